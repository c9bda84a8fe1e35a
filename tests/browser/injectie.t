#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The plan full of tricks of tests/injectie, in Chromium: injectie.mjs tells what at.
. "$(dirname "$0")/begin.sh"
. "$checkout/tests/injectie/maak.sh"
mkdir "$work/programma" "$work/chromium"
mv "$work"/programma-* "$work/programma/"
node "$here/injectie.mjs" "$work/schoon" "$work/chromium" "$work/vuil" "$work/programma"
