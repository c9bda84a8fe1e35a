/* SPDX-License-Identifier: EUPL-1.2 */
/* Shared by the files that change one value (headset*.c): the file at hand, the path that leads to the value, and what
 * came of it. */
#ifndef STORE_HEADSET_INTERNAL_H
#define STORE_HEADSET_INTERNAL_H

#include "store/headformat.h"
#include "store/headparts.h"
#include "store/headset.h"

#define PATH_MAX_DEPTH 8 /* names in a path; the schema knows three */

struct setter {
	struct str file;
	struct front_matter head;
	struct parts parts;
	struct str names[PATH_MAX_DEPTH];
	size_t count;
	struct str value;
	const char *line_end;
	struct buf *out;
	struct set set;
};

void set_refuse(struct setter *setter, enum set_result result, struct str at, const struct field *first);

/* What a value is written as (headset_text.c). names[depth] and on lead to the value within what is written. */

/* The field by which an entry of a list of groups is called: its id, what a bare value stands for, or the reference or
 * rule that it must begin with. NULL: by number
 * only. */
const struct field *set_name_field(const struct field *groups);
bool set_is_number(struct str name);
size_t set_number(struct str s);
void set_write_value(const struct field *field, struct str value, bool in_flow, struct buf *out);

/* What stands behind `field:`, whose entries start at `column`. Returns false after set_refuse(). */
bool set_write_rest(
    struct setter *setter, const struct field *field, size_t depth, size_t column, bool in_flow, struct buf *out);

/* A pair: names[depth] and the value. */
void set_write_pair(struct setter *setter, const struct field *pairs, size_t depth, bool in_flow, struct buf *out);

/* A new entry: what stands behind its dash, or between [ and ]. names[depth] calls it. Returns false after
 * set_refuse(). */
bool set_write_entry(
    struct setter *setter, const struct field *groups, size_t depth, size_t column, bool in_flow, struct buf *out);

/* Where it is written (headset_edit.c). Each takes `text`, and leaves the whole file in setter->out or refuses. */

/* In place of what stands from `from` to `to`. */
void set_splice(struct setter *setter, const char *from, const char *to, struct buf *text);
/* In place of the value that an entry of a map has. `text` starts with a space or a new line. */
void set_replace(struct setter *setter, const struct yaml_node *entry, struct buf *text);
/* As a new entry `field:` of a map, at its place in the schema, whose fields start at `first`. */
void set_add(struct setter *setter, const struct yaml_node *map, const struct field *first, const struct field *field,
    struct buf *text);
/* As a new last item of a list, or a new last pair of a map: `text` is all that is new but the dash. */
void set_append(struct setter *setter, const struct yaml_node *list, struct buf *text);
/* The column that the entries of a block map or list stand in. */
size_t set_column(const struct setter *setter, const struct yaml_node *node);

#endif
