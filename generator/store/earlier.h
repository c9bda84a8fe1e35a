/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings that a plan had before: for who only wants to know what a change brings. */
#ifndef STORE_EARLIER_H
#define STORE_EARLIER_H

#include "source/renames.h"
#include "store/db.h"

/* What was left out. */
struct earlier {
	const char *since; /* what it was compared with, as the user named it; NULL: with nothing */
	long warnings, advice;
};

/*
 * Leaves the warnings and advice that `was` has too out of what the rules found in `db`; both are judged, for the same
 * date. A file with another name is found by `renames`, from `was` to `db`. Sets the counts of `earlier`. Once for a
 * database.
 */
void earlier_leave_out(
    struct db *db, struct db *was, const struct source_rename *renames, size_t count, struct earlier *earlier);

#endif
