#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Builds the plan of this checkout and an invented one, for the steering group and with a theme of its own, and looks at
# their pages in Chromium: pages.mjs tells what at.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}

for tool in npm chromium; do
	command -v $tool >/dev/null || { echo "1..0 # SKIP there is no $tool: make test-browser installs it"; exit 0; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/browser.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT

if ! [ "$here/node_modules/.package-lock.json" -nt "$here/package-lock.json" ]; then
	npm ci --prefix "$here" >"$work/npm" 2>&1 || { sed 's/^/# /' "$work/npm"; echo 'Bail out! npm ci failed'; exit 1; }
fi

mkdir "$work/plan" || exit 1
cp -R "$root/templates" "$work/plan/templates"
cp -R "$here/thema/nachtkaars" "$work/plan/templates/themas/"
perl "$root/tests/tools/make-plan.pl" 60 "$work/plan/plan"
sed -i 's/^thema: .*/thema: nachtkaars/' "$work/plan/plan/programma.md"
"$actieplan" build -C "$root" -o "$work/echt" >"$work/built" 2>&1 &&
	"$actieplan" build -C "$work/plan" -o "$work/verzonnen" --stuurgroep >"$work/built" 2>&1 &&
	sh "$root/tests/voorbeeld/maak.sh" "$work/past" "$root/templates" >"$work/built" 2>&1 &&
	"$actieplan" build -C "$work/past" -o "$work/verleden" >"$work/built" 2>&1 ||
	{ sed 's/^/# /' "$work/built"; echo 'Bail out! a site cannot be built'; exit 1; }
node "$here/pages.mjs" "$work/echt" "$work/verzonnen" "$work/verleden" "$work/chromium"
