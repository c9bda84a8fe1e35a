/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_notes.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"

#define NESTED_NOTES 4 /* definitions within definitions that are looked for */

size_t
md_note_label(struct str s, struct str *id)
{
	size_t n = 2;

	if (!str_starts(s, "[^"))
		return 0;
	while (n < s.n && (unsigned char)s.p[n] > ' ' && s.p[n] != '[' && s.p[n] != ']')
		n++;
	if (n == 2 || n == s.n || s.p[n] != ']')
		return 0;
	*id = (struct str){s.p + 2, n - 2};
	return n + 1;
}

/* What was found out about a line: where a definition might begin on it, and whether one does. */
struct candidate {
	size_t at;     /* the byte of its `[` */
	size_t length; /* of `[^id]:`; 0: none here */
	struct str id;
	bool found;
	size_t prefix, prefix_length; /* the line's prefix, with spaces for markers, in the search's buffer */
};

struct search {
	struct md_tree *tree;
	struct candidate *lines; /* one for each line of the text */
	struct buf prefixes;
	int found;
};

/* Whether only marks of blocks, or their spaces, stand before a definition. */
static struct candidate
candidate_in(struct str line)
{
	struct candidate c = {0};
	size_t at = 0;

	while (at < line.n && strchr(" \t>-+*0123456789.)", line.p[at]) != NULL && line.p[at] != '\0')
		at++;
	size_t n = md_note_label((struct str){line.p + at, line.n - at}, &c.id);

	if (n > 0 && at + n < line.n && line.p[at + n] == ':') {
		c.at = at;
		c.length = n + 1;
	}
	return c;
}

static bool
find_candidates(struct search *search)
{
	const struct md_text *text = &search->tree->text;
	bool any = false;

	search->lines = xcalloc((size_t)text->count, sizeof(*search->lines));
	for (int i = 0; i < text->count; i++) {
		search->lines[i] = candidate_in(md_text_line(text, i));
		any = any || search->lines[i].length > 0;
	}
	return any;
}

/* Parses the text with each candidate as plain words, so that cmark sees no definition of a link in it. */
static cmark_node *
parse_masked(const struct search *search)
{
	const struct md_text *text = &search->tree->text;
	struct md_text masked = *text;
	char *bytes = xstrndup(text->bytes.data, text->bytes.len);

	for (int i = 0; i < text->count; i++)
		if (search->lines[i].length > 0)
			bytes[text->lines[i].start + search->lines[i].at] = 'x';
	masked.bytes.data = bytes;
	cmark_node *root = md_text_parse(&masked);

	free(bytes);
	return root;
}

static bool
confirm_line(struct search *search, const struct md_containers *containers, int i, const struct md_reach *reach)
{
	struct candidate *c = &search->lines[i];

	if (c->length == 0 || reach->first != c->at || reach->indent > 3)
		return false;
	c->found = true;
	c->prefix = search->prefixes.len;
	md_containers_prefix(containers, i, c->at, &search->prefixes);
	c->prefix_length = search->prefixes.len - c->prefix;
	search->found++;
	return true;
}

/*
 * Confirms the candidates in a paragraph: those that begin what its containers leave of their line. Behind the first of
 * them a line that is lazy to a container is outside it.
 */
static void
confirm(struct search *search, struct md_containers *containers, cmark_node *leaf)
{
	struct md_extent extent = md_containers_extent(containers, leaf);
	int depth = containers->depth;
	bool any = false;

	for (int i = extent.first; i <= extent.last && !extent.atx; i++) {
		struct md_reach reach = md_containers_reach(containers, i);

		any = confirm_line(search, containers, i, &reach) || any;
		if (any && reach.matched < containers->depth) {
			md_containers_cut(containers, reach.matched);
			containers->depth = reach.matched;
		}
	}
	containers->depth = depth;
}

static void
confirm_all(struct search *search)
{
	cmark_node *root = parse_masked(search);
	cmark_iter *iter = cmark_iter_new(root);
	struct md_containers containers = {.text = &search->tree->text};
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		md_containers_follow(&containers, event, node);
		if (md_containers_lost(&containers, node))
			break;
		if (event != CMARK_EVENT_ENTER || containers.depth > MD_DEPTH || md_containers_are_cut(&containers))
			continue;
		if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
			confirm(search, &containers, node);
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
}

/* Writes the separator and the item that stand for the definition on line `i`. */
static void
write_definition(struct search *search, int i, struct md_text *out)
{
	struct md_tree *tree = search->tree;
	const struct candidate *c = &search->lines[i];
	struct str line = md_text_line(&tree->text, i);
	struct md_line like = tree->text.lines[i];
	size_t text = c->at + c->length;

	while (text < line.n && (line.p[text] == ' ' || line.p[text] == '\t'))
		text++;
	/* An item of a definition around this one may begin on this line: it then begins on the separator's. */
	like.filler = MD_FILLER_SEPARATOR;
	md_text_begin(out, &like);
	buf_add(&out->bytes, line.p, c->at);
	buf_puts(&out->bytes, MD_SEPARATOR);
	md_text_end(out);

	like.filler = MD_FILLER_NONE;
	like.note = tree->note_count;
	like.note_at = c->prefix_length;
	like.to += text - like.from;
	like.from = c->prefix_length + strlen(MD_NOTE_MARKER);
	md_text_begin(out, &like);
	buf_add(&out->bytes, buf_text(&search->prefixes) + c->prefix, c->prefix_length);
	buf_puts(&out->bytes, MD_NOTE_MARKER);
	buf_add(&out->bytes, line.p + text, line.n - text);
	md_text_end(out);
}

/* Takes up a definition; the first one of an id counts. */
static void
add_note(struct md_tree *tree, struct str id, struct md_place place)
{
	struct buf folded = {0};
	struct md_note *note = &tree->notes[tree->note_count];

	utf8_fold(id, &folded);
	size_t *number = names_at(&tree->note_ids, buf_str(&folded));

	*note = (struct md_note){.id = md_keep(tree, id), .place = place, .duplicate = *number > 0};
	tree->note_count++;
	if (*number == 0)
		*number = (size_t)tree->note_count;
	buf_free(&folded);
}

static void
rewrite(struct search *search)
{
	struct md_tree *tree = search->tree;
	struct md_text out = {0};
	struct md_locator locator;

	md_locator_init(&locator, &tree->text, &tree->source, tree->first_line);
	tree->notes = xrealloc(tree->notes, (size_t)tree->note_count + (size_t)search->found, sizeof(*tree->notes));
	for (int i = 0; i < tree->text.count; i++) {
		const struct candidate *c = &search->lines[i];

		if (c->found) {
			write_definition(search, i, &out);
			add_note(tree, c->id, md_locate(&locator, i, c->at));
			continue;
		}
		md_text_begin(&out, &tree->text.lines[i]);
		buf_putstr(&out.bytes, md_text_line(&tree->text, i));
		md_text_end(&out);
	}
	md_text_clear(&tree->text);
	tree->text = out;
}

void
md_notes_define(struct md_tree *tree)
{
	bool more = true;

	for (int round = 0; more && round < NESTED_NOTES; round++) {
		struct search search = {.tree = tree};

		if (find_candidates(&search))
			confirm_all(&search);
		more = search.found > 0;
		if (more)
			rewrite(&search);
		free(search.lines);
		buf_free(&search.prefixes);
	}
}
