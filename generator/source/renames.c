/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/renames.h"

#include <stdlib.h>
#include <string.h>

#include "source/internal.h"
#include "source/repo.h"

#define LIKE_ENOUGH 50 /* per cent: git's own */

/* Nothing is written: the flag that would let the index be is not among these. */
#define COMPARED                                                                                                       \
	(GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS | GIT_DIFF_DISABLE_PATHSPEC_MATCH |              \
	    GIT_DIFF_IGNORE_SUBMODULES)

/* With the paths in it from the root of the work tree. */
static int
compare_with_disk(git_diff **diff, const struct source *revision, const struct source *disk, git_diff_options *options)
{
	git_tree *root = NULL;
	int code = git()->commit_tree(&root, revision->repo->commit);

	if (code == 0)
		code = git()->diff_tree_to_workdir_with_index(diff, disk->repo->git, root, options);
	git()->tree_free(root);
	return code;
}

static int
compare(git_diff **diff, const struct source *from, const struct source *to)
{
	git_diff_options options;
	struct buf plan = {0};

	/* A revision's tree is already that of the folder. */
	buf_printf(&plan, "%splan", from->tree != NULL && to->tree != NULL ? "" : from->repo->prefix);
	git()->diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
	options.flags = COMPARED;
	options.ignore_submodules = GIT_SUBMODULE_IGNORE_ALL;
	options.pathspec = (git_strarray){&plan.data, 1};
	int code;

	if (from->tree != NULL && to->tree != NULL) {
		code = git()->diff_tree_to_tree(diff, to->repo->git, from->tree, to->tree, &options);
	} else if (from->tree != NULL) {
		code = compare_with_disk(diff, from, to, &options);
	} else {
		options.flags |= GIT_DIFF_REVERSE;
		code = compare_with_disk(diff, to, from, &options);
	}
	buf_free(&plan);
	return code;
}

static int
by_new_name(const void *a, const void *b)
{
	return strcmp(((const struct source_rename *)a)->to, ((const struct source_rename *)b)->to);
}

static const char *
without(struct source *source, size_t prefix, const char *path)
{
	return pool_copy(&source->pool, path + prefix, strlen(path) - prefix);
}

/* What `diff` found; its paths begin with `prefix` bytes that are not ours. */
static size_t
collect(struct source *to, const git_diff *diff, size_t prefix, struct source_rename **list)
{
	size_t count = git()->diff_num_deltas(diff), found = 0;

	*list = pool_alloc(&to->pool, (count > 0 ? count : 1) * sizeof(**list));
	for (size_t i = 0; i < count; i++) {
		const git_diff_delta *delta = git()->diff_get_delta(diff, i);

		if (delta->status == GIT_DELTA_RENAMED)
			(*list)[found++] = (struct source_rename){without(to, prefix, delta->old_file.path),
			    without(to, prefix, delta->new_file.path), delta->similarity};
	}
	if (found > 0)
		qsort(*list, found, sizeof(**list), by_new_name);
	return found;
}

int
source_renames(struct source *from, struct source *to, const struct source_rename **renames, size_t *count)
{
	git_diff_find_options options;
	git_diff *diff = NULL;
	struct source_rename *list = NULL;

	*renames = NULL;
	*count = 0;
	if (from->repo == NULL || to->repo == NULL || (from->tree == NULL && to->tree == NULL))
		return 0;
	git()->diff_find_options_init(&options, GIT_DIFF_FIND_OPTIONS_VERSION);
	options.flags = GIT_DIFF_FIND_RENAMES | GIT_DIFF_FIND_FOR_UNTRACKED;
	options.rename_threshold = LIKE_ENOUGH;
	int code = compare(&diff, from, to);

	if (code == 0)
		code = git()->diff_find_similar(diff, &options);
	if (code == 0) {
		*count =
		    collect(to, diff, from->tree != NULL && to->tree != NULL ? 0 : strlen(to->repo->prefix), &list);
		*renames = list;
	}
	git()->diff_free(diff);
	return code < 0 ? repo_fail(to->say, to->repo, "plan", code) : 0;
}
