/* SPDX-License-Identifier: EUPL-1.2 */
/* A plan that is open for a test: set up and torn down around it. Include scratch.h before. */
#ifndef TESTS_OPENPLAN_H
#define TESTS_OPENPLAN_H

#include "source/source.h"
#include "store/plan.h"

struct place {
	struct say say;
	char *dir; /* a folder that the test made for the plan, or NULL */
	struct source *source;
	struct db *db;
};

/* Loads the plan of folder `dir` as of a day (JJJJ-MM-DD), into `place`. */
static inline void
openplan(struct place *place, const char *dir, const char *as_of)
{
	const struct plan_options options = {.version = "proef", .as_of = as_of};

	place->source = source_open(&place->say, dir, NULL);
	assert_non_null(place->source);
	place->db = plan_open(&place->say, place->source, &options);
	assert_non_null(place->db);
}

/* Closes it, and takes the folder away that the test made. For cmocka. */
static inline int
openplan_close(void **state)
{
	struct place *place = *state;

	db_close(place->db);
	source_close(place->source);
	if (place->dir != NULL)
		scratch_remove(place->dir);
	free(place);
	return 0;
}

#endif
