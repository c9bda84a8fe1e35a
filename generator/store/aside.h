/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Work on the database that a copy of the program (store/copy.h) does aside, while the program goes on: what it puts
 * into some tables comes over when it is asked for. It helps only: where there is no copy to be had, or it is lost in
 * the middle, nothing has changed, and who asked does the work itself. So a copy never says a word.
 */
#ifndef STORE_ASIDE_H
#define STORE_ASIDE_H

#include "store/db.h"

struct aside;

struct aside_work {
	struct db *db;		   /* a plan */
	void (*run)(void *arg);	   /* works on `db`; asks nothing of what else the program has open */
	void *arg;		   /* as it is now: the copy has one of its own */
	const char *const *tables; /* whose rows are the outcome; a NULL behind the last */
};

/*
 * Starts it; only while the program has one thread. NULL: there is no second processor, no copy to be had, or the plan
 * is so small that a copy takes longer than the work.
 */
struct aside *aside_open(const struct aside_work *work);

/*
 * Waits for the rows, and adds them to the tables, in the order that they have there; frees. Returns whether it did:
 * else the tables are as they were. False for NULL.
 */
bool aside_take(struct aside *aside);

/* Ends the work: nobody wants it any more. NULL is fine. */
void aside_close(struct aside *aside);

#endif
