#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Each group of generator/text/frontmatter_slip.c and frontmatter.c has its words in rules/AP006.sql, and no other has. (A group without words would
# be a fault that nobody is told.)
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/yaml.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
{
	grep -oE '"[a-z ]+", (true|false)}|return "[a-z ]+"' "$root/generator/text/frontmatter_slip.c"
	grep -oE 'STR\("[a-z ]+"\)' "$root/generator/text/frontmatter.c"
} | grep -oE '"[a-z ]+"' | tr -d '"' | sort -u >"$work/c"
grep -oE "SELECT '[a-z ]+'" "$root/generator/sql/rules/AP006.sql" | cut -d "'" -f 2 | sort -u >"$work/sql"
echo 1..1
diff "$work/c" "$work/sql" >"$work/diff" && [ -s "$work/c" ] || { sed 's/^/# /' "$work/diff"; printf 'not '; }
echo 'ok 1 - groups and words'
