/* SPDX-License-Identifier: EUPL-1.2 */
/* Sheets as XLSX. The library writes to a file only, and its bytes follow from what it gets and the date of making. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/date.h"
#include "base/mem.h"
#include "document/libxlsxwriter.h"
#include "document/sheets.h"

#define CELL_MAX 32767 /* characters that a cell may hold, by the specification; bytes here, so never more */
#define COLUMN_WIDE 40.0

struct writer {
	struct libxlsxwriter lib;
	lxw_workbook *book;
	lxw_format *head, *text, *number, *date;
};

/* Text cut to what a cell holds, at a whole letter. */
static char *
cut(struct str text)
{
	size_t n = text.n < CELL_MAX ? text.n : CELL_MAX;

	while (n > 0 && n < text.n && ((unsigned char)text.p[n] & 0xc0) == 0x80)
		n--;
	return xstrndup(text.p, n);
}

static void
put_cell(const struct writer *writer, lxw_worksheet *sheet, size_t row, size_t column, const struct cell *cell)
{
	lxw_row_t r = (lxw_row_t)row;
	lxw_col_t c = (lxw_col_t)column;
	struct date date;

	if (cell->kind == CELL_EMPTY)
		return;
	if (cell->kind == CELL_NUMBER) {
		char *digits = cut(cell->value);

		writer->lib.worksheet_write_number(sheet, r, c, strtod(digits, NULL), writer->number);
		free(digits);
	} else if (cell->kind == CELL_DATE && date_parse(cell->value, &date) == DATE_OK && date.day != 0) {
		lxw_datetime when = {.year = date.year, .month = date.month, .day = date.day};

		writer->lib.worksheet_write_datetime(sheet, r, c, &when, writer->date);
	} else {
		char *text = cut(cell->text);

		writer->lib.worksheet_write_string(sheet, r, c, text, row == 0 ? writer->head : writer->text);
		free(text);
	}
}

static double
width_of(const struct sheet *sheet, size_t column)
{
	size_t most = 8;

	for (size_t row = 0; row < sheet->rows; row++) {
		const struct cell *cell = sheet_cell(sheet, row, column);

		if (cell->text.n > most)
			most = cell->text.n;
	}
	return most + 2 < (size_t)COLUMN_WIDE ? (double)most + 2 : COLUMN_WIDE;
}

static void
put_sheet(const struct writer *writer, const struct sheet *from)
{
	lxw_worksheet *sheet = writer->lib.workbook_add_worksheet(writer->book, from->tab);

	if (sheet == NULL || from->rows == 0)
		return;
	for (size_t column = 0; column < from->columns; column++)
		writer->lib.worksheet_set_column(
		    sheet, (lxw_col_t)column, (lxw_col_t)column, width_of(from, column), NULL);
	for (size_t row = 0; row < from->rows; row++)
		for (size_t column = 0; column < from->columns; column++)
			put_cell(writer, sheet, row, column, sheet_cell(from, row, column));
	writer->lib.worksheet_freeze_panes(sheet, 1, 0);
	writer->lib.worksheet_autofilter(sheet, 0, 0, (lxw_row_t)from->rows - 1, (lxw_col_t)from->columns - 1);
	writer->lib.worksheet_set_landscape(sheet);
	writer->lib.worksheet_set_paper(sheet, 9); /* A4 */
	writer->lib.worksheet_repeat_rows(sheet, 0, 0);
	writer->lib.worksheet_fit_to_pages(sheet, 1, 0);
}

static void
make_styles(struct writer *writer)
{
	lxw_format **all[] = {&writer->head, &writer->text, &writer->number, &writer->date};

	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		*all[i] = writer->lib.workbook_add_format(writer->book);
		writer->lib.format_set_align(*all[i], LXW_ALIGN_VERTICAL_TOP);
	}
	writer->lib.format_set_bold(writer->head);
	writer->lib.format_set_text_wrap(writer->head);
	writer->lib.format_set_text_wrap(writer->text);
	writer->lib.format_set_bg_color(writer->head, 0xE3EFF2);
	writer->lib.format_set_bottom(writer->head, LXW_BORDER_THIN);
	writer->lib.format_set_num_format(writer->date, "d mmmm yyyy");
}

static int
load(struct say *say, struct libxlsxwriter *lib)
{
#define FUNCTION(name) LIBRARY_FUNCTION(struct libxlsxwriter, , name)
	static const struct library_function functions[] = {LIBXLSXWRITER_FUNCTIONS(FUNCTION)};
#undef FUNCTION

	return library_load(say, LIBXLSXWRITER_FILE, functions, sizeof functions / sizeof *functions, lib);
}

/* Noon of the day: what the file says of when it was made. */
static time_t
noon_of(const char *day)
{
	struct tm noon = {.tm_hour = 12, .tm_mday = 1};
	struct date date;

	if (date_parse(str_of(day), &date) == DATE_OK && date.day != 0) {
		noon.tm_year = date.year - 1900;
		noon.tm_mon = date.month - 1;
		noon.tm_mday = date.day;
	}
	return timegm(&noon);
}

static int
write_book(struct writer *writer, const struct sheet *first, lxw_doc_properties *properties)
{
	make_styles(writer);
	writer->lib.workbook_set_properties(writer->book, properties);
	for (const struct sheet *sheet = first; sheet != NULL; sheet = sheet->next)
		put_sheet(writer, sheet);
	return writer->lib.workbook_close(writer->book) == LXW_NO_ERROR ? 0 : -1;
}

int
sheets_xlsx(struct say *say, const struct sheet *first, const char *title, const char *day, const char *path,
    const char *folder)
{
	struct writer writer;

	if (load(say, &writer.lib) < 0)
		return -1;
	/* The library asks for text that it may write in. */
	char *own_folder = xstrdup(folder), *own_title = xstrdup(title);
	lxw_workbook_options options = {.constant_memory = LXW_FALSE, .tmpdir = own_folder};
	lxw_doc_properties properties = {.title = own_title, .author = "actieplan", .created = noon_of(day)};

	writer.book = writer.lib.workbook_new_opt(path, &options);
	int result = writer.book != NULL ? write_book(&writer, first, &properties) : -1;

	free(own_folder);
	free(own_title);
	if (result != 0)
		fail(say,
		    tr(say, "Kan het XLSX-bestand niet maken in %s. Is de schijf vol?",
			"Cannot make the XLSX file in %s. Is the disk full?"),
		    folder);
	return result;
}
