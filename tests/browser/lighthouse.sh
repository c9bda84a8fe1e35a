#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Builds the plan of this checkout and asks Lighthouse what it says of three of its pages: lighthouse.mjs tells what must hold.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/lighthouse.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT

if ! [ "$here/node_modules/.package-lock.json" -nt "$here/package-lock.json" ]; then
	npm ci --prefix "$here" >"$work/npm" 2>&1 || { sed 's/^/# /' "$work/npm"; echo 'Bail out! npm ci failed'; exit 1; }
fi
"${ACTIEPLAN:-$root/build/actieplan}" build -C "$root" -o "$work/site" >"$work/built" 2>&1 ||
	{ sed 's/^/# /' "$work/built"; echo 'Bail out! the site cannot be built'; exit 1; }
node "$here/lighthouse.mjs" "$work/site" "$work/chromium"
