#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Proves the examples of all rules: see voorbeelden.pl.
exec perl "$(dirname "$0")/voorbeelden.pl" "$@"
