/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * One way to write a head, so that two people who say the same write the same lines:
 *   - fields in the order of the schema, unknown ones behind them;
 *   - entries of groups and lists two spaces in; one space behind `:`, `-` and a comma; no blanks at the end of a line,
 * no two blank lines together, none at the ends;
 *   - a list of names on one line, [a, b], where it fits and holds no comment; one name a line where it does not fit;
 *   - dates, numbers and names without quotes that they do not need.
 * All else stays as it is typed: comments, texts of more lines, quotes that are needed, other lists. Line ends are
 * those of the first line; a byte order mark goes. The body keeps every byte.
 */
#ifndef STORE_HEADFORMAT_H
#define STORE_HEADFORMAT_H

#include "store/schema.h"
#include "text/frontmatter.h"

enum format_result {
	FORMAT_DONE,	/* `out` holds the whole file */
	FORMAT_UNREAD,	/* the head cannot be read without fault */
	FORMAT_UNUSUAL, /* it is written in a way that is better left alone */
};

/* Writes `file`, of this kind, as above to `out` (emptied first). What is read from it stays the same. */
enum format_result head_format(struct str file, const struct kind *kind, struct buf *out);

/* As front_matter_read(), but any fault makes it -1: what is read twice cannot be changed without harm. */
int head_read(struct str file, struct front_matter *out);

/* The entry of a map with this key, or NULL. */
const struct yaml_node *node_entry(const struct yaml_node *map, struct str key);

/* Whether two trees say the same, whatever the order of fields and the way they are written. */
bool node_same(const struct yaml_node *a, const struct yaml_node *b);

#endif
