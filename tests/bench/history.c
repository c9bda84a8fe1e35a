/* SPDX-License-Identifier: EUPL-1.2 */
/* Opens a folder and finds the last change of each file of its plan: what history.sh holds against git log. */
#include <stdio.h>

#include "source/history.h"
#include "source/source.h"

int
main(int argc, char **argv)
{
	struct say say = {.lang = LANG_NL};
	struct source *source = argc == 2 ? source_open(&say, argv[1], "HEAD") : NULL;
	const struct source_change *changes;
	size_t count = 0;

	if (source == NULL || source_history(source, &changes, &count) != 0)
		return 1;
	for (size_t i = 0; i < count; i++)
		printf("%s %s\n", changes[i].path, changes[i].revision);
	source_close(source);
	return 0;
}
