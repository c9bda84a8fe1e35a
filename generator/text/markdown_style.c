/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_style.h"

#include <string.h>

#include "text/markdown_html.h"
#include "text/utf8.h"

#define HEADING_LENGTH 80 /* bytes of an emphasised paragraph that passes for a heading at most */

/* What a link's text says when it says nothing; folded, without punctuation around it. */
static const char *const vague[] = {
    "hier",
    "klik",
    "klik hier",
    "lees hier",
    "lees meer",
    "lees verder",
    "meer",
    "meer lezen",
    "meer informatie",
    "link",
    "deze link",
    "deze pagina",
    "here",
    "click here",
    "read more",
    "more",
};

static void
fault(const struct md_style *style, enum markdown_fault what, struct md_place place, struct str a)
{
	style->sink->fault(style->sink->arg, what, place.line, place.column, a);
}

/* The text of `node` in `style->plain`, without spaces around it. */
static struct str
plain_of(struct md_style *style, cmark_node *node)
{
	buf_reset(&style->plain);
	md_plain_text(node, &style->plain);
	return str_trim(buf_str(&style->plain));
}

/* The level that the body's headings begin at: of the highest one. 1 where there are none. */
static int
top_level(cmark_node *root)
{
	int top = 0;
	cmark_iter *iter = cmark_iter_new(root);

	while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		int level = cmark_node_get_type(node) == CMARK_NODE_HEADING ? cmark_node_get_heading_level(node) : 0;

		if (level > 0 && (top == 0 || level < top))
			top = level;
	}
	cmark_iter_free(iter);
	return top > 0 ? top : 1;
}

static void
check_heading(struct md_style *style, cmark_node *node, struct md_place place)
{
	int level = cmark_node_get_heading_level(node);

	if (level > style->level + 1)
		fault(style, MD_HEADING_SKIPPED, place, (struct str){"######", (size_t)style->level + 1});
	style->level = level;
	buf_reset(&style->id);
	plain_of(style, node);
	md_page_heading_id(&style->page, buf_str(&style->plain), &style->id);
	style->sink->ref(style->sink->arg, MD_REF_HEADING, place.line, place.column, buf_str(&style->id));
}

/* Whether a paragraph of the body itself is one emphasised text that more follows. */
static bool
passes_for_heading(cmark_node *paragraph)
{
	cmark_node *only = cmark_node_first_child(paragraph), *next = cmark_node_next(paragraph);
	cmark_node_type type = cmark_node_get_type(only);

	return (type == CMARK_NODE_STRONG || type == CMARK_NODE_EMPH) && cmark_node_next(only) == NULL &&
	       cmark_node_get_type(cmark_node_parent(paragraph)) == CMARK_NODE_DOCUMENT && next != NULL &&
	       cmark_node_get_type(next) != CMARK_NODE_HEADING;
}

static void
check_paragraph(struct md_style *style, cmark_node *node, const struct md_mark *mark)
{
	for (const struct md_sentence *sentence = mark->long_sentence; sentence != NULL; sentence = sentence->next) {
		buf_reset(&style->id);
		buf_printf(&style->id, "%d", sentence->words);
		fault(style, MD_SENTENCE_LONG, sentence->place, buf_str(&style->id));
	}
	if (!passes_for_heading(node))
		return;
	struct str text = plain_of(style, node);

	if (text.n > 0 && text.n <= HEADING_LENGTH && strchr(".!?,;", text.p[text.n - 1]) == NULL)
		fault(style, MD_HEADING_EMPHASIS, mark->place, text);
}

/* How many bytes of a sign, which is no letter, begin at `p`: of ASCII, of «» and the like, of quotes, dots and arrows.
 */
static size_t
sign_length(const char *p, size_t n)
{
	if (p[0] == '\xc2' && n >= 2)
		return 2;
	if (p[0] == '\xe2' && n >= 3)
		return 3;
	return strchr(" \t\n.,:;!?()\"'*_>-", p[0]) != NULL ? 1 : 0;
}

static struct str
without_signs(struct str text)
{
	for (size_t n; text.n > 0 && (n = sign_length(text.p, text.n)) > 0;)
		text = (struct str){text.p + n, text.n - n};
	while (text.n > 0) {
		size_t at = text.n - 1;

		while (at > 0 && utf8_continues(text.p[at]))
			at--;
		if (sign_length(text.p + at, text.n - at) == 0)
			break;
		text.n = at;
	}
	return text;
}

static void
check_link(struct md_style *style, cmark_node *node, struct md_place place)
{
	struct str text = without_signs(plain_of(style, node));

	buf_reset(&style->id);
	utf8_fold(text, &style->id);
	for (size_t i = 0; i < sizeof(vague) / sizeof(vague[0]); i++)
		if (str_is(buf_str(&style->id), vague[i]))
			fault(style, MD_LINK_VAGUE, place, text);
}

void
md_style_begin(struct md_style *style, const struct markdown_sink *sink, cmark_node *root)
{
	style->sink = sink;
	style->level = sink->style ? top_level(root) - 1 : 0;
}

void
md_style_check(struct md_style *style, cmark_node *node)
{
	const struct md_mark *mark = md_mark(node);

	if (mark == NULL || mark->kind != MD_PLACED || mark->too_deep)
		return;
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_HEADING:
		check_heading(style, node, mark->place);
		break;
	case CMARK_NODE_PARAGRAPH:
		check_paragraph(style, node, mark);
		break;
	case CMARK_NODE_LINK:
		check_link(style, node, mark->place);
		break;
	default:
		break;
	}
}

void
md_style_end(struct md_style *style)
{
	markdown_page_clear(&style->page);
	buf_free(&style->plain);
	buf_free(&style->id);
}
