#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# A build leaves the site alone only where a full build would give the same bytes: after each change, and after edits at random
# (EDITS, 16 of them), what stands there is what a full build makes. On the example repository
# (tests/voorbeeld/README.md).
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/ongewijzigd.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Pen GIT_AUTHOR_EMAIL=pen@example.org GIT_AUTHOR_DATE=2034-02-01T10:00:00+0100
export GIT_COMMITTER_NAME=Pen GIT_COMMITTER_EMAIL=pen@example.org GIT_COMMITTER_DATE=2034-02-01T10:00:00+0100
plan=$work/plan
. "$checkout/tests/tap.sh"

build() { # [OPTION...]
	"$actieplan" build -C "$plan" -o "$work/site" "$@" >"$work/findings" 2>"$work/err"
}

left() { grep -q 'niets veranderd' "$work/err"; }

# What stands in the site is what a full build makes; $work/left tells whether the build before left it alone.
as_full() { # [OPTION...]
	left && : >"$work/left" || rm -f "$work/left"
	rm -rf "$work/quick"
	cp -r "$work/site" "$work/quick" && mv "$work/findings" "$work/quick-findings"
	rm -f "$plan/build/laatste-bouw"
	build "$@" && ! left && diff -r "$work/quick" "$work/site" >"$work/out" && cmp "$work/quick-findings" "$work/findings" >"$work/out"
}

changed() { # NAME [OPTION...]: after a change the next build makes the site anew, and the one after it does not
	name=$1
	shift
	build "$@" && ! left && as_full "$@" && [ ! -e "$work/left" ] && build "$@" && left
	result $? "$name"
}

sh "$checkout/tests/voorbeeld/maak.sh" "$plan" "$checkout/templates" >"$work/out" 2>&1 || exit 1

build && ! left && [ -f "$plan/build/laatste-bouw" ]
result $? 'the first build makes the site'
cp "$work/findings" "$work/first" && ls -li "$work/site" >"$work/before"
build && left && ls -li "$work/site" | cmp - "$work/before" >"$work/out" && cmp "$work/first" "$work/findings" >"$work/out" &&
	[ "$(wc -l <"$work/err")" = 2 ]
result $? 'the second leaves it alone, and says the same of the plan'
build --lang en && ! left && build --lang en && grep -q 'Nothing has changed' "$work/err" && build
result $? 'in another language it says it anew'

# The plan and the templates.
action=$(ls "$plan"/plan/acties/*.md | head -1)
touch "$action" && build && left
result $? 'a file that has the same bytes is no change'
echo 'Een regel meer.' >>"$action"
changed 'a text'
git -C "$plan" checkout -q plan
changed 'the text of before'
mv "$action" "$work/away" && build; left
[ $? != 0 ] && mv "$work/away" "$action" && build && as_full
result $? 'a file that goes and comes back'
printf -- '---\ntitel: Nieuw eiland\nsoort: ngo\n---\n' >"$plan/plan/organisaties/nieuw-eiland.md"
changed 'a new file'
mkdir -p "$plan/plan/afbeeldingen" && printf 'x' >"$plan/plan/afbeeldingen/los.png"
changed 'an image that nothing shows'
ln -s acties "$plan/plan/koppeling.md"
build; left
[ $? != 0 ] && rm "$plan/plan/koppeling.md" "$plan/plan/organisaties/nieuw-eiland.md" && rm -r "$plan/plan/afbeeldingen" && build && as_full
result $? 'a link'
sed -i 's/<main/<main data-proef="1"/' "$plan"/templates/layout.mustache
changed 'a template'
echo '/* proef */' >>"$plan"/templates/assets/filter.js
changed 'a script'
git -C "$plan" checkout -q templates
build

# Git: what the pages tell of the last change, and the archive.
git -C "$plan" commit -q --allow-empty -m 'Niets' && changed 'a commit that changes no file'
git -C "$plan" tag -a -m x brief/br-4 HEAD~3 && changed 'a tag of a letter'
git -C "$plan" tag -f -a -m x brief/br-4 HEAD~4 >"$work/out" && changed 'a tag that moved'
git -C "$plan" tag -d brief/br-4 >"$work/out" && changed 'a tag that went'
git -C "$plan" tag brief/br-4 HEAD~3 && build; left
[ $? != 0 ] && build && ! left && grep -q brief/br-4 "$work/err" && git -C "$plan" tag -d brief/br-4 >"$work/out"
result $? 'what is said of a loose tag is said each time'
printf 'nieuw.md\n' >"$plan/.git/info/exclude" && printf -- '---\ntitel: Nieuw\nsoort: ngo\n---\n' >"$plan/plan/organisaties/nieuw.md"
changed 'a file that git ignores'
rm "$plan/plan/organisaties/nieuw.md" "$plan/.git/info/exclude" && build

# Options.
changed 'for the steering group' --stuurgroep
changed 'another date' --as-of 2032-07-01
changed 'an address' --base-url https://eilanden.example/
changed 'a revision' --rev HEAD~2
build

# What was made.
spoil() { # NAME COMMAND...: the site or its database is not what was made any more
	name=$1
	shift
	"$@" && build && ! left && as_full && build && left
	result $? "$name"
}
spoil 'a page that was changed' sed -i s/e/a/ "$work/site/index.html"
spoil 'a page that went' rm "$work/site/404.html"
spoil 'a file too many' cp "$work/site/404.html" "$work/site/mijn.html"
spoil 'a link in place of a page' sh -c "mv $work/site/404.html $work/x && ln -s $work/x $work/site/404.html"
spoil 'a manifest that was changed' sed -i 's/"size":1/"size":2/' "$work/site/manifest.json"
spoil 'the site went' rm -r "$work/site"
spoil 'the database went' rm "$plan/build/plan.db"
spoil 'the database was changed' sh -c "printf x >>$plan/build/plan.db"
spoil 'what was kept is no such thing' sh -c "head -c 100 /dev/urandom >$plan/build/laatste-bouw"
spoil 'what was kept is a pipe that nobody writes' sh -c "rm $plan/build/laatste-bouw && mkfifo $plan/build/laatste-bouw"
spoil 'what was kept is cut off' sh -c "head -c 90 $plan/build/laatste-bouw >$work/x && cp $work/x $plan/build/laatste-bouw"
spoil 'a site that came from elsewhere, with what was kept' sh -c "cp -r $work/site $work/elders && rm -r $work/site && mv $work/elders $work/site"
echo '*' >"$work/site/.gitignore" && build && left
result $? 'a .gitignore in the site is the user’s'

# A plan with errors keeps nothing, but its database is in build/ by then. A shallow clone cannot tell all.
printf -- '---\nsoort: geen\n---\n' >"$plan/plan/organisaties/fout.md" && ! build && ! left && ! build && ! left &&
	rm "$plan/plan/organisaties/fout.md" && build && ! left && as_full && build && left
result $? 'an error, and the plan of before'
git clone -q --depth 1 "file://$plan" "$work/ondiep" >"$work/out" 2>&1 && full=$plan && plan=$work/ondiep && build && build && ! left && [ ! -e "$plan/build/laatste-bouw" ]
result $? 'a shallow clone is built each time'
plan=$full

# Edits at random, with the same numbers each time: a few files over and over, so that what was comes back.
state=20260101
roll() { # N
	state=$(((state * 1103515245 + 12345) % 2147483648))
	rolled=$((state / 256 % $1))
}
bad=0
was_left=0
edits=0
build
while [ $edits -lt "${EDITS:-16}" ]; do
	edits=$((edits + 1))
	roll 3
	file=$(ls "$plan"/plan/acties/*.md "$plan"/plan/organisaties/*.md | sed -n "$((rolled * 3 + 2))p")
	roll 8
	case $rolled in
	0) echo "Regel $edits." >>"$file" ;;
	1) printf -- '---\ntitel: Proef\nsoort: ngo\n---\n' >"$plan/plan/organisaties/proef.md" ;;
	2) rm -f "$plan/plan/organisaties/proef.md" "$plan/plan/organisaties/proef2.md" ;;
	3) [ ! -e "$plan/plan/organisaties/proef.md" ] || mv "$plan/plan/organisaties/proef.md" "$plan/plan/organisaties/proef2.md" ;;
	4) git -C "$plan" checkout -q plan templates ;;
	5) sed -i "s/^<body.*/& <!-- $edits -->/" "$plan/templates/layout.mustache" ;;
	6) git -C "$plan" add -A plan && git -C "$plan" commit -q --allow-empty -m "Bewerking $edits" ;;
	7) touch "$file" ;;
	esac
	build && as_full || bad=$((bad + 1))
	[ ! -e "$work/left" ] || was_left=$((was_left + 1))
	build && left || bad=$((bad + 1))
done
echo "# $edits edits at random, $was_left of them no change" >"$work/out"
cat "$work/out"
[ $bad = 0 ] && [ $was_left -gt 0 ] && [ $was_left -lt $edits ]
result $? 'after each edit the site is what a full build makes'
echo "1..$count"
