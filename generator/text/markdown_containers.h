/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The block quotes and list items around a block, and where within a line they leave off. cmark keeps this to itself;
 * it follows from the tree and from the rules for container blocks
 * (https://spec.commonmark.org/0.30/#container-blocks).
 */
#ifndef TEXT_MARKDOWN_CONTAINERS_H
#define TEXT_MARKDOWN_CONTAINERS_H

#include "text/markdown_text.h"

#define MD_DEPTH 100 /* blocks, or inlines, within each other: what lies deeper is not read */

struct md_container {
	bool quote;	       /* else a list item */
	int line;	       /* where it begins, from 0 */
	size_t mark, mark_end; /* an item's marker on that line */
	int inner;	       /* the column where its content begins on that line */
	int indent;	       /* how many columns its other lines are indented, beyond what is around it */
	bool cut;	       /* see md_containers_cut */
};

/* `struct md_containers c = {.text = text};` at the root of the tree. */
struct md_containers {
	const struct md_text *text;
	struct md_container at[MD_DEPTH];
	int depth; /* may exceed MD_DEPTH */
};

/* To be called for each node of a walk through the tree, at both events. */
void md_containers_follow(struct md_containers *containers, cmark_event_type event, cmark_node *node);

/* What a line is to the containers around a block. */
struct md_reach {
	int matched;  /* how many of them it continues: fewer than all on a lazy line */
	size_t rest;  /* what they leave begins at this byte ... */
	int pad;      /* ... of which, a tab, they use this many columns */
	size_t first; /* its first byte that is no space or tab; the length of the line where it is blank */
	int indent;   /* columns between the two */
};

struct md_reach md_containers_reach(const struct md_containers *containers, int line);

/*
 * What cmark took for a paragraph turned out to be a table or a definition, which take no lazy lines; and then comes a
 * line that continues only `matched` containers. So the others end before it, and what cmark takes to be in them from
 * there on is somewhere else: it is left alone until the text, rewritten, is parsed again.
 */
void md_containers_cut(struct md_containers *containers, int matched);
bool md_containers_are_cut(const struct md_containers *containers);
/* Whether `node` is code or HTML in a cut container: outside of it, it may reach to the end of the text. */
bool md_containers_lost(const struct md_containers *containers, cmark_node *node);

/* The lines of a paragraph or heading, from 0. */
struct md_extent {
	int first, last; /* of its text */
	int underline;	 /* of a heading with = or - below it; else -1 */
	bool atx;	 /* a heading with # before it */
};

struct md_extent md_containers_extent(const struct md_containers *containers, cmark_node *leaf);

/* Appends the first `n` bytes of `line`, with the markers of list items that begin there as spaces. */
void md_containers_prefix(const struct md_containers *containers, int line, size_t n, struct buf *out);

#endif
