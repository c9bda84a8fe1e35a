/* SPDX-License-Identifier: EUPL-1.2 */
/* A page that we rendered, read back as a tree: what documents are made of. */
#ifndef TEXT_MARKUP_H
#define TEXT_MARKUP_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/mem.h"

#define MARKUP_DEPTH 128 /* elements within each other */

/* An element, or a piece of text. */
struct node {
	const char *name;	 /* of an element; NULL: text */
	struct str text;	 /* of text */
	const char **attributes; /* of an element: name, value, ..., NULL */
	struct node *parent, *first, *last, *next;
};

/*
 * Reads `text`, one element of HTML that is XML too, but for elements without an end tag (br, hr, img, input, col, wbr)
 * and bytes that XML does not know, which become U+FFFD. The tree lives in `pool`. Returns NULL with `why` filled in,
 * in English, where it is not well formed or too deep.
 */
struct node *markup_read(struct pool *pool, struct str text, char why[128]);

/* The value of an attribute; NULL where it is not there. */
const char *node_attribute(const struct node *node, const char *name);

bool node_is(const struct node *node, const char *name);
bool node_has_class(const struct node *node, const char *name);

/* The next element called `name` in document order within `top`, after `from` (NULL: the first); NULL: none. */
struct node *node_next(const struct node *top, const struct node *from, const char *name);

/* Appends the text within, white space folded, without that of `without` (an attribute=value pair or NULL). */
void node_text(const struct node *node, struct buf *out);

#endif
