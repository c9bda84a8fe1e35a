#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Builds that are ended or hindered at each point: run.pl tells what must hold. On a small plan with small templates.
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
ACTIEPLAN=${ACTIEPLAN:-$checkout/build/actieplan}
STORING=${STORING:-$checkout/build/tests/faults/storing.so}
# Memory rather than a disk: each build ends with syncfs(2), which waits for what everybody else wrote.
[ -w /dev/shm ] && place=/dev/shm || place=${TMPDIR:-/tmp}
work=$(mktemp -d "$place/faults.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 ACTIEPLAN

mkdir "$work/p" && cp -R "$checkout/tests/golden/_basis/plan" "$work/p/plan" || exit 1
(cd "$work/p" && . "$checkout/tests/golden/_basis/templates.sh")
perl "$here/run.pl" "$ACTIEPLAN" "$STORING" "$work"
