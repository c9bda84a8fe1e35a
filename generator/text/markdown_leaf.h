/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The inline text of one paragraph or heading as it was written, and where in it cmark's inline nodes begin. cmark
 * gives a line and a column, but counts a column from the block's first line on all lines, takes a link's line from its
 * end, and misses line ends within a link's address.
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
	} *lines;
	int count, room;
	int first;	 /* cmark's number of the first line */
	int column;	 /* what cmark adds to the columns of all lines */
	int missed;	 /* line ends that cmark did not count, so far ... */
	int pending;	 /* ... and those that lines after `pending_line` will lack too */
	int pending_line;
	int at; /* the line found last */
};

void md_leaf_load(struct md_leaf *leaf, const struct md_containers *containers, cmark_node *block);
void md_leaf_clear(struct md_leaf *leaf);

/* Where `node` (a text, link, image or tag; in document order) begins, as an offset in `flat`. */
size_t md_leaf_offset(struct md_leaf *leaf, cmark_node *node);

/* To be called where the walk leaves a link or image. */
void md_leaf_leave(struct md_leaf *leaf, cmark_node *node);

/* The line of the text and the byte of that line at an offset in `flat`. */
void md_leaf_place(struct md_leaf *leaf, size_t offset, int *line, size_t *byte);

#endif
