# SPDX-License-Identifier: EUPL-1.2
# What scripts of tests with a repository of their own share, tap.sh with it; for «.», with $root and $day (of all that
# is committed) set. $work is a folder that goes when the script ends, $actieplan the program, $told a file in $work.
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_AUTHOR_DATE="${day}T12:00:00Z"
export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org GIT_COMMITTER_DATE="${day}T12:00:00Z"
. "$root/tests/tap.sh"
told=$work/told
