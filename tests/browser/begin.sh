# SPDX-License-Identifier: EUPL-1.2
# How each script beside it begins; for «.». Gives $checkout (the checkout), $here, $actieplan and a folder $work that goes at the end,
# with what npm brings. Without npm or Chromium the script ends here, as one that was passed over.
checkout=$(cd "$(dirname "$0")/../.." && pwd)
here=$checkout/tests/browser
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}

for tool in npm chromium; do
	command -v $tool >/dev/null || { echo "1..0 # SKIP there is no $tool: make test-browser installs it"; exit 0; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/browser.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT

if ! [ "$here/node_modules/.package-lock.json" -nt "$here/package-lock.json" ]; then
	npm ci --prefix "$here" >"$work/npm" 2>&1 || { sed 's/^/# /' "$work/npm"; echo 'Bail out! npm ci failed'; exit 1; }
fi
