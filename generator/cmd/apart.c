/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/apart.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"

/* The real path of the nearest folder of `path` that is there, to be freed; NULL where not even that can be told. */
static char *
nearest_real(const char *path)
{
	char *rest = xstrdup(path), *real, *slash;

	while ((real = realpath(rest, NULL)) == NULL && (slash = strrchr(rest, '/')) != NULL && slash != rest)
		*slash = '\0';
	if (real == NULL && path[0] != '/')
		real = realpath(".", NULL);
	free(rest);
	return real;
}

int
out_is_apart(struct say *say, const struct options *options)
{
	struct buf plan = {0};
	int result = 0;

	if (options->out == NULL)
		return 0;
	buf_printf(&plan, "%s/plan", options->dir);
	char *root = realpath(plan.data, NULL), *out = nearest_real(options->out);

	/* A figure of the plan has the name of its own download: export would write over it. */
	if (root != NULL && out != NULL && strncmp(out, root, strlen(root)) == 0 &&
	    (out[strlen(root)] == '/' || out[strlen(root)] == '\0'))
		result = fail(say,
		    tr(say, "-o: %s ligt in de map van het plan. Daar staat alleen het plan zelf: kies een andere map.",
			"-o: %s lies in the folder of the plan. Only the plan itself stands there: choose another "
			"folder."),
		    options->out);
	free(root);
	free(out);
	buf_free(&plan);
	return result;
}
