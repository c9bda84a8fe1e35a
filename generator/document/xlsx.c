/* SPDX-License-Identifier: EUPL-1.2 */
/* Sheets as XLSX. The library writes to a file only, and its bytes follow from what it gets and the date of making. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xlsxwriter.h>

#include "base/date.h"
#include "base/mem.h"
#include "document/sheets.h"

#define CELL_MAX 32767 /* characters that a cell may hold, by the specification; bytes here, so never more */
#define COLUMN_WIDE 40.0

struct styles {
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
put_cell(lxw_worksheet *sheet, const struct styles *styles, size_t row, size_t column, const struct cell *cell)
{
	lxw_row_t r = (lxw_row_t)row;
	lxw_col_t c = (lxw_col_t)column;
	struct date date;

	if (cell->kind == CELL_EMPTY)
		return;
	if (cell->kind == CELL_NUMBER) {
		char *digits = cut(cell->value);

		worksheet_write_number(sheet, r, c, strtod(digits, NULL), styles->number);
		free(digits);
	} else if (cell->kind == CELL_DATE && date_parse(cell->value, &date) == DATE_OK && date.day != 0) {
		lxw_datetime when = {.year = date.year, .month = date.month, .day = date.day};

		worksheet_write_datetime(sheet, r, c, &when, styles->date);
	} else {
		char *text = cut(cell->text);

		worksheet_write_string(sheet, r, c, text, row == 0 ? styles->head : styles->text);
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
put_sheet(lxw_workbook *book, const struct styles *styles, const struct sheet *from)
{
	lxw_worksheet *sheet = workbook_add_worksheet(book, from->tab);

	if (sheet == NULL || from->rows == 0)
		return;
	for (size_t column = 0; column < from->columns; column++)
		worksheet_set_column(sheet, (lxw_col_t)column, (lxw_col_t)column, width_of(from, column), NULL);
	for (size_t row = 0; row < from->rows; row++)
		for (size_t column = 0; column < from->columns; column++)
			put_cell(sheet, styles, row, column, sheet_cell(from, row, column));
	worksheet_freeze_panes(sheet, 1, 0);
	worksheet_autofilter(sheet, 0, 0, (lxw_row_t)from->rows - 1, (lxw_col_t)from->columns - 1);
	worksheet_set_landscape(sheet);
	worksheet_set_paper(sheet, 9); /* A4 */
	worksheet_repeat_rows(sheet, 0, 0);
	worksheet_fit_to_pages(sheet, 1, 0);
}

static struct styles
make_styles(lxw_workbook *book)
{
	struct styles styles = {
	    workbook_add_format(book), workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
	lxw_format *all[] = {styles.head, styles.text, styles.number, styles.date};

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		format_set_align(all[i], LXW_ALIGN_VERTICAL_TOP);
	format_set_bold(styles.head);
	format_set_text_wrap(styles.head);
	format_set_text_wrap(styles.text);
	format_set_bg_color(styles.head, 0xE3EFF2);
	format_set_bottom(styles.head, LXW_BORDER_THIN);
	format_set_num_format(styles.date, "d mmmm yyyy");
	return styles;
}

int
sheets_xlsx(const struct sheet *first, const char *title, const char *day, const char *path, const char *folder)
{
	/* The library asks for text that it may write in. */
	char *own_folder = xstrdup(folder), *own_title = xstrdup(title);
	lxw_workbook_options options = {.constant_memory = LXW_FALSE, .tmpdir = own_folder};
	lxw_workbook *book = workbook_new_opt(path, &options);
	struct tm noon = {.tm_hour = 12, .tm_mday = 1};
	struct date date;

	if (book == NULL) {
		free(own_folder);
		free(own_title);
		return -1;
	}
	if (date_parse(str_of(day), &date) == DATE_OK && date.day != 0) {
		noon.tm_year = date.year - 1900;
		noon.tm_mon = date.month - 1;
		noon.tm_mday = date.day;
	}
	lxw_doc_properties properties = {.title = own_title, .author = "actieplan", .created = timegm(&noon)};
	struct styles styles = make_styles(book);

	workbook_set_properties(book, &properties);
	for (const struct sheet *sheet = first; sheet != NULL; sheet = sheet->next)
		put_sheet(book, &styles, sheet);
	int result = workbook_close(book) == LXW_NO_ERROR ? 0 : -1;

	free(own_folder);
	free(own_title);
	return result;
}
