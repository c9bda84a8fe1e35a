/* SPDX-License-Identifier: EUPL-1.2 */
/* The table laatste_wijziging: when each file of the plan last changed. */
#ifndef STORE_HISTORY_H
#define STORE_HISTORY_H

#include "source/source.h"
#include "store/db.h"
#include "store/update.h"

/*
 * Fills the table, anew, for the files that `db` has: what was left out of the plan before, stays out. It takes a walk
 * through the history of `source`. Returns 0, or -1 after a line on stderr.
 */
int history_load(struct source *source, struct db *db);

/*
 * Brings the table up to date where only `files` changed on disk and `source` is at the same commit as when it was
 * filled: whether their changes are committed.
 */
void history_update(struct source *source, struct db *db, const struct update_file *files, size_t count);

/* Says on stderr, in one line, of how many files the last change is not known, if of any. */
void history_tell(struct say *say, struct db *db);

#endif
