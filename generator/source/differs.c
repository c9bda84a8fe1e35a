/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/differs.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "source/internal.h"
#include "source/repo.h"

static const char *const tops[] = {"plan", "templates"};

#define TOPS (sizeof(tops) / sizeof(tops[0]))

static bool
is_folder_on_disk(const struct source *source, const char *top)
{
	struct stat st;

	return fstatat(source->folder, top, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(st.st_mode);
}

static bool
is_folder_in_tree(const git_tree *tree, const char *path)
{
	git_tree_entry *entry = NULL;
	bool is = git()->tree_entry_bypath(&entry, tree, path) == 0 && git()->tree_entry_type(entry) == GIT_OBJECT_TREE;

	git()->tree_entry_free(entry);
	return is;
}

/* `path` is from the root of the work tree. */
static bool
has_hidden_part(const struct repo *repo, const char *path)
{
	const char *part = path + strlen(repo->prefix);

	while (part != NULL) {
		if (source_is_hidden(part))
			return true;
		part = strchr(part, '/');
		if (part != NULL)
			part++;
	}
	return false;
}

static int
by_path(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Keeps the paths of `diff` that a listing could show, from the source's root. */
static void
keep(struct source *source, const git_diff *diff)
{
	const struct repo *repo = source->repo;
	size_t count = git()->diff_num_deltas(diff);

	source->changed = pool_alloc(&source->pool, count * sizeof(*source->changed));
	for (size_t i = 0; i < count; i++) {
		const git_diff_delta *delta = git()->diff_get_delta(diff, i);
		const char *path = delta->new_file.path != NULL ? delta->new_file.path : delta->old_file.path;

		if (has_hidden_part(repo, path))
			continue;
		path += strlen(repo->prefix);
		source->changed[source->changed_count++] = pool_copy(&source->pool, path, strlen(path));
	}
	if (source->changed_count > 0)
		qsort(source->changed, source->changed_count, sizeof(*source->changed), by_path);
}

/* 0, or libgit2's error. */
static int
compare(struct source *source, git_tree *tree, char **paths, size_t count)
{
	git_diff *diff = NULL;
	git_diff_options options;

	git()->diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
	/* GIT_DIFF_UPDATE_INDEX is not among these: nothing is written. Submodules are not looked into. */
	options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS | GIT_DIFF_INCLUDE_TYPECHANGE |
			GIT_DIFF_DISABLE_PATHSPEC_MATCH | GIT_DIFF_IGNORE_SUBMODULES | GIT_DIFF_IGNORE_FILEMODE;
	options.ignore_submodules = GIT_SUBMODULE_IGNORE_ALL;
	options.pathspec = (git_strarray){paths, count};
	int code = git()->diff_tree_to_workdir_with_index(&diff, source->repo->git, tree, &options);

	if (code == 0)
		keep(source, diff);
	git()->diff_free(diff);
	return code;
}

static bool
look(struct source *source)
{
	const struct repo *repo = source->repo;
	struct buf texts[TOPS] = {0};
	char *paths[TOPS];
	git_tree *tree = NULL;
	bool differs = false;
	int code = git()->commit_tree(&tree, repo->commit);

	for (size_t i = 0; i < TOPS; i++) {
		buf_printf(&texts[i], "%s%s", repo->prefix, tops[i]);
		paths[i] = texts[i].data;
		/* A plan that git ignores as a whole is still not that commit's. */
		differs =
		    differs || (code == 0 && is_folder_on_disk(source, tops[i]) != is_folder_in_tree(tree, paths[i]));
	}
	if (code == 0)
		code = compare(source, tree, paths, TOPS);
	if (code < 0)
		repo_fail(source->say, repo, "HEAD", code);
	for (size_t i = 0; i < TOPS; i++)
		buf_free(&texts[i]);
	git()->tree_free(tree);
	return differs || code < 0 || source->changed_count > 0;
}

bool
workdir_differs(struct source *source)
{
	if (!source->compared)
		source->is_different = look(source);
	source->compared = true;
	return source->is_different;
}

void
workdir_look_at(struct source *source, const char *const *paths, size_t count)
{
	char **full = xcalloc(count, sizeof *full);
	git_tree *tree = NULL;
	struct buf text = {0};

	for (size_t i = 0; i < count; i++) {
		buf_printf(&text, "%s%s", source->repo->prefix, paths[i]);
		full[i] = buf_take(&text);
	}
	if (!source->compared && git()->commit_tree(&tree, source->repo->commit) == 0 &&
	    compare(source, tree, full, count) == 0)
		source->compared = source->is_different = source->partial = source->changed_count > 0;
	for (size_t i = 0; i < count; i++)
		free(full[i]);
	free(full);
	git()->tree_free(tree);
}

static bool
is_in_commit(const struct repo *repo, const char *path)
{
	git_tree *tree = NULL;
	git_tree_entry *entry = NULL;
	struct buf whole = {0};

	buf_printf(&whole, "%s%s", repo->prefix, path);
	bool is = git()->commit_tree(&tree, repo->commit) == 0 &&
		  git()->tree_entry_bypath(&entry, tree, buf_text(&whole)) == 0;

	buf_free(&whole);
	git()->tree_entry_free(entry);
	git()->tree_free(tree);
	return is;
}

bool
workdir_file_differs(struct source *source, const char *path)
{
	workdir_differs(source);
	bool changed = source->changed_count > 0 && bsearch(&path, source->changed, source->changed_count,
							sizeof(*source->changed), by_path) != NULL;

	/* One that git ignores is in no list of what differs. */
	return changed || !is_in_commit(source->repo, path);
}
