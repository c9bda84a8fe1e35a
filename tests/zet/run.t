#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Nothing is lost of what somebody saves in the file that `zet` is changing: at some moments of a run, from the first quarter to the end.
root=$(cd -P "$(dirname "$0")/../.." && pwd) || exit 1
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/zet.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$root/tests/tap.sh"
perl "$root/tests/tools/make-plan.pl" 300 "$work/p/plan" || exit 1
cd "$work/p" || exit 1
file=plan/acties/1.25.md

now() { # milliseconds
	perl -MTime::HiRes=time -e 'printf "%d\n", time * 1000'
}

began=$(now)
"$actieplan" zet 1.25 resultaat 'Brug nul' --lang nl 2>"$work/out" && grep -q 'Brug nul' $file
result $? 'a value is set'
took=$(($(now) - began))

lost=
wrong=
for tenth in 25 35 45 55 65 75 85 95; do
	"$actieplan" zet 1.25 resultaat "Brug $tenth" --lang nl 2>"$work/err" &
	perl -e "select undef, undef, undef, $took * $tenth / 1e5"
	echo "Zin $tenth van iemand anders." >>$file
	wait $!
	code=$?
	grep -q "Zin $tenth van" $file || lost="$lost $tenth"
	if grep -q "Brug $tenth" $file; then want=0; else want=3; fi
	[ $code = $want ] || wrong="$wrong $tenth:$code"
	[ $want = 0 ] || grep -q "$file" "$work/err" || wrong="$wrong $tenth"
done
echo "$lost" >"$work/out"
[ -z "$lost" ]
result $? 'what was saved meanwhile is there'
echo "$wrong" >"$work/out"
[ -z "$wrong" ]
result $? 'the value is set, or it is said why not'
echo "1..$count"
