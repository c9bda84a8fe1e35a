# SPDX-License-Identifier: EUPL-1.2
# What docs/ holds of the content model is what the program says now: run make docs after a change of sql/schema/.
cd "$(dirname "$0")/../.." || exit 1
actieplan=${ACTIEPLAN:-build/actieplan}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
number=0 failed=0

is() { # NAME COMMAND...
	name=$1
	shift
	number=$((number + 1))
	if "$@" >"$work/out" 2>&1; then
		echo "ok $number - $name"
	else
		echo "not ok $number - $name"
		head -n 40 "$work/out" | sed 's/^/# /'
		failed=1
	fi
}

"$actieplan" explain velden >"$work/velden.md"
"$actieplan" explain schema -o "$work/schema"
echo 1..6
is 'docs/velden.md is current' diff -u docs/velden.md "$work/velden.md"
is 'docs/schema/ is current' diff -ru docs/schema "$work/schema"
# Each is JSON, as another program sees it.
is 'each schema is JSON' sh -c 'for f in docs/schema/*.json; do
	test "$(sqlite3 :memory: "SELECT json_valid(CAST(readfile('"'"'$f'"'"') AS TEXT))")" = 1 || { echo "$f"; exit 1; }
done'
is 'docs/editor.md names each schema' sh -c 'for f in docs/schema/*.json; do
	grep -qF "./$f" docs/editor.md || { echo "$f"; exit 1; }
done'
# In docs/hosting.md stands for nginx and for Apache what _headers asks.
sed -n '/^}}/,$s/^  \([A-Z][A-Za-z-]*\): \(.*\)/\1 "\2"/p' templates/kopregels.mustache | grep -v '^X-Robots-Tag\|^Cache-Control' >"$work/asked"
sed -n 's/^ *add_header \(.*\) always;$/\1/p' docs/hosting.md >"$work/nginx"
sed -n 's/^ *Header always set //p' docs/hosting.md >"$work/apache"
is 'docs/hosting.md has the headers of the site' sh -c "test -s '$work/asked' && diff '$work/asked' '$work/nginx' && diff '$work/asked' '$work/apache'"
# Who copies a command from README.md finds in this plan what it names.
sed -n '/^## Commands/,/^## [^C]/p' README.md | grep -oE '\b(kst-[0-9]+-[0-9A-Z]+|act-[0-9]+|br-[0-9]+)\b' | sort -u >"$work/named"
is 'the commands in README.md name items of the plan' sh -c "test -s '$work/named' && while read -r id; do
	test -e plan/acties/\$id.md || test -e plan/brieven/\$id.md || { echo \"there is no \$id\"; exit 1; }
done <'$work/named'"
exit $failed
