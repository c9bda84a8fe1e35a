#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Repositories that git itself would not make: findings or one clear line, nothing outside the target, within a minute of the processor and
# 1 GB.
root=$(cd -P "$(dirname "$0")/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/bomen.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
case $actieplan in */san/*) memory=unlimited ;; *) memory=1000000 ;; esac
count=0

mkdir "$work/basis" && cp -R "$root/tests/golden/_basis/plan" "$work/basis/plan"
(cd "$work/basis" && ACTIEPLAN=$actieplan && . "$root/tests/golden/_basis/templates.sh")

# ends NAME EXIT TEXT [COMMAND]: a build (or a check) of that tree; TEXT stands in what it says. Nothing comes but the site.
ends() {
	count=$((count + 1))
	rm -rf "$work/r" "$work/uit" && cp -R "$work/basis" "$work/r" && mkdir "$work/uit"
	perl "$root/tests/grenzen/boom.pl" "$1" "$work/r" >"$work/made" 2>&1
	(ulimit -t 60 && ulimit -v "$memory"; exec timeout 300 "$actieplan" ${4:-build -o "$work/uit/site"} -C "$work/r" --rev main) >"$work/out" 2>"$work/err" </dev/null
	got=$?
	verdict=ok
	[ "$got" = "$2" ] || verdict="not ok"
	cat "$work/out" "$work/err" | grep -aqF -e "$3" || verdict="not ok"
	[ "$got" != 3 ] || [ "$(grep -ac '^actieplan: ' "$work/err")" = 1 ] || verdict="not ok"
	find "$work" -name 'kwaad*' -not -path "$work/r/.git/*" | grep -q . && [ "$1" != twice ] && verdict="not ok"
	LC_ALL=C grep -aq "$(printf '\033')" "$work/out" "$work/err" && verdict="not ok"
	[ "$got" != 0 ] || [ -n "$4" ] || [ -e "$work/uit/site/manifest.json" ] || verdict="not ok"
	[ "$(ls -A "$work/uit" | grep -vx site)" = '' ] || verdict="not ok"
	echo "$verdict $count - $1: exit $got, $(cat "$work/out" "$work/err" | grep -aF -e "$3" | head -n 1 | cut -c1-110)"
	[ "$verdict" = ok ] || { cat "$work/made"; head -n 4 "$work/out"; head -n 4 "$work/err"; } | cut -c1-200 | sed 's/^/# /'
}

. "$root/tests/grenzen/bomen.sh"
echo "1..$count"
