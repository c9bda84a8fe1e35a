#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The look-ahead as a calendar: read strictly (agenda.pl), against what must stand in it; and it names no item that is intern.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/agenda.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$root/tests/tap.sh"

# is NAME FILE: FILE is what stdin says
is() {
	diff -u - "$2" >"$work/diff"
	ok=$?
	result $ok "$1"
	[ $ok = 0 ] || sed 's/^/# /' "$work/diff"
}

site() { # DATE MORE...
	date=$1
	shift
	"$actieplan" build -C "$work" -o "$work/site" --as-of "$date" "$@" >"$work/said" 2>&1 || sed 's/^/# /' "$work/said"
}

cp -R "$here/plan" "$root/templates" "$work" || exit 1
cat >"$work/plan/toezeggingen/lang.md" <<'END'
---
titel: 'Een lange, verzonnen belofte; over zand \ water & één hele reeks emmers voor elke zandbak in het dorp Zandvoorbeeld'
gedaan_bij: Debat
datum: 2031-03-01
termijn: 2031-09
uitvoering: loopt
---
END
cat >"$work/plan/moties/geheim.md" <<'END'
---
titel: Een motie die binnen blijft
indieners: [Lid Vijf]
datum: 2031-01-01
uitvoering: loopt
zichtbaarheid: intern
---
END

site 2031-07-01 --base-url https://example.org/zand
perl "$here/agenda.pl" <"$work/site/data/vooruitblik.ics" >"$work/events" 2>&1
result $? 'the calendar is one by RFC 5545'
is 'it holds what is due before the next letter, and terms within 90 days' "$work/events" <<'END'
actieplan/99999/besluit/a1-2 | 20310701T000000Z | 20310715 | 20310716 | Besluit nodig: Mag het ook grind zijn? | Bij: Zandbak vullen\nStand op 1 juli 2031: open. | https://example.org/zand/besluiten/index.html#a1-2
actieplan/99999/toezegging/lang | 20310701T000000Z | 20310930 | 20311001 | Termijn van toezegging: Een lange\, verzonnen belofte\; over zand \\ water & één hele reeks emmers voor elke zandbak in het dorp Zandvoorbeeld (september 2031\, de dag is niet bekend) | Stand op 1 juli 2031: loopt.\nHet plan noemt geen dag\, alleen september 2031. Hier staat de laatste dag daarvan. | https://example.org/zand/toezeggingen/lang/index.html
actieplan/99999/toezegging/tz1 | 20310701T000000Z | 20311130 | 20311201 | Termijn van toezegging: Een brief over zand (november 2031\, de dag is niet bekend) | Stand op 1 juli 2031: loopt.\nHet plan noemt geen dag\, alleen november 2031. Hier staat de laatste dag daarvan. | https://example.org/zand/toezeggingen/tz1/index.html
actieplan/99999/mijlpaal/a1/m2 | 20310701T000000Z | 20311201 | 20311202 | Mijlpaal: Zand gestort | Bij: Zandbak vullen\nStand op 1 juli 2031: komt nog. | https://example.org/zand/acties/a1/index.html#mijlpaal-m2
actieplan/99999/actie/a1 | 20310701T000000Z | 20311231 | 20320101 | Einde van actie: Zandbak vullen | Stand op 1 juli 2031: loopt. | https://example.org/zand/acties/a1/index.html
END
cut -d'|' -f1 "$work/events" | sort >"$work/ids"
cp "$work/site/data/vooruitblik.ics" "$work/first"
site 2031-07-01 --base-url https://example.org/zand
cmp -s "$work/first" "$work/site/data/vooruitblik.ics"
result $? 'made again, it has the same bytes'

grep -q 'geheim' "$work/site/sitemap.xml"
result $((! $?)) 'the list of pages names no page of an item that is intern'
grep -q '/moties/mo1/' "$work/site/sitemap.xml"
result $? 'it names the others'

site 2031-07-02
cut -d'|' -f1 <<END >"$work/later"
$(perl "$here/agenda.pl" <"$work/site/data/vooruitblik.ics")
END
sort "$work/later" | cmp -s - "$work/ids"
result $? 'a day later, and without an address, each event has the same id'
grep -q '^URL' "$work/site/data/vooruitblik.ics"
result $((! $?)) 'without an address there is no URL'
grep -q 'data/vooruitblik.ics' "$work/site/index.html" && grep -q 'data/vooruitblik.ics' "$work/site/planning/index.html"
result $? 'the overview and the planning lead to it'

# A calendar cannot be empty.
rm -r "$work/plan/acties" "$work/plan/voortgang" "$work/plan/moties" "$work/plan/toezeggingen" "$work/plan/no-regrets"
site 2033-07-01
test -f "$work/site/index.html" && ! test -e "$work/site/data/vooruitblik.ics" && ! grep -q 'vooruitblik.ics' "$work/site/index.html" "$work/site/planning/index.html"
result $? 'where nothing is due, there is no calendar, and nothing leads to one'
echo "1..$count"
