/* SPDX-License-Identifier: EUPL-1.2 */
/* Which files of the plan were given another name between two states of it. */
#ifndef SOURCE_RENAMES_H
#define SOURCE_RENAMES_H

#include <stddef.h>

struct source;

struct source_rename {
	const char *from, *to; /* from the sources' root, as in source_list(): plan/acties/1.1.md */
	unsigned likeness;     /* of their bytes, in per cent: 50 to 100, 100 where they are the same */
};

/*
 * The files below plan/ of `to` that `from` has under another name, in byte order of their new names. What git counts
 * as a rename: gone here, new there, and alike for at least half (libgit2's git_diff_find_similar() without the user's
 * configuration). Its likeness may differ some per cent from what `git diff -M` says, and of files under four lines
 * only an exact copy is seen. It knows bytes, not meaning: short files that are all alike (as updates are) may be
 * paired wrongly, so look at ids and `aliassen` first.
 * Both are revisions of one repository, opened for the same folder, or one of them is its work dir. None where both are
 * work dirs or one is in no repository. Returns 0, or -1 after a line on stderr. The list belongs to `to` and stays
 * valid until that is closed.
 */
int source_renames(struct source *from, struct source *to, const struct source_rename **renames, size_t *count);

#endif
