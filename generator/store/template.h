/* SPDX-License-Identifier: EUPL-1.2 */
/* A new file of a kind: its fields in order, each with its explanation above it; what may be left out stands behind a
 * #. */
#ifndef STORE_TEMPLATE_H
#define STORE_TEMPLATE_H

#include "store/schema.h"

/* A value that is known. */
struct template_value {
	const char *field; /* a field of the kind itself */
	const char *text;  /* NULL: not known */
	const char *yaml; /* of a list or a group: as it is written behind the field's name and «:»; NULL: not known */
};

/* Appends a Markdown file of this kind, or, of a kind of CSV, the line that names its columns. */
void template_write(
    struct db *db, const struct kind *kind, const struct template_value *values, size_t count, struct buf *out);

#endif
