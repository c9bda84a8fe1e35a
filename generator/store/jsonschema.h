/* SPDX-License-Identifier: EUPL-1.2 */
/* The head of a kind of file as JSON Schema, draft 7 (https://json-schema.org/draft-07), for editors that know YAML. */
#ifndef STORE_JSONSCHEMA_H
#define STORE_JSONSCHEMA_H

#include "store/schema.h"

/*
 * Appends the schema of a kind of Markdown file. It is as strict as an editor can be: what refers to other files, and
 * what hangs on other fields, is for `actieplan check`.
 */
void jsonschema_write(struct db *db, const struct kind *kind, struct buf *out);

#endif
