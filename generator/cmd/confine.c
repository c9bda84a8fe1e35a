/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/confine.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/mem.h"
#include "base/sandbox.h"

/* The folder that `path` is in, to be freed: a site or export is made beside its target first. */
static char *
parent_of(const char *path)
{
	size_t n = strlen(path);

	while (n > 1 && path[n - 1] == '/')
		n--;
	while (n > 0 && path[n - 1] != '/')
		n--;
	while (n > 1 && path[n - 1] == '/')
		n--;
	return n > 0 ? xstrndup(path, n) : xstrdup(".");
}

static char *
joined(const char *folder, const char *name)
{
	struct buf path = {0};

	if (folder != NULL)
		buf_printf(&path, "%s/%s", folder, name);
	return folder != NULL ? buf_take(&path) : NULL;
}

static void
add(struct sandbox *sandbox, const char *path)
{
	if (path != NULL)
		sandbox_read(sandbox, path);
}

/* What libraries ask for: git's settings, languages, SQLite's random numbers. */
static const char *const of_machine[] = {"/etc/gitconfig", "/etc/localtime", "/usr/lib/locale", "/dev/urandom"};

void
confine(const struct options *options, struct source *source)
{
	struct sandbox sandbox = {0};
	const char *home = getenv("HOME"), *config = getenv("XDG_CONFIG_HOME");

	if (options->confine == CONFINE_NOT || options->no_sandbox)
		return;
	char *target = options->out != NULL ? parent_of(options->out) : xstrdup(options->dir);
	/* git asks its configuration again for each revision that a site holds. */
	char *own = joined(home, ".gitconfig"), *own_folder = joined(home, ".config/git"),
	     *moved = joined(config, "git");
	/* build/plan.db: the folder must be there to be named. */
	char *build = joined(options->dir, "build");
	const char *const *folders = source_folders(source);

	if (options->confine == CONFINE_BUILD && !source_is_bare(source)) {
		mkdir(build, 0777);
		sandbox_write(&sandbox, build);
	}
	if (options->confine == CONFINE_BUILD || (options->confine == CONFINE_EXPORT && options->out != NULL))
		sandbox_write(&sandbox, target);
	sandbox_read(&sandbox, options->dir);
	for (; *folders != NULL; folders++)
		sandbox_read(&sandbox, *folders);
	add(&sandbox, own);
	add(&sandbox, own_folder);
	add(&sandbox, moved);
	for (size_t i = 0; i < sizeof(of_machine) / sizeof(*of_machine); i++)
		sandbox_read(&sandbox, of_machine[i]);
	sandbox_enter(&sandbox);
	free(target);
	free(own);
	free(own_folder);
	free(moved);
	free(build);
}
