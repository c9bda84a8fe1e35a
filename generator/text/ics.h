/* SPDX-License-Identifier: EUPL-1.2 */
/* What RFC 5545 (iCalendar) asks of the bytes of a calendar: escaping, folding, ends of lines. What stands in it is a
 * template's. */
#ifndef TEXT_ICS_H
#define TEXT_ICS_H

#include "base/buf.h"

/* Writes `text` (UTF-8) as a value of type TEXT (3.3.11): \ ; , and new lines escaped, other control characters left
 * out. */
void ics_text(struct str text, struct buf *out);

/* Writes `uri` as a value of type URI (3.3.13): as it is, without control characters. */
void ics_uri(struct str uri, struct buf *out);

/*
 * Writes the lines of `text` as content lines (3.1): each ends in CRLF, and is folded so that no line has more than 75
 * octets beside that, never within a character. Empty lines, which a calendar cannot have, are left out.
 */
void ics_lines(struct str text, struct buf *out);

#endif
