#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Times the walk for the last change of each file against `git log --name-only --format=`, on a made repository of 5,000
# commits and some 400 files: at most 1.2 times as long. Best of fifteen, in turn, each a process of its own. By
# hand:
#   make build/tests/bench/history && sh tests/bench/history.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
walk=${WALK:-$here/../../build/tests/bench/history}
commits=${COMMITS:-5000}
work=$(mktemp -d "${TMPDIR:-/tmp}/bench-history.XXXXXX")
trap 'rm -rf "$work"' EXIT
export HOME="$work" GIT_CONFIG_NOSYSTEM=1

perl "$here/../tools/make-plan.pl" 60 "$work/plan" 1
git init -q -b main --bare "$work/repo"
perl "$here/../tools/make-history.pl" "$work/plan" "$commits" | git -C "$work/repo" fast-import --quiet
git -C "$work/repo" repack -q -a -d
echo "$(git -C "$work/repo" rev-list --count main) commits, $(git -C "$work/repo" ls-tree -r --name-only main | wc -l) files"

hundredths() { # COMMAND...: how long it takes, in 1/100 ms
	from=$(date +%s%N)
	"$@" >"$work/out"
	echo $((($(date +%s%N) - from) / 10000))
}

git=
ours=
for run in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
	took=$(hundredths git -C "$work/repo" --no-pager log --name-only --format= main)
	[ -n "$git" ] && [ "$took" -ge "$git" ] || git=$took
	took=$(hundredths "$walk" "$work/repo")
	[ -n "$ours" ] && [ "$took" -ge "$ours" ] || ours=$took
done
# A sample of what came out is held against git, so that what is timed is right.
sed -n '1~40p' "$work/out" | while read -r path commit; do
	[ "$(git -C "$work/repo" log -1 --format=%H main -- "$path")" = "$commit" ] || echo "not as git says: $path" >&2
done
awk -v git="$git" -v ours="$ours" 'BEGIN {
	printf "git log --name-only: %.0f ms, ours: %.0f ms, %.2f times\n", git / 100, ours / 100, ours / git
	exit ours > 1.2 * git }'
