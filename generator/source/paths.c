/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/paths.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "source/internal.h"
#include "source/repo.h"

/* As git itself does: one repository borrows from another, which borrows from a third, and so on. */
#define BORROW_DEPTH 5

struct list {
	struct pool *pool;
	struct sandbox_path *paths;
	size_t count;
};

static void
add(struct list *list, enum sandbox_use use, const char *folder, const char *name)
{
	struct buf path = {0};

	buf_printf(&path, "%s%s%s", folder, name[0] != '\0' ? "/" : "", name);
	list->paths = xrealloc(list->paths, list->count + 1, sizeof *list->paths);
	list->paths[list->count++] = (struct sandbox_path){pool_copy(list->pool, path.data, path.len), use};
	buf_free(&path);
}

/* objects/info/alternates: a folder a line, from objects/ where it is relative. */
static void
add_borrowed(struct list *list, const char *objects, int depth)
{
	struct buf name = {0};

	buf_printf(&name, "%s/info/alternates", objects);
	FILE *file = depth < BORROW_DEPTH ? fopen(name.data, "re") : NULL;
	char *line = NULL;
	size_t room = 0;
	ssize_t length;

	buf_free(&name);
	if (file == NULL)
		return;
	while ((length = getline(&line, &room, file)) > 0) {
		struct buf path = {0};

		if (line[length - 1] == '\n')
			line[length - 1] = '\0';
		if (line[0] == '\0' || line[0] == '#')
			continue;
		buf_printf(&path, "%s%s%s", line[0] == '/' ? "" : objects, line[0] == '/' ? "" : "/", line);
		add(list, SANDBOX_READ, path.data, "");
		add_borrowed(list, path.data, depth + 1);
		buf_free(&path);
	}
	free(line);
	fclose(file);
}

/* What git reads in the folders from the root of the work tree down to the plan's, to know what differs. */
static void
add_work_tree(struct list *list, const struct repo *repo)
{
	static const char *const names[] = {".gitignore", ".gitattributes"};
	const char *root = git()->repository_workdir(repo->git);
	struct buf folder = {0};

	if (root == NULL || repo->prefix == NULL)
		return;
	add(list, SANDBOX_LIST, root, "");
	add(list, SANDBOX_READ, root, ".git");
	add(list, SANDBOX_READ, root, ".gitmodules");
	for (const char *rest = repo->prefix;; rest++) {
		folder.len = 0;
		buf_printf(&folder, "%s%.*s", root, (int)(rest - repo->prefix), repo->prefix);
		for (size_t i = 0; i < sizeof names / sizeof *names; i++)
			add(list, SANDBOX_READ, folder.data, names[i]);
		rest = strchr(rest, '/');
		if (rest == NULL)
			break;
	}
	buf_free(&folder);
}

static void
add_repository(struct list *list, const struct repo *repo)
{
	struct buf objects = {0};

	add(list, SANDBOX_READ, git()->repository_path(repo->git), "");
	add(list, SANDBOX_READ, git()->repository_commondir(repo->git), "");
	buf_printf(&objects, "%s/objects", git()->repository_commondir(repo->git));
	add_borrowed(list, objects.data, 0);
	add_work_tree(list, repo);
	buf_free(&objects);
}

void
source_paths(struct source *source, const struct sandbox_path **paths, size_t *count)
{
	struct list list = {.pool = &source->pool};

	add(&list, SANDBOX_LIST, source->dir, "");
	add(&list, SANDBOX_READ, source->dir, "plan");
	add(&list, SANDBOX_READ, source->dir, "templates");
	if (source->repo != NULL)
		add_repository(&list, source->repo);
	struct sandbox_path *kept = pool_alloc(&source->pool, list.count * sizeof *kept);

	memcpy(kept, list.paths, list.count * sizeof *kept);
	free(list.paths);
	*paths = kept;
	*count = list.count;
}
