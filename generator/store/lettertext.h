/* SPDX-License-Identifier: EUPL-1.2 */
/* One letter as a template: the names that it may use, and its text with their values. Private to store/letters.c. */
#ifndef STORE_LETTERTEXT_H
#define STORE_LETTERTEXT_H

#include "store/db.h"

struct lettertext;

struct lettertext *lettertext_open(void);
void lettertext_close(struct lettertext *text);

/*
 * Adds a row of names: `kind` is its soort, `value` its waarde, with a NULL pointer where that is not known. `db` reads
 * the JSON of a list.
 */
void lettertext_name(struct lettertext *text, struct db *db, struct str name, struct str kind, struct str value);

/* Appends `body`, filled in, to `out`; as it is where it is no template, or asks for a list as if it were a value. */
void lettertext_write(struct lettertext *text, struct str body, struct buf *out);

#endif
