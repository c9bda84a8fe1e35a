/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/repo.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"

/* Bytes: a tree of some 100,000 names. Larger than libgit2's 4096, or each file read would parse its folder anew. */
#define TREE_CACHE_LIMIT ((size_t)8 << 20)

/* Not "": libgit2 would then look in the folder that the program was started in. */
#define NO_SUCH_FOLDER "/nonexistent"

static void
trust_user_configuration(bool on)
{
	static const int levels[] = {
	    GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL};

	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++)
		git()->libgit2_opts(GIT_OPT_SET_SEARCH_PATH, levels[i], on ? NULL : NO_SUCH_FOLDER);
	git()->libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, on ? 1 : 0);
}

static int
open_again(git_repository **opened, const char *dir)
{
	return git()->repository_open_ext(opened, dir, 0, NULL);
}

/*
 * Opening reads all configuration, for safe.directory, and keeps it. So once git has found that the repository may be
 * trusted, it is opened again without. These settings hold for the whole process: each opening sets them back first,
 * and leaves them off, for ignores and attributes are looked up later.
 */
static int
open_trusted(git_repository **opened, const char *dir)
{
	trust_user_configuration(true);
	int code = git()->repository_open_ext(opened, dir, 0, NULL);

	trust_user_configuration(false);
	if (code < 0)
		return code;
	git()->repository_free(*opened);
	*opened = NULL;
	return open_again(opened, dir);
}

static const char *
git_says(void)
{
	const git_error *error = git()->error_last();

	return error != NULL ? error->message : "?";
}

static int
git_class(void)
{
	const git_error *error = git()->error_last();

	return error != NULL ? error->klass : GIT_ERROR_NONE;
}

static void
cut_slashes(char *path)
{
	size_t n = strlen(path);

	while (n > 1 && path[n - 1] == '/')
		path[--n] = '\0';
}

static bool
holds_git(const char *folder)
{
	struct buf path = {0};

	buf_printf(&path, "%s/.git", folder);
	bool holds = access(buf_text(&path), F_OK) == 0;

	buf_free(&path);
	return holds;
}

/* The folder that safe.directory must name: the nearest above `dir` that has a .git, else the bare repository. */
static char *
advised_folder(const char *dir)
{
	git_buf found = {0};
	char *folder = xstrdup(dir);

	while (!holds_git(folder)) {
		char *slash = strrchr(folder, '/');

		if (slash == NULL || slash == folder)
			break;
		*slash = '\0';
	}
	if (!holds_git(folder) && git()->repository_discover(&found, dir, 0, NULL) == 0) {
		free(folder);
		folder = xstrdup(found.ptr);
		git()->buf_dispose(&found);
	}
	cut_slashes(folder);
	return folder;
}

static int
fail_owner(struct say *say, const char *dir)
{
	char *folder = advised_folder(dir);

	fail(say,
	    tr(say,
		"De git-repository %s is van een andere gebruiker. Vertrouwt u haar, voer dan uit: git config --global "
		"--add safe.directory '%s'",
		"Git repository %s belongs to another user. If you trust it, run: git config --global --add "
		"safe.directory '%s'"),
	    folder, folder);
	free(folder);
	return -1;
}

/* As repo_open(): tells the reasons apart by code and class, for libgit2 uses "not found" for several. */
static int
open_failed(struct say *say, const char *dir, int code)
{
	if (code == GIT_ENOTFOUND && git_class() == GIT_ERROR_REPOSITORY)
		return 1;
	if (code == GIT_EOWNER || (code == GIT_ENOTFOUND && git_class() == GIT_ERROR_CONFIG))
		return fail_owner(say, dir);
	if (strstr(git_says(), "objectformat") != NULL)
		return fail(say,
		    tr(say,
			"De git-repository van %s telt met SHA-256, en dat kan actieplan niet lezen: gebruik een "
			"repository met SHA-1, of een kopie van de map buiten de repository.",
			"The git repository of %s counts in SHA-256, which actieplan cannot read: use a repository "
			"with SHA-1, or a copy of the folder outside it."),
		    dir);
	if (strstr(git_says(), "extension") != NULL)
		return fail(say,
		    tr(say,
			"De git-repository van %s heeft een vorm die actieplan niet kent (git meldt: %s). Gebruik een "
			"gewone "
			"kloon, of een kopie van de map buiten de repository.",
			"The git repository of %s has a form that actieplan does not know (git says: %s). Use a plain "
			"clone, "
			"or a copy of the folder outside it."),
		    dir, git_says());
	return fail(say,
	    tr(say, "De git-repository van %s kan niet gelezen worden: %s (git meldt: %s). Kijk haar na met git fsck.",
		"The git repository of %s cannot be read: %s (git says: %s). Examine it with git fsck."),
	    dir, git_text(say), git_says());
}

/* What of `path` comes after folder `root`: "" where they are the same, NULL where it is not below. */
static const char *
below(const char *root, const char *path)
{
	size_t n = strcmp(root, "/") == 0 ? 0 : strlen(root);

	if (strncmp(path, root, n) != 0 || (path[n] != '/' && path[n] != '\0'))
		return NULL;
	return path[n] == '/' ? path + n + 1 : path + n;
}

/* See struct repo. `dir` is free of symbolic links. */
static char *
prefix_of(git_repository *opened, const char *dir)
{
	/* A bare repository is given by its own folder, or by one whose .git leads to it. */
	if (git()->repository_is_bare(opened))
		return below(dir, git()->repository_path(opened)) != NULL ? xstrdup("") : NULL;

	char *root = realpath(git()->repository_workdir(opened), NULL);
	const char *rest = root != NULL ? below(root, dir) : NULL;
	struct buf prefix = {0};

	if (rest != NULL && strcmp(rest, ".git") != 0 && !str_starts(str_of(rest), ".git/"))
		buf_printf(&prefix, "%s%s", rest, rest[0] != '\0' ? "/" : "");
	else
		rest = NULL;
	free(root);
	return rest != NULL ? buf_take(&prefix) : NULL;
}

static int
open_by(struct say *say, const char *dir, struct repo **repo, int (*open)(git_repository **opened, const char *dir))
{
	*repo = NULL;
	if (libgit2_load(say) < 0)
		return -1;
	char *real = realpath(dir, NULL);

	if (real == NULL)
		return fail(say, tr(say, "De map %s kan niet geopend worden: %s.", "Folder %s cannot be opened: %s."),
		    dir, os_text(say, errno));
	git()->libgit2_init();
	git()->libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, TREE_CACHE_LIMIT);

	git_repository *opened = NULL;
	int code = open(&opened, real);
	int result = code < 0 ? open_failed(say, real, code) : 0;

	if (result == 0) {
		bool bare = git()->repository_is_bare(opened) != 0;
		const char *name = bare ? git()->repository_path(opened) : git()->repository_workdir(opened);

		*repo = xcalloc(1, sizeof(**repo));
		**repo = (struct repo){.git = opened, .name = xstrdup(name), .prefix = prefix_of(opened, real)};
		cut_slashes((*repo)->name);
	} else {
		git()->libgit2_shutdown();
	}
	free(real);
	return result;
}

int
repo_open(struct say *say, const char *dir, struct repo **repo)
{
	return open_by(say, dir, repo, open_trusted);
}

int
repo_open_again(struct say *say, const char *dir, struct repo **repo)
{
	return open_by(say, dir, repo, open_again);
}

void
repo_close(struct repo *repo)
{
	if (repo == NULL)
		return;
	git()->commit_free(repo->commit);
	git()->repository_free(repo->git);
	free(repo->name);
	free(repo->prefix);
	free(repo);
	git()->libgit2_shutdown();
}

void
commit_date(const git_commit *commit, char date[11])
{
	time_t local = (time_t)git()->commit_time(commit) + (time_t)git()->commit_time_offset(commit) * 60;
	struct tm tm;

	date[0] = '\0';
	if (gmtime_r(&local, &tm) != NULL && tm.tm_year + 1900 >= 1000 && tm.tm_year + 1900 <= 9999)
		strftime(date, 11, "%Y-%m-%d", &tm);
}

int
repo_fail(struct say *say, const struct repo *repo, const char *path, int code)
{
	bool missing = code == GIT_ENOTFOUND && git_class() == GIT_ERROR_ODB;
	const char *what = git_text(say);
	char *says = xstrdup(git_says()); /* asking whether it is shallow wipes the error */

	if (!missing)
		fail(say,
		    tr(say,
			"%s kan niet gelezen worden uit de git-repository %s: %s (git meldt: %s). Kijk haar na met git "
			"fsck.",
			"%s cannot be read from git repository %s: %s (git says: %s). Examine it with git fsck."),
		    path, repo->name, what, says);
	else if (git()->repository_is_shallow(repo->git) == 1)
		fail(say,
		    tr(say,
			"%s ontbreekt in de git-repository %s, die niet de hele geschiedenis heeft: haal die op met "
			"git fetch --unshallow --tags.",
			"%s is missing from git repository %s, which does not hold all history: get it with git fetch "
			"--unshallow --tags."),
		    path, repo->name);
	else
		fail(say,
		    tr(say,
			"%s ontbreekt in de git-repository %s: %s (git meldt: %s). Kloon haar opnieuw en geheel, "
			"zonder "
			"--filter.",
			"%s is missing from git repository %s: %s (git says: %s). Clone it again and whole, without "
			"--filter."),
		    path, repo->name, what, says);
	free(says);
	return -1;
}
