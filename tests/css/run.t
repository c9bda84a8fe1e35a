#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What the program carries of the style (scripts/css.sh): nothing where there is no npm, and it says so; else the same
# bytes each time, without what nobody uses.
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/css.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$root/tests/tap.sh"

mkdir -p "$work/bin" "$work/tree" && cd "$work/tree" || exit 1
tar -C "$root" --exclude=node_modules -cf - scripts generator/embed-bytes.sh templates | tar -xf -
for tool in sh mkdir cat od sed cp rm find sort touch; do
	ln -s "$(command -v $tool)" "$work/bin/$tool"
done

PATH=$work/bin sh scripts/css.sh carried.c 2>"$work/said"
result $? 'without npm it goes on'
grep -q 'npm ontbreekt' "$work/said" && grep -q 'make css' "$work/said"
result $? 'and says what is missing, what that means and what to do'
grep -q '^const size_t carried_count = 0;$' carried.c && cc -Wall -Werror -I"$root/generator" -c carried.c -o carried.o
result $? 'and the program carries nothing'
[ -z "$(find carried.c -newer scripts/css.sh)" ]
result $? 'and the next make tries again'

modules=$root/build/css/node_modules
if ! [ -d "$modules/purgecss" ]; then
	result 0 'the same bytes # SKIP the packages are not there: make css fetches them'
	result 0 'the search # SKIP the packages are not there: make css fetches them'
	result 0 'only what is used # SKIP the packages are not there: make css fetches them'
else
	for n in 1 2; do
		node templates/stijl.mjs "$root/build/css" "out$n" templates/*.mustache
	done
	diff -r out1 out2 >/dev/null && [ -s out1/nlds.css ]
	result $? 'the same bytes each time'
	head -n 2 out1/minisearch.js | grep -q Copyright && node --check out1/minisearch.js && [ "$(wc -c <out1/minisearch.js)" -lt 40000 ]
	result $? 'the search comes along with its licence, and small'
	echo '<p class="nl-data-badge">' >templates/planted.mustache
	node templates/stijl.mjs "$root/build/css" out3 templates/*.mustache
	! grep -q '\.nl-data-badge' out1/nlds.css && grep -q '\.nl-data-badge' out3/nlds.css && ! grep -q '\.utrecht-alert' out3/nlds.css
	result $? 'only what a template can use'
fi
echo "1..$count"
