/* SPDX-License-Identifier: EUPL-1.2 */
/* The inlines of a body: finds references to notes and citations in its text, and gives what needs one its place. */
#ifndef TEXT_MARKDOWN_INLINE_H
#define TEXT_MARKDOWN_INLINE_H

#include "text/markdown_leaf.h"
#include "text/markdown_tree.h"

/* Goes through `tree->root`, the parse of `tree->text`. */
void md_inlines_read(struct md_tree *tree);

/* For the files of this part. */
struct md_inlines {
	struct md_tree *tree;
	struct md_leaf leaf;
	struct md_locator locator;
	struct buf run;		   /* the text of neighbouring nodes */
	struct buf pieces;	   /* what is being put together */
	cmark_node *link, *behind; /* the last node that was put behind this link */
};

struct md_place md_inlines_place(struct md_inlines *inlines, size_t offset);

/*
 * Replaces the references and citations in the text that begins with node `first`: it and the texts and soft breaks
 * right after it. Returns the node after them. Where `link` is not NULL, the text is a link's: what is found then moves
 * behind `link`, since a link cannot hold another.
 */
cmark_node *md_run_read(struct md_inlines *inlines, cmark_node *first, cmark_node *link);

/* Whether a document's id may have `c`: letters, digits, - _ and . as in the names of the plan's files. */
bool md_is_id_char(char c);

/*
 * Reads what stands between the brackets of a citation. False where it is none; else `cites` is a list in the tree's
 * pool, without places.
 */
bool md_cites_read(struct md_tree *tree, struct str inner, struct md_cite **cites, size_t *count);

#endif
