#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Builds the plan of this checkout and asks Lighthouse what it says of three of its pages: lighthouse.mjs tells what must hold.
. "$(dirname "$0")/begin.sh"
"$actieplan" build -C "$checkout" -o "$work/site" >"$work/built" 2>&1 ||
	{ sed 's/^/# /' "$work/built"; echo 'Bail out! the site cannot be built'; exit 1; }
node "$here/lighthouse.mjs" "$work/site" "$work/chromium"
