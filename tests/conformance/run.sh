#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Runs our Mustache and Markdown against the tests of the formats' own makers: run.sh FOLDER-WITH-PROGRAMS.
# Those tests are not part of this project: they are looked for in $ACTIEPLAN_SPEC, else in ../shared/spec beside the
# checkout, and where they are not, nothing is run.
programs=$(cd "$1" && pwd) || exit 2
here=$(cd "$(dirname "$0")" && pwd)
spec=${ACTIEPLAN_SPEC:-$here/../../../shared/spec}

if ! [ -d "$spec" ]; then
	echo "conformance: skipped, there is no $spec (set ACTIEPLAN_SPEC)"
	exit 0
fi
cd "$spec" || exit 1
work=$(mktemp -d "${TMPDIR:-/tmp}/conformance.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT

# Lambdas are functions of the host language: there are none in our data.
cat >"$work/mustache.t" <<END
exec '$programs/mustache' \$(find mustache -name '*.json' ! -name '*lambdas*' | sort)
END
cat >"$work/gfm.t" <<END
exec '$programs/gfm' gfm-extensions.txt
END
prove --exec sh "$work/mustache.t" "$work/gfm.t"
