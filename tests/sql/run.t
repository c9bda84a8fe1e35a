#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The figures on small invented data (tests/sql/run), in a database with today's tables, views and figures.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd) || exit 3
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT
"${ACTIEPLAN:-$root/build/actieplan}" export --format sqlite -C "$root" -o "$work" || exit 3
sh "$root/tests/sql/run" "$work/plan.db"
