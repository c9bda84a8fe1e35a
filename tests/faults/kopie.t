#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# A build that copies of the program help with (store/copy.h): one of them or the program is ended, at moments of chance or by a signal to
# both. The old or the new site stands, no copy goes on alone, one line says why. ROUNDS=N: so many of each (3).
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
ACTIEPLAN=${ACTIEPLAN:-$checkout/build/actieplan}
[ -w /dev/shm ] && place=/dev/shm || place=${TMPDIR:-/tmp}
work=$(mktemp -d "$place/kopie.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 ACTIEPLAN
if [ "$(nproc)" -lt 2 ]; then
	echo '1..0 # SKIP one processor: nobody helps'
	exit
fi
perl "$checkout/tests/tools/make-plan.pl" 300 "$work/p/plan" && cp -R "$checkout/templates" "$work/p/templates" || exit 1
perl "$here/kopie.pl" "$ACTIEPLAN" "$work"
