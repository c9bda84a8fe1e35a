/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem */
#endif
#include "text/mustache_scan.h"

#include <stdint.h>
#include <string.h>

#define NOWHERE SIZE_MAX
#define SIGILS "#^/$<>&{=!"

void
scan_begin(struct scan *scan, struct str source)
{
	*scan = (struct scan){.source = source, .open = STR("{{"), .close = STR("}}"), .line = 1, .column = 1};
}

static struct str
slice(struct str source, size_t from, size_t to)
{
	return (struct str){source.p + from, to - from};
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool
is_space(char c)
{
	return is_blank(c) || c == '\n' || c == '\r';
}

static size_t
skip_blanks(struct str source, size_t at)
{
	while (at < source.n && is_blank(source.p[at]))
		at++;
	return at;
}

static size_t
search(struct str source, size_t from, struct str what)
{
	const char *hit = memmem(source.p + from, source.n - from, what.p, what.n);

	return hit != NULL ? (size_t)(hit - source.p) : NOWHERE;
}

/* Where the tag's body ends: at `extra`, unless that is NUL, and the closing delimiter. */
static size_t
find_end(const struct scan *scan, size_t from, char extra)
{
	struct str source = scan->source;

	if (extra == '\0')
		return search(source, from, scan->close);
	for (size_t at = search(source, from, scan->close); at != NOWHERE; at = search(source, at + 1, scan->close))
		if (at > from && source.p[at - 1] == extra)
			return at - 1;
	return NOWHERE;
}

/* Where the line after `at` begins if the rest of the line of `at` is blank; else NOWHERE. */
static size_t
line_after(struct str source, size_t at)
{
	at = skip_blanks(source, at);
	if (at == source.n)
		return at;
	if (source.p[at] == '\r' && at + 1 < source.n)
		at++;
	return source.p[at] == '\n' ? at + 1 : NOWHERE;
}

struct str
scan_indent(struct str source, size_t at)
{
	for (size_t next; at < source.n && (next = line_after(source, at)) != NOWHERE;)
		at = next;
	return slice(source, at, skip_blanks(source, at));
}

static void
count_to(struct scan *scan, size_t at)
{
	const char *p = scan->source.p;

	for (const char *end; (end = memchr(p + scan->counted, '\n', at - scan->counted)) != NULL;) {
		scan->counted = scan->line_start = (size_t)(end - p) + 1;
		scan->line++;
		scan->column = 1;
	}
	for (; scan->counted < at; scan->counted++)
		scan->column += ((unsigned char)p[scan->counted] & 0xc0) != 0x80; /* a character's first byte */
}

/* A tag that begins at `start`, of which only the place is known so far. */
static struct tag
tag_at(struct scan *scan, size_t start)
{
	struct tag tag = {.start = start, .end = start, .line_start = start, .next = start};

	count_to(scan, scan->pos);
	tag.text_line = scan->line;
	tag.text_column = scan->column;
	count_to(scan, start);
	tag.line = scan->line;
	tag.column = scan->column;
	return tag;
}

static void
surroundings(const struct scan *scan, struct tag *tag)
{
	struct str source = scan->source;
	size_t text = skip_blanks(source, scan->line_start), next = line_after(source, tag->end);

	tag->indent = slice(source, scan->line_start, text < tag->start ? text : tag->start);
	tag->blank_before = text >= tag->start;
	tag->line_start = tag->blank_before ? scan->line_start : tag->start;
	tag->blank_after = next != NOWHERE;
	tag->next = tag->blank_after ? next : tag->end;
}

static struct str
take_word(struct str *rest)
{
	size_t n = 0;

	while (n < rest->n && !is_space(rest->p[n]) && rest->p[n] != '=')
		n++;
	struct str word = {rest->p, n};

	*rest = str_trim((struct str){rest->p + n, rest->n - n});
	return word;
}

/* The delimiters in {{=<% %>=}}. */
static bool
change_delimiters(struct scan *scan, struct str body)
{
	struct str open = take_word(&body), close = take_word(&body);

	if (open.n == 0 || close.n == 0 || body.n > 0)
		return false;
	scan->open = open;
	scan->close = close;
	return true;
}

/* The tag's first line, as far as it helps to find it. */
static struct str
beginning(const struct scan *scan, size_t start)
{
	struct str rest = slice(scan->source, start, scan->source.n);
	const char *end = memchr(rest.p, '\n', rest.n);

	return str_trim(end != NULL ? (struct str){rest.p, (size_t)(end - rest.p)} : rest);
}

static bool
runs_on(const struct scan *scan, struct str body)
{
	return memchr(body.p, '\n', body.n) != NULL || memmem(body.p, body.n, scan->open.p, scan->open.n) != NULL;
}

int
scan_tag(struct scan *scan, struct tag *tag, enum mustache_fault *fault, struct str *detail)
{
	struct str source = scan->source;
	size_t start = search(source, scan->pos, scan->open);

	*tag = tag_at(scan, start != NOWHERE ? start : source.n);
	if (start == NOWHERE)
		return 0;
	size_t from = start + scan->open.n;

	if (from < source.n && source.p[from] != '\0' && strchr(SIGILS, source.p[from]) != NULL)
		tag->sigil = source.p[from++];
	char extra = tag->sigil == '=' ? '=' : '\0';

	if (tag->sigil == '{')
		extra = '}';
	size_t to = find_end(scan, from, extra);

	*fault = MUSTACHE_UNCLOSED_TAG;
	*detail = beginning(scan, start);
	if (to == NOWHERE)
		return -1;
	tag->body = str_trim(slice(source, from, to));
	tag->end = to + (extra != '\0') + scan->close.n;
	surroundings(scan, tag);
	if (tag->sigil == '!')
		return 1;
	/* A name has no line end and no tag in it: somebody forgot to close this one. */
	if (tag->sigil != '=' && runs_on(scan, tag->body))
		return -1;
	*fault = MUSTACHE_BAD_TAG;
	*detail = slice(source, start, tag->end);
	return tag->sigil != '=' || change_delimiters(scan, tag->body) ? 1 : -1;
}
