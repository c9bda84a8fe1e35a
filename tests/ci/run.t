# SPDX-License-Identifier: EUPL-1.2
# The commands of the recipes in docs/ci/, run as a forge's runner does: in a clone of depth 1, of the example repository.
root=$(cd -P "$(dirname "$0")/../.." && pwd) || exit 1
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
export HOME="$work" GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_AUTHOR_DATE='2040-05-01T12:00:00Z'
export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org GIT_COMMITTER_DATE='2040-05-01T12:00:00Z'
# LibreOffice is for tests/annex.
export VORMEN=odt,xlsx,csv
unset GIT_DIR GIT_WORK_TREE GIT_CONFIG_GLOBAL
. "$root/tests/tap.sh"
told=$work/told

sh "$root/tests/voorbeeld/maak.sh" "$work/origin" "$root/templates" >/dev/null
origin=$work/origin

# What a plan's repository holds besides: the recipes.
mkdir -p "$origin/docs/ci"
cp "$root"/docs/ci/* "$origin/docs/ci/"
git -C "$origin" add -A
git -C "$origin" commit -q -m 'Add the recipes'
git -C "$origin" branch -M main

# A proposal beside warnings that main has.
printf '\n[^oud]: Noot.\n' >>"$origin/plan/programma.md"
git -C "$origin" commit -q -a -m 'A warning' && git -C "$origin" checkout -q -b voorstel
printf '\n[^nieuw]: Noot.\n' >>"$origin/plan/programma.md"
git -C "$origin" commit -q -a -m 'One more' && git -C "$origin" checkout -q main

# checkout REF FOLDER: what a runner does
checkout() {
	git clone -q --depth 1 --branch "$1" "file://$origin" "$2" 2>/dev/null
	mkdir -p "$2/build"
	ln -s "$actieplan" "$2/build/actieplan"
}

# run_job FORGE JOB FOLDER
run_job() {
	perl "$root/tests/ci/recepten.pl" "$root/docs/ci/$1.yml" "$2" >"$work/commands" &&
		(cd "$3" && sh -e "$work/commands") >"$work/out" 2>"$work/told"
}

git clone -q "$origin" "$work/whole"
"$actieplan" bijlage -C "$work/whole" -o "$work/stukken" --format "$VORMEN" 2>"$work/told" &&
	"$actieplan" build -C "$work/whole" -o "$work/site" --stukken "$work/stukken" >/dev/null 2>"$work/told"
result $? 'the site of the whole repository is built'

# proposed BRANCH FORGE: the findings of a proposal for BRANCH, in $told
proposed() {
	GITHUB_BASE_REF=$1 CI_MERGE_REQUEST_TARGET_BRANCH_NAME=$1 run_job "$2" controle "$work/$2-voorstel"
	proposed=$?
	cat "$work/out" "$work/$2-voorstel"/gl-code-quality-report.json >"$told" 2>/dev/null
	return $proposed
}

for forge in github gitlab forgejo; do
	here=$work/$forge
	checkout voorstel "$here-voorstel"
	proposed main $forge && grep -q '\[^nieuw\]' "$told" && ! grep -q '\[^oud\]' "$told"
	result $? "$forge: of a proposal the warnings that it brings are told"
	proposed weg $forge && grep -q '\[^nieuw\]' "$told" && grep -q '\[^oud\]' "$told"
	result $? "$forge: all, where the branch that it is meant for cannot be had"

	export GITHUB_REF_NAME=brief/br-5 CI_COMMIT_TAG=brief/br-5

	checkout main "$here"
	run_job $forge controle "$here"
	result $? "$forge: the plan is checked"
	run_job $forge site "$here" && diff -r "$work/site" "$here/uit/site" >>"$work/told"
	result $? "$forge: a clone of depth 1 gives the site of the whole repository"
	[ -s "$here"/uit/bijlage/*-bijlage.odt ] && [ -s "$here"/uit/bijlage/*-bijlage.xlsx ] && grep -q -- '-bijlage.odt"' "$here"/uit/site/brieven/*/index.html
	result $? "$forge: the documents of the newest letter come along, and the site links to them"

	checkout brief/br-5 "$here-brief"
	cp -r "$root/docs" "$here-brief/"
	run_job $forge brief "$here-brief"
	result $? "$forge: a tag gives the documents of its letter"

	sed -i 's/^titel:.*/titel:/' "$here"/plan/programma.md
	run_job $forge controle "$here"
	[ $? -ne 0 ] && grep -rq AP0 "$work/out" "$here"/gl-code-quality-report.json 2>/dev/null
	result $? "$forge: an error in the plan fails the job, and is told"
done

# A programme that has not written to the House yet.
git clone -q "$origin" "$work/zonder" && mkdir "$work/zonder/build" && ln -s "$actieplan" "$work/zonder/build/actieplan"
rm -r "$work/zonder/plan" && cp -R "$root/tests/golden/_basis/plan" "$work/zonder/plan" && git -C "$work/zonder" add -A plan && git -C "$work/zonder" commit -q -m 'Begin anew'
(cd "$work/zonder" && sh docs/ci/stappen.sh site uit) >"$work/out" 2>"$work/told" && [ -s "$work/zonder/uit/site/index.html" ] && [ ! -e "$work/zonder/uit/bijlage" ] && grep -q 'geen brief .* zonder documenten' "$work/told"
result $? 'a plan without letters gives its site, and no documents, and it is said'

# One that has only drafts that not everyone may see, however that is written.
mkdir "$work/zonder/plan/brieven"
for value in intern "'intern'" '"intern" # nog niet'; do
	id=$(printf %s "$value" | wc -c)
	printf -- '---\ntitel: Brief van morgen\nsoort: voortgang\npeildatum: 2032-06-01\nstand: concept\nzichtbaarheid: %s\n---\n\nWoorden.\n' "$value" >"$work/zonder/plan/brieven/br-$id.md"
done
git -C "$work/zonder" add -A plan && git -C "$work/zonder" commit -q -m 'Begin letters' && rm -r "$work/zonder/uit"
(cd "$work/zonder" && sh docs/ci/stappen.sh site uit) >"$work/out" 2>"$work/told" && [ -s "$work/zonder/uit/site/index.html" ] && [ ! -e "$work/zonder/uit/bijlage" ] &&
	grep -q 'geen brief .* zonder documenten' "$work/told"
result $? 'nor does one of which all letters are internal'
sed -i '/^zichtbaarheid/d' "$work/zonder/plan/brieven/br-6.md" && printf '\nzichtbaarheid: intern\n' >>"$work/zonder/plan/brieven/br-6.md"
git -C "$work/zonder" commit -q -a -m 'Show a letter' && rm -r "$work/zonder/uit"
(cd "$work/zonder" && sh docs/ci/stappen.sh site uit) >"$work/out" 2>"$work/told" && [ -s "$work/zonder/uit/bijlage/br-6-bijlage.odt" ] && ! grep -q 'zonder documenten' "$work/told"
result $? 'and one letter that everyone may see comes with its documents'
echo "1..$count"
