/* SPDX-License-Identifier: EUPL-1.2 */
/* Paragraphs, headings, lists, figures: what stands under each other. */
#include <stdio.h>
#include <string.h>

#include "document/odt_internal.h"

static const char *const blocks[] = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "div",
    "table", "figure", "figcaption", "section", "article", "header", "footer", "main", "nav", "aside", "address",
    "blockquote", "pre", "hr"};

bool
odt_is_block(const struct node *node)
{
	for (size_t i = 0; node->name != NULL && i < sizeof blocks / sizeof *blocks; i++)
		if (strcmp(node->name, blocks[i]) == 0)
			return true;
	return false;
}

static bool
is_heading(const struct node *node)
{
	return node->name != NULL && node->name[0] == 'h' && node->name[1] >= '1' && node->name[1] <= '6' &&
	       node->name[2] == '\0';
}

void
odt_paragraph_open(struct odt *odt, const char *style)
{
	if (odt->open)
		return;
	xml_open(&odt->text, "text:p");
	xml_attribute(&odt->text, "text:style-name", style);
	odt->open = true;
	odt->space = false;
	odt->written = false;
}

void
odt_paragraph_close(struct odt *odt)
{
	if (odt->open)
		xml_close(&odt->text, "text:p");
	odt->open = false;
	odt->space = false;
}

static void
put_paragraph(struct odt *odt, const struct node *node, const char *style)
{
	const char *before = odt->paragraph;

	odt->paragraph = style;
	for (const struct node *child = node->first; child != NULL; child = child->next)
		odt_inline(odt, child);
	odt_paragraph_close(odt);
	odt->paragraph = before;
}

/* A line of the contents: the number of its page is a field, that shows what it is once there are pages. */
static void
put_entry(struct odt *odt, const struct node *node, int level, const char *mark)
{
	struct xml *xml = &odt->contents;
	struct buf title = {0}, href = {0};
	char style[32];

	node_text(node, &title);
	buf_printf(&href, "#%s", mark);
	snprintf(style, sizeof style, "Contents_20_%d", level);
	xml_open(xml, "text:p");
	xml_attribute(xml, "text:style-name", style);
	xml_open(xml, "text:a");
	xml_attribute(xml, "xlink:type", "simple");
	xml_attribute(xml, "xlink:href", buf_text(&href));
	xml_attribute(xml, "office:title", buf_text(&title));
	xml_attribute(xml, "text:style-name", "Index_20_Link");
	xml_attribute(xml, "text:visited-style-name", "Index_20_Link");
	xml_text(xml, buf_str(&title));
	xml_open(xml, "text:tab");
	xml_close(xml, "text:tab");
	xml_open(xml, "text:bookmark-ref");
	xml_attribute(xml, "text:reference-format", "page");
	xml_attribute(xml, "text:ref-name", mark);
	xml_text(xml, STR("1"));
	xml_close(xml, "text:bookmark-ref");
	xml_close(xml, "text:a");
	xml_close(xml, "text:p");
	buf_free(&title);
	buf_free(&href);
}

/* A list, a table and a note have no place for the contents. */
static bool
stands_free(const struct odt *odt, const struct node *heading)
{
	for (const struct node *at = heading->parent; at != NULL && at != odt->body; at = at->parent)
		if (node_is(at, "li") || node_is(at, "td") || node_is(at, "th"))
			return false;
	return !odt->in_note;
}

/* <h1> is the title; the others count from there. */
static void
put_heading(struct odt *odt, const struct node *node)
{
	int level = node->name[1] - '0' - 1;
	const char *id = node_attribute(node, "id");
	char style[32], number[8], mark[32];

	if (level == 0) {
		put_paragraph(odt, node, "Title");
		return;
	}
	snprintf(style, sizeof style, "Heading_20_%d", level);
	snprintf(number, sizeof number, "%d", level);
	odt->heading_last = true;
	snprintf(mark, sizeof mark, "kop-%d", ++odt->headings);
	if (id == NULL)
		id = mark;
	if (!odt->contents_placed && stands_free(odt, node)) {
		odt->contents_placed = true;
		odt->contents_at = odt->text.out.len;
	}
	if (level <= 2)
		put_entry(odt, node, level, id);
	xml_open(&odt->text, "text:h");
	xml_attribute(&odt->text, "text:style-name", odt_own_style(node, style));
	xml_attribute(&odt->text, "text:outline-level", number);
	xml_open(&odt->text, "text:bookmark-start");
	xml_attribute(&odt->text, "text:name", id);
	xml_close(&odt->text, "text:bookmark-start");
	odt->open = true;
	odt->written = false;
	for (const struct node *child = node->first; child != NULL; child = child->next)
		odt_inline(odt, child);
	xml_open(&odt->text, "text:bookmark-end");
	xml_attribute(&odt->text, "text:name", id);
	xml_close(&odt->text, "text:bookmark-end");
	odt->open = false;
	xml_close(&odt->text, "text:h");
}

static void
put_list(struct odt *odt, const struct node *list, const char *style)
{
	xml_open(&odt->text, "text:list");
	xml_attribute(&odt->text, "text:style-name", node_is(list, "ol") ? "Numbering_20_123" : "List_20_1");
	for (const struct node *item = list->first; item != NULL; item = item->next) {
		if (!node_is(item, "li") || odt_skips(item))
			continue;
		xml_open(&odt->text, "text:list-item");
		odt_blocks(odt, item, style);
		xml_close(&odt->text, "text:list-item");
	}
	xml_close(&odt->text, "text:list");
}

/* The line ends of what was written so are kept. */
static void
put_preformatted(struct odt *odt, const struct node *node)
{
	struct buf line = {0};

	for (const struct node *text = node->first; text != NULL; text = text->first != NULL ? text->first : text->next)
		if (text->name == NULL)
			buf_putstr(&line, text->text);
	for (const char *at = buf_text(&line); *at != '\0';) {
		size_t n = strcspn(at, "\n");

		xml_open(&odt->text, "text:p");
		xml_attribute(&odt->text, "text:style-name", "Preformatted_20_Text");
		xml_text(&odt->text, (struct str){at, n});
		xml_close(&odt->text, "text:p");
		at += n + (at[n] == '\n');
	}
	buf_free(&line);
}

/* The drawing in its paragraph, and above it what it shows. */
static void
put_figure(struct odt *odt, const struct node *figure)
{
	const struct node *title = node_next(figure, NULL, "figcaption"), *svg = NULL;
	struct buf caption = {0};

	while ((svg = node_next(figure, svg, "svg")) != NULL && odt_skips(svg))
		;
	while (svg != NULL && !node_has_class(svg, "tekening"))
		svg = node_next(figure, svg, "svg");
	if (title != NULL) {
		node_text(title, &caption);
		put_paragraph(odt, title, STYLE_CAPTION);
	}
	if (svg != NULL)
		odt_picture(odt, svg, buf_text(&caption));
	for (const struct node *child = figure->first; child != NULL; child = child->next)
		if (node_is(child, "p") && !odt_skips(child))
			put_paragraph(odt, child, "Bij_20_grafiek");
	buf_free(&caption);
}

static void
put_block(struct odt *odt, const struct node *node, const char *style)
{
	if (is_heading(node))
		put_heading(odt, node);
	else if (node_is(node, "p"))
		put_paragraph(odt, node, odt_own_style(node, style));
	else if (node_is(node, "ul") || node_is(node, "ol"))
		put_list(odt, node, style);
	else if (node_is(node, "table"))
		odt_table(odt, node);
	else if (node_is(node, "figure"))
		put_figure(odt, node);
	else if (node_is(node, "pre"))
		put_preformatted(odt, node);
	else if (node_is(node, "dt"))
		put_paragraph(odt, node, "List_20_Heading");
	else if (node_is(node, "blockquote"))
		odt_blocks(odt, node, "Quotations");
	else if (!odt_box(odt, node) && !odt_pairs(odt, node) && !node_is(node, "hr"))
		odt_blocks(odt, node, node_is(node, "dd") ? "List_20_Contents" : odt_own_style(node, style));
}

void
odt_blocks(struct odt *odt, const struct node *node, const char *style)
{
	const char *before = odt->paragraph;

	odt->paragraph = style;
	for (const struct node *child = node->first; child != NULL; child = child->next) {
		if (child == odt->notes || (child->name != NULL && odt_skips(child)))
			continue;
		if (!odt_is_block(child)) {
			odt_inline(odt, child);
			continue;
		}
		odt_paragraph_close(odt);
		if (!is_heading(child) && !node_is(child, "div") && !node_is(child, "table"))
			odt->heading_last = false;
		put_block(odt, child, style);
		odt->paragraph = style;
	}
	odt_paragraph_close(odt);
	odt->paragraph = before;
}
