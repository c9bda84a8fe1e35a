#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Plants a fault of each kind in a copy of the checkout, and sees that lint tells it where it did not before.
root=$(cd "$(dirname "$0")/../.." && pwd)
ACTIEPLAN=${ACTIEPLAN:-$root/build/actieplan}
LINT_FAST=1
B=build
export ACTIEPLAN LINT_FAST B
work=$(mktemp -d "${TMPDIR:-/tmp}/lint-test.XXXXXX") || exit 1
trap 'rm -rf "$work" "$work".*' EXIT
cd "$work" || exit 1
tar -C "$root" --exclude=node_modules -cf - generator scripts templates tests docs .ci .clang-format .clang-tidy Makefile |
    tar -xf -
. "$root/tests/tap.sh"

# plant CHECK FILE TEXT WANTED: adds TEXT to FILE, and the check must then print WANTED and fail. TEXT - : the file goes.
plant() {
	rm -rf "$work.kept"
	[ ! -e "$2" ] || cp -R "$2" "$work.kept"
	[ -f "$work.before.$1" ] || sh scripts/lint.sh "$1" >"$work.before.$1" 2>&1
	if [ "$3" = - ]; then
		rm -rf "$2"
	else
		mkdir -p "$(dirname "$2")"
		printf '%s\n' "$3" >>"$2"
	fi
	sh scripts/lint.sh "$1" >"$work.after" 2>&1
	status=$?
	rm -rf "$2"
	[ ! -e "$work.kept" ] || mv "$work.kept" "$2"
	! grep -qxF "$4" "$work.before.$1" && grep -qxF "$4" "$work.after" && [ $status = 1 ]
	result $? "$1: $4"
}

new=generator/base/planted.c
lines() { # COUNT
	yes "$2" | head -n "$1"
}

plant layers $new '#include "text/value.h"' "$new:1: base/ may not know text/"
plant layers $new '#include "planted.h"' "$new:1: \"planted.h\" is not named from generator/"
for header in git2=source yaml=text cmark=text sqlite3=store nettle/sha1=store microhttpd=serve; do
	plant layers $new "#include <${header%=*}.h>" "$new:1: <${header%=*}.h> belongs in ${header#*=}/"
done
plant layers generator/store/planted.c '
#include "cmd/command.h"' 'generator/store/planted.c:2: store/ may not know cmd/'

plant sizes $new "void
f(void)
{
$(lines 100 '	f();')
}" "$new:3: function of 101 lines: at most 100"
plant sizes $new "$(lines 501 '/**/')" "$new:500: file of 501 lines: at most 500"

plant cells templates/planted.mustache '<div class="tabel"><table><thead>
<tr><th scope="col">Wat</th><th scope="col">Hoeveel</th></tr>
</thead><tbody><tr><th scope="row">x</th><td>1</td></tr></tbody></table></div>' \
	'templates/planted.mustache:3: a cell without the heading of its column: run perl scripts/kopjes.pl templates/planted.mustache'

plant papers templates/assets/zoeken.js 'const paper = /[0-9]+/gu;' 'templates/assets/zoeken.js:1: the numbers of papers are not those of filter.js'

plant markup $new 'const char *const f = "a <p>";' "$new:1: page markup in C: <p"
plant markup $new '/* "<p>" */ const char c = '\''"'\'', *const f = "x\"</table>";' "$new:1: page markup in C: </table"
plant sql generator/cmd/planted.c 'const char *const f = "SELECT 1";' \
	'generator/cmd/planted.c:1: SQL outside store/, render/ and sql/'

rule=generator/sql/rules/AP999.sql
for key in code ernst titel title melding message advies hint uitleg; do
	plant rules $rule "$(for k in code ernst titel title melding message advies hint uitleg; do
		[ $k = $key ] || echo "$k: x"
	done)" "$rule:1: $key is missing"
done
plant rules $rule 'code: AP998' "$rule:1: code is not AP999"
plant rules $rule 'ernst: erg' "$rule:1: ernst is fout, waarschuwing or advies"
plant rules $rule '' "$rule:1: there is no tests/golden/AP999/"
plant rules tests/golden/AP998/plan/programma.md '' 'tests/golden/AP998/:1: there is no rule AP998'
rm -r tests/golden/AP998

plant faults generator/store/load_planted.c 'loader_fault(loader, "geplant", 1);' \
	'generator/store/load_planted.c:1: no rule reads fault geplant'
plant faults generator/text/value_planted.c '	return "geplant";' 'generator/text/value_planted.c:1: no rule reads fault geplant'
plant faults generator/store/load_planted.c '    [MD_PLANTED] = "geplant",' \
	'generator/store/load_planted.c:1: no rule reads fault geplant'
plant faults generator/sql/load/2-planted.sql "INSERT INTO gebrek (soort)
SELECT 'geplant'
FROM waarde WHERE soort = 'iets';" 'generator/sql/load/2-planted.sql:2: no rule reads fault geplant'
plant faults $rule "WHERE g.soort IN ('nodig', 'geplant');" "$rule:1: nothing writes fault geplant"

for file in generator/base/planted.h generator/sql/views/planted.sql scripts/planted.sh templates/planted.mustache \
	templates/assets/planted.css tests/tools/planted.pl tests/tools/planted.t; do
	plant spdx $file 'x' "$file:1: no line SPDX-License-Identifier: EUPL-1.2"
done

plant docs docs/velden.md 'x' 'docs/velden.md:1: not what explain velden says: run make docs'
plant docs docs/velden.md - 'docs/velden.md:1: not what explain velden says: run make docs'

plant scripts scripts/planted.sh 'if true; then' 'scripts/planted.sh: 2: Syntax error: end of file unexpected (expecting "fi")'
plant scripts .ci/run 'if' ".ci/run: line $(($(wc -l <.ci/run) + 2)): syntax error: unexpected end of file"

if command -v clang-format >/dev/null; then
	plant format $new 'int  f;' \
		"$new:1:4: error: code should be clang-formatted [-Wclang-format-violations]"
fi
if command -v mandoc >/dev/null; then
	plant manual docs/actieplan.1 '.Xx' "docs/actieplan.1:$(($(wc -l <docs/actieplan.1) + 1)): ERROR: skipping unknown macro: .Xx"
	plant manual generator/cmd/options.c '	{"--planted"},' 'docs/actieplan.1:1: does not tell of --planted'
	plant manual generator/cmd/planted.c '    .name = "planted",' 'docs/actieplan.1:1: does not tell of planted'
fi

# Variables: the object of a file that has some of each kind.
cat >$new <<'END'
int planted_data = 1, planted_bss;
const char *const planted_constant = "";
static _Thread_local int planted_thread = 2;
int planted_count(void);
int planted_count(void)
{
	static int count;
	return count++ + planted_thread++;
}
END
mkdir -p build/generator/base
gcc -fPIE -c $new -o build/${new%.c}.o
sh scripts/lint.sh globals >"$work.after"
for name in planted_data planted_bss planted_thread count; do
	grep -q "^$new:1: $name[.0-9]* is a variable outside functions that can change\$" "$work.after"
	result $? "globals: $name"
done
! grep -q planted_constant "$work.after"
result $? 'globals: a constant is none'

rm -rf "$work".before.* "$work.after" "$work.kept"
echo "1..$count"
