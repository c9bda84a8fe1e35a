/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The head of a file as its writer sees it: entries that start on a line of their own, each with the comments that
 * belong to it. A comment belongs to the entry whose line it stands on; on a line of its own to the entry below it; or,
 * where it stands further to the right than that one, to the entry above it that it lines up with.
 */
#ifndef STORE_HEADPARTS_H
#define STORE_HEADPARTS_H

#include "store/schema.h"
#include "text/frontmatter.h"

/* A comment from its # on; or a blank line, where `text` is empty. */
struct remark {
	struct str text;
	struct remark *next;
	struct remark *last; /* of the first of a row: the one at its end */
};

/* An entry of a map, or an item of a list. Values in flow form are one whole. */
struct part {
	const struct yaml_node *node;
	const struct field *field;  /* NULL: not known; of an item: the field of its list */
	struct part *parent, *next; /* `next` under the same parent */
	struct part *first;	    /* of a map or list in block form */
	bool item;		    /* of a list: starts with a dash */
	const char *from;	    /* where its key or dash stands in the file */
	size_t column;		    /* of that, from 0, in bytes */
	struct remark *above, *beside, *below;
};

struct parts {
	struct pool pool;
	struct str yaml;    /* between the fences */
	struct part *first; /* entries of the head, in its order */
	struct remark *top; /* comments that are parted from the first entry by a blank line */
	struct remark *end; /* comments below the last one */
};

/*
 * Takes a head apart that was read without fault. Returns 0; or -1 where it is written in a way that
 * this does not follow: as one flow map, with keys marked by ?, or with signs of a second document. parts_clear()
 * either way.
 */
int parts_read(const struct front_matter *head, const struct kind *kind, struct parts *out);
void parts_clear(struct parts *parts);

/* Whether a map or list stands in block form: its entries are parts. */
bool node_is_block(const struct yaml_node *node);

/* Where the value of a part ends in the file: behind its last entry where it has entries, behind its key where it is
 * empty. */
const char *part_end(const struct part *part);

#endif
