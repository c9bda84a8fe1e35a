/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/withhold.h"

#include <string.h>

#include "text/markdown.h"

/* What is looked for in what is left. */
struct left {
	struct str name;
	enum markdown_ref kind;
	bool found;
};

static void
no_fault(void *arg, enum markdown_fault fault, int line, int column, struct str a)
{
	(void)arg, (void)fault, (void)line, (void)column, (void)a;
}

static void
see_ref(void *arg, enum markdown_ref ref, int line, int column, struct str target)
{
	struct left *left = arg;

	(void)line, (void)column;
	/* A link within its own page is one too. */
	if ((ref == left->kind || (ref == MD_REF_HERE && left->kind == MD_REF_LINK)) && str_eq(target, left->name))
		left->found = true;
}

static bool
still_there(struct str body, enum markdown_ref kind, struct str name)
{
	struct left left = {name, kind, false};
	struct markdown_sink sink = {&left, no_fault, see_ref, .style = false};

	if (body.n > 0)
		markdown_check(body, 1, &sink);
	return left.found;
}

static void
cut(struct buf *out, size_t length)
{
	out->len = length;
	out->data[length] = '\0';
}

/* What may stand beside a link's target, or its end. */
static bool
is_edge(char c)
{
	static const char edges[] = {' ', '\t', '\n', '(', ')', '<', '>', '"'};

	return memchr(edges, c, sizeof edges) != NULL;
}

/* How many bytes of `text` write `target`, a backslash before any letter of it; 0 where they do not. */
static size_t
written(struct str text, struct str target)
{
	size_t at = 0;

	for (size_t i = 0; i < target.n; i++) {
		if (at + 1 < text.n && text.p[at] == '\\' && target.p[i] != '\\')
			at++;
		if (at == text.n || text.p[at++] != target.p[i])
			return 0;
	}
	return at == text.n || is_edge(text.p[at]) ? at : 0;
}

void
withhold_link(struct str body, struct str target, struct buf *out)
{
	size_t from = out->len;

	for (size_t i = 0; i < body.n;) {
		size_t n = i == 0 || is_edge(body.p[i - 1]) ? written((struct str){body.p + i, body.n - i}, target) : 0;

		if (n > 0)
			buf_puts(out, WITHHELD);
		else
			buf_putc(out, body.p[i]);
		i += n > 0 ? n : 1;
	}
	if (out->len > from && still_there((struct str){out->data + from, out->len - from}, MD_REF_LINK, target))
		cut(out, from);
}

/* Of a citation without its brackets: whether the part names the document. */
static bool
names(struct str part, struct str id)
{
	part = str_trim(part);
	if (part.n <= id.n || part.p[0] != '@' || memcmp(part.p + 1, id.p, id.n) != 0)
		return false;
	struct str rest = str_trim((struct str){part.p + 1 + id.n, part.n - 1 - id.n});

	return rest.n == 0 || rest.p[0] == ',';
}

static void
put_line_ends(struct str text, struct buf *out)
{
	for (size_t i = 0; i < text.n; i++)
		if (text.p[i] == '\n')
			buf_putc(out, '\n');
}

/* Puts the citation `inner`, of which the brackets are cut off, without what names the document. */
static void
put_rest(struct str inner, struct str id, struct buf *out)
{
	struct buf left = {0};
	bool gone = false;

	for (size_t at = 0; at <= inner.n;) {
		const char *semicolon = memchr(inner.p + at, ';', inner.n - at);
		size_t end = semicolon != NULL ? (size_t)(semicolon - inner.p) : inner.n;
		struct str part = {inner.p + at, end - at};

		if (names(part, id)) {
			put_line_ends(part, &left);
			gone = true;
		} else {
			if (str_trim(buf_str(&left)).n > 0)
				buf_putc(&left, ';');
			buf_putstr(&left, gone && str_trim(buf_str(&left)).n == 0 ? str_trim(part) : part);
		}
		at = end + 1;
	}
	bool empty = str_trim(buf_str(&left)).n == 0;

	/* The blank that stood before it. */
	if (empty && out->len > 0 && out->data[out->len - 1] == ' ')
		cut(out, out->len - 1);
	buf_puts(out, empty ? "" : "[");
	buf_putstr(out, buf_str(&left));
	buf_puts(out, empty ? "" : "]");
	buf_free(&left);
}

/* Whether `text` starts as a citation does. */
static bool
starts_citation(struct str text)
{
	size_t i = 1;

	if (!str_starts(text, "["))
		return false;
	while (i < text.n && (text.p[i] == ' ' || text.p[i] == '\n' || text.p[i] == '\t'))
		i++;
	return i < text.n && text.p[i] == '@';
}

void
withhold_citation(struct str body, struct str id, struct buf *out)
{
	size_t from = out->len;
	bool closes = true; /* there may be a ']' further on */

	for (size_t i = 0; i < body.n; i++) {
		const char *at = body.p + i, *close = NULL;

		if (closes && starts_citation((struct str){at, body.n - i})) {
			close = memchr(at, ']', body.n - i);
			closes = close != NULL;
		}
		if (close == NULL) {
			buf_putc(out, *at);
			continue;
		}
		put_rest((struct str){at + 1, (size_t)(close - at) - 1}, id, out);
		i += (size_t)(close - at);
	}
	if (out->len > from && still_there((struct str){out->data + from, out->len - from}, MD_REF_CITE, id))
		cut(out, from);
}
