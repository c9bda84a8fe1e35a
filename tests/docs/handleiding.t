#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Proves that docs/handleiding.md does as it says: see handleiding.pl.
exec perl "$(dirname "$0")/handleiding.pl" "$@"
