# SPDX-License-Identifier: EUPL-1.2
# `actieplan check --since REV`: of warnings and advice only what the plan of REV does not have, of errors all.
root=$(cd -P "$(dirname "$0")/../.." && pwd) || exit 1
day=2031-06-01
. "$root/tests/repo.sh"

# check ARGUMENT...: what it says in $told, its exit code in $code
check() {
	"$actieplan" check -C "$work/plan" "$@" >"$told" 2>&1
	code=$?
}

# An action with a footnote that nothing refers to for each word, which is a warning with that word.
warned() {
	printf -- '---\ntitel: Bouw een hek\nactielijn: al-1\nactiehouder: [mvw]\nuitbuitingsvormen: [stad]\nstart: 2030-02-01\neinde: 2031-12-31\n---\n\nEen hek.\n'
	printf '\n[^%s]: Noot.\n' "$@"
}

mkdir "$work/plan" && cp -R "$root/tests/golden/_basis/plan" "$work/plan/plan" && cp -R "$root/templates" "$work/plan/" && cd "$work/plan" || exit 1
git init -q .
warned a >plan/acties/hek.md
git add -A && git commit -qm Begin && git tag begin
check
grep -q 'plan/acties/hek.md.*AP' "$told"
result $? 'the plan has a finding to begin with'
before=$(tail -n 1 "$told")

check --since begin
[ $code = 0 ] && ! grep -q AP "$told" && grep -qx '0 fouten, 0 waarschuwingen, 0 adviezen' "$told" && grep -qx 'Niet getoond, want ook in begin: 1 waarschuwing' "$told"
result $? 'what was there is not shown, and that is said'
check --since begin --lang en
grep -qx 'Not shown, for begin has them too: 1 warning' "$told"
result $? 'in English too'

check --since begin --format json
perl -MJSON::PP -e '
	local $/; my $now = decode_json(<STDIN>); my ($before) = @ARGV;
	my $since = $now->{since};
	my ($warnings) = $before =~ /(\d+) waarschuwing/; my ($advice) = $before =~ /(\d+) advie/;
	exit !($now->{warnings} == 0 && $now->{advice} == 0 && @{$now->{findings}} == 0 && $since->{revision} eq "begin"
		&& $since->{warnings} == $warnings && $since->{advice} == $advice && $warnings + $advice > 0)' "$before" <"$told"
result $? 'JSON says since when, and how many it leaves out'
check --format json
! grep -q '"since"' "$told"
result $? 'and without --since nothing of that'

warned b >plan/acties/poort.md
check --since begin
[ "$(grep -c '^plan/' "$told")" = "$(grep -c '^plan/acties/poort.md' "$told")" ] && grep -q '^plan/acties/poort.md:.*\[^b\]' "$told"
result $? 'of what came the findings are shown, and no others'
new=$(grep '^[0-9]' "$told")
check
[ "$new" != "$(grep '^[0-9]' "$told")" ]
result $? 'and counted'

for format in sarif codequality github; do
	check --since begin --format $format
	grep -q poort.md "$told" && ! grep -q 'hek\.md' "$told"
	result $? "$format shows the same"
done

rm plan/acties/poort.md
git mv -k plan/acties/hek.md plan/acties/schutting.md
check --since begin
! grep -q '^plan/acties/schutting' "$told"
result $? 'a file with another name brings nothing new'
git mv -k plan/acties/schutting.md plan/acties/hek.md

check --since begin --strict
result $code '--strict: warnings that were there do no harm'
warned b >plan/acties/poort.md
check --since begin --strict
result "$([ $code = 1 ]; echo $?)" '--strict: one that came does'
rm plan/acties/poort.md

# Three times the same words where there were two: one is new.
echo 'Lees het [hier](https://example.org/a), of [hier](https://example.org/b).' >>plan/acties/luchtpad.md
git commit -qam 'Two links' && git tag twee
echo 'Of [hier](https://example.org/c).' >>plan/acties/luchtpad.md
check --since twee
result "$([ "$(grep -c '^plan/' "$told")" = 1 ] && grep -q AP167 "$told"; echo $?)" 'what stands there once more is shown once'
grep -qx 'Niet getoond, want ook in twee: 1 waarschuwing en 2 adviezen' "$told"
result $? 'what is left out is counted by weight'
git checkout -q . && git checkout -q begin

# Time that goes by is no change: both are judged for the same day.
GIT_COMMITTER_DATE='2035-01-01T12:00:00Z' git commit -q --allow-empty -m Later
check
grep -q 'AP115.* dagen oud' "$told"
result $? 'there is a finding that tells how long ago something is'
check --since begin
result "$(! grep -q '^plan/' "$told"; echo $?)" 'a later day alone brings nothing new'

# Errors are always shown.
sed -i 's/^start: .*/start: gisteren/' plan/acties/hek.md
git commit -qam 'An error' && git tag stuk
check --since stuk
[ $code = 1 ] && grep -q '^plan/acties/hek.md.*fout' "$told" && grep -q '^1 fout' "$told"
result $? 'an error is shown also where it was there'
git checkout -q begin
check --since stuk
[ $code = 0 ]
result $? 'a plan that was wrong can be compared with'

# More findings than are shown of a file: what is left is counted anew.
warned a $(seq 150) >plan/acties/hek.md
git add -A && git commit -qm 'Many' && git tag veel
warned a $(seq 353) >plan/acties/hek.md
check
whole=$(sed -n 's/.*AP129.*Nog \([0-9]*\) .*/\1/p' "$told")
check --since veel
rest=$(sed -n 's/.*AP129.*Nog \([0-9]*\) .*/\1/p' "$told")
echo "# not shown: $whole, and of what is new $rest"
[ "$rest" = 3 ] && [ "$whole" -ge 154 ]
result $? 'of many findings those that are new are counted'
warned a $(seq 350) >plan/acties/hek.md
check --since veel
! grep -q AP129 "$told" && [ "$(grep -c AP043 "$told")" = 200 ]
result $? 'and where all fit, nothing says that there are more'
git checkout -q .

# A clone that holds the two commits alone, as a forge has it; a bare one.
git branch -q -f voorstel HEAD && git checkout -q voorstel && warned c >plan/acties/poort.md && git add -A && git commit -qm Voorstel
git clone -q --depth 1 --branch voorstel "file://$work/plan" "$work/ondiep" 2>/dev/null
git -C "$work/ondiep" fetch -q --depth 1 origin tag veel 2>/dev/null
"$actieplan" check -C "$work/ondiep" --since veel >"$told" 2>&1
grep -q '^plan/acties/poort.md' "$told" && ! grep -q '^plan/acties/hek.md' "$told"
result $? 'two commits without what is between them will do'
git clone -q --bare "$work/plan" "$work/kaal.git"
"$actieplan" check -C "$work/kaal.git" --rev voorstel --since veel >"$told" 2>&1
grep -q '^plan/acties/poort.md' "$told" && ! grep -q '^plan/acties/hek.md' "$told"
result $? 'so will a bare repository, with --rev'

check --since bestaat-niet
[ $code = 3 ] && [ "$(wc -l <"$told")" = 1 ] && grep -q bestaat-niet "$told"
result $? 'a revision that is not there is said in one line'
git checkout -q --orphan leeg && git rm -rqf . && git commit -q --allow-empty -m Leeg && git checkout -q begin
check --since leeg
[ $code = 3 ] && [ "$(wc -l <"$told")" = 1 ] && grep -q 'revisie leeg.*plan/' "$told"
result $? 'and so is one without a plan'
for command in build export; do
	"$actieplan" $command -C "$work/plan" --since begin >"$told" 2>&1
	result "$([ $? = 2 ]; echo $?)" "$command has no such option"
done
echo "1..$count"
