/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/mustache_uses.h"

#include "text/mustache_tree.h"

struct walk {
	void (*use)(void *arg, const struct mustache_use *use);
	void *arg;
	struct buf inside;
};

static bool
kind_of(const struct node *node, enum mustache_use_kind *kind)
{
	switch (node->kind) {
	case NODE_TEXT:
		return false;
	case NODE_VALUE:
	case NODE_RAW:
		*kind = MUSTACHE_USE_VALUE;
		return true;
	case NODE_SECTION:
	case NODE_INVERTED:
		*kind = MUSTACHE_USE_SECTION;
		return true;
	case NODE_PARTIAL:
	case NODE_PARENT:
	case NODE_BLOCK:
		break;
	}
	*kind = MUSTACHE_USE_CALL;
	return true;
}

/* Sections nest no deeper than MUSTACHE_NESTING. */
static void
walk(struct walk *w, const struct node *nodes)
{
	for (const struct node *node = nodes; node != NULL; node = node->next) {
		struct mustache_use use = {
		    .name = node->text, .line = node->line, .column = node->column, .inside = buf_text(&w->inside)};
		size_t before = w->inside.len;

		if (kind_of(node, &use.kind))
			w->use(w->arg, &use);
		if (node->kind == NODE_SECTION) {
			buf_putstr(&w->inside, node->text);
			buf_putc(&w->inside, ' ');
		}
		walk(w, node->children);
		w->inside.len = before;
		w->inside.data[before] = '\0';
	}
}

void
mustache_uses(
    const struct mustache_set *set, const char *name, void (*use)(void *arg, const struct mustache_use *use), void *arg)
{
	const struct template *template = template_find(set, str_of(name));
	struct walk w = {.use = use, .arg = arg};

	if (template == NULL)
		return;
	buf_puts(&w.inside, " ");
	walk(&w, template->nodes);
	buf_free(&w.inside);
}
