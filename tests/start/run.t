#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Whoever starts the program may leave it without stdin, stdout or stderr, or deaf to the end of its children.
root=$(cd -P "$(dirname "$0")/../.." && pwd) || exit 1
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/start.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$root/tests/tap.sh"
perl "$root/tests/tools/make-plan.pl" 100 "$work/p/plan" && cp -R "$root/templates" "$work/p/templates" || exit 1
cd "$work/p" || exit 1

"$actieplan" build -o "$work/site" --lang nl >"$work/out" 2>&1 || exit 1
[ -s "$work/out" ] && cp build/plan.db "$work/plan.db"
result $? 'there is something to say of this plan'

# With those closed files would have their numbers, and get what is said.
rm -r build
"$actieplan" build -o "$work/other" --lang nl >/dev/null 2>"$work/err" <&-
result $? 'without stdin: the site is made'
diff -r "$work/site" "$work/other" >"$work/out" && cmp build/plan.db "$work/plan.db" >"$work/out" 2>&1
result $? 'the same'
rm -r build "$work/other"
"$actieplan" build -o "$work/other" --lang nl >/dev/null 2>&-
result $? 'without stderr: the site is made'
diff -r "$work/site" "$work/other" >"$work/out" && cmp build/plan.db "$work/plan.db" >"$work/out" 2>&1
result $? 'the same'
rm -r build "$work/other"
"$actieplan" build -o "$work/other" --lang nl >&- 2>"$work/err"
[ $? = 3 ] && [ "$(cat "$work/err")" = 'actieplan: Kan de uitkomst niet schrijven: dit is gesloten.' ] && [ ! -e "$work/other" ]
result $? 'without stdout: exit 3, and nothing published' "$work/err"
rm -r build
"$actieplan" build -o "$work/other" --lang nl <&- >&- 2>&-
[ $? = 3 ] && [ ! -e "$work/other" ] && cmp build/plan.db "$work/plan.db" >"$work/out" 2>&1
result $? 'without any: the same'
"$actieplan" check --lang nl <&- >&- 2>&-
[ $? = 3 ]
result $? 'a check without any: exit 3'

for word in --help --version; do
	"$actieplan" $word --lang nl >/dev/full 2>"$work/err"
	[ $? = 3 ] && [ "$(cat "$work/err")" = 'actieplan: Kan de uitkomst niet schrijven: de schijf is vol.' ]
	result $? "$word on a full disk: exit 3" "$work/err"
done

# Files may not be larger than a block: what is made of this plan is.
"$actieplan" export --format json -o "$work/uit" --lang nl >"$work/out" 2>&1 && cp "$work/uit/plan.json" "$work/plan.json" || exit 1
in_blocks() {
	(ulimit -f 1 && exec "$actieplan" "$@" --lang nl) >/dev/null 2>"$work/err"
	code=$?
	sed -i '/^libgcov profiling error/d' "$work/err" # of `make coverage`, whose own files are too large as well
	return $code
}
in_blocks export --format json -o "$work/uit"
[ $? = 3 ] && [ "$(cat "$work/err")" = "actieplan: Kan $work/uit/plan.json niet schrijven: het bestand wordt te groot." ] &&
	cmp "$work/uit/plan.json" "$work/plan.json" >"$work/out" 2>&1 && [ "$(ls -A "$work/uit")" = plan.json ]
result $? 'where files may not be that large: exit 3, and the old one stays' "$work/err"
rm -rf build
in_blocks build -o "$work/other"
[ $? = 3 ] && grep -q '^actieplan: .*: File too large$' "$work/err" && [ "$(wc -l <"$work/err")" = 1 ] && [ ! -e "$work/other" ]
result $? 'a build: the same, and nothing published' "$work/err"

# A page that is too long is found out while it is made, by the program or its copy.
open=
close=
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26; do
	open="$open{{#lijnen}}"
	close="$close{{/lijnen}}"
done
sed -i "s|^{{[\$]inhoud}}|&$open$close|" templates/actie.mustache
perl -0pi -e 's/^actielijn:.*\n(?:\h*- .*\n)*/actielijn: [al-1, al-2]\n/m' plan/acties/*.md
"$actieplan" build -o "$work/other" --lang nl >/dev/null 2>"$work/err"
[ $? = 3 ] && grep -q 'acties/1\.1/.*actie.mustache' "$work/err"
result $? 'a page that cannot be made is named' "$work/err"
perl -e '$SIG{CHLD} = "IGNORE"; exec @ARGV' "$actieplan" build -o "$work/other" --lang nl >/dev/null 2>"$work/deaf"
[ $? = 3 ] && cmp "$work/err" "$work/deaf" >"$work/out" 2>&1
result $? 'also where children that end are ignored' "$work/deaf"
echo "1..$count"
