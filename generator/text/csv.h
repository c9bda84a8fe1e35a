/* SPDX-License-Identifier: EUPL-1.2 */
/* Comma-separated values, read by RFC 4180 and written so that no spreadsheet takes a cell for a formula. */
#ifndef TEXT_CSV_H
#define TEXT_CSV_H

#include <stdbool.h>

#include "base/buf.h"

/*
 * Called for each cell in order: `row` and `cell` count from 0, the header is row 0; line and column (in characters)
 * from 1. An empty line is no row. And for a fault (a value of gebrek.soort), after which nothing follows: geen-utf8,
 * stuurteken, csv-puntkomma (semicolons: a Dutch spreadsheet wrote it), csv-tab and csv-streep (so are cells parted by
 * tabs or bars, as in a sheet that was pasted or a table of Markdown; at the first of them), csv-aanhaling (a quote is
 * left open or stands in the middle of a cell)
 */
struct csv_sink {
	void *arg;
	void (*cell)(void *arg, size_t row, size_t cell, int line, int column, struct str text);
	void (*fault)(void *arg, const char *name, int line, int column);
};

int csv_read(struct str file, const struct csv_sink *sink); /* 0, or -1 after a fault */

/*
 * Appends one cell, quoted where needed, also for what other programs part cells by; text that starts with = + - @, tab
 * or CR gets a ' in front, numbers do not.
 */
void csv_write(struct buf *out, struct str cell);

#endif
