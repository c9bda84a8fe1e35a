/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_plain.h"

#include <cmark.h>
#include <stdbool.h>
#include <string.h>

#include "text/markdown_text.h"

/* A blank, unless at the start or behind one. */
static void
put_blank(struct buf *out, size_t start)
{
	if (out->len > start && out->data[out->len - 1] != ' ')
		buf_putc(out, ' ');
}

static void
put_node(cmark_node *node, struct buf *out)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
	case CMARK_NODE_CODE:
	case CMARK_NODE_CODE_BLOCK:
		buf_puts(out, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_SOFTBREAK:
	case CMARK_NODE_LINEBREAK:
		put_blank(out, 0);
		break;
	default:
		break;
	}
}

static bool
is_block(cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);

	return type >= CMARK_NODE_FIRST_BLOCK && type <= CMARK_NODE_LAST_BLOCK;
}

/* Where the citation or reference that `p` begins with ends, or `p` where it begins with none. */
static const char *
skip_reference(const char *p)
{
	if (strncmp(p, "[@", 2) != 0 && strncmp(p, "[^", 2) != 0)
		return p;
	const char *end = p + strcspn(p, "]");

	return *end == ']' ? end + 1 : p;
}

/* Takes references out, with the blank before them. */
static void
put_without_references(const char *text, struct buf *out)
{
	size_t start = out->len;

	for (const char *p = text; *p != '\0';) {
		const char *behind = skip_reference(p);

		if (behind == p) {
			buf_putc(out, *p++);
			continue;
		}
		p = behind;
		while (out->len > start && out->data[out->len - 1] == ' ')
			out->data[--out->len] = '\0';
	}
	while (out->len > start && (out->data[out->len - 1] == ' ' || out->data[out->len - 1] == '\n'))
		out->data[--out->len] = '\0';
}

void
markdown_plain(struct str body, struct buf *out)
{
	cmark_node *root = md_parse(body, CMARK_OPT_DEFAULT);
	cmark_iter *iter = cmark_iter_new(root);
	struct buf text = {0};

	for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (event == CMARK_EVENT_ENTER)
			put_node(node, &text);
		if (is_block(node))
			put_blank(&text, 0);
	}
	put_without_references(buf_text(&text), out);
	buf_free(&text);
	cmark_iter_free(iter);
	cmark_node_free(root);
}
