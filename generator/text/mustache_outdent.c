/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/mustache_tree.h"

#include <string.h>

static struct str
without(struct str line, struct str indent)
{
	size_t n = 0;

	while (n < line.n && n < indent.n && line.p[n] == indent.p[n])
		n++;
	/* A slice of nothing may point nowhere, and NULL + 0 is no address. */
	return n > 0 ? (struct str){line.p + n, line.n - n} : line;
}

/* A copy without the indentation: one piece, so that rendering adds it in one go. */
static struct str
outdent_text(struct pool *pool, struct str text, bool starts_line, struct str indent)
{
	char *copy = pool_alloc(pool, text.n + 1);
	size_t n = 0;

	while (text.n > 0) {
		if (starts_line)
			text = without(text, indent);
		const char *end = text.n > 0 ? memchr(text.p, '\n', text.n) : NULL;
		size_t length = end != NULL ? (size_t)(end - text.p) + 1 : text.n;

		memcpy(copy + n, text.p, length);
		n += length;
		text = (struct str){text.p + length, text.n - length};
		starts_line = true;
	}
	return (struct str){copy, n};
}

void
tree_outdent(struct pool *pool, struct node *nodes, struct str indent)
{
	if (indent.n == 0)
		return;
	for (struct node *node = nodes; node != NULL; node = node->next) {
		if (node->kind == NODE_TEXT)
			node->text = outdent_text(pool, node->text, node->starts_line, indent);
		node->indent = without(node->indent, indent);
		/* What a parent is given has lost its indentation already, when its own blocks were closed. */
		if (node->kind != NODE_PARENT)
			tree_outdent(pool, node->children, indent);
	}
}
