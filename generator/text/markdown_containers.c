/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_containers.h"

#define TAB_STOP 4

/* A way along a line. Columns count from 0, tabs reach to the next multiple of four. */
struct cursor {
	struct str s;
	size_t byte; /* where the way has come to */
	int column;  /* the column of that byte */
	int used;    /* what is used up: beyond `column` by the spaces, or the part of a tab, that are */
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static int
next_column(char c, int column)
{
	return c == '\t' ? column + TAB_STOP - column % TAB_STOP : column + 1;
}

/* Where the next byte that is no space or tab stands. */
static struct cursor
next_text(struct cursor at)
{
	while (at.byte < at.s.n && is_blank(at.s.p[at.byte]))
		at.column = next_column(at.s.p[at.byte++], at.column);
	return at;
}

/* One space or tab, of which one column, may follow a quote's mark. */
static void
use_mark(struct cursor *at)
{
	at->byte++;
	at->column++;
	at->used = at->column;
	if (at->byte < at->s.n && is_blank(at->s.p[at->byte]))
		at->used++;
}

/* Continues container `c` on `line`; false where the line does not. */
static bool
continue_container(const struct md_container *c, int line, struct cursor *at)
{
	struct cursor text = next_text(*at);

	if (c->quote) {
		if (text.column - at->used >= TAB_STOP || text.byte == text.s.n || text.s.p[text.byte] != '>')
			return false;
		*at = text;
		use_mark(at);
		return true;
	}
	if (line == c->line) {
		*at = text;
		while (at->byte < c->mark_end && at->byte < at->s.n)
			at->column = next_column(at->s.p[at->byte++], at->column);
		at->used = c->inner;
		return true;
	}
	if (text.column - at->used < c->indent)
		return false;
	at->used += c->indent;
	return true;
}

/* Follows `line` through the first `depth` containers; returns how many it continues. */
static int
follow_line(const struct md_containers *containers, int depth, int line, struct cursor *at)
{
	*at = (struct cursor){.s = md_text_line(containers->text, line)};
	for (int i = 0; i < depth; i++)
		if (!continue_container(&containers->at[i], line, at))
			return i;
	return depth;
}

static size_t
marker_end(struct str s, size_t at)
{
	if (at < s.n && (s.p[at] == '-' || s.p[at] == '+' || s.p[at] == '*'))
		return at + 1;
	while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9')
		at++;
	return at < s.n ? at + 1 : at;
}

/* The rule for the width of an item's marker: https://spec.commonmark.org/0.30/#list-items */
static void
measure_item(const struct md_containers *containers, struct md_container *item)
{
	struct cursor outer;

	follow_line(containers, containers->depth, item->line, &outer);
	struct cursor mark = outer;

	while (mark.byte < item->mark && mark.byte < mark.s.n)
		mark.column = next_column(mark.s.p[mark.byte++], mark.column);
	item->mark_end = marker_end(mark.s, item->mark);
	struct cursor end = mark;

	end.byte = item->mark_end;
	end.column = mark.column + (int)(item->mark_end - item->mark);
	struct cursor text = next_text(end);
	int spaces = text.column - end.column;

	if (text.byte == text.s.n || spaces > TAB_STOP)
		spaces = 1;
	item->inner = end.column + spaces;
	item->indent = item->inner - outer.used;
}

void
md_containers_follow(struct md_containers *containers, cmark_event_type event, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);

	if (type != CMARK_NODE_BLOCK_QUOTE && type != CMARK_NODE_ITEM)
		return;
	if (event == CMARK_EVENT_EXIT) {
		containers->depth--;
		return;
	}
	if (containers->depth < MD_DEPTH) {
		struct md_container *c = &containers->at[containers->depth];

		*c = (struct md_container){
		    .quote = type == CMARK_NODE_BLOCK_QUOTE,
		    .line = cmark_node_get_start_line(node) - 1,
		    .mark = (size_t)cmark_node_get_start_column(node) - 1,
		};
		if (!c->quote)
			measure_item(containers, c);
	}
	containers->depth++;
}

struct md_reach
md_containers_reach(const struct md_containers *containers, int line)
{
	struct cursor at;
	int matched = follow_line(containers, containers->depth, line, &at);
	struct cursor text = next_text(at);
	size_t rest = at.byte;
	int column = at.column;

	while (rest < text.byte && next_column(at.s.p[rest], column) <= at.used)
		column = next_column(at.s.p[rest++], column);
	return (struct md_reach){
	    .matched = matched,
	    .rest = rest,
	    .pad = rest < text.byte && at.used > column ? at.used - column : 0,
	    .first = text.byte,
	    .indent = text.column - at.used,
	};
}

void
md_containers_cut(struct md_containers *containers, int matched)
{
	for (int i = matched; i < containers->depth; i++)
		containers->at[i].cut = true;
}

bool
md_containers_are_cut(const struct md_containers *containers)
{
	for (int i = 0; i < containers->depth && i < MD_DEPTH; i++)
		if (containers->at[i].cut)
			return true;
	return false;
}

bool
md_containers_lost(const struct md_containers *containers, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);

	return (type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK) && md_containers_are_cut(containers);
}

/* Whether `s` is the line below a heading: = or - only, then spaces. */
static bool
is_underline(struct str s)
{
	s = str_trim(s);
	if (s.n == 0 || (s.p[0] != '=' && s.p[0] != '-'))
		return false;
	for (size_t i = 1; i < s.n; i++)
		if (s.p[i] != s.p[0])
			return false;
	return true;
}

static bool
is_atx(struct str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] == '#')
		n++;
	return n > 0 && n <= 6 && (n == s.n || is_blank(s.p[n]));
}

struct md_extent
md_containers_extent(const struct md_containers *containers, cmark_node *leaf)
{
	int first = cmark_node_get_start_line(leaf) - 1, last = cmark_node_get_end_line(leaf) - 1;
	struct md_extent extent = {first, last, -1, false};
	struct str line = md_text_line(containers->text, first);
	size_t at = (size_t)cmark_node_get_start_column(leaf) - 1;

	if (cmark_node_get_type(leaf) != CMARK_NODE_HEADING)
		return extent;
	extent.last = first;
	if (at < line.n && is_atx((struct str){line.p + at, line.n - at})) {
		extent.atx = true;
		return extent;
	}
	/* cmark's end of such a heading may be a line further on. */
	for (int i = first + 1; i <= last; i++) {
		struct md_reach reach = md_containers_reach(containers, i);

		line = md_text_line(containers->text, i);
		if (reach.matched == containers->depth && reach.indent < TAB_STOP &&
		    is_underline((struct str){line.p + reach.first, line.n - reach.first})) {
			extent.underline = i;
			break;
		}
		extent.last = i;
	}
	return extent;
}

/* Whether the marker of an item that begins on `line` stands at `byte`; `inside`: or goes on there. */
static bool
is_marker(const struct md_containers *containers, int line, size_t byte, bool inside)
{
	for (int i = 0; i < containers->depth; i++) {
		const struct md_container *c = &containers->at[i];

		if (!c->quote && c->line == line && byte >= c->mark && byte < (inside ? c->mark_end : c->mark + 1))
			return true;
	}
	return false;
}

void
md_containers_prefix(const struct md_containers *containers, int line, size_t n, struct buf *out)
{
	struct str s = md_text_line(containers->text, line);

	for (size_t i = 0; i < n && i < s.n; i++) {
		/* The mark of a quote takes one space if there is one: without it the others must stay as many. */
		if (i > 0 && s.p[i - 1] == '>' && is_marker(containers, line, i, false))
			buf_putc(out, ' ');
		buf_putc(out, is_marker(containers, line, i, true) ? ' ' : s.p[i]);
	}
}
