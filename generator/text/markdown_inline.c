/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_inline.h"
#include "text/markdown_style.h"

struct md_place
md_inlines_place(struct md_inlines *inlines, size_t offset)
{
	int line;
	size_t byte;

	md_leaf_place(&inlines->leaf, offset, &line, &byte);
	return md_locate(&inlines->locator, line, byte);
}

static struct md_mark *
place_node(struct md_inlines *inlines, cmark_node *node)
{
	struct md_mark *mark = md_mark_new(inlines->tree, node, MD_PLACED);

	mark->place = md_inlines_place(inlines, md_leaf_offset(&inlines->leaf, node));
	return mark;
}

/* Reads the children of `parent`. `link`: the link or image around them; text within an image is its description. */
static void
read_children(struct md_inlines *inlines, cmark_node *parent, cmark_node *link, int depth)
{
	cmark_node *next;

	if (depth > MD_DEPTH) {
		place_node(inlines, parent)->too_deep = true;
		return;
	}
	for (cmark_node *node = cmark_node_first_child(parent); node != NULL; node = next) {
		cmark_node_type type = cmark_node_get_type(node);

		next = cmark_node_next(node);
		if (type == CMARK_NODE_TEXT) {
			if (link == NULL || cmark_node_get_type(link) != CMARK_NODE_IMAGE)
				next = md_run_read(inlines, node, link);
		} else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
			place_node(inlines, node);
			if (type == CMARK_NODE_LINK && md_leaf_is_address(&inlines->leaf, node))
				continue;
			read_children(inlines, node, type == CMARK_NODE_IMAGE || link == NULL ? node : link, depth + 1);
			md_leaf_pass(&inlines->leaf, node);
			next = cmark_node_next(node);
		} else if (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG) {
			read_children(inlines, node, link, depth + 1);
		} else {
			if (type == CMARK_NODE_HTML_INLINE)
				place_node(inlines, node);
			md_leaf_pass(&inlines->leaf, node);
		}
	}
}

static struct md_mark *
place_block(struct md_inlines *inlines, cmark_node *node)
{
	struct md_mark *mark = md_mark_new(inlines->tree, node, MD_PLACED);
	int line = cmark_node_get_start_line(node) - 1, column = cmark_node_get_start_column(node) - 1;

	mark->place = md_locate(&inlines->locator, line, (size_t)column);
	return mark;
}

static void
read_block(struct md_inlines *inlines, const struct md_containers *containers, cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_BLOCK_QUOTE:
	case CMARK_NODE_ITEM:
		if (containers->depth == MD_DEPTH + 1)
			place_block(inlines, node)->too_deep = true;
		break;
	case CMARK_NODE_HTML_BLOCK:
		place_block(inlines, node);
		break;
	case CMARK_NODE_PARAGRAPH:
	case CMARK_NODE_HEADING:
		if (containers->depth > MD_DEPTH || cmark_node_first_child(node) == NULL)
			break;
		md_leaf_load(&inlines->leaf, containers, node);
		if (inlines->tree->style)
			md_style_mark(inlines, node);
		read_children(inlines, node, NULL, 0);
		break;
	default:
		break;
	}
}

void
md_inlines_read(struct md_tree *tree)
{
	struct md_inlines inlines = {.tree = tree};
	struct md_containers containers = {.text = &tree->text};
	cmark_iter *iter = cmark_iter_new(tree->root);
	cmark_event_type event;

	md_locator_init(&inlines.locator, &tree->text, &tree->source, tree->first_line);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		md_containers_follow(&containers, event, node);
		if (event != CMARK_EVENT_ENTER)
			continue;
		read_block(&inlines, &containers, node);
		if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
			cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
	}
	cmark_iter_free(iter);
	md_leaf_clear(&inlines.leaf);
	buf_free(&inlines.run);
	buf_free(&inlines.pieces);
}
