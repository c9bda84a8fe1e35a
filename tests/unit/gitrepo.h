/* SPDX-License-Identifier: EUPL-1.2 */
/* Repositories for tests, made with git itself: same names and dates each time, no configuration of the user's. */
#ifndef TESTS_GITREPO_H
#define TESTS_GITREPO_H

#include "scratch.h"

/* After this, git and libgit2 in this process know no configuration but what is put in `home`. */
static inline void
git_alone(const char *home)
{
	static const char *const unset[] = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
	    "GIT_CONFIG_COUNT", "XDG_CONFIG_HOME", "SUDO_UID", "GIT_CONFIG_GLOBAL"};
	static const char *const set[][2] = {
	    {"GIT_CONFIG_NOSYSTEM", "1"},
	    {"GIT_AUTHOR_NAME", "Test"},
	    {"GIT_AUTHOR_EMAIL", "test@example.org"},
	    {"GIT_COMMITTER_NAME", "Test"},
	    {"GIT_COMMITTER_EMAIL", "test@example.org"},
	    {"GIT_AUTHOR_DATE", "2024-03-01T12:00:00 +0100"},
	    {"GIT_COMMITTER_DATE", "2024-03-01T12:00:00 +0100"},
	};

	for (size_t i = 0; i < sizeof(unset) / sizeof(unset[0]); i++)
		unsetenv(unset[i]);
	for (size_t i = 0; i < sizeof(set) / sizeof(set[0]); i++)
		setenv(set[i][0], set[i][1], 1);
	setenv("HOME", home, 1);
}

/* For cmocka_run_group_tests(): all tests of a program share a home of their own. */
static inline int
git_set_up(void **state)
{
	*state = scratch_make();
	git_alone(*state);
	return 0;
}

static inline int
git_tear_down(void **state)
{
	scratch_remove(*state);
	return 0;
}

/* A scratch folder with an empty repository on branch main in it. */
static inline char *
git_make(void)
{
	char *dir = scratch_make();

	scratch_do(dir, "git init -q -b main .");
	return dir;
}

static inline void
git_commit_all(const char *dir)
{
	scratch_do(dir, "git add -A && git commit -q -m x");
}

#endif
