/* SPDX-License-Identifier: EUPL-1.2 */
/* What a scalar may hold: the types that a field of the schema can have (column veld.type). */
#ifndef TEXT_VALUE_H
#define TEXT_VALUE_H

#include <stdbool.h>

#include "base/buf.h"

enum value_type {
	VALUE_TEXT,
	VALUE_DATE,   /* JJJJ-MM-DD, JJJJ-MM or JJJJ: EDTF level 0 (https://www.loc.gov/standards/datetime/) */
	VALUE_PERIOD, /* a date, or two parted by '/', the second of which may be '..' (open) */
	VALUE_YEAR,
	VALUE_NUMBER, /* decimals after a point */
	VALUE_WHOLE,
	VALUE_AMOUNT, /* whole euros, not negative */
	VALUE_YES_NO, /* ja, nee; true and false too, as form editors write them; 1 or 0 once read */
	VALUE_URL,    /* https only */
	VALUE_ID,
	VALUE_CHOICE,	 /* a word of a vocabulary: checked in SQL */
	VALUE_REFERENCE, /* the id of an item: checked in SQL */
	VALUE_FIELD,	 /* the name of a field of the same kind: checked in SQL */
	VALUE_RULE,	 /* the code of a rule: checked in SQL */
	VALUE_GROUP,	 /* no scalar at all */
	VALUE_TYPES
};

/* The type called `name` in veld.type; VALUE_TYPES where there is none. */
enum value_type value_type_named(const char *name);

/* The SQL type of its column in a typed table: TEXT, INTEGER or REAL. */
const char *value_sql_type(enum value_type type);

/* Whether it is a date, so that its column gets a companion that holds its last day. */
bool value_is_date(enum value_type type);

/*
 * Reads `text` as `type` and puts the value, as its column holds it, in `out` (emptied first). Returns NULL, or the
 * name of what is wrong (column gebrek.soort); `out` then holds what the writer probably meant, or nothing.
 */
const char *value_read(enum value_type type, struct str text, struct buf *out);

/* Whether `id` can be an id: letters, digits, '.', '_' and '-', starting with a letter or digit; at most 100 bytes. */
bool value_is_id(struct str id);

#endif
