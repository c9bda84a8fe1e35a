#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Writes a C file that holds the given files as they are: embed-bytes.sh ROOT [FILE]... >out.c. See render/carried.h.
root=$1
shift
echo '/* Made by generator/embed-bytes.sh: do not edit. */'
echo '#include "render/carried.h"'
n=0
for file in "$@"; do
	echo "static const unsigned char bytes_$n[] = {"
	od -An -v -tu1 "$file" | sed 's/\([0-9][0-9]*\)/\1,/g'
	echo '};'
	n=$((n + 1))
done
echo 'const struct carried_file carried_files[] = {'
n=0
for file in "$@"; do
	echo "{\"${file#"$root"/}\", bytes_$n, sizeof bytes_$n},"
	n=$((n + 1))
done
# C has no empty arrays.
echo '{0}};'
echo "const size_t carried_count = $n;"
