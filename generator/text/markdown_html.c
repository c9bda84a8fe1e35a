/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_html.h"

#include <string.h>

#include "text/mustache.h"
#include "text/numbers.h"

#define FILL_MAX 100000 /* cells that a body's rows may lack in all; beyond it a short row stays short */

void
md_html_line(struct md_html *html)
{
	if (html->out->len > 0 && html->out->data[html->out->len - 1] != '\n')
		buf_putc(html->out, '\n');
}

void
md_html_escape(struct md_html *html, struct str text)
{
	mustache_escape(html->out, text);
}

static void
put_literal(struct md_html *html, cmark_node *node)
{
	md_html_escape(html, str_of(cmark_node_get_literal(node)));
}

static void
put_text(struct md_html *html, cmark_node *node)
{
	struct buf held = {0};

	numbers_hold(str_of(cmark_node_get_literal(node)), &held);
	md_html_escape(html, buf_str(&held));
	buf_free(&held);
}

/* An element around inlines or blocks, on lines of its own. */
static void
put_block(struct md_html *html, const char *tag, bool entering)
{
	md_html_line(html);
	buf_printf(html->out, entering ? "<%s>\n" : "</%s>\n", tag);
}

static void
put_heading(struct md_html *html, cmark_node *node, bool entering)
{
	int level = cmark_node_get_heading_level(node) + html->heading_shift;
	struct buf plain = {0};

	level = level < 1 ? 1 : level > 6 ? 6 : level;
	if (!entering) {
		buf_printf(html->out, "</h%d>\n", level);
		return;
	}
	md_html_line(html);
	buf_printf(html->out, "<h%d id=\"", level);
	md_plain_text(node, &plain);
	md_page_heading_id(html->page, buf_str(&plain), html->out);
	buf_puts(html->out, "\">");
	buf_free(&plain);
}

static bool
is_kind(cmark_node *node, enum md_kind kind)
{
	const struct md_mark *mark = node != NULL ? md_mark(node) : NULL;

	return mark != NULL && mark->kind == kind;
}

bool
md_html_is_whole_note(cmark_node *paragraph)
{
	cmark_node *before = cmark_node_previous(paragraph), *behind = cmark_node_next(paragraph);

	while (is_kind(before, MD_NOTE))
		before = cmark_node_previous(before);
	while (is_kind(behind, MD_NOTE))
		behind = cmark_node_next(behind);
	return cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH && before == NULL && behind == NULL &&
	       is_kind(cmark_node_parent(paragraph), MD_NOTE);
}

/* Whether a paragraph stands without <p>: in a tight list, or as the whole of a note. */
static bool
is_bare(cmark_node *paragraph)
{
	cmark_node *parent = cmark_node_parent(paragraph);

	if (md_html_is_whole_note(paragraph))
		return true;
	return cmark_node_get_type(parent) == CMARK_NODE_ITEM && cmark_node_get_list_tight(cmark_node_parent(parent));
}

static void
put_paragraph(struct md_html *html, cmark_node *node, bool entering)
{
	if (is_bare(node)) {
		if (!entering && cmark_node_next(node) != NULL && !md_html_is_whole_note(node))
			buf_putc(html->out, '\n');
		return;
	}
	if (entering)
		md_html_line(html);
	buf_puts(html->out, entering ? "<p>" : "</p>\n");
}

static void
put_list(struct md_html *html, cmark_node *node, bool entering)
{
	bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
	int start = cmark_node_get_list_start(node);

	if (ordered && entering && start != 1) {
		md_html_line(html);
		buf_printf(html->out, "<ol start=\"%d\">\n", start);
		return;
	}
	put_block(html, ordered ? "ol" : "ul", entering);
}

static void
put_item(struct md_html *html, bool entering)
{
	if (entering)
		md_html_line(html);
	buf_puts(html->out, entering ? "<li>" : "</li>\n");
}

/* The language is the first word after the fence. A long line is scrolled, with the keyboard too. */
static void
put_code_block(struct md_html *html, cmark_node *node)
{
	const char *info = cmark_node_get_fence_info(node);
	size_t n = info != NULL ? strcspn(info, " \t") : 0;

	md_html_line(html);
	buf_puts(html->out, "<pre tabindex=\"0\"><code");
	if (n > 0) {
		buf_puts(html->out, " class=\"language-");
		md_html_escape(html, (struct str){info, n});
		buf_putc(html->out, '"');
	}
	buf_putc(html->out, '>');
	put_literal(html, node);
	buf_puts(html->out, "</code></pre>\n");
}

static void
put_code(struct md_html *html, cmark_node *node)
{
	buf_puts(html->out, "<code>");
	put_literal(html, node);
	buf_puts(html->out, "</code>");
}

/* A node of ours. Returns whether what is in it is to be rendered too. */
static bool
put_custom(struct md_html *html, cmark_node *node, bool entering)
{
	switch (md_mark(node)->kind) {
	case MD_TABLE:
		md_html_table(html, node, entering);
		return true;
	case MD_ROW:
		md_html_row(html, node, entering);
		return true;
	case MD_CELL:
		md_html_cell(html, node, entering);
		return true;
	case MD_NOTEREF:
		if (entering)
			md_html_reference(html, node);
		return true;
	case MD_CITE:
		if (entering)
			md_html_citation(html, node);
		return true;
	case MD_NOTE: /* not here, but among the page's notes */
	case MD_PLACED:
		break;
	}
	return false;
}

static bool
put_inline(struct md_html *html, cmark_node *node, bool entering)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
		put_text(html, node);
		return true;
	case CMARK_NODE_SOFTBREAK:
		buf_putc(html->out, '\n');
		return true;
	case CMARK_NODE_LINEBREAK:
		buf_puts(html->out, "<br>\n");
		return true;
	case CMARK_NODE_CODE:
		put_code(html, node);
		return true;
	case CMARK_NODE_EMPH:
		buf_puts(html->out, entering ? "<em>" : "</em>");
		return true;
	case CMARK_NODE_STRONG:
		buf_puts(html->out, entering ? "<strong>" : "</strong>");
		return true;
	case CMARK_NODE_LINK:
		md_html_link(html, node, entering);
		return true;
	case CMARK_NODE_IMAGE:
		if (entering)
			md_html_image(html, node);
		return false;
	default: /* HTML of the author's */
		return false;
	}
}

static bool
put_node(struct md_html *html, cmark_node *node, bool entering)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_CUSTOM_BLOCK:
	case CMARK_NODE_CUSTOM_INLINE:
		return put_custom(html, node, entering);
	case CMARK_NODE_BLOCK_QUOTE:
		put_block(html, "blockquote", entering);
		return true;
	case CMARK_NODE_LIST:
		put_list(html, node, entering);
		return true;
	case CMARK_NODE_ITEM:
		put_item(html, entering);
		return true;
	case CMARK_NODE_CODE_BLOCK:
		put_code_block(html, node);
		return true;
	case CMARK_NODE_PARAGRAPH:
		put_paragraph(html, node, entering);
		return true;
	case CMARK_NODE_HEADING:
		put_heading(html, node, entering);
		return true;
	case CMARK_NODE_THEMATIC_BREAK:
		md_html_line(html);
		buf_puts(html->out, "<hr>\n");
		return true;
	default:
		return put_inline(html, node, entering);
	}
}

void
md_html_children(struct md_html *html, cmark_node *root)
{
	cmark_iter *iter = cmark_iter_new(root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		bool entering = event == CMARK_EVENT_ENTER;

		if (node == root)
			continue;
		bool inside = put_node(html, node, entering);
		const struct md_mark *mark = md_mark(node);
		bool too_deep = mark != NULL && mark->too_deep;

		if (!entering || (inside && !too_deep) || cmark_node_first_child(node) == NULL)
			continue;
		if (inside)
			put_node(html, node, false);
		cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
	}
	cmark_iter_free(iter);
}

/* The smallest level of the headings in `root`; 1 where there are none. */
static int
highest_heading(cmark_node *root)
{
	cmark_iter *iter = cmark_iter_new(root);
	cmark_event_type event;
	int highest = 7;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (event == CMARK_EVENT_ENTER && cmark_node_get_type(node) == CMARK_NODE_HEADING &&
		    cmark_node_get_heading_level(node) < highest)
			highest = cmark_node_get_heading_level(node);
	}
	cmark_iter_free(iter);
	return highest < 7 ? highest : 1;
}

void
markdown_render(struct str body, const char *from, struct markdown_page *page, struct buf *out)
{
	struct md_tree tree = {0};
	struct md_html html = {.tree = &tree, .page = page, .from = from, .out = out, .fill = FILL_MAX};

	md_tree_read(&tree, body, 1);
	html.heading_shift = page->heading_top - highest_heading(tree.root);
	md_html_children(&html, tree.root);
	md_html_notes(&html);
	md_tree_clear(&tree);
}
