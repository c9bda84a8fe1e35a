#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Proves what the code promises of itself: lint.sh [CHECK...], without names all of them. Each fault is a line
# FILE:LINE: what is wrong; exits 1 if there is any. tests/lint/run.t plants a fault of each kind.
#   LINT_FAST=1   without the slow ones (cppcheck, clang-tidy), and without tools that are not there
#   B             folder with the objects of make (build)
#   ACTIEPLAN     the program (build/actieplan)
cd "$(dirname "$0")/.." || exit 1
LC_ALL=C
export LC_ALL
objects=${B:-build}
actieplan=${ACTIEPLAN:-$objects/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/lint.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
failed=0
ran=0
c_files=$(find generator tests -name '*.[ch]' -not -path '*/node_modules/*' | sort)

# Layers: a folder of generator/ knows only itself and those before it, and a library is known in one place.
layers() {
	# shellcheck disable=SC2046
	awk '
	BEGIN {
		split("base source text store render document serve cmd", names, " ")
		for (i in names)
			order[names[i]] = i + 0
		split("git2.h=source yaml.h=text cmark.h=text sqlite3.h=store nettle/sha2.h=base nettle/sha1.h=store microhttpd.h=serve expat.h=text xlsxwriter.h=document zlib.h=base seccomp.h=base", homes, " ")
		for (i in homes)
			home[substr(homes[i], 1, index(homes[i], "=") - 1)] = substr(homes[i], index(homes[i], "=") + 1)
	}
	/^[ \t]*#[ \t]*include/ {
		split(FILENAME, path, "/")
		here = path[3] == "" ? "" : path[2]
		header = $0
		gsub(/^[^"<]*["<]|[">].*$/, "", header)
		folder = header
		sub(/\/.*/, "", folder)
		if (header in home && home[header] != here)
			print FILENAME ":" FNR ": <" header "> belongs in " (home[header] == "" ? "no folder yet" : home[header] "/")
		if ($0 !~ /"/ || here == "")
			next
		if (!(folder in order))
			print FILENAME ":" FNR ": \"" header "\" is not named from generator/"
		else if (order[folder] > order[here])
			print FILENAME ":" FNR ": " here "/ may not know " folder "/"
	}' $(find generator -name '*.[ch]')
}

# clang-format puts the braces of a function, and nothing else, alone at the start of a line.
sizes() {
	awk '
	FNR == 1 && lines > 500 { print file ":500: file of " lines " lines: at most 500" }
	{ file = FILENAME; lines = FNR }
	/^{$/ { start = FNR }
	/^}$/ && FNR - start > 100 { print FILENAME ":" start ": function of " FNR - start " lines: at most 100" }
	END { if (lines > 500) print file ":500: file of " lines " lines: at most 500" }' $c_files
}

format() {
	clang-format --dry-run -Werror $c_files 2>&1 | grep ' error: '
}

markup() {
	find generator -name '*.[ch]' -not -path 'generator/text/markdown_html*' | xargs awk -f scripts/literals.awk |
	    grep -v ':<document start>$' | # words of libyaml's
	    sed -n 's#^\([^:]*:[0-9]*\):.*\(</\{0,1\}[a-z][a-z]*\).*#\1: page markup in C: \2#p'
}

# SQL is for store/ and render/; explain is the one command that only asks the database.
sql() {
	find generator/base generator/source generator/text generator/cmd generator/main.c -name '*.[ch]' \
	    -not -path generator/cmd/explain.c | xargs awk -f scripts/literals.awk |
	    grep -E '(^|[^A-Za-z])(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|FROM|WHERE|PRAGMA)([^A-Za-z]|$)' |
	    sed 's#^\([^:]*:[0-9]*\):.*#\1: SQL outside store/, render/ and sql/#'
}

# Each rule has all its texts, the name of its code, and tests; each test of a code has its rule.
rules() {
	for file in generator/sql/rules/*.sql; do
		code=$(basename "$file" .sql)
		for key in code ernst titel title melding message advies hint uitleg; do
			grep -q "^$key: *[^ ]" "$file" || echo "$file:1: $key is missing"
		done
		grep -q "^code: $code\$" "$file" || echo "$file:1: code is not $code"
		grep -Eq '^ernst: (fout|waarschuwing|advies)$' "$file" || echo "$file:1: ernst is fout, waarschuwing or advies"
		ls -d "tests/golden/$code"*/ >/dev/null 2>&1 || echo "$file:1: there is no tests/golden/$code/"
	done
	for folder in tests/golden/AP[0-9][0-9][0-9]*/; do
		code=$(basename "$folder" | cut -c 1-5)
		[ -f "generator/sql/rules/$code.sql" ] || [ ! -d "$folder" ] || echo "$folder:1: there is no rule $code"
	done
}

# What is written to gebrek.soort and what rules read is the same. In C a name of a fault stands in the call, assignment,
# return or table that says it; one that is written in a way not known here shows as one that nobody writes.
faults() {
	awk '
	FILENAME ~ /\.sql$/ {
		if (/INSERT INTO gebrek/)
			on = 1
		if (/^FROM/)
			on = 0
		line = on ? $0 : ""
		gsub(/(=|WHEN) '\''[^'\'']*'\''|IN \([^)]*\)/, "", line)
		quote = "'\''"
	}
	FILENAME ~ /\.c$/ {
		line = ""
		if (/fault[a-z_]*\(|wrong_form\(|[^a-z_](fault|name) = [^(]*$|\[(MD|SOURCE|MUSTACHE)_[A-Z_]+\] = / && !/\[MD_REF_/)
			line = $0
		if (FILENAME ~ /value[^\/]*\.c$/ && /return "/)
			line = $0
		quote = "\""
	}
	{
		n = split(line, part, quote)
		for (i = 2; i <= n; i += 2)
			if (part[i] ~ /^[a-z][a-z0-9-]*$/)
				print part[i] "\t" FILENAME ":" FNR
	}' generator/text/frontmatter*.c generator/text/value*.c generator/text/csv*.c generator/store/load*.c \
	    generator/render/pages*.c generator/sql/load/*.sql | sort -u -k 1,1 >"$work/written"
	for file in generator/sql/rules/*.sql; do
		tr '\n' ' ' <"$file" | grep -oE "g\.soort (= '[a-z0-9-]+'|IN \([^)]*\))" | grep -oE "'[a-z0-9-]+'" | tr -d "'" |
		    sed "s#\$#	$file:1#"
	done | sort -u -k 1,1 >"$work/read"
	join -t '	' -v 1 "$work/written" "$work/read" | awk -F '\t' '{ print $2 ": no rule reads fault " $1 }'
	join -t '	' -v 2 "$work/written" "$work/read" | awk -F '\t' '{ print $2 ": nothing writes fault " $1 }'
}

spdx() {
	find . \( -name .git -o -name node_modules -o -path ./build -o -path ./site -o -path ./plan -o -path ./tests/golden \) \
	    -prune -o -type f \( -name '*.[cht]' -o -name '*.sql' -o -name '*.sh' -o -name '*.pl' -o -name '*.awk' \
	    -o -name '*.mustache' -o -name '*.css' -o -name '*.m[jt]s' -o -name '*.js' -o -name '*.yml' -o -name Makefile \
	    -o -name run -o -name '*.1' \) -print | sed 's#^\./##' | sort |
	    xargs grep -L '^[^A-Za-z]*SPDX-License-Identifier: EUPL-1\.2[^A-Za-z]*$' |
	    sed 's#$#:1: no line SPDX-License-Identifier: EUPL-1.2#'
}

# The reference of the fields follows from the schema.
docs() {
	"$actieplan" explain velden >"$work/velden" || echo "$actieplan:1: explain velden fails"
	cmp -s "$work/velden" docs/velden.md || echo "docs/velden.md:1: not what explain velden says: run make docs"
}

# The manual page is well formed, and tells of each command and option.
manual() {
	mandoc -Tlint -Wwarning docs/actieplan.1 | sed -E 's#^mandoc: ([^ ]*:[0-9]+):([0-9]+: )?#\1: #'
	mandoc -Tascii docs/actieplan.1 2>/dev/null | sed 's/.'"$(printf '\b')"'//g' >"$work/manual"
	{
		printf '%s\n' --lang --version
		sed -n 's/^[ 	]*\.name = "\([a-z]*\)",$/\1/p' generator/cmd/*.c
		awk -f scripts/literals.awk generator/cmd/options.c | cut -d: -f3 | grep -E '^-(-[a-z][a-z-]*|[A-Za-z])$'
	} | sort -u | while read -r word; do
		grep -qw -e "$word" "$work/manual" || echo "docs/actieplan.1:1: does not tell of $word"
	done
}

scripts() {
	find scripts generator tests -not -path '*/node_modules/*' \( -name '*.sh' -o -name '*.t' \) | sort | while read -r file; do
		dash -n "$file" 2>&1 | sed "s#^dash: [0-9]*: ##"
	done
	bash -n .ci/run 2>&1
}

# Data that can change, outside what base/stop.h tells of and the functions of libgit2, which are loaded once.
globals() {
	if [ -z "$LINT_FAST" ] && ! [ -f "$objects/generator/main.o" ]; then
		echo "scripts/lint.sh:1: there are no objects in $objects: run make first"
		return
	fi
	for source in generator/*/*.c generator/main.c; do
		object=$objects/${source%.c}.o
		if [ -f "$object" ]; then
			nm -f sysv "$object" | awk -F '|' -v file="$source" '{
				gsub(/ /, "", $1)
				gsub(/ /, "", $7)
				if ($7 ~ /^(\.t?(data|bss)|\*COM\*)/ && $7 !~ /^\.data\.rel\.ro/ && $4 !~ /SECTION/ &&
				    !(file == "generator/base/stop.c" && ($1 == "requested" || $1 == "last")) &&
				    !(file == "generator/source/libgit2.c" && $1 == "loaded"))
					print file ":1: " $1 " is a variable outside functions that can change"
			}'
		elif [ -z "$LINT_FAST" ]; then
			echo "$source:1: there is no $object: run make first"
		fi
	done
}

# shellcheck disable=SC2317
cppcheck_() {
	# shellcheck disable=SC2046
	cppcheck $(find tests templates -name node_modules -prune -printf '-i%p ') --enable=warning,performance,portability --std=c11 --error-exitcode=1 -q -j "$(nproc)" -Igenerator \
	    --suppress=missingIncludeSystem --template='{file}:{line}: {message} [{id}]' generator tests 2>&1
}

clang_tidy() {
	# One file a run: clang-tidy 14 takes what it knows of va_list from one file to the next.
	find generator -name '*.c' | sort | xargs -n 1 -P "$(nproc)" sh -c '
		clang-tidy --quiet "$@" -- -std=gnu17 -D_GNU_SOURCE -Igenerator 2>/dev/null >'"$work"'/tidy.$$ ||
		    echo "$1:1: clang-tidy failed" >>'"$work"'/tidy.$$' tidy
	cat "$work"/tidy.* | sed "s#^$PWD/##" | grep -E ':[0-9]+: (error:|clang-tidy failed)' | sort -u
}

needs() { # CHECK
	case $1 in
	format) echo clang-format ;;
	manual) echo mandoc ;;
	cppcheck) echo cppcheck ;;
	clang-tidy) echo clang-tidy ;;
	*) echo awk ;;
	esac
}

# On a phone each cell of a table tells what column it is of.
cells() {
	perl scripts/kopjes.pl --check templates/*.mustache templates/deel/*.mustache
}

# Two scripts that no page has both know how the number of a paper is written: they are to find the same.
papers() {
	for name in filter zoeken; do
		grep 'const paper = ' "templates/assets/$name.js" >"$work/$name"
	done
	[ -s "$work/filter" ] && cmp -s "$work/filter" "$work/zoeken" ||
		echo 'templates/assets/zoeken.js:1: the numbers of papers are not those of filter.js'
}

run() { # CHECK
	tool=$(needs "$1")
	case $LINT_FAST$1 in
	1cppcheck | 1clang-tidy) return ;;
	esac
	ran=$((ran + 1))
	if ! command -v "$tool" >/dev/null; then
		[ -n "$LINT_FAST" ] || { echo "scripts/lint.sh:1: $1 needs $tool, which is not here"; failed=1; }
		return
	fi
	case $1 in
	cppcheck) cppcheck_ ;;
	clang-tidy) clang_tidy ;;
	layers | sizes | format | markup | sql | rules | faults | spdx | docs | manual | scripts | globals | cells | papers) "$1" ;;
	*) echo "scripts/lint.sh:1: there is no check $1" ;;
	esac >"$work/faults" 2>&1
	if [ -s "$work/faults" ]; then
		cat "$work/faults"
		echo "lint: $1: $(wc -l <"$work/faults") lines"
		failed=1
	fi
}

[ $# -gt 0 ] || set -- layers sizes format markup sql rules faults spdx docs manual scripts globals cells papers cppcheck clang-tidy
for name; do
	run "$name"
done
[ $failed = 0 ] && echo "lint: $ran checks, no faults"
exit $failed
