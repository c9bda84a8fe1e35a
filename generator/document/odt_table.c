/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables: heading rows that come back on each page, rows that stay whole. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document/odt_internal.h"
#include "text/utf8.h"

#define MAX_COLUMNS 64
#define TEXT_LEAST 8 /* letters that a column has room for, whatever is in it; and that it asks room for at most */
#define TEXT_MOST 48
#define WHOLE_ROWS 9 /* a table of so many rows goes to the next page as a whole */

static bool
is_cell(const struct node *node)
{
	return node_is(node, "td") || node_is(node, "th");
}

static int
span_of(const struct node *cell)
{
	const char *value = node_attribute(cell, "colspan");
	int span = value != NULL ? (int)strtol(value, NULL, 10) : 1;

	return span < 1 ? 1 : span > MAX_COLUMNS ? MAX_COLUMNS : span;
}

static int
count_columns(const struct node *table)
{
	int most = 1;

	for (const struct node *row = NULL; (row = node_next(table, row, "tr")) != NULL;) {
		int count = 0;

		if (row->parent->parent != table) /* of a table within a cell */
			continue;
		for (const struct node *cell = row->first; cell != NULL; cell = cell->next)
			count += is_cell(cell) ? span_of(cell) : 0;
		most = count > most ? count : most;
	}
	return most > MAX_COLUMNS ? MAX_COLUMNS : most;
}

static int
count_rows(const struct node *table)
{
	int count = 0;

	for (const struct node *row = NULL; (row = node_next(table, row, "tr")) != NULL;)
		count++;
	return count;
}

/* Percents of the width, from data-breedtes. Returns how many there are. */
static int
widths_said(const struct node *table, int widths[MAX_COLUMNS])
{
	const char *at = node_attribute(table, "data-breedtes");
	int found = 0;

	for (char *end; at != NULL && found < MAX_COLUMNS; at = end) {
		long width = strtol(at, &end, 10);

		if (end == at)
			break;
		widths[found++] = width < 1 ? 1 : width > 100 ? 100 : (int)width;
	}
	return found;
}

/* The same by the longest text of each column: a column of figures needs less room than one of sentences. */
static void
widths_by_text(const struct node *table, int count, int widths[MAX_COLUMNS])
{
	int sum = 0;

	for (int i = 0; i < count; i++)
		widths[i] = TEXT_LEAST;
	for (const struct node *row = NULL; (row = node_next(table, row, "tr")) != NULL;) {
		int i = 0;

		if (row->parent->parent != table)
			continue;
		for (const struct node *cell = row->first; cell != NULL && i < count; cell = cell->next) {
			struct buf text = {0};

			if (!is_cell(cell))
				continue;
			node_text(cell, &text);
			size_t room = utf8_width(buf_str(&text));
			int length = room < TEXT_MOST ? (int)room : TEXT_MOST;

			widths[i] = span_of(cell) == 1 && length > widths[i] ? length : widths[i];
			i += span_of(cell);
			buf_free(&text);
		}
	}
	for (int i = 0; i < count; i++)
		sum += widths[i];
	for (int i = 0; i < count; i++)
		widths[i] = 100 * widths[i] / sum > 0 ? 100 * widths[i] / sum : 1;
}

static void
put_columns(struct odt *odt, const struct node *table, int count)
{
	int widths[MAX_COLUMNS] = {0};

	if (widths_said(table, widths) != count)
		widths_by_text(table, count, widths);
	for (int i = 0; i < count; i++) {
		char style[16];

		snprintf(style, sizeof style, "Kolom.%d", widths[i]);
		xml_open(&odt->text, "table:table-column");
		xml_attribute(&odt->text, "table:style-name", style);
		xml_close(&odt->text, "table:table-column");
	}
}

static void
put_cell(struct odt *odt, const struct node *cell, bool head)
{
	bool number = node_has_class(cell, "getal") || node_has_class(cell, "rechts");
	const char *style =
	    head ? (number ? STYLE_HEAD_NUMBER : STYLE_HEAD) : (number ? STYLE_CELL_NUMBER : STYLE_CELL);
	int span = span_of(cell);
	char count[16];

	xml_open(&odt->text, "table:table-cell");
	xml_attribute(&odt->text, "table:style-name", head ? "Kopcel" : "Cel");
	if (span > 1) {
		snprintf(count, sizeof count, "%d", span);
		xml_attribute(&odt->text, "table:number-columns-spanned", count);
	}
	xml_attribute(&odt->text, "office:value-type", "string");
	size_t before = odt->text.out.len;

	odt_blocks(odt, cell, style);
	if (odt->text.out.len == before) { /* a cell has a paragraph */
		odt_paragraph_open(odt, style);
		odt_paragraph_close(odt);
	}
	xml_close(&odt->text, "table:table-cell");
	for (int i = 1; i < span; i++) {
		xml_open(&odt->text, "table:covered-table-cell");
		xml_close(&odt->text, "table:covered-table-cell");
	}
}

static void
put_rows(struct odt *odt, const struct node *part, bool head)
{
	for (const struct node *row = part->first; row != NULL; row = row->next) {
		if (!node_is(row, "tr"))
			continue;
		xml_open(&odt->text, "table:table-row");
		xml_attribute(&odt->text, "table:style-name", "Rij");
		for (const struct node *cell = row->first; cell != NULL; cell = cell->next)
			if (is_cell(cell))
				put_cell(odt, cell, head);
		xml_close(&odt->text, "table:table-row");
	}
}

void
odt_table(struct odt *odt, const struct node *table)
{
	const struct node *caption = node_next(table, NULL, "caption");
	struct buf title = {0};
	char name[32];

	if (caption != NULL) {
		node_text(caption, &title);
		/* The heading right above says the same, as on the page (assets/stijl/30-tabel.css). */
		if (!odt->heading_last)
			odt_blocks(odt, caption, STYLE_CAPTION);
	}
	odt->heading_last = false;
	snprintf(name, sizeof name, "Tabel %d", ++odt->tables);
	xml_open(&odt->text, "table:table");
	xml_attribute(&odt->text, "table:name", name);
	xml_attribute(&odt->text, "table:style-name", count_rows(table) <= WHOLE_ROWS ? "Tabel.Heel" : "Tabel");
	if (title.len > 0)
		xml_element(&odt->text, "table:title", buf_str(&title));
	put_columns(odt, table, count_columns(table));
	for (const struct node *part = table->first; part != NULL; part = part->next)
		if (node_is(part, "thead")) {
			xml_open(&odt->text, "table:table-header-rows");
			put_rows(odt, part, true);
			xml_close(&odt->text, "table:table-header-rows");
		}
	for (const struct node *part = table->first; part != NULL; part = part->next)
		if (node_is(part, "tbody"))
			put_rows(odt, part, false);
	xml_close(&odt->text, "table:table");
	buf_free(&title);
}
