/* SPDX-License-Identifier: EUPL-1.2 */
/* A git repository, opened to be read, and one commit of it. Not for other folders. */
#ifndef SOURCE_REPO_H
#define SOURCE_REPO_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/say.h"
#include "source/libgit2.h"

struct repo {
	git_repository *git;
	git_commit *commit; /* NULL until repo_head() or repo_resolve(), and where there are no commits */
	char *name;	    /* what messages call it: its work tree, or the folder of a bare one */
	/*
	 * The folder that it was opened for, from the root of the work tree: "" or "a/b/". "" in a bare repository.
	 * NULL: that folder is not in the work tree (such as .git itself, or one below a bare repository).
	 */
	char *prefix;
};

/*
 * Finds the repository that folder `dir` is in. The user's and the machine's git configuration is asked for
 * safe.directory alone: after that, names ignored or line ends changed there must not change what we see.
 * Returns 0; 1 where there is none (*repo is NULL then); -1 after a line on stderr.
 */
int repo_open(struct say *say, const char *dir, struct repo **repo);
/* The same of a folder whose repository was opened before, and trusted: asks no configuration but its own. */
int repo_open_again(struct say *say, const char *dir, struct repo **repo);
void repo_close(struct repo *repo); /* NULL is fine */

/* Takes the commit that HEAD is at, if there is any commit. 0, or -1 after a line on stderr. */
int repo_head(struct say *say, struct repo *repo);

/* Takes the commit that `rev` names. 0, or -1 after a line on stderr. */
int repo_resolve(struct say *say, struct repo *repo, const char *rev);

/* JJJJ-MM-DD of a commit, at the committer's own UTC offset; "" for a year without four digits. */
void commit_date(const git_commit *commit, char date[11]);

/* What libgit2's last error comes down to, in plain words; its own words are for who must mend it. */
const char *git_text(const struct say *say);

/* Says that reading `path` failed, from libgit2's last error. Returns -1. */
int repo_fail(struct say *say, const struct repo *repo, const char *path, int code);

/*
 * Appends to `out` the names of at most three tags and branches that look like `rev`, with ", " between.
 * Returns how many tags and branches there are in all, or -1.
 */
int repo_near_names(struct repo *repo, const char *rev, struct buf *out);

/* Whether a tag or branch is called `rev`, whatever it points at. */
bool repo_has_name(struct repo *repo, const char *rev);

#endif
