/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The inline text of one paragraph or heading as it was written, and where in it cmark's inline nodes begin. cmark
 * gives a line and a column, but counts a column from the block's first line on all lines, takes a link's line from its
 * end, and misses line ends within a link's address and behind a backslash: after these its lines fall behind.
 */
#ifndef TEXT_MARKDOWN_LEAF_H
#define TEXT_MARKDOWN_LEAF_H

#include "text/markdown_containers.h"

/* `struct md_leaf leaf = {0};`, md_leaf_load for each block in turn, md_leaf_clear when done. */
struct md_leaf {
	struct buf flat; /* the lines, without what their containers take, joined by LF */
	struct md_leaf_line {
		size_t start; /* in `flat` */
		int line;     /* of the text */
		size_t byte;  /* of that line, at `start` */
	} * lines;
	int count, room;
	int first;	  /* cmark's number of the first line */
	int column;	  /* what cmark adds to the columns of all lines */
	int line;	  /* which of `lines` the walk has come to */
	int missed;	  /* how far cmark's line is behind that, by line ends before its present line ... */
	int pending;	  /* ... and by line ends within it, which will count from the next one on */
	int pending_line; /* cmark's number of that line */
	int at;		  /* which of `lines` was asked for last */
};

void md_leaf_load(struct md_leaf *leaf, const struct md_containers *containers, cmark_node *block);
void md_leaf_clear(struct md_leaf *leaf);

/* Where `node` (a text, link, image or tag), which the walk has come to, begins, as an offset in `flat`. */
size_t md_leaf_offset(struct md_leaf *leaf, cmark_node *node);

/* Whether a link, which the walk has come to, is an address in angle brackets. */
bool md_leaf_is_address(struct md_leaf *leaf, cmark_node *link);

/*
 * To be called for each node without children, and for a link or image where the walk leaves it; not for an address in
 * angle brackets nor its text.
 */
void md_leaf_pass(struct md_leaf *leaf, cmark_node *node);

/* The line of the text and the byte of that line at an offset in `flat`. */
void md_leaf_place(struct md_leaf *leaf, size_t offset, int *line, size_t *byte);

#endif
