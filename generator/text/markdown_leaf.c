/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_leaf.h"

#include <stdlib.h>

#include "base/mem.h"

static void
add_line(struct md_leaf *leaf, int line, size_t byte, struct str text)
{
	if (leaf->count == leaf->room) {
		leaf->room = leaf->room > 0 ? leaf->room * 2 : 16;
		leaf->lines = xrealloc(leaf->lines, (size_t)leaf->room, sizeof(*leaf->lines));
	}
	leaf->lines[leaf->count++] = (struct md_leaf_line){leaf->flat.len, line, byte};
	if (byte < text.n)
		buf_add(&leaf->flat, text.p + byte, text.n - byte);
	buf_putc(&leaf->flat, '\n');
}

/* How many line ends the inlines of `block` tell of. */
static int
line_ends(cmark_node *block)
{
	cmark_iter *iter = cmark_iter_new(block);
	cmark_event_type event;
	int count = 0;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		if (event != CMARK_EVENT_ENTER)
			continue;
		if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
			count++;
		if (type == CMARK_NODE_CODE || type == CMARK_NODE_HTML_INLINE)
			count += cmark_node_get_end_line(node) - cmark_node_get_start_line(node);
	}
	cmark_iter_free(iter);
	return count;
}

/* What is on a line, without containers and indentation. */
static struct str
rest_of(const struct md_containers *containers, int i)
{
	struct str line = md_text_line(containers->text, i);
	size_t first = md_containers_reach(containers, i).first;

	return (struct str){line.p + first, line.n - first};
}

/* Whether the text from a line on begins as `[label]:` does; a label may go on on the next line. */
static bool
begins_definition(const struct md_containers *containers, struct md_extent extent)
{
	struct str line = rest_of(containers, extent.first);
	size_t at = 1;

	if (line.n == 0 || line.p[0] != '[')
		return false;
	for (int i = extent.first; i <= extent.last; line = rest_of(containers, ++i), at = 0) {
		while (at < line.n && line.p[at] != '[' && line.p[at] != ']')
			at += line.p[at] == '\\' ? 2 : 1;
		if (at < line.n)
			return line.p[at] == ']' && at + 1 < line.n && line.p[at + 1] == ':';
	}
	return false;
}

/* Whether the text of a block with this first inline may begin with `line`. */
static bool
may_begin(cmark_node *first, struct str line)
{
	char c = line.n > 0 ? line.p[0] : '\0';

	switch (cmark_node_get_type(first)) {
	case CMARK_NODE_TEXT:
		break;
	case CMARK_NODE_EMPH:
	case CMARK_NODE_STRONG:
		return c == '*' || c == '_';
	case CMARK_NODE_LINK:
		return c == '[' || c == '<';
	case CMARK_NODE_IMAGE:
		return c == '!';
	case CMARK_NODE_CODE:
		return c == '`';
	default:
		return c == '<';
	}
	const char *text = cmark_node_get_literal(first);

	for (size_t i = 0; i < line.n && text[i] != '\0'; i++) {
		if (line.p[i] == '\\' || line.p[i] == '&')
			return true;
		if (line.p[i] != text[i])
			return false;
	}
	return line.n > 0;
}

/*
 * Definitions of links at the start of a paragraph are no part of its text, but cmark does not move its first line.
 * Returns how many lines they take: those that the text does not account for; fewer where line ends within the address
 * of a link, which no node tells of, are among these.
 */
static int
defining_lines(const struct md_containers *containers, struct md_extent extent, cmark_node *block)
{
	if (extent.atx || extent.first == extent.last || !begins_definition(containers, extent))
		return 0;
	int missing = extent.last - extent.first - line_ends(block);

	while (missing > 0 && !may_begin(cmark_node_first_child(block), rest_of(containers, extent.first + missing)))
		missing--;
	return missing > 0 ? missing : 0;
}

/* Where the text of a heading begins whose first # is at `byte`. */
static size_t
after_hashes(struct str line, size_t byte)
{
	while (byte < line.n && line.p[byte] == '#')
		byte++;
	while (byte < line.n && (line.p[byte] == ' ' || line.p[byte] == '\t'))
		byte++;
	return byte;
}

void
md_leaf_load(struct md_leaf *leaf, const struct md_containers *containers, cmark_node *block)
{
	struct md_extent extent = md_containers_extent(containers, block);
	int skip = defining_lines(containers, extent, block);

	buf_reset(&leaf->flat);
	leaf->count = leaf->line = leaf->missed = leaf->pending = leaf->at = 0;
	leaf->first = cmark_node_get_start_line(block);
	leaf->column = cmark_node_get_start_column(block) - 1;
	for (int i = extent.first + skip; i <= extent.last; i++) {
		struct str line = md_text_line(containers->text, i);
		struct md_reach reach = md_containers_reach(containers, i);
		size_t byte = reach.first;

		if (extent.atx) {
			byte = after_hashes(line, (size_t)leaf->column);
			leaf->column = (int)byte;
		} else if (reach.matched < containers->depth) {
			byte = reach.rest; /* cmark leaves a lazy line its spaces */
		}
		add_line(leaf, i, byte, line);
	}
	if (leaf->count == 0)
		add_line(leaf, extent.first, 0, STR(""));
}

void
md_leaf_clear(struct md_leaf *leaf)
{
	buf_free(&leaf->flat);
	free(leaf->lines);
	*leaf = (struct md_leaf){0};
}

static bool
ends_in_backslash(const struct md_leaf *leaf, int i)
{
	if (i + 1 >= leaf->count)
		return false;
	size_t end = leaf->lines[i + 1].start - 1; /* of the LF */

	return end > leaf->lines[i].start && leaf->flat.data[end - 1] == '\\';
}

static void
fold_pending(struct md_leaf *leaf)
{
	leaf->missed += leaf->pending;
	leaf->pending = 0;
}

static size_t
offset_of(struct md_leaf *leaf, int line, int column)
{
	if (line > leaf->pending_line)
		fold_pending(leaf);
	int i = line - leaf->first + leaf->missed;
	size_t past = column > leaf->column ? (size_t)(column - 1 - leaf->column) : 0;

	if (i < 0)
		i = 0;
	if (i >= leaf->count)
		i = leaf->count - 1;
	size_t offset = leaf->lines[i].start + past;

	return offset < leaf->flat.len ? offset : leaf->flat.len - 1;
}

/*
 * The first text, code or tag within `node`, or NULL; `breaks`: how many line ends come before it, of those that cmark
 * counts.
 */
static cmark_node *
first_within(const struct md_leaf *leaf, cmark_node *node, int *breaks)
{
	cmark_iter *iter = cmark_iter_new(node);
	cmark_node *found = NULL;

	*breaks = 0;
	while (found == NULL && cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *at = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(at);

		if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_HTML_INLINE)
			found = at;
		else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
			*breaks += !ends_in_backslash(leaf, leaf->line + *breaks);
	}
	cmark_iter_free(iter);
	return found;
}

bool
md_leaf_is_address(struct md_leaf *leaf, cmark_node *link)
{
	cmark_node *text = cmark_node_first_child(link);

	if (text == NULL || cmark_node_get_type(text) != CMARK_NODE_TEXT || cmark_node_next(text) != NULL)
		return false;
	size_t at = offset_of(leaf, cmark_node_get_start_line(text), cmark_node_get_start_column(text));

	return at > 0 && leaf->flat.data[at - 1] == '<';
}

/* A link or image. cmark gives its line as the one where its text ends. */
static size_t
offset_of_link(struct md_leaf *leaf, cmark_node *node)
{
	int breaks, column = cmark_node_get_start_column(node);
	cmark_node *first = first_within(leaf, node, &breaks);

	if (first == NULL)
		return offset_of(leaf, cmark_node_get_start_line(node) - breaks, column);
	if (md_leaf_is_address(leaf, node))
		return offset_of(leaf, cmark_node_get_start_line(first), cmark_node_get_start_column(first)) - 1;
	return offset_of(leaf, cmark_node_get_start_line(first) - breaks, column);
}

size_t
md_leaf_offset(struct md_leaf *leaf, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);

	if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
		return offset_of_link(leaf, node);
	return offset_of(leaf, cmark_node_get_start_line(node), cmark_node_get_start_column(node));
}

static int
line_at(struct md_leaf *leaf, size_t offset)
{
	while (leaf->at > 0 && leaf->lines[leaf->at].start > offset)
		leaf->at--;
	while (leaf->at + 1 < leaf->count && leaf->lines[leaf->at + 1].start <= offset)
		leaf->at++;
	return leaf->at;
}

/* cmark did not count the line end behind the line that the walk has come to. */
static void
miss_line(struct md_leaf *leaf)
{
	int line = leaf->first + leaf->line - leaf->missed - leaf->pending;

	if (line > leaf->pending_line)
		fold_pending(leaf);
	leaf->pending++;
	leaf->pending_line = line;
}

/* Behind a link or image: how many lines lie between cmark's and the one where it really ends. */
static void
pass_link(struct md_leaf *leaf, cmark_node *node)
{
	int line = cmark_node_get_end_line(node);
	size_t end = offset_of(leaf, line, cmark_node_get_end_column(node));
	int beyond = line_at(leaf, end) - (line - leaf->first + leaf->missed);

	if (beyond > leaf->pending) {
		leaf->pending = beyond;
		leaf->pending_line = line;
		leaf->line = line_at(leaf, end);
	}
}

void
md_leaf_pass(struct md_leaf *leaf, cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_LINEBREAK:
		if (ends_in_backslash(leaf, leaf->line))
			miss_line(leaf);
		leaf->line++;
		break;
	case CMARK_NODE_SOFTBREAK:
		leaf->line++;
		break;
	case CMARK_NODE_CODE:
	case CMARK_NODE_HTML_INLINE:
		leaf->line += cmark_node_get_end_line(node) - cmark_node_get_start_line(node);
		break;
	case CMARK_NODE_LINK:
	case CMARK_NODE_IMAGE: /* not called for an address: its column lacks the block's */
		pass_link(leaf, node);
		break;
	default:
		break;
	}
}

void
md_leaf_place(struct md_leaf *leaf, size_t offset, int *line, size_t *byte)
{
	const struct md_leaf_line *at = &leaf->lines[line_at(leaf, offset)];

	*line = at->line;
	*byte = at->byte + (offset - at->start);
}
