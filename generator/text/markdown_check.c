/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown.h"
#include "text/markdown_coded.h"
#include "text/markdown_defined.h"
#include "text/markdown_style.h"
#include "text/markdown_target.h"
#include "text/markdown_tree.h"
#include "text/utf8.h"

#define DETAIL_LENGTH 60 /* bytes of the author's text that a fault shows at most */

struct checker {
	struct md_tree tree;
	const struct markdown_sink *sink;
	struct md_style style;
	struct buf plain;
};

static void
fault(const struct checker *checker, enum markdown_fault what, struct md_place place, struct str a)
{
	checker->sink->fault(checker->sink->arg, what, place.line, place.column, a);
}

static void
ref(const struct checker *checker, enum markdown_ref what, struct md_place place, struct str target)
{
	checker->sink->ref(checker->sink->arg, what, place.line, place.column, target);
}

/* The first line of `s`, or the start of it. */
static struct str
detail(struct str s)
{
	size_t n = 0;

	s = str_trim(s);
	while (n < s.n && s.p[n] != '\n')
		n++;
	s.n = n;
	return str_trim((struct str){s.p, utf8_cut(s, DETAIL_LENGTH)});
}

static void
check_html(const struct checker *checker, cmark_node *node, struct md_place place)
{
	fault(checker, MD_RAW_HTML, place, detail(str_of(cmark_node_get_literal(node))));
}

static void
check_link(const struct checker *checker, cmark_node *node, struct md_place place)
{
	struct str target = str_of(cmark_node_get_url(node));

	switch (md_target(target)) {
	case MD_TARGET_RELATIVE:
		ref(checker, MD_REF_LINK, place, target);
		break;
	case MD_TARGET_UNSAFE:
		fault(checker, MD_UNSAFE_LINK, place, target);
		break;
	case MD_TARGET_HERE:
		if (checker->sink->style)
			ref(checker, MD_REF_HERE, place, target);
		break;
	case MD_TARGET_OUTSIDE:
	case MD_TARGET_MAIL:
		break;
	}
}

static void
check_image(struct checker *checker, cmark_node *node, struct md_place place)
{
	struct str target = str_of(cmark_node_get_url(node));

	buf_reset(&checker->plain);
	md_plain_text(node, &checker->plain);
	if (str_trim(buf_str(&checker->plain)).n == 0)
		fault(checker, MD_IMAGE_NO_ALT, place, target);
	if (md_target_is_outside(target))
		fault(checker, MD_IMAGE_OUTSIDE, place, target);
	else
		ref(checker, MD_REF_IMAGE, place, target);
}

static void
check_cite(const struct checker *checker, const struct md_mark *mark)
{
	struct str inner = {mark->source.p + 1, mark->source.n - 1};

	if (mark->malformed) {
		if (str_ends(inner, "]"))
			inner.n--;
		fault(checker, MD_CITE_MALFORMED, mark->place, detail(inner));
	}
	for (size_t i = 0; i < mark->cite_count; i++)
		ref(checker, MD_REF_CITE, mark->cites[i].place, mark->cites[i].id);
}

static void
check_mark(const struct checker *checker, const struct md_mark *mark)
{
	switch (mark->kind) {
	case MD_NOTE:
		if (mark->note->duplicate)
			fault(checker, MD_NOTE_DUPLICATE, mark->place, mark->note->id);
		else if (!mark->note->used)
			fault(checker, MD_NOTE_UNUSED, mark->place, mark->note->id);
		break;
	case MD_NOTEREF:
		if (mark->note == NULL)
			fault(checker, MD_NOTE_UNDEFINED, mark->place, mark->id);
		break;
	case MD_CITE:
		check_cite(checker, mark);
		break;
	case MD_PLACED:
	case MD_TABLE:
	case MD_ROW:
	case MD_CELL:
		break;
	}
}

static void
check_node(struct checker *checker, cmark_node *node)
{
	const struct md_mark *mark = md_mark(node);

	if (mark == NULL)
		return;
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_HTML_BLOCK:
	case CMARK_NODE_HTML_INLINE:
		check_html(checker, node, mark->place);
		break;
	case CMARK_NODE_LINK:
		check_link(checker, node, mark->place);
		break;
	case CMARK_NODE_IMAGE:
		check_image(checker, node, mark->place);
		break;
	default:
		check_mark(checker, mark);
		break;
	}
}

static void
check_tree(struct checker *checker)
{
	cmark_iter *iter = cmark_iter_new(checker->tree.root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		const struct md_mark *mark = md_mark(node);

		if (event != CMARK_EVENT_ENTER)
			continue;
		check_node(checker, node);
		if (checker->sink->style)
			md_style_check(&checker->style, node);
		if (mark != NULL && mark->too_deep) {
			fault(checker, MD_TOO_DEEP, mark->place, STR(""));
			if (cmark_node_first_child(node) != NULL)
				cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
		}
	}
	cmark_iter_free(iter);
}

static void
lost_line(void *arg, struct md_place place, struct str label)
{
	fault(arg, MD_DEFINED_LOST, place, detail(label));
}

static void
coded_control(void *arg, struct md_place place, struct str code)
{
	fault(arg, MD_CODED_CONTROL, place, code);
}

void
markdown_check(struct str body, int first_line, const struct markdown_sink *sink)
{
	struct checker checker = {.sink = sink, .tree.style = sink->style};

	md_tree_read(&checker.tree, body, first_line);
	md_style_begin(&checker.style, sink, checker.tree.root);
	check_tree(&checker);
	if (checker.tree.cut)
		fault(&checker, MD_TOO_DEEP, (struct md_place){first_line + checker.tree.cut_line, 1}, STR(""));
	md_style_end(&checker.style);
	md_defined_check(&checker.tree, lost_line, &checker);
	md_coded_check(&checker.tree, coded_control, &checker);
	md_tree_clear(&checker.tree);
	buf_free(&checker.plain);
}
