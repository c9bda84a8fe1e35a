/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/libgit2.h"

/* One for the whole process, as the library itself is. */
static struct libgit2 loaded;

int
libgit2_load(struct say *say)
{
#define FUNCTION(name) LIBRARY_FUNCTION(struct libgit2, git_, name)
	static const struct library_function functions[] = {LIBGIT2_FUNCTIONS(FUNCTION)};
#undef FUNCTION
	struct libgit2 found;

	if (loaded.libgit2_init != NULL)
		return 0;
	if (library_load(say, LIBGIT2_FILE, functions, sizeof functions / sizeof *functions, &found) < 0)
		return -1;
	loaded = found;
	return 0;
}

const struct libgit2 *
git(void)
{
	return &loaded;
}
