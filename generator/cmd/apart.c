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

/* Whether the real path `path` is the folder `root` or lies below it. */
static bool
lies_in(const char *path, const char *root)
{
	size_t n = strlen(root);

	return strncmp(path, root, n) == 0 && (path[n] == '/' || path[n] == '\0');
}

/* The same of folder `name` of the folder of -C; not where there is no such folder. */
static bool
lies_in_own(const struct options *options, const char *name, const char *out)
{
	struct buf path = {0};

	buf_printf(&path, "%s/%s", options->dir, name);
	char *root = realpath(path.data, NULL);
	bool lies = root != NULL && lies_in(out, root);

	free(root);
	buf_free(&path);
	return lies;
}

static bool
lies_in_git(const char *out)
{
	for (const char *at = out; (at = strstr(at, "/.git")) != NULL; at++)
		if (at[5] == '/' || at[5] == '\0')
			return true;
	return false;
}

static bool
is_root(const char *path)
{
	char *real = realpath(path, NULL);
	bool is = real != NULL && strcmp(real, "/") == 0;

	free(real);
	return is;
}

/* Why the folder of -o, of which `out` is the real path as far as it is there, is not for us; NULL: it may be. */
static const char *
why_not(const struct say *say, const struct options *options, const char *out)
{
	/* A figure of the plan has the name of its own download: export would write over it. */
	if (lies_in_own(options, "plan", out))
		return tr(say, "ligt in de map van het plan. Daar staat alleen het plan zelf: kies een andere map.",
		    "lies in the folder of the plan. Only the plan itself stands there: choose another folder.");
	if (lies_in_own(options, "templates", out))
		return tr(say, "ligt in de map van de sjablonen. Daar staan alleen de sjablonen: kies een andere map.",
		    "lies in the folder of the templates. Only templates stand there: choose another folder.");
	if (lies_in_git(out))
		return tr(say, "ligt in een map .git. Daar staat alleen wat git bewaart: kies een andere map.",
		    "lies in a folder .git. Only what git keeps stands there: choose another folder.");
	if (is_root(options->out))
		return tr(say, "is de hoofdmap van deze computer: kies een map daarbinnen.",
		    "is the root folder of this computer: choose a folder in it.");
	return NULL;
}

int
out_is_apart(struct say *say, const struct options *options)
{
	int result = 0;

	if (options->out == NULL)
		return 0;
	char *out = nearest_real(options->out);
	const char *why = out != NULL ? why_not(say, options, out) : NULL;

	if (why != NULL)
		result = fail(say, "-o: %s %s", options->out, why);
	free(out);
	return result;
}
