#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Disks that are full, read-only or another one; more builds at once; a plan that is edited meanwhile.
checkout=$(cd -P "$(dirname "$0")/../.." && pwd)
ACTIEPLAN=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/schijf.XXXXXX") || exit 1
trap 'umount "$work/vol" 2>/dev/null; rm -rf "$work"' EXIT
. "$checkout/tests/tap.sh"
told=$work/err

sum() { (cd "$1" && find . -type f -exec sha256sum {} + | sort | sha256sum); }
build() { "$ACTIEPLAN" build -C "$work/p" -o "$1" >"$work/out" 2>"$work/err"; }
litter() { ls -A "$1" | grep actieplan; }
title() { sed -i "s/^titel: .*/titel: $1/" "$work/p/plan/programma.md"; }

mkdir "$work/p" "$work/vol" "$work/s" && cp -R "$checkout/tests/golden/_basis/plan" "$work/p/plan"
(cd "$work/p" && . "$checkout/tests/golden/_basis/templates.sh")
title Nieuw && build "$work/s/b" && title Oud && build "$work/s/a"
result $? 'two versions of a site'
old=$(sum "$work/s/a") new=$(sum "$work/s/b")

if mount -t tmpfs -o size=6m none "$work/vol" 2>/dev/null; then
	build "$work/vol/site" && [ "$(sum "$work/vol/site")" = "$old" ]
	result $? 'a target on another disk'
	title Nieuw
	ended=0
	for room in 0 4 40 200 400 600; do
		dd if=/dev/zero of="$work/vol/vol" bs=1k count=100000 2>/dev/null
		[ $room = 0 ] || truncate -s -${room}k "$work/vol/vol"
		build "$work/vol/site"
		[ $? = 3 ] && [ "$(grep -c '^actieplan: ' "$work/err")" = 1 ] && grep -q 'schijf is vol' "$work/err" && [ "$(sum "$work/vol/site")" = "$old" ] &&
			! litter "$work/vol" && ended=$((ended + 1))
	done
	[ $ended = 6 ]
	result $? "a full disk: one line, the old site, no litter ($ended of 6)"
	rm "$work/vol/vol" && build "$work/vol/site" && [ "$(sum "$work/vol/site")" = "$new" ]
	result $? 'and with room again the new site'
	mount -o remount,ro "$work/vol" && title Oud && build "$work/vol/site"
	[ $? = 3 ] && [ "$(grep -c '^actieplan: ' "$work/err")" = 1 ] && [ "$(sum "$work/vol/site")" = "$new" ]
	result $? 'a disk that is read-only'
	mount -o remount,rw "$work/vol" && build "$work/vol"
	[ $? = 3 ] && [ "$(sum "$work/vol/site")" = "$new" ]
	result $? 'a mount point is no target'
	umount "$work/vol"
else
	for name in other full again read-only mount; do
		count=$((count + 1))
		echo "ok $count # SKIP no disk can be mounted here: $name"
	done
fi

# Ten at once, ten times: at least one gets through, the others wait for another day.
title Nieuw
bad=0 through=0 refused=0
for round in 1 2 3 4 5 6 7 8 9 10; do
	rm -rf "$work/t" && mkdir "$work/t" && cp -R "$work/s/a" "$work/t/site"
	for i in 1 2 3 4 5 6 7 8 9 10; do
		("$ACTIEPLAN" build -C "$work/p" -o "$work/t/site" >/dev/null 2>"$work/t$i" && echo 0 >"$work/c$i" || echo $? >"$work/c$i") &
	done
	wait
	got=$(cat "$work"/c? "$work/c10" | sort | tr -d '\n')
	[ "$(sum "$work/t/site")" = "$new" ] && ! litter "$work/t" || bad=$((bad + 1))
	for i in 1 2 3 4 5 6 7 8 9 10; do
		case $(cat "$work/c$i") in
		0) through=$((through + 1)) ;;
		3) refused=$((refused + 1)) && grep -q 'Een andere actieplan schrijft nu' "$work/t$i" || { bad=$((bad + 1)) && cp "$work/t$i" "$work/err"; } ;;
		*) bad=$((bad + 1)) && cp "$work/t$i" "$work/err" ;;
		esac
	done
done
[ $bad = 0 ] && [ $through -ge 10 ]
result $? "ten builds at once: $through got through, $refused were told to wait"

# An editor that saves all the time, as editors do: a new file in its place, or the old one emptied and filled.
cp "$work/p/plan/programma.md" "$work/nieuw.md" && title Oud && cp "$work/p/plan/programma.md" "$work/oud.md"
touch "$work/on"
(while [ -e "$work/on" ]; do
	cat "$work/nieuw.md" >"$work/p/plan/programma.md"
	cp "$work/oud.md" "$work/p/plan/.nieuw" && mv "$work/p/plan/.nieuw" "$work/p/plan/programma.md"
done) &
editor=$!
bad=0 ends=
for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
	build "$work/t/site"
	code=$?
	ends="$ends$code\n"
	case $code in 0 | 1 | 3) ;; *) bad=$((bad + 1)) ;; esac
	site=$(sum "$work/t/site")
	[ "$site" = "$old" ] || [ "$site" = "$new" ] || bad=$((bad + 1))
done
rm "$work/on" && wait $editor
[ $bad = 0 ]
result $? "thirty builds of a plan that is edited: $(printf "$ends" | sort | uniq -c | awk '{ printf "%s%d times exit %s", (NR > 1 ? ", " : ""), $1, $2 }')"
cp "$work/nieuw.md" "$work/p/plan/programma.md" && build "$work/t/site" && [ "$(sum "$work/t/site")" = "$new" ]
result $? 'and when it rests the last version'
echo "1..$count"
