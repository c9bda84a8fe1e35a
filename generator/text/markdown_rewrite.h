/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The text that cmark gets in the end. First come the cells of all tables, row by row, each a heading; then the body,
 * with a comment in the place of each table, and a comment behind each definition of a note.
 */
#ifndef TEXT_MARKDOWN_REWRITE_H
#define TEXT_MARKDOWN_REWRITE_H

#include "text/markdown_table.h"
#include "text/markdown_tree.h"

/* The definition whose item `node` is, or -1. */
int md_note_of_item(const struct md_text *text, cmark_node *node);

/*
 * Finds the tables in `tree->root`, the parse of `tree->text`, and writes the text anew for them. Returns whether there
 * were any: then the text must be parsed again, and looked at again, since a table can end what cmark took for one
 * paragraph.
 */
bool md_rewrite_tables(struct md_tree *tree, struct md_tables *tables);

/* Writes the text anew with a comment behind each definition; to be parsed again. */
void md_rewrite_notes(struct md_tree *tree);

/* Turns `tree->root`, the parse of the rewritten text, into the tree of the body. */
void md_assemble(struct md_tree *tree, const struct md_tables *tables);

#endif
