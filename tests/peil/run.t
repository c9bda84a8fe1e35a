#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# One invented plan (plan/) on ten dates: each figure against values worked out by hand (waarden.txt), and the overview
# and the decisions as text (want/).   sh tests/peil/run.t [--update]   --update writes want/.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/peil.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$root/tests/tap.sh"

# The words of <main>, one line a block, so that a change of markup is no change of what is told.
words() {
	sed -n '/<main/,/<\/main/p' "$1" | sed -e 's/<[^>]*>/ /g' -e 's/&nbsp;/ /g' -e 's/  */ /g' -e 's/^ //' -e 's/ $//' | grep -v '^$'
}

cp -R "$here/plan" "$root/templates" "$work" || exit 1
dates=$(sed -n 's/^dates | | //p' "$here/waarden.txt")
for date in $dates; do
	"$actieplan" build -C "$work" -o "$work/$date" --as-of "$date" >"$work/out" 2>&1
	ok=$?
	result $ok "a site of $date"
	[ $ok = 0 ] || sed 's/^/# /' "$work/out"
	for page in overzicht:index.html besluiten:besluiten/index.html planning:planning/index.html; do
		words "$work/$date/${page#*:}" >"$work/words"
		wanted=$here/want/$date-${page%%:*}.txt
		[ "${1-}" = --update ] && mkdir -p "$here/want" && cp "$work/words" "$wanted"
		diff -u "$wanted" "$work/words" >"$work/diff" 2>&1
		ok=$?
		result $ok "what ${page%%:*} tells on $date"
		[ $ok = 0 ] || sed 's/^/# /' "$work/diff"
	done
	# What went left nothing wrong behind.
	[ -z "$(sqlite3 "$work/$date/data/plan.db" 'PRAGMA foreign_key_check; PRAGMA integrity_check;' | grep -v '^ok$')" ]
	result $? "the database of $date is whole"
done
perl "$here/waarden.pl" "$here/waarden.txt" "$work" >"$work/tap"
sed -n '/^[no]*t* *ok /p; /^#/p' "$work/tap" | awk -v n="$count" '/ok [0-9]+/ { sub(/ok [0-9]+/, "ok " ++n) } { print }'
count=$((count + $(sed -n 's/^1\.\.//p' "$work/tap")))
echo "1..$count"
