/* SPDX-License-Identifier: EUPL-1.2 */
/* The walk of the history behind source/history.h. Not for other folders. */
#ifndef SOURCE_LASTCHANGE_H
#define SOURCE_LASTCHANGE_H

#include <stdbool.h>
#include <stdint.h>

#include "source/repo.h"

struct tracked {
	const char *path; /* from the root of the repository; no file is below another */
	size_t length;
	git_oid commit; /* that last changed it, where `found` */
	bool found;	/* else its last change lies beyond what a shallow clone has */
};

/*
 * Fills in `commit` and `found` of files that are all in repo->commit, sorted by the bytes of their paths. Returns 0,
 * or libgit2's error.
 */
int last_changes(const struct repo *repo, struct tracked *files, size_t count);

#define TREES_KEPT 16

/* Of a comparison of two trees: sets of files are bits by their index. */
struct tree_diff {
	git_odb *odb;
	const struct tracked *files;
	size_t count;
	const uint64_t *wanted; /* only these are looked at; all are in the first tree */
	uint64_t *changed;	/* out: which of them the second tree does not have, or has otherwise */
	/* Its own, zero at first; the caller calls tree_diff_clear(). */
	struct buf path;
	git_odb_object *kept[TREES_KEPT];
	size_t oldest;
};

void tree_diff_clear(struct tree_diff *diff);

/* Sets bits of `changed`. `before` NULL: there is no second tree. Returns 0, or libgit2's error. */
int tree_diff(struct tree_diff *diff, const git_oid *now, const git_oid *before);

#endif
