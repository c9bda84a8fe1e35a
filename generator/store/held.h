/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Views that rules and pages ask for many times, worked out once (load/6-vasthouden.sql). While they are held the plan
 * must not change, but for what no view reads: findings. rules_run() leaves what it held, for the pages.
 */
#ifndef STORE_HELD_H
#define STORE_HELD_H

#include "store/script.h"

/* From the rules on each holds what those before it do. */
enum held { HELD_FOR_A_LETTER, HELD_FOR_RULES, HELD_FOR_A_PAGE, HELD_FOR_ALL_PAGES };

/* Makes temporary tables and views that go before those of the same names; what is held already stays as it is. */
void held_make(struct db *db, enum held what);

/*
 * The same, with a script that works out again what was made: after the as-of date alone has changed. What other
 * statements ask stays prepared then. The caller closes it, and before held_drop().
 */
struct script *held_make_again(struct db *db, enum held what);

/* The same of the views alone that these statements use. */
void held_make_for(struct db *db, enum held what, const char *sql);

/* The same of these views alone, by name: a JSON array of text. What they are made of is not held, nor made temporary.
 */
void held_make_these(struct db *db, enum held what, const char *names);

/*
 * Lets go of them, and of every other temporary table. The temporary views stay: without held tables they give what
 * those of the plan give, and to make them all anew takes longer than most that is asked of a small plan.
 */
void held_drop(struct db *db);

#endif
