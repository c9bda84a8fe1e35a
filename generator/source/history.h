/* SPDX-License-Identifier: EUPL-1.2 */
/* When, and in which commit, each file of the plan last changed. */
#ifndef SOURCE_HISTORY_H
#define SOURCE_HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct source;

struct source_change {
	const char *path; /* as source_list() has it: plan/acties/1.1.md */
	/*
	 * The commit that last changed it, as 40 hex digits: what `git log -1 -- path` names, so a merge counts only
	 * where the file differs from all that was merged, and a rename counts as a change. "" where it is in no commit
	 * yet, or where that is not known.
	 */
	const char *revision;
	char date[11]; /* of that commit, as source_date(): JJJJ-MM-DD, or "" */
	int64_t time;  /* the same moment in seconds since 1970, to compare */
	/*
	 * What .mailmap in the root of the commit that is read calls the author: a role. "" where .mailmap does not
	 * name the author, so that nobody's own name or e-mail address comes out that was not written there to be
	 * shown.
	 */
	const char *role;
	bool uncommitted; /* of a work dir: the file on disk differs from HEAD, or is not in it */
	bool unknown;	  /* it changed last in, or before, the oldest commit that a shallow clone has */
};

/*
 * Finds this for every file below plan/, in the order of source_list(), by one walk of the history that stops when all
 * are found. No rows where there is no repository or no commit. Returns 0, or -1 after a line on stderr. The list
 * belongs to the source and stays valid until it is closed. Takes as long as `git log --name-only`: not for each check.
 */
int source_history(struct source *source, const struct source_change **changes, size_t *count);

/*
 * Whether the file at `path` of a work dir differs from HEAD or is not in it; false without a repository. Quick: what
 * source_revision() found is kept.
 */
bool source_uncommitted(struct source *source, const char *path);

/*
 * Says that from now on source_uncommitted() is asked of these files only: where one of them differs from the commit,
 * git need not look at all others to tell the revision.
 */
void source_look_at(struct source *source, const char *const *paths, size_t count);

#endif
