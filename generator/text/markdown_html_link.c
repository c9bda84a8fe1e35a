/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_html.h"
#include "text/markdown_target.h"

static void
put_title(struct md_html *html, cmark_node *node)
{
	const char *title = cmark_node_get_title(node);

	if (title == NULL || title[0] == '\0')
		return;
	buf_puts(html->out, " title=\"");
	md_html_escape(html, str_of(title));
	buf_putc(html->out, '"');
}

/* Appends where a link leads to `url`; false where nowhere. */
static bool
resolve(struct md_html *html, struct str target, struct buf *url)
{
	switch (md_target(target)) {
	case MD_TARGET_HERE:
	case MD_TARGET_OUTSIDE:
	case MD_TARGET_MAIL:
		buf_putstr(url, target);
		return true;
	case MD_TARGET_RELATIVE:
		return html->page->link(html->page->arg, html->from, target, url);
	case MD_TARGET_UNSAFE:
		break;
	}
	return false;
}

void
md_html_link(struct md_html *html, cmark_node *node, bool entering)
{
	struct md_mark *mark = md_mark(node);
	struct buf url = {0};

	if (mark == NULL)
		return;
	if (!entering) {
		if (mark->linked)
			buf_puts(html->out, "</a>");
		return;
	}
	mark->linked = resolve(html, str_of(cmark_node_get_url(node)), &url);
	if (mark->linked) {
		buf_puts(html->out, "<a href=\"");
		md_put_url(html->out, buf_str(&url));
		buf_putc(html->out, '"');
		put_title(html, node);
		buf_putc(html->out, '>');
	}
	buf_free(&url);
}

void
md_html_image(struct md_html *html, cmark_node *node)
{
	struct str target = str_of(cmark_node_get_url(node));
	struct buf url = {0}, alt = {0};

	md_plain_text(node, &alt);
	if (!md_target_is_outside(target) && html->page->link(html->page->arg, html->from, target, &url)) {
		buf_puts(html->out, "<img src=\"");
		md_put_url(html->out, buf_str(&url));
		buf_puts(html->out, "\" alt=\"");
		md_html_escape(html, buf_str(&alt));
		buf_putc(html->out, '"');
		put_title(html, node);
		buf_putc(html->out, '>');
	} else {
		md_html_escape(html, buf_str(&alt));
	}
	buf_free(&url);
	buf_free(&alt);
}
