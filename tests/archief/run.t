#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The archive: the site of each letter with a tag, the reconstruction of the others. On the example repository
# (tests/voorbeeld/README.md).
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/archief.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Pen GIT_AUTHOR_EMAIL=pen@example.org GIT_AUTHOR_DATE=2034-02-01T10:00:00+0100
export GIT_COMMITTER_NAME=Pen GIT_COMMITTER_EMAIL=pen@example.org GIT_COMMITTER_DATE=2034-02-01T10:00:00+0100
. "$checkout/tests/tap.sh"

build() { # FOLDER TARGET [OPTION...]: findings are not what this is about
	folder=$1 target=$2
	shift 2
	"$actieplan" build -C "$folder" -o "$target" "$@" >"$work/findings" 2>"$work/err"
}

ask() { # DATABASE SQL WANTED NAME
	sqlite3 "$1" "$2" >"$work/out" 2>&1
	[ "$(cat "$work/out")" = "$3" ]
	result $? "$4"
}

sh "$checkout/tests/voorbeeld/maak.sh" "$work/v" "$checkout/templates" >"$work/out" 2>&1 || exit 1
build "$work/v" "$work/nu" && ! grep -q merk "$work/err"
result $? 'the example builds and says nothing of tags'

ask "$work/nu/data/plan.db" "SELECT group_concat(brief || ' ' || dag || ' ' || herkomst, ', ') FROM (SELECT * FROM moment ORDER BY dag)" \
	'br-1 2031-06-01 reconstructie, br-2 2031-12-01 merk, br-3 2032-06-01 merk, br-4 2032-12-01 reconstructie, br-5 2033-06-01 merk, br-6 2033-12-01 merk' \
	'each sent letter is a moment on its own day'

(cd "$work/nu/archief" && for i in 1 2 3 4 5 6; do echo "br-$i $(ls br-$i | grep -c .)"; done) >"$work/out"
grep -qx 'br-1 1' "$work/out" && grep -qx 'br-4 1' "$work/out" && [ "$(awk '$2 > 10' "$work/out" | wc -l)" = 4 ]
result $? 'a letter with a tag has a whole site, one without has a page'

# figures DATABASE LETTER: holds the lines of figures that the site keeps of a letter against those of a build of its own.
figures() {
	for figure in stand voltooiing tijdigheid te-laat parlement no-regrets doelbereik; do
		sqlite3 "$1" "SELECT '$figure', volgorde, deel, cast(waarde AS REAL), eenheid, cast(noemer AS REAL),
			cast(onbekend AS REAL) FROM figuur_$(echo "$figure" | tr - _) ORDER BY volgorde"
	done >"$work/a"
	for figure in stand voltooiing tijdigheid te-laat parlement no-regrets doelbereik; do
		sqlite3 "$work/nu/data/plan.db" "SELECT figuur, volgorde, deel, waarde, eenheid, noemer, onbekend FROM moment_figuur
			WHERE brief = '$2' AND figuur = '$figure' ORDER BY volgorde"
	done >"$work/b"
	[ -s "$work/a" ] && diff "$work/a" "$work/b"
}

# The figures and data of a letter are those that a build of its tag gives on its own.
for letter in br-2:2031-12-01 br-3:2032-06-01 br-5:2033-06-01 br-6:2033-12-01; do
	id=${letter%:*} day=${letter#*:}
	build "$work/v" "$work/alleen" --rev "brief/$id" --as-of "$day"
	{ diff -r -x plan.db -x index.html -x zoeken.json "$work/alleen/data" "$work/nu/archief/$id/data" && figures "$work/alleen/data/plan.db" "$id"; } \
		>"$work/out" 2>&1
	result $? "$id: the same data and figures as a build of its tag"
done

# A reconstruction is today's plan as of the letter's day.
build "$work/v" "$work/alleen" --as-of 2031-06-01
figures "$work/alleen/data/plan.db" br-1 >"$work/out" 2>&1
result $? 'br-1: the figures of the plan of now as of its day'
build "$work/v" "$work/alleen" --as-of 2032-12-01
sqlite3 "$work/alleen/data/plan.db" "SELECT id, fase, oordeel, einde FROM actie_regel ORDER BY id" >"$work/a"
sqlite3 "$work/nu/data/plan.db" "SELECT id, fase, oordeel, einde FROM moment_actie WHERE brief = 'br-4' ORDER BY id" | diff "$work/a" - >"$work/out" && [ -s "$work/a" ]
result $? 'br-4: the plan of now as of its day'
figures "$work/alleen/data/plan.db" br-4 >"$work/out" 2>&1
result $? 'br-4: its figures too'
grep -q 'Dit is een reconstructie' "$work/nu/archief/br-4/index.html" && grep -q 'U kijkt naar de stand van' "$work/nu/archief/br-4/index.html"
result $? 'br-4: says that it is a reconstruction'

grep -rL 'U kijkt naar de stand van' "$work/nu/archief/br-2" --include='*.html' >"$work/out"
[ ! -s "$work/out" ] && [ "$(grep -rl 'U kijkt naar de stand van' "$work/nu/archief/br-2" --include='*.html' | wc -l)" -gt 20 ]
result $? 'every page of an archived site says what state it shows'
grep -rl 'U kijkt naar de stand van' "$work/nu" --include='*.html' | grep -v /archief/ >"$work/out"
[ ! -s "$work/out" ]
result $? 'no page of now does'
perl "$checkout/tests/html/links.pl" "$work/nu" >"$work/out"
result $? 'no dead link, in the archive neither'

build "$work/v" "$work/eerder" --as-of 2032-07-01
ask "$work/eerder/data/plan.db" "SELECT group_concat(brief) FROM (SELECT brief FROM moment ORDER BY brief)" 'br-1,br-2,br-3' \
	'letters after the as-of date are not there yet'
[ ! -e "$work/eerder/archief/br-5" ]
result $? 'nor are their sites'

# What is published once stays.
git clone -q --bare "$work/v" "$work/kaal.git"
build "$work/kaal.git" "$work/kaal" --rev HEAD && diff -r "$work/nu" "$work/kaal" >"$work/out" 2>&1
result $? 'a bare clone gives the same bytes'
sed -i 's/^fase: .*/fase: onbekend/' "$work"/v/plan/voortgang/*/*.md
echo 'Later erbij.' >>"$(ls "$work"/v/plan/acties/*.md | head -1)"
build "$work/v" "$work/later"
for id in br-2 br-3 br-5 br-6; do diff -r "$work/nu/archief/$id" "$work/later/archief/$id"; done >"$work/out" 2>&1 &&
	! diff -q "$work/nu/archief/br-4" "$work/later/archief/br-4" >/dev/null
result $? 'a change of the plan changes no archived site, but a reconstruction'
git -C "$work/v" checkout -q .

# Tags that are no letter's.
git -C "$work/v" tag brief/br-4 HEAD~1
build "$work/v" "$work/los" && cat "$work/err" >"$work/out" && [ "$(grep -c 'brief/br-4 is los gezet' "$work/err")" = 1 ]
result $? 'a lightweight tag is told'
ask "$work/los/data/plan.db" "SELECT herkomst FROM moment WHERE brief = 'br-4'" reconstructie 'and not used'
git -C "$work/v" tag -d brief/br-4 >/dev/null
cp -r "$work/los" "$work/voor"
git -C "$work/v" tag -a -m x brief/br-4 HEAD:plan/programma.md
build "$work/v" "$work/los"
code=$?
cat "$work/err" >"$work/out"
[ $code = 3 ] && grep -q 'brief/br-4' "$work/err" && [ "$(grep -c 'git tag -a' "$work/err")" = 1 ] && diff -r "$work/voor" "$work/los" >>"$work/out"
result $? 'a tag of a file: one line, exit 3, the site untouched'
git -C "$work/v" tag -d brief/br-4 >/dev/null
git -C "$work/v" tag -a -m x brief/onzin HEAD
build "$work/v" "$work/los"
result $? 'a tag of a letter that the plan does not have does no harm'
git -C "$work/v" tag -d brief/onzin >/dev/null

# What was internal at a letter stays inside, also when the plan of now does not know it any more.
cat >"$work/v/plan/acties/geheim.md" <<-'END'
	---
	titel: GEHEIMPJE
	zichtbaarheid: intern
	---
END
sed 's/^titel: .*/titel: Brief 7/; s/^nummer: .*/nummer: "7"/; s/^datum: .*/datum: 2034-01-15/; s/^peildatum: .*/peildatum: 2034-01-01/; s/^vorige: .*/vorige: br-6/' \
	"$work/v/plan/brieven/br-6.md" >"$work/v/plan/brieven/br-7.md"
git -C "$work/v" add -A && git -C "$work/v" commit -q -m geheim && git -C "$work/v" tag -a -m x brief/br-7
git -C "$work/v" rm -q plan/acties/geheim.md && git -C "$work/v" commit -q -m weg
build "$work/v" "$work/openbaar" && [ -e "$work/openbaar/archief/br-7/acties/index.html" ] && ! grep -rqa GEHEIMPJE "$work/openbaar"
result $? 'what a tag marks as internal is not published'
build "$work/v" "$work/binnen" --stuurgroep && grep -rqa GEHEIMPJE "$work/binnen/archief/br-7"
result $? 'but is there for the steering group'
echo "1..$count"
