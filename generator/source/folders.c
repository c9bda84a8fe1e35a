/* SPDX-License-Identifier: EUPL-1.2 */
/* Where a source and its repository stand on disk: for who gives up the rest. */
#include <git2.h>
#include <stdio.h>
#include <string.h>

#include "source/internal.h"
#include "source/repo.h"

/* The plan's folder, .git of a worktree and of its repository, the work tree, what it borrows objects from. */
#define FOLDERS_MAX 10

struct folders {
	struct source *source;
	const char **list;
	int count;
};

static void
add(struct folders *folders, const char *path)
{
	if (path != NULL && path[0] != '\0' && folders->count < FOLDERS_MAX - 1)
		folders->list[folders->count++] = pool_copy(&folders->source->pool, path, strlen(path));
}

/* A line each: gitrepository-layout(5). Relative ones start in objects/. */
static void
add_alternates(struct folders *folders, const char *repository)
{
	struct buf path = {0};
	char line[4096];

	buf_printf(&path, "%sobjects/info/alternates", repository);
	FILE *file = fopen(path.data, "re");

	while (file != NULL && fgets(line, sizeof(line), file) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		buf_reset(&path);
		buf_printf(&path, "%s%s%s", line[0] == '/' ? "" : repository, line[0] == '/' ? "" : "objects/", line);
		add(folders, path.data);
	}
	if (file != NULL)
		fclose(file);
	buf_free(&path);
}

const char *const *
source_folders(struct source *source)
{
	struct folders folders = {.source = source};

	folders.list = pool_alloc(&source->pool, FOLDERS_MAX * sizeof(*folders.list));
	if (source->repo != NULL) {
		git_repository *git = source->repo->git;

		add(&folders, git_repository_path(git));
		add(&folders, git_repository_commondir(git));
		add(&folders, git_repository_workdir(git));
		add_alternates(&folders, git_repository_commondir(git));
	}
	return folders.list;
}
