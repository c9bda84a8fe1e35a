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
 * Finds the tables in `root`, the parse of `tree->text`, and writes the text anew for them and for the definitions.
 * Rows of `tables` point into `old`, where the text from before is put; the caller clears both.
 */
void md_rewrite(struct md_tree *tree, cmark_node *root, struct md_tables *tables, struct md_text *old);

/* How many cells of row `i` count: no more than the table has columns. */
int md_table_cells(const struct md_table_lines *table, int i);

/* Turns `tree->root`, the parse of the rewritten text, into the tree of the body. */
void md_assemble(struct md_tree *tree, const struct md_tables *tables);

#endif
