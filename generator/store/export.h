/* SPDX-License-Identifier: EUPL-1.2 */
/* The plan for other programs: JSON, and a CSV for each table. Both follow from the schema. */
#ifndef STORE_EXPORT_H
#define STORE_EXPORT_H

#include "store/schema.h"

/*
 * {"schemaVersion":1,"kind":"plan","asOf":...,"revision":...,"items":{"actie":[{...}],...}}: every item with all its
 * fields, lists as arrays; a field that is not known is null, and named in "onbekend".
 */
void export_json(struct db *db, const struct schema *schema, struct buf *out);

/*
 * Calls `each` with a name (without extension) and the text of each CSV: KIND with a row for each item, its lists of
 * values joined with "; "; KIND-LIST with a row for each entry of a list of groups; indicatoren/ID with the series of
 * each indicator; and figuren/ID and figuren/ID-TABLE with the outcomes of each figure. Stops at the first call that
 * returns other than 0, and returns that.
 */
int export_csv(
    struct db *db, const struct schema *schema, int (*each)(void *arg, const char *name, struct str text), void *arg);

#endif
