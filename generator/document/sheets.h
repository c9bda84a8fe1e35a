/* SPDX-License-Identifier: EUPL-1.2 */
/* The tables of a document as sheets: rows of typed cells, for XLSX and CSV. */
#ifndef DOCUMENT_SHEETS_H
#define DOCUMENT_SHEETS_H

#include "base/mem.h"
#include "base/say.h"
#include "text/markup.h"

enum cell_kind { CELL_EMPTY, CELL_TEXT, CELL_NUMBER, CELL_DATE };

/* text: as the page shows it; value: of a number as SQLite writes it, of a date JJJJ-MM-DD. */
struct cell {
	enum cell_kind kind;
	struct str text, value;
};

struct sheet {
	const char *subject; /* data-blad of its tables */
	const char *name;    /* data-blad-los of its table; else the subject */
	const char *tab;     /* sheets_name() */
	struct sheet *next;
	size_t columns, rows; /* the first row is the headings */
	struct cell *cells;   /* row after row */
	size_t count;	      /* of the cells */
};

/*
 * The tables within `body` that name a sheet, in order, each with what its rows have in common (data-groep) as the
 * first column: a sheet for each table, or (`joined`) one for all tables of a subject, under each other. All of it
 * lives in `pool` but the cells: sheets_free().
 */
struct sheet *sheets_read(struct pool *pool, const struct node *body, bool joined);
void sheets_free(struct sheet *first);

const struct cell *sheet_cell(const struct sheet *sheet, size_t row, size_t column);

/* Appends the sheet as CSV (RFC 4180): numbers and dates as values, no cell that a spreadsheet takes for a formula. */
void sheet_csv(const struct sheet *sheet, struct buf *out);

/* Appends the name of a file for its subject: «No Regrets» gives no-regrets. */
void sheet_file_name(const struct sheet *sheet, struct buf *out);

/*
 * Gives each a name in a workbook: at most 31 characters, as Excel counts them and allows, cut with «…», and made
 * unique with « (2)».
 */
void sheets_name(struct pool *pool, struct sheet *first);

/*
 * Writes an XLSX (ECMA-376) to `path` with a sheet for each that has a name there: headings that stay in view, filters,
 * dates as dates, and text that is never a formula. `title` and `day` (JJJJ-MM-DD) are what the file tells of itself;
 * `folder` is for what the library writes in between. Returns 0, or -1 after a line on stderr.
 */
int sheets_xlsx(struct say *say, const struct sheet *first, const char *title, const char *day, const char *path,
    const char *folder);

#endif
