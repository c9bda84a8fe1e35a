/* SPDX-License-Identifier: EUPL-1.2 */
/* Text within a paragraph: white space folded as a browser does, marks, links and footnotes. */
#include <stdlib.h>
#include <string.h>

#include "document/odt_internal.h"

bool
odt_skips(const struct node *node)
{
	const char *hidden = node_attribute(node, "aria-hidden"), *document = node_attribute(node, "data-document");
	const char *href = node_attribute(node, "href");

	if (node_is(node, "svg"))
		return node_attribute(node, "role") == NULL; /* an icon */
	return (hidden != NULL && strcmp(hidden, "true") == 0) || (document != NULL && strcmp(document, "weg") == 0) ||
	       node_has_class(node, "alleen-spraak") || node_is(node, "script") || node_is(node, "template") ||
	       (href != NULL && strncmp(href, "#vnref-", 7) == 0);
}

static void
put_text(struct odt *odt, struct str text)
{
	size_t from = 0;

	for (size_t i = 0; i <= text.n; i++) {
		bool space = i < text.n && strchr(" \t\n\r", text.p[i]) != NULL;

		if (i < text.n && !space)
			continue;
		if (i > from) {
			odt_paragraph_open(odt, odt->paragraph);
			if (odt->space && odt->written)
				xml_text(&odt->text, STR(" "));
			xml_text(&odt->text, (struct str){text.p + from, i - from});
			odt->written = true;
			odt->space = false;
		}
		odt->space |= space;
		from = i + 1;
	}
}

/* White space that came before an element shows before it, not within it. */
static void
put_space(struct odt *odt)
{
	odt_paragraph_open(odt, odt->paragraph);
	if (odt->space && odt->written)
		xml_text(&odt->text, STR(" "));
	odt->space = false;
}

static bool
has_text(const struct node *node)
{
	struct buf text = {0};

	node_text(node, &text);
	bool some = text.len > 0;

	buf_free(&text);
	return some;
}

static void
inside(struct odt *odt, const struct node *node)
{
	for (const struct node *child = node->first; child != NULL; child = child->next)
		odt_inline(odt, child);
}

static void
put_span(struct odt *odt, const struct node *node, const char *style)
{
	if (!has_text(node))
		return;
	put_space(odt);
	xml_open(&odt->text, "text:span");
	xml_attribute(&odt->text, "text:style-name", style);
	inside(odt, node);
	xml_close(&odt->text, "text:span");
}

/* The address that a link of the page leads to, outside the site: "" where it leads nowhere without the site. */
static void
link_target(const struct odt *odt, const char *href, struct buf *out)
{
	const char *path = odt->frame->path;
	size_t keep = strlen(path);

	if (strncmp(href, "https://", 8) == 0 || strncmp(href, "http://", 7) == 0 || strncmp(href, "mailto:", 7) == 0) {
		buf_puts(out, href);
		return;
	}
	if (href[0] == '#') {
		for (const struct node *n = NULL; (n = node_next(odt->body, n, "h2")) != NULL;)
			if (node_attribute(n, "id") != NULL && strcmp(node_attribute(n, "id"), href + 1) == 0)
				buf_puts(out, href);
		return;
	}
	if (odt->frame->base[0] == '\0')
		return;
	while (keep > 0 && path[keep - 1] != '/')
		keep--;
	for (; strncmp(href, "../", 3) == 0; href += 3)
		for (keep -= keep > 0; keep > 0 && path[keep - 1] != '/';)
			keep--;
	buf_puts(out, odt->frame->base);
	buf_add(out, path, keep);
	buf_puts(out, href);
	if (str_ends(buf_str(out), "index.html"))
		out->data[out->len -= strlen("index.html")] = '\0';
}

static void
put_link(struct odt *odt, const struct node *node)
{
	struct buf target = {0}, title = {0};
	const char *href = node_attribute(node, "href");

	if (href != NULL)
		link_target(odt, href, &target);
	if (target.len == 0 || !has_text(node)) {
		inside(odt, node);
	} else {
		put_space(odt);
		node_text(node, &title);
		xml_open(&odt->text, "text:a");
		xml_attribute(&odt->text, "xlink:type", "simple");
		xml_attribute(&odt->text, "xlink:href", buf_text(&target));
		xml_attribute(&odt->text, "office:title", buf_text(&title));
		xml_attribute(&odt->text, "text:style-name", "Internet_20_link");
		xml_attribute(&odt->text, "text:visited-style-name", "Visited_20_Internet_20_Link");
		inside(odt, node);
		xml_close(&odt->text, "text:a");
	}
	buf_free(&target);
	buf_free(&title);
}

int
odt_note_number(const struct node *node)
{
	const struct node *link = node_is(node, "sup") ? node_next(node, NULL, "a") : NULL;
	const char *href = link != NULL ? node_attribute(link, "href") : NULL;

	return href != NULL && strncmp(href, "#vn-", 4) == 0 ? (int)strtol(href + 4, NULL, 10) : 0;
}

void
odt_inline(struct odt *odt, const struct node *node)
{
	static const struct {
		const char *name, *style;
	} spans[] = {{"strong", "Strong_20_Emphasis"}, {"b", "Strong_20_Emphasis"}, {"em", "Emphasis"},
	    {"i", "Emphasis"}, {"code", "Source_20_Text"}, {"sup", "Superscript"}, {"sub", "Subscript"},
	    {"del", "Doorgehaald"}};

	if (node->name == NULL) {
		put_text(odt, node->text);
		return;
	}
	if (odt_skips(node))
		return;
	if (odt_note_number(node) > 0) {
		odt_note(odt, odt_note_number(node));
		return;
	}
	for (size_t i = 0; i < sizeof spans / sizeof *spans; i++)
		if (node_is(node, spans[i].name)) {
			put_span(odt, node, spans[i].style);
			return;
		}
	if (node_has_class(node, "leeg"))
		put_span(odt, node, "Leeg");
	else if (node_is(node, "a"))
		put_link(odt, node);
	else if (node_is(node, "br")) {
		odt_paragraph_open(odt, odt->paragraph);
		xml_open(&odt->text, "text:line-break");
		xml_close(&odt->text, "text:line-break");
		odt->space = false;
		odt->written = false;
	} else if (node_is(node, "img")) {
		const char *alt = node_attribute(node, "alt");

		if (alt != NULL)
			put_text(odt, str_of(alt));
	} else
		inside(odt, node);
}
