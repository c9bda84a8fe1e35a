/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/differs.h"

#include <fcntl.h>
#include <git2.h>
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
	bool is = git_tree_entry_bypath(&entry, tree, path) == 0 && git_tree_entry_type(entry) == GIT_OBJECT_TREE;

	git_tree_entry_free(entry);
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

/* 1: differs, 0: does not, below 0: libgit2's error. */
static int
compare(const struct repo *repo, git_tree *tree, char **paths)
{
	git_diff *diff = NULL;
	git_diff_options options;

	git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
	/* GIT_DIFF_UPDATE_INDEX is not among these: nothing is written. Submodules are not looked into. */
	options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS | GIT_DIFF_INCLUDE_TYPECHANGE |
			GIT_DIFF_DISABLE_PATHSPEC_MATCH | GIT_DIFF_IGNORE_SUBMODULES | GIT_DIFF_IGNORE_FILEMODE;
	options.ignore_submodules = GIT_SUBMODULE_IGNORE_ALL;
	options.pathspec = (git_strarray){paths, TOPS};
	int code = git_diff_tree_to_workdir_with_index(&diff, repo->git, tree, &options);
	size_t count = code == 0 ? git_diff_num_deltas(diff) : 0;
	int result = code < 0 ? code : 0;

	for (size_t i = 0; result == 0 && i < count; i++) {
		const git_diff_delta *delta = git_diff_get_delta(diff, i);
		const char *path = delta->new_file.path != NULL ? delta->new_file.path : delta->old_file.path;

		if (!has_hidden_part(repo, path))
			result = 1;
	}
	git_diff_free(diff);
	return result;
}

bool
workdir_differs(struct source *source)
{
	const struct repo *repo = source->repo;
	struct buf texts[TOPS] = {0};
	char *paths[TOPS];
	git_tree *tree = NULL;
	int result = git_commit_tree(&tree, repo->commit);

	for (size_t i = 0; i < TOPS; i++) {
		buf_printf(&texts[i], "%s%s", repo->prefix, tops[i]);
		paths[i] = texts[i].data;
		/* A plan that git ignores as a whole is still not that commit's. */
		if (result == 0 && is_folder_on_disk(source, tops[i]) != is_folder_in_tree(tree, paths[i]))
			result = 1;
	}
	if (result == 0)
		result = compare(repo, tree, paths);
	if (result < 0)
		repo_fail(source->say, repo, "HEAD", result);
	for (size_t i = 0; i < TOPS; i++)
		buf_free(&texts[i]);
	git_tree_free(tree);
	return result != 0;
}
