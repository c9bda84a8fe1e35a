#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Writes a C file that holds the given text files: embed.sh ROOT FILE... >out.c. See store/embedded.h.
root=$1
shift
echo '/* Made by generator/embed.sh: do not edit. */'
echo '#include "store/embedded.h"'
echo 'const struct embedded_file embedded_files[] = {'
for file in "$@"; do
	printf '{"%s",\n' "${file#"$root"/}"
	# NUL-free text: escape backslash and quote, keep each line a literal of its own.
	sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$/\\n"/' "$file"
	echo '},'
done
echo '};'
echo "const size_t embedded_count = sizeof embedded_files / sizeof *embedded_files;"
