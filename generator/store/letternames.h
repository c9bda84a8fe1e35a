/* SPDX-License-Identifier: EUPL-1.2 */
/* The names that a letter may use, for people: each with its value now and what it is. */
#ifndef STORE_LETTERNAMES_H
#define STORE_LETTERNAMES_H

#include "base/say.h"
#include "store/db.h"

/* Appends all names to `out`, those of one letter for the newest concept, else for the newest letter. In Dutch, as the
 * names are. */
void letternames_list(struct db *db, struct buf *out);

/* Appends what `name` is and its value now. Returns false where there is no such name; then `out` holds the nearest
 * one, if any. */
bool letternames_one(struct db *db, const char *name, struct buf *out);

#endif
