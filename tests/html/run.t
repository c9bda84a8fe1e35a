#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Builds the plan of this checkout and an invented one, and looks through every page: the HTML with the Nu checker, the
# links with links.pl. Warnings of the checker are shown and pass.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
jar=$here/node_modules/vnu-jar/build/dist/vnu.jar
count=0

for tool in npm java; do
	command -v $tool >/dev/null || { echo "1..0 # SKIP there is no $tool: make test-html installs it"; exit 0; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/html.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT

if ! [ -f "$jar" ] || [ "$here/package-lock.json" -nt "$here/node_modules/.package-lock.json" ]; then
	npm ci --prefix "$here" >"$work/npm" 2>&1 || { sed 's/^/# /' "$work/npm"; echo 'Bail out! npm ci failed'; exit 1; }
fi

result() { # OK? NAME FILE-WITH-DETAILS
	count=$((count + 1))
	if [ "$1" = 0 ]; then
		echo "ok $count - $2"
	else
		echo "not ok $count - $2"
		sed 's/^/# /' "$3" >&2
	fi
}

# Errors to $work/errors, warnings to the output as comments.
check_html() { # FOLDER
	java -jar "$jar" --format gnu --skip-non-html --exit-zero-always "$1" >"$work/vnu" 2>&1
	status=$?
	sed -i "s#^\"file:$1/##; s#\":#:#" "$work/vnu"
	grep ' info warning: ' "$work/vnu" | sed 's/^/# /' >&2
	grep -v ' info warning: ' "$work/vnu" >"$work/errors"
	[ -f "$1/index.html" ] || echo "there is no page in $1" >>"$work/errors"
	[ $status = 0 ] && ! [ -s "$work/errors" ]
}

site() { # NAME FOLDER-OF-PLAN BASE-URL FLAGS...
	name=site-$1 plan=$2 base=$3
	shift 3
	[ -z "$base" ] || set -- --base-url "$base" "$@"
	"$actieplan" build -C "$plan" -o "$work/$name" "$@" >"$work/built" 2>&1
	result $? "${name#site-}: built" "$work/built"
	check_html "$work/$name"
	result $? "${name#site-}: HTML" "$work/errors"
	perl "$here/links.pl" "$work/$name" $base >"$work/links"
	result $? "${name#site-}: links" "$work/links"
}

mkdir "$work/fault" "$work/invented"
echo '<!DOCTYPE html><html lang="nl"><title>Fout</title><p><h1>Nee</p>' >"$work/fault/index.html"
! check_html "$work/fault" && grep -q '^index.html:1.* error: ' "$work/errors"
result $? 'the checker tells a planted fault' "$work/vnu"

cp -R "$root/templates" "$work/invented/templates"
perl "$root/tests/tools/make-plan.pl" 60 "$work/invented/plan"
site real "$root" ''
site invented "$work/invented" https://example.org/licht
site invented-for-steering-group "$work/invented" '' --stuurgroep
echo "1..$count"
