/* SPDX-License-Identifier: EUPL-1.2 */
/* How a text is written in a head so that it reads back as that text, for this program and for others that read YAML.
 */
#ifndef TEXT_SCALAR_H
#define TEXT_SCALAR_H

#include "text/value.h"

/*
 * Whether `text` can stand without quotes, as a value of this type; `in_flow`: between [ ] or { }. Where the type is a
 * text or a name, what another program would take for a number, a date or true and false needs its quotes.
 */
bool scalar_is_plain(struct str text, enum value_type type, bool in_flow);

/* Appends `text` as it is written: on one line, with quotes only where needed. */
void scalar_write(struct str text, enum value_type type, bool in_flow, struct buf *out);

#endif
