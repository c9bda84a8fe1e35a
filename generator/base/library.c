/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/library.h"

#include <dlfcn.h>
#include <string.h>

static int
fail_load(struct say *say, const char *file)
{
	const char *reason = dlerror();

	return fail(say,
	    tr(say, "De bibliotheek %s kan niet gebruikt worden: %s. Installeer haar, of bouw actieplan opnieuw.",
		"Library %s cannot be used: %s. Install it, or build actieplan again."),
	    file, reason != NULL ? reason : "?");
}

int
library_load(struct say *say, const char *file, const struct library_function *functions, size_t count, void *table)
{
	void *library = dlopen(file, RTLD_LAZY | RTLD_LOCAL);

	if (library == NULL)
		return fail_load(say, file);
	for (size_t i = 0; i < count; i++) {
		void *address = dlsym(library, functions[i].name);

		if (address == NULL)
			return fail_load(say, file);
		memcpy((char *)table + functions[i].offset, &address, sizeof address);
	}
	return 0;
}
