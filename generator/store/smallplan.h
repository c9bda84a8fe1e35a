/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A few files of a plan in a database of their own, with a stand-in for each item that they name. There the same SQL
 * does for those files what it does for a whole plan; their rows then take the place of the old ones in the plan.
 */
#ifndef STORE_SMALLPLAN_H
#define STORE_SMALLPLAN_H

#include "store/schema.h"

#define SMALL_MAX_FILES 300 /* a plan with more is as soon loaded whole */

/* A file of the small plan. */
struct small_file {
	int64_t id; /* bestand.id */
	char *path;
	bool gone;	/* it is no more */
	bool is_new;	/* it was not there before */
	bool was_valid; /* bestand.geldig before */
	bool spread;	/* what refers to it is among the files too */
};

struct small_plan {
	struct db *db;	/* the plan that the files are of */
	struct db *own; /* the small plan itself */
	struct schema schema;
	struct small_file files[SMALL_MAX_FILES];
	size_t count;
	bool too_many; /* there was no room for all */
};

/* An empty one, that can be used again and again: making one takes longer than most of its uses. The caller frees it.
 */
struct small_plan *small_new(void);
void small_free(struct small_plan *plan); /* NULL is fine */

/* Begins with no files, of the plan `db`. small_empty() takes out the rows and leaves the files. */
void small_begin(struct small_plan *plan, struct db *db);
void small_empty(struct small_plan *plan);

bool small_has(const struct small_plan *plan, int64_t id);

/* Adds a file. Returns NULL where it is there already, or where there is no room. */
struct small_file *small_add(struct small_plan *plan, int64_t id, struct str path);

/*
 * Adds the files of `from` that refer to this item, in the file at `path`. Returns 0, or 1 where one of them is no file
 * that can be judged apart.
 */
int small_add_referrers(struct small_plan *plan, struct db *from, struct str kind, struct str item, const char *path);

/* Fills in what belongs to no file of the small plan, but is named by them: rules, forms of exploitation, stand-ins. */
void small_names(struct small_plan *plan);

/* Copies what was read of the files, and is kept in `from`, to the small plan: not the typed tables. */
void small_copy(struct small_plan *plan, struct db *from);

/* Puts the rows of the small plan in the place of those that the plan has of these files. */
void small_take_over(struct small_plan *plan);

#endif
