/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Pipe tables (https://github.github.com/gfm/#tables-extension-): finds them in the tree and writes each cell as a
 * heading of its own, so that cmark reads it as one line of inline text, with the links that the body defines.
 */
#ifndef TEXT_MARKDOWN_TABLE_H
#define TEXT_MARKDOWN_TABLE_H

#include "text/markdown_tree.h"

/* A row's next cell, without the spaces around it; `at` begins as 0. False where the row has no more. */
bool md_row_next(struct str row, size_t *at, struct str *cell);
int md_row_cells(struct str row);

/* Whether `row` is a delimiter row: cells of hyphens, a colon at either side of them. */
bool md_row_delimits(struct str row);
enum md_align md_cell_align(struct str cell);

/*
 * Whether `line` (without indentation) begins a block that a paragraph would swallow and a table does not: an ordered
 * list that starts elsewhere than at 1, an empty item, a break, a line that is one HTML tag.
 */
bool md_row_ends_table(struct str line);

/* A table: a header on line `first`, and `rows` body rows from line `first` + 2 on. */
struct md_table {
	int first, rows;
	int placed;    /* its placeholder begins as this line does: ... */
	size_t prefix; /* ... with so many bytes of it, ... */
	int pad;       /* ... and so many spaces */
	enum md_align *align;
	int columns;
	struct str *row; /* header first; in the text in which the table was found */
};

/* The tables of a body; `fresh` is the first that the text is yet to be rewritten for. */
struct md_tables {
	struct md_table *at;
	int count, room, fresh;
};

/*
 * Looks for tables in a paragraph or heading. Rows and alignments are the pool's. May cut containers: then there is to
 * be another look.
 */
void md_tables_find(struct md_tables *tables, struct md_containers *containers, cmark_node *leaf, struct pool *pool);

#endif
