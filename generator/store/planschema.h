/* SPDX-License-Identifier: EUPL-1.2 */
/* The JSON Schema (draft-07) of plan.json, as export_json() writes it. It follows from the schema of the plan. */
#ifndef STORE_PLANSCHEMA_H
#define STORE_PLANSCHEMA_H

#include "store/schema.h"

/* Appends it to `out`. `db` has the words of the vocabularies. */
void planschema_write(struct db *db, const struct schema *schema, struct buf *out);

#endif
