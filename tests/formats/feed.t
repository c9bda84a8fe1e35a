#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The feed is Atom, has what happened and no more than fifty of it, and tells of the same thing by the same id wherever it stands.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/feed.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$root/tests/tap.sh"

build() { # NAME ARGUMENT...: the feed goes to NAME.xml
	name=$1
	shift
	"$actieplan" build -C "$work" -o "$work/$name" "$@" >"$work/said" 2>&1 || sed 's/^/# /' "$work/said"
	cp "$work/$name/feed.xml" "$work/$name.xml"
}

command -v xmllint >/dev/null || { echo '1..0 # SKIP no xmllint'; exit 0; }
perl "$root/tests/tools/make-plan.pl" 80 "$work/plan" 1
cp -R "$root/templates" "$work/templates"
build plain
build address --base-url https://voorbeeld.example/plan
build again
# Text that XML would choke on, in the title of an item that the feed tells of.
first=$(sed -n 's,.*href="acties/\([^/]*\)/.*,\1,p' "$work/plain.xml" | head -1)
sed -i 's/^titel:.*/titel: "Wiel \& <as> \x27enz.\x27 \xe2\x80\x94 \\"ja\\""/' "$work/plan/acties/${first:-none}.md"
build odd

for name in plain address odd; do
	xmllint --noout --relaxng "$here/atom.rng" "$work/$name.xml" >"$work/said" 2>&1
	good=$?
	[ $good = 0 ] || sed 's/^/# /' "$work/said" | head -5
	result $good "$name: Atom as RFC 4287 has it"
done
xmllint --xpath "//*[local-name()='title']/text()" "$work/odd.xml" | grep -q "Wiel &amp; &lt;as&gt; 'enz.' — \"ja\" –"
result $? 'a title with signs of XML comes through'
# The schema refuses what is wrong.
sed '0,/T00:00:00Z/s///' "$work/plain.xml" >"$work/wrong.xml"
! xmllint --noout --relaxng "$here/atom.rng" "$work/wrong.xml" 2>/dev/null
result $? 'a date that is no moment is seen'
sed '0,/<entry>/s//<entry><id>urn:uuid:150329f6-4afc-528b-950f-ab765c7f94d3<\/id>/' "$work/plain.xml" >"$work/wrong.xml"
! xmllint --noout --relaxng "$here/atom.rng" "$work/wrong.xml" 2>/dev/null
result $? 'an id too many is seen'

[ "$(grep -c '<entry>' "$work/plain.xml")" = 50 ]
result $? 'fifty entries'
[ "$(grep '<id>' "$work/plain.xml" | sort | uniq -d)" = '' ]
result $? 'each id is there once'
[ "$(grep '<id>' "$work/plain.xml")" = "$(grep '<id>' "$work/address.xml")" ]
result $? 'ids do not follow the address of the site'
[ "$(grep '<id>' "$work/plain.xml")" = "$(grep '<id>' "$work/odd.xml")" ]
result $? 'ids do not follow a title'
cmp -s "$work/plain.xml" "$work/again.xml"
result $? 'the same plan, the same bytes'
grep '<updated>' "$work/plain.xml" | sed 1d | sort -r -c 2>/dev/null
result $? 'the newest first'
[ "$(sed -n 's/<updated>//p' "$work/plain.xml" | head -1)" = "$(sed -n 's/<updated>//p' "$work/plain.xml" | sed -n 2p)" ]
result $? 'the feed is of the day of its newest entry'
grep -q 'href="https://voorbeeld.example/plan/feed.xml"' "$work/address.xml" && ! grep -q 'rel="self"' "$work/plain.xml" &&
	! grep 'href=' "$work/address.xml" | grep -v -q 'href="https://voorbeeld.example/plan/'
result $? 'whole addresses with --base-url, and the feed names its own'

missing=0
for link in $(sed -n 's/.*href="\([^"#]*\)\(#[^"]*\)\{0,1\}".*/\1\2/p' "$work/plain.xml"); do
	page=$work/plain/${link%%#*}
	[ -f "$page" ] || missing=1
	case $link in *'#'*) grep -q "id=\"${link#*#}\"" "$page" || missing=1 ;; esac
done
result $missing 'each link leads to a place on the site'
grep -q '<link rel="alternate" type="application/atom+xml" title="[^"]*" href="../../feed.xml">' "$work/plain/verantwoording/regels/index.html"
result $? 'each page names the feed'
! grep -q '@' "$work/plain.xml" && ! grep -rq achterkamertje "$work/plain.xml"
result $? 'no address of anybody, and nothing that is not public'
echo "1..$count"
