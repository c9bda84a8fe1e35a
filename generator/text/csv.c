/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/csv.h"

#include <string.h>

#include "text/utf8.h"

struct reader {
	struct str file;
	size_t at;
	int line;
	size_t line_start;
	size_t counted, columns; /* so many characters of the line stand before this byte */
	struct buf cell;
};

/* The column of a byte at or behind the one that was asked for last: counted on from there, not again for each cell. */
static int
column_of(struct reader *r, size_t offset)
{
	if (r->counted < r->line_start) {
		r->counted = r->line_start;
		r->columns = 0;
	}
	r->columns += utf8_columns((struct str){r->file.p + r->counted, offset - r->counted});
	r->counted = offset;
	return (int)r->columns + 1;
}

static bool
at_line_end(const struct reader *r)
{
	return r->at >= r->file.n || r->file.p[r->at] == '\n' ||
	       (r->file.p[r->at] == '\r' && r->at + 1 < r->file.n && r->file.p[r->at + 1] == '\n');
}

static void
next_line(struct reader *r)
{
	if (r->at < r->file.n && r->file.p[r->at] == '\r')
		r->at++;
	if (r->at < r->file.n)
		r->at++;
	r->line++;
	r->line_start = r->at;
}

/* Reads "..." into the cell. Returns -1 where the quote is left open or text follows it. */
static int
read_quoted(struct reader *r)
{
	for (r->at++; r->at < r->file.n; r->at++) {
		char c = r->file.p[r->at];

		if (c == '"') {
			r->at++;
			if (r->at >= r->file.n || r->file.p[r->at] != '"')
				return at_line_end(r) || r->file.p[r->at] == ',' ? 0 : -1;
		}
		buf_putc(&r->cell, c);
		if (c == '\n') {
			r->line++;
			r->line_start = r->at + 1;
		}
	}
	return -1;
}

static int
read_cell(struct reader *r)
{
	buf_reset(&r->cell);
	if (r->at < r->file.n && r->file.p[r->at] == '"')
		return read_quoted(r);
	while (!at_line_end(r) && r->file.p[r->at] != ',') {
		if (r->file.p[r->at] == '"')
			return -1;
		buf_putc(&r->cell, r->file.p[r->at++]);
	}
	return 0;
}

/* The fault of what other programs put between cells; NULL: this byte is none of it. */
static const char *
separator_fault(char c)
{
	const char *fault = NULL;

	if (c == ';')
		fault = "csv-puntkomma";
	else if (c == '\t')
		fault = "csv-tab";
	else if (c == '|')
		fault = "csv-streep";
	return fault;
}

static void
tell_quote(struct reader *r, int line, int column, const struct csv_sink *sink)
{
	/* "a";"b": where the quote ends, the separator stands. */
	const char *name = r->at < r->file.n ? separator_fault(r->file.p[r->at]) : NULL;

	if (name != NULL)
		sink->fault(sink->arg, name, r->line, column_of(r, r->at));
	else
		sink->fault(sink->arg, "csv-aanhaling", line, column);
}

/* Whether another separator than a comma stands in the cell that was read, from `start`, without quotes. Tells it. */
static bool
tell_separator(struct reader *r, size_t start, const struct csv_sink *sink)
{
	for (size_t i = start; i < r->at; i++) {
		const char *name = separator_fault(r->file.p[i]);

		if (name != NULL) {
			sink->fault(sink->arg, name, r->line, column_of(r, i));
			return true;
		}
	}
	return false;
}

/* No column's name has another separator in it, and no line is one cell of several words. In other cells it is text. */
static int
read_row(struct reader *r, size_t row, const struct csv_sink *sink)
{
	for (size_t cell = 0;; cell++) {
		int line = r->line, column = column_of(r, r->at);
		size_t start = r->at;
		bool whole = read_cell(r) == 0, bare = start < r->at && r->file.p[start] != '"';

		if (bare && (row == 0 || (cell == 0 && (!whole || at_line_end(r)))) && tell_separator(r, start, sink))
			return -1;
		if (!whole) {
			tell_quote(r, line, column, sink);
			return -1;
		}
		sink->cell(sink->arg, row, cell, line, column, buf_str(&r->cell));
		if (at_line_end(r))
			return 0;
		r->at++;
	}
}

/* Returns -1 after a fault: the bytes are no text that this reader knows. */
static int
check_text(const struct reader *r, const struct csv_sink *sink)
{
	size_t offset = 0;
	const char *name = NULL;

	if (!utf8_valid(r->file, &offset))
		name = "geen-utf8";
	else if (utf8_first_control(r->file, &offset))
		name = "stuurteken";
	if (name == NULL)
		return 0;
	int line, column;

	utf8_place(r->file, offset, &line, &column);
	sink->fault(sink->arg, name, line, column);
	return -1;
}

int
csv_read(struct str file, const struct csv_sink *sink)
{
	struct reader r = {.file = file, .line = 1};
	int result = 0;

	if (str_starts(file, "\xef\xbb\xbf"))
		r.file = (struct str){file.p + 3, file.n - 3};
	result = check_text(&r, sink);
	for (size_t row = 0; result == 0 && r.at < r.file.n;) {
		if (!at_line_end(&r))
			result = read_row(&r, row++, sink);
		next_line(&r);
	}
	buf_free(&r.cell);
	return result;
}

/* With one point at most: -1.2.3 is for the spreadsheet to guess at. */
static bool
is_number(struct str s)
{
	size_t i = s.n > 0 && s.p[0] == '-' ? 1 : 0, digits = 0, points = 0;

	for (; i < s.n; i++) {
		if (s.p[i] >= '0' && s.p[i] <= '9')
			digits++;
		else if (s.p[i] != '.' || points++ > 0)
			return false;
	}
	return digits > 0;
}

void
csv_write(struct buf *out, struct str cell)
{
	bool formula = cell.n > 0 && strchr("=+-@\t\r", cell.p[0]) != NULL && !is_number(cell);
	bool quote = formula;

	for (size_t i = 0; i < cell.n && !quote; i++)
		quote = strchr(",\"\n\r", cell.p[i]) != NULL || separator_fault(cell.p[i]) != NULL;
	if (!quote) {
		buf_putstr(out, cell);
		return;
	}
	buf_puts(out, formula ? "\"'" : "\"");
	for (size_t i = 0; i < cell.n; i++) {
		if (cell.p[i] == '"')
			buf_putc(out, '"');
		buf_putc(out, cell.p[i]);
	}
	buf_putc(out, '"');
}
