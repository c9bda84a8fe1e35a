/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * gfm FILE: runs the examples of cmark-gfm's test/extensions.txt that are about tables and footnotes, and prints TAP.
 *
 * What is compared is structure and text. Left out on both sides: attributes, the box around our tables, how the
 * list of notes is dressed (theirs is compared with the page's notes, in order). Where the Markdown holds raw HTML,
 * which we leave out by design, its tags are taken out of the expectation, and the test's name says so.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "text/markdown.h"

#define FENCE "````````````````````````````````"

struct example {
	int line;
	struct str section, markdown;
	struct buf html;
};

struct tally {
	int run, failed, left_out;
};

/* The sections that are about what we have; `##` and `###` are not told apart. */
static bool
is_ours(struct str section)
{
	static const char *const names[] = {
	    "Tables",
	    "Table cell count mismatches",
	    "Embedded pipes",
	    "Oddly-formatted markers",
	    "Escaping",
	    "Embedded HTML",
	    "Reference-style links",
	    "Sequential cells",
	    "Interaction with emphasis",
	    "a table can be recognised when separated from a paragraph of text without an empty line",
	    "Footnotes",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (str_is(section, names[i]))
			return true;
	return false;
}

static bool
is_block_tag(struct str name)
{
	static const char *const names[] = {"p", "table", "thead", "tbody", "tr", "th", "td", "ul", "ol", "li",
	    "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (str_is(name, names[i]))
			return true;
	return false;
}

/* Appends a character of text; an entity becomes what it stands for. Returns how much of `s` it took. */
static size_t
put_char(struct str s, bool verbatim, struct buf *out)
{
	static const struct {
		const char *entity, *text;
	} entities[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}};

	for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++) {
		if (str_starts(s, entities[i].entity)) {
			buf_puts(out, entities[i].text);
			return strlen(entities[i].entity);
		}
	}
	if (verbatim || (s.p[0] != ' ' && s.p[0] != '\n'))
		buf_putc(out, s.p[0]);
	else if (out->len > 0 && out->data[out->len - 1] != ' ' && out->data[out->len - 1] != '\n')
		buf_putc(out, ' ');
	return 1;
}

/* Appends a tag without its attributes, a block's on a line of its own. Returns how much of `s` it took. */
static size_t
put_tag(struct str s, bool *verbatim, struct buf *out)
{
	const char *end = memchr(s.p, '>', s.n);
	size_t length = end != NULL ? (size_t)(end - s.p) + 1 : s.n;
	size_t name = s.n > 1 && s.p[1] == '/' ? 2 : 1, n = name;

	while (n < length && s.p[n] != ' ' && s.p[n] != '>' && s.p[n] != '/')
		n++;
	struct str tag = {s.p + name, n - name};
	bool block = is_block_tag(tag);

	if (str_is(tag, "div"))
		return length;
	if (str_is(tag, "pre"))
		*verbatim = name == 1;
	if (block && out->len > 0 && out->data[out->len - 1] == ' ' && !*verbatim)
		out->len--;
	if (block && out->len > 0 && out->data[out->len - 1] != '\n')
		buf_putc(out, '\n');
	buf_puts(out, name == 2 ? "</" : "<");
	buf_putstr(out, tag);
	buf_puts(out, block && !*verbatim ? ">\n" : ">");
	return length;
}

/* Structure and text of `html`. */
static void
normalise(struct str html, struct buf *out)
{
	bool verbatim = false;

	for (size_t i = 0; i < html.n;) {
		struct str rest = {html.p + i, html.n - i};

		i += rest.p[0] == '<' ? put_tag(rest, &verbatim, out) : put_char(rest, verbatim, out);
	}
	while (out->len > 0 && (out->data[out->len - 1] == ' ' || out->data[out->len - 1] == '\n'))
		out->len--;
	if (out->len > 0)
		out->data[out->len] = '\0';
}

/* `in` from the first `what` on; p is NULL where there is none. */
static struct str
find(struct str in, const char *what)
{
	for (; in.n > 0; in.p++, in.n--)
		if (str_starts(in, what))
			return in;
	return (struct str){NULL, 0};
}

static void
remove_all(struct buf *text, struct str what)
{
	struct buf out = {0};

	for (size_t i = 0; i < text->len;) {
		if (text->len - i >= what.n && memcmp(text->data + i, what.p, what.n) == 0)
			i += what.n;
		else
			buf_putc(&out, text->data[i++]);
	}
	buf_free(text);
	*text = out;
}

/* Takes the tags that the Markdown itself holds out of the expectation. Returns whether there were any. */
static bool
remove_raw_html(struct example *example)
{
	struct str rest = example->markdown;
	bool any = false;

	while ((rest = find(rest, "<")).p != NULL) {
		const char *end = memchr(rest.p, '>', rest.n);

		if (end == NULL)
			break;
		remove_all(&example->html, (struct str){rest.p, (size_t)(end - rest.p) + 1});
		rest = (struct str){end, rest.n - (size_t)(end - rest.p)};
		any = true;
	}
	return any;
}

/* A note as they have it, in the form that ours has: no back link, and no <p> around all of it. */
static void
normalise_note(struct str item, struct buf *out)
{
	struct str back = find(item, "<a href=\"#fnref"), end = find(back, "</a>");
	struct buf html = {0}, plain = {0};

	buf_add(&html, item.p, back.p != NULL ? (size_t)(back.p - item.p) : item.n);
	if (end.p != NULL)
		buf_add(&html, end.p + 4, end.n - 4);
	normalise(buf_str(&html), &plain);
	struct str s = buf_str(&plain);
	bool one = str_starts(s, "<p>") && str_ends(s, "</p>") && find((struct str){s.p + 3, s.n - 3}, "<p>").p == NULL;

	buf_putstr(out, str_trim(one ? (struct str){s.p + 3, s.n - 7} : s));
	buf_free(&html);
	buf_free(&plain);
}

/* What they expect: the body, then the notes, each after a line that says so. */
static void
expected(const struct example *example, struct buf *out)
{
	struct str html = buf_str(&example->html), section = find(html, "<section class=\"footnotes\">");
	struct str item = section;

	normalise((struct str){html.p, section.p != NULL ? html.n - section.n : html.n}, out);
	while ((item = find(item, "<li id=\"fn")).p != NULL) {
		struct str text = find(item, ">"), next = find(text, "\n</li>");

		buf_puts(out, "\n--- note\n");
		normalise_note((struct str){text.p + 1, text.n - next.n - 1}, out);
		item = next;
	}
}

static bool
same_link(void *arg, const char *from, struct str target, struct buf *out)
{
	(void)arg;
	(void)from;
	buf_putstr(out, target);
	return true;
}

static void
no_cite(void *arg, struct str id, struct buf *text, struct buf *url)
{
	(void)arg;
	(void)url;
	buf_putstr(text, id);
}

static void
rendered(const struct example *example, struct buf *out)
{
	struct markdown_page page = {.link = same_link, .cite = no_cite};
	struct buf html = {0};

	markdown_render(example->markdown, "example.md", &page, &html);
	normalise(buf_str(&html), out);
	for (size_t i = 0; i < page.note_count; i++) {
		struct buf note = {0};

		normalise(str_of(page.notes[i].html), &note);
		buf_puts(out, "\n--- note\n");
		buf_putstr(out, buf_str(&note));
		buf_free(&note);
	}
	markdown_page_clear(&page);
	buf_free(&html);
}

static void
comment(const char *title, struct str text)
{
	printf("# %s:\n#   ", title);
	for (size_t i = 0; i < text.n; i++) {
		putchar(text.p[i]);
		if (text.p[i] == '\n')
			fputs("#   ", stdout);
	}
	putchar('\n');
}

static void
run(struct example *example, struct tally *tally)
{
	struct buf want = {0}, have = {0};
	bool raw = remove_raw_html(example);

	expected(example, &want);
	rendered(example, &have);
	bool same = str_eq(buf_str(&want), buf_str(&have));

	tally->run++;
	tally->failed += !same;
	printf("%sok %d - line %d: %.*s%s\n", same ? "" : "not ", tally->run, example->line, (int)example->section.n,
	    example->section.p, raw ? " (raw HTML taken out of the expectation)" : "");
	if (!same) {
		comment("expected", buf_str(&want));
		comment("rendered", buf_str(&have));
	}
	buf_free(&want);
	buf_free(&have);
}

/* The next line of `text`, which moves on. */
static struct str
next_line(struct str *text)
{
	const char *eol = memchr(text->p, '\n', text->n);
	struct str line = {text->p, eol != NULL ? (size_t)(eol - text->p) : text->n};
	size_t used = eol != NULL ? line.n + 1 : line.n;

	*text = (struct str){text->p + used, text->n - used};
	return line;
}

/* Reads an example whose fence has just been read. */
static void
read_example(struct str *text, int *line, struct example *example)
{
	const char *start = text->p;
	bool html = false;

	while (text->n > 0) {
		struct str at = next_line(text);

		++*line;
		if (str_starts(at, FENCE))
			return;
		if (!html && str_is(at, ".")) {
			example->markdown = (struct str){start, (size_t)(at.p - start)};
			html = true;
		} else if (html) {
			buf_putstr(&example->html, at);
			buf_putc(&example->html, '\n');
		}
	}
}

static void
run_all(struct str text, struct tally *tally)
{
	struct str section = STR("");
	int line = 0;

	while (text.n > 0) {
		struct str at = next_line(&text);

		line++;
		if (str_starts(at, "## ") || str_starts(at, "### "))
			section = str_trim((struct str){at.p + 3, at.n - 3});
		if (!str_starts(at, FENCE))
			continue;
		struct example example = {.line = line, .section = section};

		read_example(&text, &line, &example);
		if (is_ours(section)) {
			run(&example, tally);
		} else {
			printf("# line %d: %.*s: not run, it is about another extension\n", example.line,
			    (int)section.n, section.p);
			tally->left_out++;
		}
		buf_free(&example.html);
	}
}

static int
read_all(const char *path, struct buf *out)
{
	FILE *file = fopen(path, "rb");
	char bytes[4096];
	size_t n;

	if (file == NULL)
		return -1;
	while ((n = fread(bytes, 1, sizeof(bytes), file)) > 0)
		buf_add(out, bytes, n);
	fclose(file);
	return 0;
}

int
main(int argc, char **argv)
{
	struct tally tally = {0};
	struct buf text = {0};

	if (argc != 2 || read_all(argv[1], &text) != 0) {
		fputs("usage: gfm gfm-extensions.txt\n", stderr);
		return 2;
	}
	run_all(buf_str(&text), &tally);
	printf("1..%d\n# %d failed, %d of other extensions not run\n", tally.run, tally.failed, tally.left_out);
	buf_free(&text);
	return tally.run > 0 && tally.failed == 0 ? 0 : 1;
}
