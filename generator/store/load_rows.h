/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Rows of the raw tables between who makes them of files and who has the database: one thread makes them and another
 * puts them in (store/load_ahead.h).
 */
#ifndef STORE_LOAD_ROWS_H
#define STORE_LOAD_ROWS_H

#include "base/mem.h"
#include "store/db.h"

/* The tables, and how many columns a row of each has; which they are stands in load_rows.c. */
enum load_table { LOAD_FILE, LOAD_VALUE, LOAD_FAULT, LOAD_REF, LOAD_TABLES };

#define LOAD_COLUMNS 9 /* at most */

struct load_cell {
	enum { CELL_NULL, CELL_INT, CELL_TEXT } is;
	union {
		int64_t number;
		struct str text;
	};
};

struct load_row {
	struct load_row *next; /* of the same table */
	struct load_cell cells[LOAD_COLUMNS];
};

/* `struct load_rows rows = {0};` is empty. */
struct load_rows {
	struct pool pool;
	struct load_row *first[LOAD_TABLES], *last[LOAD_TABLES];
	int count[LOAD_TABLES];
	size_t bytes; /* about so many, of all rows together */
	int files;
};

/* A new row, behind those of its table; its cells are NULL. */
struct load_row *load_row(struct load_rows *rows, enum load_table table);

/* Fills a cell; columns count from 1. The text is copied; text at NULL leaves it NULL. */
void load_row_int(struct load_row *row, int column, int64_t number);
void load_row_text(struct load_rows *rows, struct load_row *row, int column, struct str text);

void load_rows_clear(struct load_rows *rows);

/* The statements that put rows into a database: one row, and many. NULL until there are such. */
struct load_inserts {
	struct db *db;
	struct query *one[LOAD_TABLES], *many[LOAD_TABLES];
};
void load_inserts_open(struct load_inserts *inserts, struct db *db);
void load_inserts_close(struct load_inserts *inserts);

/* Puts all rows in, those of a table in their order, and clears them. */
void load_rows_put(struct load_rows *rows, struct load_inserts *inserts);

#endif
