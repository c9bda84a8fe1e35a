/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/confine.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "source/paths.h"

struct rules {
	struct pool pool;
	struct sandbox_path *paths;
	size_t count;
};

static void
add(struct rules *rules, const struct sandbox_path *paths, size_t count)
{
	rules->paths = xrealloc(rules->paths, rules->count + count, sizeof *paths);
	memcpy(rules->paths + rules->count, paths, count * sizeof *paths);
	rules->count += count;
}

/* Cuts `path` down to the folder that it is in: "." where that is not said. */
static void
cut_last(char *path)
{
	size_t n = strlen(path);

	while (n > 1 && path[n - 1] == '/')
		path[--n] = '\0';
	char *slash = strrchr(path, '/');

	if (slash == NULL)
		strcpy(path, ".");
	else
		slash[slash == path ? 1 : 0] = '\0';
}

/* The folder that `name`, below `dir` where that is not NULL, is made in; that may be further up. */
static char *
folder_for(const char *dir, const char *name)
{
	struct buf path = {0};

	buf_printf(&path, "%s%s%s", dir != NULL ? dir : "", dir != NULL ? "/" : "", name);
	char *folder = buf_take(&path);

	do
		cut_last(folder);
	while (access(folder, F_OK) != 0 && strcmp(folder, "/") != 0 && strcmp(folder, ".") != 0);
	return folder;
}

static void
add_written(struct rules *rules, const char *dir, const char *name)
{
	char *folder = folder_for(dir, name);

	add(rules, &(struct sandbox_path){pool_copy(&rules->pool, folder, strlen(folder)), SANDBOX_WRITE}, 1);
	free(folder);
}

/* What -o names may be a link to elsewhere, or end in «..»: then what it leads to is written as well. */
static void
add_out(struct rules *rules, const char *out)
{
	char *real = realpath(out, NULL);

	add_written(rules, NULL, out);
	if (real != NULL)
		add_written(rules, NULL, real);
	free(real);
}

/* It must be there: a rule for the folder that it is made in would let the plan be written. */
static void
add_build(struct rules *rules, const char *dir)
{
	struct buf path = {0};

	buf_printf(&path, "%s/build", dir);
	mkdir(path.data, 0777); /* where it fails, writing in it tells why */
	buf_puts(&path, "/plan.db");
	add_written(rules, NULL, path.data);
	buf_free(&path);
}

void
confine(const struct options *options, struct source *const *sources, size_t count)
{
	struct rules rules = {0};

	for (size_t i = 0; i < count; i++) {
		const struct sandbox_path *paths;
		size_t path_count;

		source_paths(sources[i], &paths, &path_count);
		add(&rules, paths, path_count);
	}
	/* What SQLite seeds its random numbers with. */
	add(&rules, &(struct sandbox_path){"/dev/urandom", SANDBOX_READ}, 1);
	if (options->out != NULL)
		add_out(&rules, options->out);
	else if (options->makes != NULL)
		add_written(&rules, options->dir, options->makes);
	if (options->papers != NULL)
		add(&rules, &(struct sandbox_path){options->papers, SANDBOX_READ}, 1);
	if (options->makes != NULL && !source_is_bare(sources[0]))
		add_build(&rules, options->dir);
	sandbox_enter(rules.paths, rules.count);
	free(rules.paths);
	pool_clear(&rules.pool);
}
