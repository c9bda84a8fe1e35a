#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The plan full of tricks of tests/injectie, in Chromium: injectie.mjs tells what at.
here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}

for tool in npm chromium; do
	command -v $tool >/dev/null || { echo "1..0 # SKIP there is no $tool: make test-browser installs it"; exit 0; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/injectie.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
if ! [ "$here/node_modules/.package-lock.json" -nt "$here/package-lock.json" ]; then
	npm ci --prefix "$here" >"$work/npm" 2>&1 || { sed 's/^/# /' "$work/npm"; echo 'Bail out! npm ci failed'; exit 1; }
fi
. "$checkout/tests/injectie/maak.sh"
mkdir "$work/programma" "$work/chromium"
mv "$work"/programma-* "$work/programma/"
node "$here/injectie.mjs" "$work/schoon" "$work/chromium" "$work/vuil" "$work/programma"
