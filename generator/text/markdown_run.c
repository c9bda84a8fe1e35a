/* SPDX-License-Identifier: EUPL-1.2 */
/* References and citations in a stretch of plain text. */
#include <string.h>

#include "text/markdown_inline.h"
#include "text/markdown_notes.h"

/*
 * A stretch of text, twice: as cmark read it (`text`), and as it was written, from `raw` on in the leaf. The two differ
 * by backslashes and entities. Brackets are told apart by counting: the nth `[` of the one is the nth of the other.
 */
struct run {
	struct md_inlines *inlines;
	struct str text;
	size_t raw;	    /* behind the last bracket */
	cmark_node *before; /* what is made goes before this node ... */
	cmark_node *link;   /* ... or, where it may not stand in a link, behind this one */
	cmark_node *end;    /* the first node after the run */
};

/* The length of an entity that stands for `[`, at the start of `s`, or 0. */
static size_t
bracket_entity(struct str s)
{
	static const char *const names[] = {"&lbrack;", "&lsqb;"};
	size_t n = 2, first;
	bool hex = false;
	unsigned value = 0;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (str_starts(s, names[i]))
			return strlen(names[i]);
	if (!str_starts(s, "&#"))
		return 0;
	if (n < s.n && (s.p[n] == 'x' || s.p[n] == 'X')) {
		hex = true;
		n++;
	}
	for (first = n; n < s.n && n < first + 7; n++) {
		const char *digits = "0123456789abcdef0123456789ABCDEF";
		const char *digit = s.p[n] != '\0' ? strchr(digits, s.p[n]) : NULL;

		if (digit == NULL || (!hex && (digit - digits) % 16 > 9))
			break;
		value = value * (hex ? 16 : 10) + (unsigned)((digit - digits) % 16);
	}
	return n > first && n < s.n && s.p[n] == ';' && value == '[' ? n + 1 : 0;
}

/* Goes behind the next `[` as written; `real`: it is one, not an escaped one. Returns where it stands. */
static size_t
next_bracket(struct run *run, bool *real)
{
	struct str flat = buf_str(&run->inlines->leaf.flat);

	for (size_t i = run->raw; i < flat.n; i++) {
		struct str rest = {flat.p + i, flat.n - i};
		size_t entity = rest.p[0] == '&' ? bracket_entity(rest) : 0;

		if (rest.p[0] == '[' || entity > 0) {
			run->raw = i + (entity > 0 ? entity : 1);
			*real = entity == 0;
			return i;
		}
		if (rest.p[0] != '\\' || rest.n < 2)
			continue;
		i++;
		if (rest.p[1] == '[') {
			run->raw = i + 1;
			*real = false;
			return i;
		}
	}
	run->raw = flat.n;
	*real = false;
	return flat.n;
}

/* Puts back text that is nothing else, its line ends as soft breaks. */
static void
put_text(struct run *run, struct str text)
{
	struct buf *pieces = &run->inlines->pieces;

	while (text.n > 0) {
		const char *eol = memchr(text.p, '\n', text.n);
		size_t n = eol != NULL ? (size_t)(eol - text.p) : text.n;

		if (n > 0) {
			cmark_node *node = md_node_new(CMARK_NODE_TEXT);

			buf_reset(pieces);
			buf_add(pieces, text.p, n);
			cmark_node_set_literal(node, buf_text(pieces));
			cmark_node_insert_before(run->before, node);
		}
		if (eol != NULL) {
			cmark_node_insert_before(run->before, md_node_new(CMARK_NODE_SOFTBREAK));
			n++;
		}
		text = (struct str){text.p + n, text.n - n};
	}
}

/* Puts a node of ours: where the run is, or behind the link that it is in. */
static struct md_mark *
put_mark(struct run *run, enum md_kind kind, struct str source, size_t at)
{
	struct md_inlines *inlines = run->inlines;
	cmark_node *node = md_node_new(CMARK_NODE_CUSTOM_INLINE);
	struct md_mark *mark = md_mark_new(inlines->tree, node, kind);

	mark->source = md_keep(inlines->tree, source);
	mark->place = md_inlines_place(inlines, at);
	if (run->link == NULL) {
		cmark_node_insert_before(run->before, node);
		return mark;
	}
	if (inlines->link != run->link)
		inlines->behind = inlines->link = run->link;
	cmark_node_insert_after(inlines->behind, node);
	inlines->behind = node;
	return mark;
}

/* `[^id]` at the start of `text`, written at `at`. Returns its length, or 0. */
static size_t
take_reference(struct run *run, struct str text, size_t at)
{
	struct str id, flat = buf_str(&run->inlines->leaf.flat);
	size_t n = md_note_label(text, &id);

	if (n == 0 || flat.n - at < n || memcmp(flat.p + at, text.p, n) != 0)
		return 0;
	struct md_mark *mark = put_mark(run, MD_NOTEREF, (struct str){text.p, n}, at);

	mark->id = (struct str){mark->source.p + 2, id.n};
	return n;
}

/* Where `@id` stands from `at` on, and not as the start of a longer one. */
static size_t
find_cite(struct str flat, size_t at, struct str id)
{
	for (; at + 1 + id.n < flat.n; at++)
		if (flat.p[at] == '@' && memcmp(flat.p + at + 1, id.p, id.n) == 0 &&
		    !md_is_id_char(flat.p[at + 1 + id.n]))
			return at;
	return flat.n - 1;
}

static void
place_cites(struct run *run, struct md_cite *cites, size_t count, size_t at)
{
	struct str flat = buf_str(&run->inlines->leaf.flat);

	for (size_t i = 0; i < count; i++) {
		at = find_cite(flat, at, cites[i].id);
		cites[i].place = md_inlines_place(run->inlines, at);
		at++;
	}
}

/* `[@...]` at the start of `text`, written at `at`. Returns its length, or what is left of one that is not closed. */
static size_t
take_citation(struct run *run, struct str text, size_t at)
{
	size_t n = 1;
	struct md_cite *cites = NULL;
	size_t count = 0;

	while (n < text.n && text.p[n] != ']' && text.p[n] != '[')
		n++;
	bool closed = n < text.n && text.p[n] == ']';
	struct str inner = {text.p + 1, n - 1};

	if (closed && md_cites_read(run->inlines->tree, inner, &cites, &count)) {
		struct md_mark *mark = put_mark(run, MD_CITE, (struct str){text.p, n + 1}, at);

		mark->cites = cites;
		mark->cite_count = count;
		place_cites(run, cites, count, at);
		return n + 1;
	}
	if (!closed) { /* what follows on the next line has nothing to do with it */
		const char *eol = memchr(inner.p, '\n', inner.n);

		inner.n = eol != NULL ? (size_t)(eol - inner.p) : inner.n;
		n = 1 + inner.n;
	}
	put_mark(run, MD_CITE, (struct str){text.p, n + closed}, at)->malformed = true;
	return n + closed;
}

static void
read_run(struct run *run)
{
	struct str text = run->text;
	size_t done = 0;
	bool real;

	for (size_t i = 0; i < text.n; i++) {
		size_t n = 0;
		struct str rest = {text.p + i, text.n - i};

		if (text.p[i] != '[')
			continue;
		size_t at = next_bracket(run, &real);

		if (!real || (!str_starts(rest, "[^") && !str_starts(rest, "[@")))
			continue;
		put_text(run, (struct str){text.p + done, i - done});
		done = i;
		n = rest.p[1] == '^' ? take_reference(run, rest, at) : take_citation(run, rest, at);
		if (n > 0) {
			done = i + n;
			i = done - 1;
		}
	}
	put_text(run, (struct str){text.p + done, text.n - done});
}

/* Joins the text of the run; false where it has nothing that could be a reference or a citation. */
static bool
join_run(struct run *run, cmark_node *first)
{
	struct buf *joined = &run->inlines->run;
	cmark_node *node = first;

	buf_reset(joined);
	for (; node != NULL; node = cmark_node_next(node)) {
		cmark_node_type type = cmark_node_get_type(node);

		if (type == CMARK_NODE_TEXT)
			buf_puts(joined, cmark_node_get_literal(node));
		else if (type == CMARK_NODE_SOFTBREAK)
			buf_putc(joined, '\n');
		else
			break;
	}
	run->end = node;
	run->text = buf_str(joined);
	return strstr(run->text.p, "[^") != NULL || strstr(run->text.p, "[@") != NULL;
}

cmark_node *
md_run_read(struct md_inlines *inlines, cmark_node *first, cmark_node *link)
{
	struct run run = {.inlines = inlines, .before = first, .link = link};

	bool found = join_run(&run, first);

	run.raw = md_leaf_offset(&inlines->leaf, first);
	if (found)
		read_run(&run);
	while (first != run.end) {
		cmark_node *next = cmark_node_next(first);

		md_leaf_pass(&inlines->leaf, first);
		if (found)
			cmark_node_free(first);
		first = next;
	}
	return run.end;
}
