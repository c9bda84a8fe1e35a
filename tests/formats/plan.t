#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# plan.json against the schema that is published beside it, for the plan of this checkout and for an invented one with every
# kind of file; and faults that the schema must tell. The validator comes from npm: without it the test is skipped. In CI it must come.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
# shellcheck source=/dev/null
. "$here/npm.sh"

. "$root/tests/tap.sh"

mkdir "$work/invented"
cp -R "$root/templates" "$work/invented/templates"
perl "$root/tests/tools/make-plan.pl" 40 "$work/invented/plan"
for name in real invented; do
	[ $name = real ] && from=$root || from=$work/invented
	"$actieplan" build -C "$from" -o "$work/$name-site" >"$work/built" 2>&1
	result $? "$name: built" "$work/built"
	node "$here/plan.mjs" "$work/$name-site/data/plan.schema.json" "$work/$name-site/data/plan.json" >"$work/faults" 2>&1
	result $? "$name: as the schema says" "$work/faults"
done

fault() { # NAME SED WANTED: a fault of that kind is told
	sed "$2" "$work/invented-site/data/plan.json" >"$work/wrong.json"
	node "$here/plan.mjs" "$work/invented-site/data/plan.schema.json" "$work/wrong.json" >"$work/faults" 2>&1
	grep -q "$3" "$work/faults"
	result $? "$1" "$work/faults"
}

fault 'it tells a field that is gone' 's/"zichtbaarheid":[^,]*,"uitzonderingen"/"uitzonderingen"/' "^/items/actie/0: must have required property 'zichtbaarheid'"
fault 'it tells a field that nobody knows' 's/"resultaat":/"kleur":1,&/' '^/items/actie/0: must NOT have additional properties'
fault 'it tells a word that is not in the vocabulary' 's/"fase":"[a-z-]*"/"fase":"paars"/' '^/items/voortgang/0/fase: must be equal to one of the allowed values'
fault 'it tells a text where a number stands' 's/"verouderd_na":[0-9]*/"verouderd_na":"lang"/' '^/items/programma/0/verouderd_na: must be integer,null'
fault 'it tells a kind that is gone' 's/"voortgang":\[/"berichten":[/' "^/items: must have required property 'voortgang'"
echo "1..$count"
