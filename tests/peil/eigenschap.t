#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Whatever is dated after the as-of date changes no byte of the site (eigenschap.pl).
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/eigenschap.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
perl "$here/eigenschap.pl" "${ACTIEPLAN:-$root/build/actieplan}" "$here/plan" "$root/templates" "$work"
