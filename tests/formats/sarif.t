#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# --format sarif against the schema of SARIF 2.1.0, for a plan with many findings and for one without, in both languages.
# The schema and a validator come from npm: without these the test is skipped. In CI they must come.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
# shellcheck source=/dev/null
. "$here/npm.sh"

. "$root/tests/tap.sh"

valid() { # NAME ARGUMENT... : in $work/plan's folder
	name=$1
	shift
	(cd "$work" && "$actieplan" check --as-of 2031-06-01 --format sarif "$@" >"$work/sarif" 2>"$work/said")
	node "$here/sarif.mjs" "$work/sarif" >"$work/faults" 2>&1
	result $? "$name" "$work/faults"
}

cp -R "$root/tests/golden/_basis/plan" "$work/plan"
chmod -R u+w "$work/plan"
valid 'a plan without findings'
for folder in AP006 AP013 AP019; do
	cp -R "$root/tests/golden/$folder/plan" "$work"
done
mkdir -p "$work/plan/acties"
printf 'geen kop\n' >"$work/plan/acties/$(printf 'met spatie #1 \351').md"
valid 'a plan with findings'
grep -q 'met%20spatie%20%231%20%E9.md' "$work/sarif"
result $? 'paths are addresses' "$work/sarif"
valid 'in English' --lang en
sed 's/"startLine":[0-9]*/"startLine":0/' "$work/sarif" >"$work/wrong"
node "$here/sarif.mjs" "$work/wrong" >"$work/faults" 2>&1
grep -q "region/startLine: must be >= 1" "$work/faults"
result $? 'the validator tells a planted fault' "$work/faults"
echo "1..$count"
