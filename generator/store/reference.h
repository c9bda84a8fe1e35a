/* SPDX-License-Identifier: EUPL-1.2 */
/* docs/velden.md: the reference page of kinds, fields and vocabularies for staff, in Dutch, from the schema. */
#ifndef STORE_REFERENCE_H
#define STORE_REFERENCE_H

#include "store/db.h"

/* Appends the page as Markdown. `db` needs only the schema's rows. */
void reference_write(struct db *db, struct buf *out);

#endif
