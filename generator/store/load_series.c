/* SPDX-License-Identifier: EUPL-1.2 */
/* A series: each row of the CSV becomes an entry of the list `meting`, each cell a value of the column's field. */
#include <stdlib.h>
#include <string.h>

#include "store/loader.h"
#include "text/csv.h"
#include "text/utf8.h"

#define MAX_COLUMNS 32

struct series {
	struct loader *loader;
	const struct field *list;		  /* meting */
	const struct field *columns[MAX_COLUMNS]; /* by place; NULL: unknown */
	size_t column_count;
	size_t row;    /* at hand */
	size_t cells;  /* of that row */
	bool empty;    /* its last cell is */
	int64_t entry; /* of that row */
};

static void
series_fault(void *arg, const char *name, int line, int column)
{
	struct series *series = arg;

	loader_fault(series->loader, name, line, column, STR(""), STR(""), NULL);
}

static void
read_header(struct series *series, size_t cell, int line, int column, struct str name)
{
	const struct field *field = field_named(series->list->first, str_trim(name));
	const char *fault = NULL;

	for (size_t i = 0; i < series->column_count && field != NULL; i++)
		if (series->columns[i] == field)
			fault = "sleutel-dubbel";
	if (field == NULL || cell >= MAX_COLUMNS)
		fault = "csv-kolom";
	if (fault != NULL)
		loader_fault(series->loader, fault, line, column, name, STR(""), NULL);
	if (cell >= MAX_COLUMNS)
		return;
	series->columns[cell] = fault == NULL ? field : NULL;
	series->column_count = cell + 1;
}

/* Several references in one cell are parted by spaces. */
static void
read_list(struct series *series, const struct field *field, int line, int column, struct str text)
{
	int index = 0;
	size_t counted = 0; /* up to where `column` is: counted once, for a cell may hold very many */

	for (size_t at = 0; at < text.n;) {
		size_t start = at;

		while (at < text.n && text.p[at] != ' ')
			at++;
		if (at > start) {
			column += (int)utf8_columns((struct str){text.p + counted, start - counted});
			counted = start;
			loader_value(series->loader, field, series->entry, ++index,
			    (struct str){text.p + start, at - start}, line, column);
		}
		at++;
	}
}

static void
read_cell(void *arg, size_t row, size_t cell, int line, int column, struct str text)
{
	struct series *series = arg;

	if (row == 0) {
		read_header(series, cell, line, column, text);
		return;
	}
	if (cell == 0) {
		series->entry = loader_entry(series->loader, series->list, 0, (int)row, line, column);
		series->row = row;
	}
	series->cells = cell + 1;
	series->empty = text.n == 0;
	if (cell >= series->column_count) {
		if (cell == series->column_count)
			loader_fault(series->loader, "csv-te-veel", line, column, text, STR(""), NULL);
		return;
	}
	const struct field *field = series->columns[cell];

	struct str value = str_trim(text);

	if (field == NULL || value.n == 0)
		return;
	column += (int)utf8_columns((struct str){text.p, (size_t)(value.p - text.p)});
	if (field->form == FIELD_LIST)
		read_list(series, field, line, column, value);
	else
		loader_value(series->loader, field, series->entry, 1, value, line, column);
}

/*
 * A file that stops within its last line was saved by half, or somebody left out the end of the line. Only where cells
 * are missing, or the line stops on a comma, a rule tells it.
 */
static void
look_at_end(struct series *series, struct str file)
{
	struct buf cells = {0}, columns = {0}, entry = {0};
	int line, column;

	if (series->row == 0 || file.p[file.n - 1] == '\n')
		return;
	utf8_place(file, file.n, &line, &column);
	buf_printf(&cells, "%zu", series->cells);
	buf_printf(&columns, "%zu", series->column_count);
	buf_printf(&entry, "%lld", (long long)series->entry);
	if (series->cells < series->column_count)
		loader_fault(series->loader, "csv-regel-kort", line, column, buf_str(&cells), buf_str(&columns), NULL);
	else if (series->cells == series->column_count && series->empty)
		loader_fault(series->loader, "csv-regel-open", line, column, buf_str(&entry), STR(""), NULL);
	buf_free(&entry);
	buf_free(&columns);
	buf_free(&cells);
}

bool
load_series(struct loader *loader, const struct kind *kind, struct str file)
{
	struct series series = {.loader = loader, .list = kind->first};
	struct csv_sink sink = {&series, read_cell, series_fault};

	if (csv_read(file, &sink) != 0)
		return false;
	if (series.column_count == 0)
		loader_fault(loader, "csv-leeg", 1, 1, STR(""), STR(""), NULL);
	look_at_end(&series, file);
	return series.column_count > 0;
}
