/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What readers do not get of a plan: what is from after the as-of date, and for the public what is marked intern. It is
 * taken out of a whole plan, or of a few files as it would be if all of it were.
 */
#ifndef STORE_HIDING_H
#define STORE_HIDING_H

#include "store/smallplan.h"

/* Takes out of `db` what is hidden, of the raw rows only; each leaves its trace in temp.spoor (load/8-spoor.sql).
 * `internal`: what is marked intern stays. */
void hiding_run(struct db *db, bool internal);

/* A small plan that hiding_few() can work in. The caller frees it with small_free(). */
struct small_plan *hiding_small(void);

/* What hiding_few() is asked. */
struct hiding {
	struct small_plan
	    *small;	  /* of hiding_small(); its files are those that changed, its `db` the plan as it was seen */
	struct db *whole; /* the plan as it is now, with the same as-of date */
	struct db *log;	  /* table spoor: the traces of hiding_run() in the plan as it was seen */
	bool internal;
};

/*
 * Fills the small plan with its files as they are in `whole`, without what is hidden of them; the traces stand in its
 * temp.spoor. Files of which something else is hidden because of those are added to it. Returns 0; or 1 where a few
 * files do not tell it. Changes nothing else.
 */
int hiding_few(const struct hiding *ask);

#endif
