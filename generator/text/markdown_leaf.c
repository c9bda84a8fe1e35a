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

/*
 * Definitions of links at the start of a paragraph are no part of its text, but cmark does not move its first line.
 * Returns how many lines they take: those that the text does not account for.
 */
static int
defining_lines(const struct md_containers *containers, struct md_extent extent, cmark_node *block)
{
	struct md_reach reach = md_containers_reach(containers, extent.first);
	struct str line = md_text_line(containers->text, extent.first);

	if (extent.atx || extent.first == extent.last || reach.first >= line.n || line.p[reach.first] != '[')
		return 0;
	int missing = extent.last - extent.first - line_ends(block);

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
	leaf->count = leaf->missed = leaf->pending = leaf->at = 0;
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

static size_t
offset_of(struct md_leaf *leaf, int line, int column)
{
	if (leaf->pending > 0 && line > leaf->pending_line) {
		leaf->missed += leaf->pending;
		leaf->pending = 0;
	}
	int i = line - leaf->first + leaf->missed;
	size_t past = column > leaf->column ? (size_t)(column - 1 - leaf->column) : 0;

	if (i < 0)
		i = 0;
	if (i >= leaf->count)
		i = leaf->count - 1;
	size_t offset = leaf->lines[i].start + past;

	return offset < leaf->flat.len ? offset : leaf->flat.len - 1;
}

/* The first text, code or tag within `node`, or NULL. */
static cmark_node *
first_within(cmark_node *node)
{
	node = cmark_node_first_child(node);
	while (node != NULL && cmark_node_first_child(node) != NULL)
		node = cmark_node_first_child(node);
	return node;
}

size_t
md_leaf_offset(struct md_leaf *leaf, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);
	int line = cmark_node_get_start_line(node), column = cmark_node_get_start_column(node);

	if (type != CMARK_NODE_LINK && type != CMARK_NODE_IMAGE)
		return offset_of(leaf, line, column);
	cmark_node *first = first_within(node);

	if (first == NULL || cmark_node_get_start_line(first) == 0)
		return offset_of(leaf, line, column);
	size_t text = offset_of(leaf, cmark_node_get_start_line(first), cmark_node_get_start_column(first));

	/* An address in angle brackets: cmark gives its column without the block's. */
	if (text > 0 && leaf->flat.data[text - 1] == '<' && cmark_node_get_type(first) == CMARK_NODE_TEXT)
		return text - 1;
	return offset_of(leaf, cmark_node_get_start_line(first), column);
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

void
md_leaf_leave(struct md_leaf *leaf, cmark_node *node)
{
	int line = cmark_node_get_end_line(node);
	size_t end = offset_of(leaf, line, cmark_node_get_end_column(node));
	int beyond = line_at(leaf, end) - (line - leaf->first + leaf->missed);

	if (beyond > leaf->pending) {
		leaf->pending = beyond;
		leaf->pending_line = line;
	}
}

void
md_leaf_place(struct md_leaf *leaf, size_t offset, int *line, size_t *byte)
{
	const struct md_leaf_line *at = &leaf->lines[line_at(leaf, offset)];

	*line = at->line;
	*byte = at->byte + (offset - at->start);
}
