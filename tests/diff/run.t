# SPDX-License-Identifier: EUPL-1.2
# What must hold of `actieplan diff` whatever the plan: a plan differs in nothing from itself, nor from the same plan written in
# another way, and in something from a plan with one other value.
root=$(cd -P "$(dirname "$0")/../.." && pwd) || exit 1
day=2040-05-01
. "$root/tests/repo.sh"

# changes A..B: how many there are
changes() {
	"$actieplan" diff "$1" -C "$2" --stuurgroep --format json | sed -n '1s/.*"count":\([0-9]*\).*/\1/p'
}

sh "$root/tests/voorbeeld/maak.sh" "$work/voorbeeld"
wrong=
for commit in $(git -C "$work/voorbeeld" rev-list HEAD); do
	[ "$(changes "$commit..$commit" "$work/voorbeeld")" = 0 ] || wrong="$wrong $commit"
done
[ -z "$wrong" ]
result $? 'each commit differs in nothing from itself'
[ -z "$wrong" ] || echo "# $wrong"

# A plan in which every field and every way of writing occurs. No date in it is later than the state.
mkdir "$work/plan"
perl "$root/tests/tools/make-plan.pl" 10 "$work/plan/plan"
cd "$work/plan" || exit 1
sed -i 's/^peildatum: .*/peildatum: 2039-12-31/' plan/brieven/*.md
git init -q . && git add -A && git commit -qm Begin
[ "$(changes HEAD..HEAD+ .)" = 0 ]
result $? 'the work dir differs in nothing from its commit'
"$actieplan" fmt >"$work/changed"
[ -s "$work/changed" ] && [ "$(changes HEAD..HEAD+ .)" = 0 ]
result $? 'other writing is no change'
git checkout -q .

# One value of each field, in turn: the first that stands on a line of its own and is visible on that date.
cp -R "$root/templates" . && "$actieplan" build --stuurgroep -o "$work/site" >/dev/null 2>&1
rm -r templates
perl "$root/tests/diff/velden.pl" "$actieplan" build/plan.db >"$work/fields" 2>"$work/fields.err"
result $? 'each field can be changed'
sed 's/^/# /' "$work/fields.err"
grep '^stil' "$work/fields" >"$work/silent"
[ ! -s "$work/silent" ] && [ "$(grep -c '^gemeld' "$work/fields")" -ge 90 ]
result $? 'each change of one value is told'
sed 's/^/# /' "$work/silent"
echo "# $(grep -c '^gemeld' "$work/fields") fields"
echo "1..$count"
