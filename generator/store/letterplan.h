/* SPDX-License-Identifier: EUPL-1.2 */
/* The plan that a letter speaks of: for its annex. */
#ifndef STORE_LETTERPLAN_H
#define STORE_LETTERPLAN_H

#include "store/plan.h"

struct letter_plan {
	struct db *db;
	struct source *source; /* NULL: that of now */
	bool borrowed;	       /* db is that of now, from which is taken out what the letter does not tell */
};

enum letter_result { LETTER_OPEN, LETTER_NONE, LETTER_HIDDEN, LETTER_FAILED };

/*
 * Opens the plan of letter `id`, of which `now` is the plan of today (or of the revision that the user named) from
 * `source`. A letter that was sent and has an annotated tag brief/ID: the plan of that tag,
 * with the letter's id in peil.brief; `pinned` (the user named a revision) or no such tag: the plan of `source`. As of
 * the letter's peildatum, or its date (`now` itself where that is its day); of a draft without either as of the day of
 * `now`. What is of later is left out, and what is internal unless `options` say otherwise. LETTER_NONE: there is no
 * such letter; LETTER_HIDDEN: it is itself internal; LETTER_FAILED after a line on stderr. The caller calls
 * letter_plan_close() either way.
 */
enum letter_result letter_plan_open(struct say *say, struct db *now, struct source *source,
    const struct plan_options *options, const char *id, bool pinned, struct letter_plan *out);

void letter_plan_close(struct letter_plan *plan);

/* The letters, the newest first but for internal ones, one a line: the id. For who named one that is not there, and for
 * the newest. */
void letter_list(struct db *db, struct buf *out);

/* Likewise those that are not of after the as-of date, by id. */
void letter_list_past(struct db *db, struct buf *out);

/*
 * Whether letter `id` is a draft, and the plan `db` is as of another day than the plan `other`; `day` then gets that of
 * `db`, JJJJ-MM-DD.
 */
bool letter_is_draft_of_other_day(struct db *db, struct db *other, const char *id, char day[11]);

#endif
