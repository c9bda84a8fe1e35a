/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What may be seen of a plan: a copy of it in which plan_hide_later() and plan_make_public() took out what readers do
 * not get. It follows the plan file by file: only files that changed, or of which something else is hidden than before,
 * are brought over. What is hidden of them is worked out for those files (store/hiding.h); where that does not tell
 * all, in the whole plan, and undone there.
 */
#ifndef STORE_VISIBLE_H
#define STORE_VISIBLE_H

#include "store/smallplan.h"

struct visible;

/* Of `whole`, as plan_open() left it; `internal`: with what is marked intern. The caller frees it with visible_close().
 */
struct visible *visible_open(struct db *whole, bool internal);
void visible_close(struct visible *visible); /* NULL is fine */

/* The plan that may be seen, without findings until visible_judge(). Its temporary tables are the caller's. */
struct db *visible_db(struct visible *visible);

/* What changed in a plan: what update_result (store/update.h) tells of one or more changes. */
struct visible_change {
	const int64_t *ids; /* of files: bestand.id */
	size_t count;
};

/*
 * Brings it up to date with `whole`, of which `change` tells all that changed since. Sets `*few` true
 * where that took no look at the whole plan. Returns 0; or 1 where it must be opened anew: then it is as it was.
 */
int visible_follow(struct visible *visible, struct db *whole, const struct visible_change *change, bool *few);

/* Takes over from `whole` when every file last changed (store/history.h); visible_follow() does so for the files it
 * brings. */
void visible_history(struct visible *visible, struct db *whole);

/* Fills in the findings that readers get of `whole`, which all rules have judged. */
void visible_judge(struct visible *visible, struct db *whole);

#endif
