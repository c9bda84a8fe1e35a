#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# A reader that was taken over by what it reads (kwaad.c) gets no further than the plan and the target.
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
case $actieplan in */san/*) echo '1..0 # SKIP a sanitizer must come before what this puts there'; exit 0 ;; esac
work=$(mktemp -d "${TMPDIR:-/tmp}/sandbox.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
count=0

cc -shared -fPIC -O1 -w "$here/kwaad.c" -ldl -o "$work/kwaad.so" || { echo 'Bail out! kwaad.c'; exit 1; }
mkdir "$work/p" "$work/buiten" "$work/doel" && cp -R "$checkout/tests/golden/_basis/plan" "$work/p/plan" && echo geheim >"$work/buiten/geheim"
(cd "$work/p" && ACTIEPLAN=$actieplan && . "$checkout/tests/golden/_basis/templates.sh")
cd "$work" || exit 1

try() { # COMMAND [ARGUMENT...]: what could be done is in $work/did, in one line
	LD_PRELOAD=$work/kwaad.so KWAAD=$work/buiten "$actieplan" "$@" >out 2>err 9>did
	code=$?
	grep ' yes$' did | cut -d' ' -f1 | tr '\n' ' ' | sed 's/ $//' >could
	rm -rf buiten/nieuw
	echo geheim >buiten/geheim
}

gives() { # NAME EXIT WHAT-COULD-BE-DONE
	count=$((count + 1))
	if [ "$code" = "$2" ] && [ "$(cat could)" = "$3" ] && [ "$(wc -l <did)" = 11 ]; then echo "ok $count - $1"; else
		echo "not ok $count - $1"
		echo "# exit $code, could: $(cat could)"
		head -n 3 err | sed 's/^/# /'
	fi
}

all='passwd read overwrite make list plan-write plan-read socket run load'
try check -C p --no-sandbox
gives 'without it all can be done' 0 "$all"
try check -C p
if [ "$(cat could)" = "$all" ] || grep -q '^read yes' did; then
	echo "ok 2 # SKIP this kernel has no Landlock"
	echo 1..2
	exit 0
fi
gives 'check: reads the plan, and nothing else' 0 'plan-read'
try build -C p -o doel/site
gives 'build: writes the target, and not the plan' 0 'plan-read'
count=$((count + 1))
if [ -e doel/site/manifest.json ] && [ -e p/build/plan.db ]; then echo "ok $count - and the site is made"; else echo "not ok $count - no site"; fi
try export -C p --format csv -o doel/uit
gives 'export: writes its target' 0 'plan-read'
echo "1..$count"
