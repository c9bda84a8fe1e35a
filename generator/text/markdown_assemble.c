/* SPDX-License-Identifier: EUPL-1.2 */
/* Makes the parse of the rewritten text the tree of the body: tables and definitions come in their places. */
#include <stdlib.h>

#include "text/markdown_rewrite.h"

/* Nodes that were found and are yet to be replaced; replacing while walking would lose the way. */
struct found {
	struct found_node {
		cmark_node *node;
		int note; /* the definition that this item is; -1: this is a comment of ours */
	} * at;
	int count, room;
};

static void
add_found(struct found *found, cmark_node *node, int note)
{
	if (found->count == found->room) {
		found->room = found->room > 0 ? found->room * 2 : 16;
		found->at = xrealloc(found->at, (size_t)found->room, sizeof(*found->at));
	}
	found->at[found->count++] = (struct found_node){node, note};
}

static const struct md_line *
line_of(const struct md_tree *tree, cmark_node *node)
{
	int line = cmark_node_get_start_line(node) - 1;

	return line >= 0 && line < tree->text.count ? &tree->text.lines[line] : NULL;
}

static void
find_ours(const struct md_tree *tree, struct found *found)
{
	cmark_iter *iter = cmark_iter_new(tree->root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		const struct md_line *line = line_of(tree, node);
		int note = md_note_of_item(&tree->text, node);

		if (event != CMARK_EVENT_ENTER)
			continue;
		if (note >= 0)
			add_found(found, node, note);
		else if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK && line != NULL &&
			 line->filler != MD_FILLER_NONE)
			add_found(found, node, -1);
	}
	cmark_iter_free(iter);
}

static void
move_children(cmark_node *from, cmark_node *to)
{
	cmark_node *child;

	while ((child = cmark_node_first_child(from)) != NULL)
		cmark_node_append_child(to, child);
}

static cmark_node *
new_block(struct md_tree *tree, enum md_kind kind, struct md_mark **mark)
{
	cmark_node *node = md_node_new(CMARK_NODE_CUSTOM_BLOCK);

	*mark = md_mark_new(tree, node, kind);
	return node;
}

/* Takes the cells from the start of the tree into their tables. */
static void
take_cells(struct md_tree *tree, cmark_node **tables)
{
	for (int i = 0; i < tree->text.count && tree->text.lines[i].cell; i++) {
		const struct md_line *line = &tree->text.lines[i];
		cmark_node *table = tables[line->table], *heading = cmark_node_first_child(tree->root);
		struct md_mark *mark;

		if (line->row)
			cmark_node_append_child(table, new_block(tree, MD_ROW, &mark));
		cmark_node *cell = new_block(tree, MD_CELL, &mark);

		cmark_node_append_child(cmark_node_last_child(table), cell);
		move_children(heading, cell);
		cmark_node_free(heading);
	}
}

static cmark_node *
new_table(struct md_tree *tree, const struct md_table *table)
{
	struct md_mark *mark;
	cmark_node *node = new_block(tree, MD_TABLE, &mark);

	mark->align = table->align;
	mark->columns = table->columns;
	return node;
}

/* The item of a definition is alone in its list: comments stand before and behind it. */
static void
place_note(struct md_tree *tree, cmark_node *item, struct md_note *note)
{
	struct md_mark *mark, *old = md_mark(item);
	cmark_node *list = cmark_node_parent(item), *made = new_block(tree, MD_NOTE, &mark);

	mark->note = note;
	mark->place = note->place;
	mark->too_deep = old != NULL && old->too_deep;
	note->node = made;
	cmark_node_insert_before(list, made);
	move_children(item, made);
	cmark_node_free(item);
	if (cmark_node_first_child(list) == NULL)
		cmark_node_free(list);
}

/* Says of each reference which definition it means, and of each definition whether one does. */
static void
resolve(struct md_tree *tree)
{
	cmark_iter *iter = cmark_iter_new(tree->root);
	cmark_event_type event;
	int within = 0;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		struct md_mark *mark = md_mark(node);

		if (mark != NULL && mark->kind == MD_NOTE)
			within += event == CMARK_EVENT_ENTER ? 1 : -1;
		if (mark == NULL || event != CMARK_EVENT_ENTER)
			continue;
		mark->in_note = within > 0;
		if (mark->kind != MD_NOTEREF || mark->in_note)
			continue;
		mark->note = md_note_find(tree, mark->id);
		if (mark->note != NULL)
			mark->note->used = true;
	}
	cmark_iter_free(iter);
}

void
md_assemble(struct md_tree *tree, const struct md_tables *tables)
{
	struct found found = {0};
	cmark_node **made = xcalloc((size_t)tables->count, sizeof(*made));

	if (tables->count > 0 || tree->note_count > 0)
		find_ours(tree, &found);
	for (int i = 0; i < tables->count; i++)
		made[i] = new_table(tree, &tables->at[i]);
	take_cells(tree, made);
	for (int i = 0; i < found.count; i++) {
		cmark_node *node = found.at[i].node;
		const struct md_line *line = line_of(tree, node);

		if (found.at[i].note >= 0) {
			place_note(tree, node, &tree->notes[found.at[i].note]);
			continue;
		}
		if (line->filler == MD_FILLER_TABLE)
			cmark_node_insert_before(node, made[line->table]);
		cmark_node_free(node);
	}
	for (int i = 0; i < tables->count; i++)
		if (cmark_node_parent(made[i]) == NULL) /* its place was lost; its text is not */
			cmark_node_append_child(tree->root, made[i]);
	resolve(tree);
	free(made);
	free(found.at);
}
