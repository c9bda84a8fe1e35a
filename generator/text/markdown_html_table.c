/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_html.h"
#include "text/utf8.h"

#define NAME_LENGTH 120 /* bytes of its column headings that a table is called by at most */

/* The table's column headings, parted by commas. */
static void
put_name(struct md_html *html, cmark_node *table)
{
	struct buf name = {0};
	cmark_node *cell = cmark_node_first_child(cmark_node_first_child(table));

	for (; cell != NULL && name.len < NAME_LENGTH; cell = cmark_node_next(cell)) {
		size_t before = name.len;

		if (before > 0)
			buf_puts(&name, ", ");
		size_t start = name.len;

		md_plain_text(cell, &name);
		if (name.len == start)
			name.len = before;
	}
	size_t n = utf8_cut(buf_str(&name), NAME_LENGTH);

	if (n > 0)
		buf_puts(html->out, ": ");
	md_html_escape(html, (struct str){buf_text(&name), n});
	buf_free(&name);
}

void
md_html_table(struct md_html *html, cmark_node *node, bool entering)
{
	if (!entering) {
		buf_puts(html->out, "</table>\n</div>\n");
		return;
	}
	md_html_line(html);
	buf_printf(html->out, "<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel %zu",
	    md_page_table(html->page));
	put_name(html, node);
	buf_puts(html->out, "\">\n<table>\n");
}

static void
put_class(struct md_html *html, enum md_align align)
{
	if (align == MD_ALIGN_CENTRE)
		buf_puts(html->out, " class=\"midden\"");
	else if (align == MD_ALIGN_RIGHT)
		buf_puts(html->out, " class=\"rechts\"");
}

/*
 * A row that has fewer cells than the header gets empty ones. Their number has a limit, else a table of n columns and n
 * rows of one cell grows with the square of what was written.
 */
static void
fill_row(struct md_html *html, const struct md_mark *table)
{
	for (; html->column < table->columns && html->fill > 0; html->column++, html->fill--) {
		buf_puts(html->out, "<td");
		put_class(html, table->align[html->column]);
		buf_puts(html->out, "></td>\n");
	}
}

/* A list that is empty gives a table without rows: headings alone would leave a reader to guess. */
static void
put_none(struct md_html *html, const struct md_mark *table)
{
	buf_printf(html->out, "<tbody>\n<tr>\n<td class=\"leeg\" colspan=\"%d\">", table->columns);
	md_html_escape(html, str_of(html->page->none));
	buf_puts(html->out, "</td>\n</tr>\n</tbody>\n");
}

void
md_html_row(struct md_html *html, cmark_node *node, bool entering)
{
	bool header = cmark_node_previous(node) == NULL;

	if (entering) {
		html->column = 0;
		if (header)
			buf_puts(html->out, "<thead>\n");
		else if (cmark_node_previous(cmark_node_previous(node)) == NULL)
			buf_puts(html->out, "<tbody>\n");
		buf_puts(html->out, "<tr>\n");
		return;
	}
	fill_row(html, md_mark(cmark_node_parent(node)));
	buf_puts(html->out, "</tr>\n");
	if (header)
		buf_puts(html->out, "</thead>\n");
	if (header && cmark_node_next(node) == NULL && html->page->none != NULL)
		put_none(html, md_mark(cmark_node_parent(node)));
	else if (!header && cmark_node_next(node) == NULL)
		buf_puts(html->out, "</tbody>\n");
}

/* The empty corner above row headings is no heading: a screen reader would announce it as one without a name. */
void
md_html_cell(struct md_html *html, cmark_node *node, bool entering)
{
	cmark_node *row = cmark_node_parent(node);
	const struct md_mark *table = md_mark(cmark_node_parent(row));
	bool heads = cmark_node_previous(row) == NULL && cmark_node_first_child(node) != NULL;

	if (!entering) {
		buf_puts(html->out, heads ? "</th>\n" : "</td>\n");
		return;
	}
	buf_puts(html->out, heads ? "<th scope=\"col\"" : "<td");
	put_class(html, table->align[html->column++]);
	buf_putc(html->out, '>');
}
