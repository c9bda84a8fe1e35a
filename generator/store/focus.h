/* SPDX-License-Identifier: EUPL-1.2 */
/* Of all findings (table bevinding) only those that matter to who changes a file: the others are taken out of the
 * table. */
#ifndef STORE_FOCUS_H
#define STORE_FOCUS_H

#include "store/db.h"

/* Keeps the errors in the files at these paths. */
void focus_files(struct db *db, const char *const *paths, size_t count);

/* Keeps in `after` the errors that `before`, the same plan without the change, does not have. */
void focus_new(struct db *after, struct db *before);

/* Appends what the first error at this line of a file says, and what to do. Returns false where there is none. */
bool focus_first(struct db *db, const char *path, int line, enum lang lang, struct buf *out);

#endif
