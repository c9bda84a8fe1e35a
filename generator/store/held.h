/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Views that rules and pages ask for many times, worked out once (load/6-vasthouden.sql). While they are held the plan
 * must not change, but for what no view reads: findings.
 */
#ifndef STORE_HELD_H
#define STORE_HELD_H

#include "store/db.h"

enum held { HELD_FOR_RULES, HELD_FOR_PAGES };

/* Makes temporary tables and views that go before those of the same names. What was held before is let go first. */
void held_make(struct db *db, enum held what);

/* Lets go of them, and of every other temporary table. */
void held_drop(struct db *db);

#endif
