/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What changed between two states of the plan, by meaning: sql/diff/ compares two loaded databases and tells each
 * change as a row of table wijziging (sql/load/6-wijzigingen.sql).
 */
#ifndef STORE_DIFF_H
#define STORE_DIFF_H

#include <stdbool.h>
#include <stddef.h>

#include "source/renames.h"
#include "store/db.h"

/* One side of a comparison. */
struct state {
	struct db *db;	  /* from plan_open(), and where others read the outcome without what is intern */
	const char *day;  /* JJJJ-MM-DD: the date that it is asked for; NULL: its own as-of date */
	const char *id;	  /* how it is called in an address: a letter's id, a revision, a date, "nu" */
	const char *name; /* how readers call it: "Brief 5" */
	bool rebuilt;	  /* the plan of that date was not kept: db is another plan, as of that date */
};

/*
 * Compares pairs of states; each outcome goes to vergelijking, wijziging and wijziging_groep of `site`, which stays the
 * caller's. The states' databases are only read, and copied: they must not change or be closed until diff_close(). A
 * side that is the same database as in the pair before is not copied again, so pairs of dates of one plan cost little.
 */
struct diff;
struct diff *diff_open(struct db *site);
void diff_close(struct diff *diff); /* NULL is fine */

/*
 * Adds the pair `was`..`now` and replaces what was told of it before. The renames are those that source_renames()
 * finds between the two.
 * Where one of them is rebuilt, both are taken from the database of `now`: a difference between two plans that has no
 * date may be of any day, and would be told as a change of this time.
 */
void diff_pair(struct diff *diff, const struct state *was, const struct state *now, const struct source_rename *renames,
    size_t rename_count);

#endif
