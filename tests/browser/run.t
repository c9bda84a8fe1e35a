#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Builds the plan of this checkout and an invented one, for the steering group and with a theme of its own, and looks at
# their pages in Chromium: pages.mjs tells what at.
. "$(dirname "$0")/begin.sh"

mkdir "$work/plan" || exit 1
cp -R "$checkout/templates" "$work/plan/templates"
cp -R "$here/thema/nachtkaars" "$work/plan/templates/themas/"
perl "$checkout/tests/tools/make-plan.pl" 60 "$work/plan/plan"
sed -i 's/^thema: .*/thema: nachtkaars/' "$work/plan/plan/programma.md"
"$actieplan" build -C "$checkout" -o "$work/echt" >"$work/built" 2>&1 &&
	"$actieplan" build -C "$work/plan" -o "$work/verzonnen" --stuurgroep >"$work/built" 2>&1 &&
	sh "$checkout/tests/voorbeeld/maak.sh" "$work/past" "$checkout/templates" >"$work/built" 2>&1 &&
	"$actieplan" build -C "$work/past" -o "$work/verleden" >"$work/built" 2>&1 ||
	{ sed 's/^/# /' "$work/built"; echo 'Bail out! a site cannot be built'; exit 1; }
node "$here/pages.mjs" "$work/echt" "$work/verzonnen" "$work/verleden" "$work/chromium"
