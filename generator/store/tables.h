/* SPDX-License-Identifier: EUPL-1.2 */
/* How the typed tables and their columns are called (store/schema.h says which there are). */
#ifndef STORE_TABLES_H
#define STORE_TABLES_H

#include "store/schema.h"

/* Appends "actie_mijlpalen": the table of list `field`, or with NULL of the kind itself. */
void table_name(const struct kind *kind, const struct field *field, struct buf *out);

/* Appends the column of a single field; within a group "nulmeting_jaar". */
void column_name(const struct field *field, struct buf *out);

/* Whether the list stands within an entry of another list: its table has a column rij. */
bool table_is_nested(const struct field *field);

#endif
