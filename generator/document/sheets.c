/* SPDX-License-Identifier: EUPL-1.2 */
#include "document/sheets.h"

#include <stdlib.h>
#include <string.h>

#include "document/odt_internal.h"
#include "text/csv.h"
#include "text/slug.h"

static bool
is_cell(const struct node *node)
{
	return node_is(node, "td") || node_is(node, "th");
}

/* White space as one space, and none at the start. */
static void
put_words(struct str text, size_t start, struct buf *out)
{
	for (size_t i = 0; i < text.n; i++) {
		bool space = strchr(" \t\n\r", text.p[i]) != NULL;

		if (!space)
			buf_putc(out, text.p[i]);
		else if (out->len > start && out->data[out->len - 1] != ' ')
			buf_putc(out, ' ');
	}
}

/* What stands in blocks is parted: «a; b». */
static void
put_text(const struct node *node, size_t start, struct buf *out)
{
	for (const struct node *child = node->first; child != NULL; child = child->next) {
		if (child->name == NULL) {
			put_words(child->text, start, out);
			continue;
		}
		if (odt_skips(child) || odt_note_number(child) > 0)
			continue;
		if (odt_is_block(child) && out->len > start) {
			if (out->data[out->len - 1] == ' ')
				out->data[--out->len] = '\0';
			buf_puts(out, node_is(child, "div") || node_is(child, "li") ? "; " : " ");
		}
		put_text(child, out->len > start ? start : out->len, out);
	}
}

static struct str
text_of(struct pool *pool, const struct node *node)
{
	struct buf text = {0};

	put_text(node, 0, &text);
	struct str folded = str_trim(buf_str(&text));
	struct str kept = {pool_copy(pool, folded.p, folded.n), folded.n};

	buf_free(&text);
	return kept;
}

/* The one element that the cell holds, and nothing beside it but white space; NULL: it holds something else. */
static const struct node *
only_child(const struct node *cell)
{
	const struct node *found = NULL;

	for (const struct node *child = cell->first; child != NULL; child = child->next)
		if (child->name == NULL ? str_trim(child->text).n > 0 : found != NULL)
			return NULL;
		else if (child->name != NULL)
			found = child;
	return found;
}

static struct cell
read_cell(struct pool *pool, const struct node *node)
{
	struct cell cell = {.text = text_of(pool, node)};
	const struct node *only = only_child(node);
	const char *value = NULL;

	cell.kind = cell.text.n > 0 ? CELL_TEXT : CELL_EMPTY;
	if (only != NULL && node_is(only, "time") && (value = node_attribute(only, "datetime")) != NULL)
		cell.kind = CELL_DATE;
	else if (only != NULL && node_is(only, "data") && (value = node_attribute(only, "value")) != NULL)
		cell.kind = CELL_NUMBER;
	if (value != NULL)
		cell.value = str_of(value);
	return cell;
}

static void
add_cell(struct sheet *sheet, struct cell cell)
{
	/* There is room for a power of two. */
	if ((sheet->count & (sheet->count - 1)) == 0)
		sheet->cells = xrealloc(sheet->cells, sheet->count == 0 ? 1 : 2 * sheet->count, sizeof *sheet->cells);
	sheet->cells[sheet->count++] = cell;
}

/* A row of the table: as many cells as there are headings, what the table has in common first. */
static void
add_row(struct pool *pool, struct sheet *sheet, const struct node *row, const char *group)
{
	size_t count = 0;

	if (group != NULL) {
		add_cell(sheet, (struct cell){CELL_TEXT, str_of(group), STR("")});
		count++;
	}
	for (const struct node *cell = row->first; cell != NULL && (sheet->columns == 0 || count < sheet->columns);
	     cell = cell->next)
		if (is_cell(cell)) {
			add_cell(sheet, read_cell(pool, cell));
			count++;
		}
	if (sheet->columns == 0)
		sheet->columns = count;
	for (; count < sheet->columns; count++)
		add_cell(sheet, (struct cell){CELL_EMPTY, STR(""), STR("")});
	sheet->rows++;
}

/* A row that says that there are none is no row of a sheet. */
static bool
says_none(const struct node *row)
{
	const struct node *cell = node_next(row, NULL, "td");

	return cell != NULL && node_attribute(cell, "colspan") != NULL;
}

static void
add_table(struct pool *pool, struct sheet *sheet, const struct node *table)
{
	bool first = sheet->rows == 0;

	for (const struct node *row = NULL; (row = node_next(table, row, "tr")) != NULL;) {
		bool head = node_is(row->parent, "thead");

		if (row->parent->parent != table) /* of a table within a cell */
			continue;
		if (head && first)
			add_row(pool, sheet, row, node_attribute(table, "data-groep-kop"));
		else if (!head && !says_none(row))
			add_row(pool, sheet, row, node_attribute(table, "data-groep"));
	}
}

struct sheet *
sheets_read(struct pool *pool, const struct node *body, bool joined)
{
	struct sheet *first = NULL;

	for (const struct node *table = NULL; (table = node_next(body, table, "table")) != NULL;) {
		const char *subject = node_attribute(table, "data-blad");
		const char *own = node_attribute(table, "data-blad-los");
		struct sheet **place = &first;

		if (subject == NULL)
			continue;
		while (*place != NULL && (!joined || strcmp((*place)->subject, subject) != 0))
			place = &(*place)->next;
		if (*place == NULL) {
			*place = pool_alloc(pool, sizeof **place);
			(*place)->subject = subject;
			(*place)->name = own != NULL && !joined ? own : subject;
		}
		add_table(pool, *place, table);
	}
	return first;
}

void
sheets_free(struct sheet *first)
{
	for (struct sheet *sheet = first; sheet != NULL; sheet = sheet->next)
		free(sheet->cells);
}

const struct cell *
sheet_cell(const struct sheet *sheet, size_t row, size_t column)
{
	return &sheet->cells[row * sheet->columns + column];
}

void
sheet_csv(const struct sheet *sheet, struct buf *out)
{
	for (size_t row = 0; row < sheet->rows; row++)
		for (size_t column = 0; column < sheet->columns; column++) {
			const struct cell *cell = sheet_cell(sheet, row, column);

			if (cell->kind == CELL_NUMBER)
				buf_putstr(out, cell->value);
			else
				csv_write(out, cell->kind == CELL_DATE ? cell->value : cell->text);
			buf_puts(out, column + 1 < sheet->columns ? "," : "\r\n");
		}
}

void
sheet_file_name(const struct sheet *sheet, struct buf *out)
{
	slug(str_of(sheet->subject), out);
}
