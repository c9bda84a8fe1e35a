/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * cmark tells neither where definitions stood nor which were used. So it is asked: a line that may begin one is tried
 * in a text of its own, together with a link that would use it; and the body is parsed again in which each definition
 * leads to its number.
 */
#include "text/markdown_defined.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define LABEL_MAX 999		   /* characters, says the specification; here bytes: cmark counts those */
#define ADDRESS "actieplan-regel:" /* what no author writes */

struct defined {
	struct str label; /* in the pool */
	int line;	  /* of the tree's text */
	size_t at;	  /* the byte of its [ */
	bool used;
};

struct search {
	const struct md_tree *tree;
	struct defined *found;
	int count, room;
	struct buf flat, probe;
	struct pool pool;
};

/* Where something other than marks of blocks begins on a line. */
static size_t
first_text(struct str line)
{
	size_t at = 0;

	while (at < line.n && line.p[at] != '\0' && strchr(" \t>-+*0123456789.)", line.p[at]) != NULL)
		at++;
	return at;
}

/* The text with an x for the [ on each of the lines that `masks` says, so that no definition begins there. */
static cmark_node *
parse_masked(const struct md_text *text, const size_t *masks, struct str before)
{
	struct buf bytes = {0};

	buf_putstr(&bytes, before);
	size_t start = bytes.len;

	buf_putstr(&bytes, buf_str(&text->bytes));
	for (int i = 0; i < text->count; i++)
		if (masks[i] != SIZE_MAX)
			bytes.data[start + text->lines[i].start + masks[i]] = 'x';
	cmark_node *root = md_parse(buf_str(&bytes), CMARK_OPT_DEFAULT);

	buf_free(&bytes);
	return root;
}

/* The length of `[label]:` at the start of `s`, or 0. The label has no brackets in it, and something else than space.
 */
static size_t
label_length(struct str s)
{
	size_t n = 1;

	if (s.n == 0 || s.p[0] != '[' || str_starts(s, "[^"))
		return 0;
	while (n < s.n && s.p[n] != '[' && s.p[n] != ']')
		n += s.p[n] == '\\' && n + 1 < s.n ? 2 : 1;
	if (n + 1 >= s.n || s.p[n] != ']' || s.p[n + 1] != ':' || n - 1 > LABEL_MAX ||
	    str_trim((struct str){s.p + 1, n - 1}).n == 0)
		return 0;
	return n + 2;
}

/* Whether `s`, lines of a paragraph, begins with a definition, whose label takes `n` bytes; `whole`: and is all of it.
 */
static bool
is_definition(struct search *search, struct str s, size_t n, bool *whole)
{
	buf_reset(&search->probe);
	buf_puts(&search->probe, "[x]:");
	buf_add(&search->probe, s.p + n, s.n - n);
	buf_puts(&search->probe, "\n\n[x]\n");
	cmark_node *root = md_parse(buf_str(&search->probe), CMARK_OPT_DEFAULT);
	cmark_node *last = cmark_node_last_child(root), *link = last != NULL ? cmark_node_first_child(last) : NULL;
	bool is = link != NULL && cmark_node_get_type(link) == CMARK_NODE_LINK;

	*whole = last != NULL && cmark_node_previous(last) == NULL;
	cmark_node_free(root);
	return is;
}

static void
add_found(struct search *search, struct str label, int line, size_t at)
{
	if (search->count == search->room) {
		search->room = search->room > 0 ? search->room * 2 : 16;
		search->found = xrealloc(search->found, (size_t)search->room, sizeof(*search->found));
	}
	char *copy = pool_copy(&search->pool, label.p, label.n);

	for (size_t i = 0; i < label.n; i++)
		if (copy[i] == '\n')
			copy[i] = ' ';
	search->found[search->count++] = (struct defined){{copy, label.n}, line, at, false};
}

/* Definitions stand at the start of a paragraph, each from a line on that begins with [. */
static void
search_paragraph(struct search *search, const struct md_containers *containers, struct md_extent extent)
{
	bool whole = true;

	for (int i = extent.first, next; i <= extent.last && whole; i = next) {
		size_t at = md_containers_reach(containers, i).first;

		buf_reset(&search->flat);
		for (next = i; next <= extent.last; next++) {
			struct str line = md_text_line(containers->text, next);
			size_t first = md_containers_reach(containers, next).first;

			if (next > i && first < line.n && line.p[first] == '[')
				break;
			buf_add(&search->flat, line.p + first, line.n - first);
			buf_putc(&search->flat, '\n');
		}
		struct str flat = buf_str(&search->flat);
		size_t n = label_length(flat);

		if (n == 0 || !is_definition(search, flat, n, &whole))
			return;
		add_found(search, (struct str){flat.p + 1, n - 3}, i, at);
	}
}

static void
search_tree(struct search *search, cmark_node *root)
{
	cmark_iter *iter = cmark_iter_new(root);
	struct md_containers containers = {.text = &search->tree->text};
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		md_containers_follow(&containers, event, node);
		if (event != CMARK_EVENT_ENTER || containers.depth > MD_DEPTH ||
		    (type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_HEADING))
			continue;
		struct md_extent extent = md_containers_extent(&containers, node);

		if (!extent.atx)
			search_paragraph(search, &containers, extent);
	}
	cmark_iter_free(iter);
}

static void
mark_used(struct search *search, cmark_node *root)
{
	cmark_iter *iter = cmark_iter_new(root);

	while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		if (type != CMARK_NODE_LINK && type != CMARK_NODE_IMAGE)
			continue;
		struct str url = str_of(cmark_node_get_url(node));

		if (!str_starts(url, ADDRESS))
			continue;
		long number = strtol(url.p + strlen(ADDRESS), NULL, 10);

		if (number >= 0 && number < search->count)
			search->found[number].used = true;
	}
	cmark_iter_free(iter);
}

/* Parses the body with each definition leading to its number. */
static void
find_used(struct search *search, size_t *masks)
{
	const struct md_text *text = &search->tree->text;
	struct buf before = {0};

	for (int i = 0; i < text->count; i++)
		masks[i] = SIZE_MAX;
	for (int i = 0; i < search->count; i++) {
		struct str label = search->found[i].label;

		masks[search->found[i].line] = search->found[i].at;
		buf_printf(&before, "[%.*s]: %s%d\n", (int)label.n, label.p, ADDRESS, i);
	}
	buf_putc(&before, '\n');
	cmark_node *root = parse_masked(text, masks, buf_str(&before));

	mark_used(search, root);
	cmark_node_free(root);
	buf_free(&before);
}

static void
search_text(struct search *search)
{
	const struct md_text *text = &search->tree->text;
	size_t *masks = xcalloc((size_t)text->count, sizeof(*masks));

	for (int i = 0; i < text->count; i++) {
		struct str line = md_text_line(text, i);
		size_t at = first_text(line);

		masks[i] = at < line.n && line.p[at] == '[' ? at : SIZE_MAX;
	}
	cmark_node *root = parse_masked(text, masks, STR(""));

	search_tree(search, root);
	cmark_node_free(root);
	if (search->count > 0)
		find_used(search, masks);
	free(masks);
}

void
md_defined_check(
    const struct md_tree *tree, void (*lost)(void *arg, struct md_place place, struct str label), void *arg)
{
	struct search search = {.tree = tree};
	struct md_locator locator;

	if (tree->text.bytes.len == 0 || memmem(tree->text.bytes.data, tree->text.bytes.len, "]:", 2) == NULL)
		return;
	search_text(&search);
	md_locator_init(&locator, &tree->text, &tree->source, tree->first_line);
	for (int i = 0; i < search.count; i++) {
		const struct defined *defined = &search.found[i];

		if (!defined->used || str_starts(defined->label, "@"))
			lost(arg, md_locate(&locator, defined->line, defined->at), defined->label);
	}
	free(search.found);
	buf_free(&search.flat);
	buf_free(&search.probe);
	pool_clear(&search.pool);
}
