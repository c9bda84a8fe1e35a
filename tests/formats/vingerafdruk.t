#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The fingerprint of a finding stays the same when lines above it come and go, and no two findings share one.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/vingerafdruk.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
cp -R "$root/tests/golden/_basis/plan" "$work/plan"
chmod -R u+w "$work/plan"
file=$work/plan/acties/fietsbrug.md

prints() { # what each finding in that file is known by, in order of the fingerprints
	"$actieplan" check -C "$work" --as-of 2031-06-01 --format "$1" $2 | grep -o "\"$3\":\"[^\"]*\"" | sort
}

write() { # LINES-ABOVE: the same field twice, and the same empty field in two milestones
	printf -- '---\ntitel: Fietsbrug\n%bstart: 2030\nstart: 2031\nmijlpalen:\n' "$1"
	printf '  - id: m%s\n    titel: Mijlpaal\n    gehaald:\n' 1 2
	printf -- '---\n\n%bEen voetnoot.[^1]\n' "$1"
}

write '' >"$file"
prints codequality '' fingerprint >"$work/before"
prints sarif '' actieplan/v1 >"$work/sarif"
prints codequality '--lang en' fingerprint >"$work/english"
write 'nummer: "1"\nresultaat: Klaar\n' >"$file"
prints codequality '' fingerprint >"$work/after"

echo 1..4
[ "$(wc -l <"$work/before")" -ge 4 ] && [ -z "$(uniq -d "$work/before")" ] || printf 'not '
echo 'ok 1 - each finding has its own'
cmp -s "$work/before" "$work/after" || printf 'not '
echo 'ok 2 - lines above do not change it'
[ "$(cut -d: -f2 "$work/before")" = "$(cut -d: -f2 "$work/sarif")" ] || printf 'not '
echo 'ok 3 - SARIF has the same'
cmp -s "$work/before" "$work/english" || printf 'not '
echo 'ok 4 - the language does not change it'
