/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_tree.h"

#include <stdlib.h>

#include "text/markdown_inline.h"
#include "text/markdown_notes.h"
#include "text/markdown_rewrite.h"
#include "text/utf8.h"

#define ROUNDS 4 /* of looking for tables; a second one finds something only behind a lazy line after a table */

struct md_mark *
md_mark(cmark_node *node)
{
	return cmark_node_get_user_data(node);
}

struct md_mark *
md_mark_new(struct md_tree *tree, cmark_node *node, enum md_kind kind)
{
	struct md_mark *mark = pool_alloc(&tree->pool, sizeof(*mark));

	mark->kind = kind;
	cmark_node_set_user_data(node, mark);
	return mark;
}

struct str
md_keep(struct md_tree *tree, struct str s)
{
	return (struct str){pool_copy(&tree->pool, s.p, s.n), s.n};
}

struct md_note *
md_note_find(struct md_tree *tree, struct str id)
{
	struct buf folded = {0};

	utf8_fold(id, &folded);
	size_t number = *names_at(&tree->note_ids, buf_str(&folded));

	buf_free(&folded);
	return number > 0 ? &tree->notes[number - 1] : NULL;
}

void
md_plain_text(cmark_node *node, struct buf *out)
{
	cmark_iter *iter = cmark_iter_new(node);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *at = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(at);

		if (event != CMARK_EVENT_ENTER)
			continue;
		if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
			buf_puts(out, cmark_node_get_literal(at));
		else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
			buf_putc(out, ' ');
	}
	cmark_iter_free(iter);
}

/* Leaves out what begins with the line of one image too many. */
static struct str
limit(struct md_tree *tree, struct str body)
{
	size_t line_start = 0;
	int images = 0, line = 0;

	for (size_t i = 0; i + 1 < body.n; i++) {
		if (body.p[i] == '\n') {
			line++;
			line_start = i + 1;
		}
		if (body.p[i] != '!' || body.p[i + 1] != '[' || ++images <= MD_IMAGES_MAX)
			continue;
		tree->cut = true;
		tree->cut_line = line;
		return (struct str){body.p, line_start};
	}
	return body;
}

static void
parse(struct md_tree *tree)
{
	if (tree->root != NULL)
		cmark_node_free(tree->root);
	tree->root = md_text_parse(&tree->text);
}

void
md_tree_read(struct md_tree *tree, struct str body, int first_line)
{
	struct md_tables tables = {0};

	tree->first_line = first_line;
	body = limit(tree, body);
	md_text_read(&tree->source, body);
	md_text_read(&tree->text, body);
	md_notes_define(tree);
	parse(tree);
	for (int round = 0; round < ROUNDS && md_rewrite_tables(tree, &tables); round++)
		parse(tree);
	if (tree->note_count > 0) {
		md_rewrite_notes(tree);
		parse(tree);
	}
	md_inlines_read(tree);
	md_assemble(tree, &tables);
	free(tables.at);
}

void
md_tree_clear(struct md_tree *tree)
{
	if (tree->root != NULL)
		cmark_node_free(tree->root);
	md_text_clear(&tree->source);
	md_text_clear(&tree->text);
	free(tree->notes);
	names_clear(&tree->note_ids);
	pool_clear(&tree->pool);
	*tree = (struct md_tree){0};
}
