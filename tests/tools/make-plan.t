#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The invented plan is valid, uses all of the content model, is the same each time, and keeps its secret.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/make-plan.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$root/tests/tap.sh"

make_plan() { # NAME ACTIONS SEED
	mkdir "$work/$1"
	perl "$here/make-plan.pl" "$2" "$work/$1/plan" "$3"
}

make_plan a 10 1
make_plan b 10 1
make_plan c 10 2
cp -R "$root/templates" "$work/a/templates"
diff -r "$work/a/plan" "$work/b/plan" >/dev/null
result $? 'same arguments, same bytes'
! diff -r "$work/a/plan" "$work/c/plan" >/dev/null
result $? 'another seed, another plan'

said=$("$actieplan" build --stuurgroep -C "$work/a" -o "$work/inside" 2>/dev/null)
[ "$said" = '0 fouten, 0 waarschuwingen, 0 adviezen' ]
result $? 'no findings'
echo "$said" | sed 's/^/# /'

# What was read, as actieplan leaves it in build/plan.db. An exception needs a finding to be made for, and any kind may
# have had another name: one kind stands for all.
unused=$(sqlite3 "$work/a/build/plan.db" "
SELECT 'field ' || v.soort || '.' || v.pad FROM veld v
WHERE NOT EXISTS (SELECT 1 FROM waarde w WHERE w.veld = v.id AND (w.norm IS NOT NULL OR v.type = 'groep'))
    AND NOT ((v.pad GLOB 'uitzonderingen*' OR v.pad = 'aliassen') AND v.soort <> 'organisatie')
UNION ALL
SELECT 'word ' || k.lijst || ' ' || k.waarde FROM keuze k
WHERE NOT EXISTS (SELECT 1 FROM waarde w JOIN veld v ON v.id = w.veld
    WHERE v.type = 'keuze' AND v.naar = k.lijst AND w.norm = k.waarde)
    AND k.lijst <> 'ministerie' -- a plan has one that publishes it
UNION ALL
SELECT 'reference ' || column1 FROM (VALUES ('link'), ('citaat'), ('afbeelding'))
WHERE NOT EXISTS (SELECT 1 FROM verwijzing WHERE soort = column1);" 2>&1)
[ -z "$unused" ]
result $? 'every field and word occurs'
[ -z "$unused" ] || echo "$unused" | sed 's/^/# /'

grep -rq achterkamertje "$work/inside"
result $? 'the steering group sees what is intern'
"$actieplan" build -C "$work/a" -o "$work/outside" >/dev/null 2>&1 && ! grep -rl achterkamertje "$work/outside" | sed 's/^/# /' | grep .
result $? 'the public does not'
left=$(sqlite3 "$work/outside/data/plan.db" "SELECT item FROM actie_mijlpalen WHERE titel IS NULL OR id IS NULL;" 2>&1)
[ -z "$left" ]
result $? 'nothing is left of a milestone that is intern'
echo "1..$count"
