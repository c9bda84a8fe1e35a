/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_text.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/utf8.h"

void
md_text_begin(struct md_text *text, const struct md_line *like)
{
	if (text->count == text->room) {
		text->room = text->room > 0 ? text->room * 2 : 64;
		text->lines = xrealloc(text->lines, (size_t)text->room, sizeof(*text->lines));
	}
	struct md_line *line = &text->lines[text->count];

	*line = *like;
	line->start = text->bytes.len;
}

void
md_text_end(struct md_text *text)
{
	struct md_line *line = &text->lines[text->count++];

	line->length = text->bytes.len - line->start;
	buf_putc(&text->bytes, '\n');
}

/*
 * The bytes up to the first CR or LF. `newline` is where the first LF is, or the end: it is looked for only once, or a
 * text with many CR would take quadratic time.
 */
static struct str
first_line(struct str rest, const char **newline)
{
	if (*newline == NULL || *newline < rest.p) {
		const char *found = memchr(rest.p, '\n', rest.n);

		*newline = found != NULL ? found : rest.p + rest.n;
	}
	size_t n = (size_t)(*newline - rest.p);
	const char *end = memchr(rest.p, '\r', n);

	return (struct str){rest.p, end != NULL ? (size_t)(end - rest.p) : n};
}

void
md_text_read(struct md_text *text, struct str body)
{
	struct md_line like = {.note = -1};
	const char *newline = NULL;

	if (str_starts(body, "\xef\xbb\xbf"))
		body = (struct str){body.p + 3, body.n - 3};
	while (body.n > 0) {
		struct str line = first_line(body, &newline);
		size_t end = line.n;

		md_text_begin(text, &like);
		buf_putstr(&text->bytes, line);
		md_text_end(text);
		like.source++;
		if (end < body.n && body.p[end] == '\r')
			end++;
		if (end < body.n && body.p[end] == '\n' && (end == line.n || body.p[end - 1] == '\r'))
			end++;
		body = (struct str){body.p + end, body.n - end};
	}
}

struct str
md_text_line(const struct md_text *text, int i)
{
	if (i < 0 || i >= text->count)
		return (struct str){"", 0};
	return (struct str){text->bytes.data + text->lines[i].start, text->lines[i].length};
}

static void *
resize(void *old, size_t size)
{
	return xrealloc(old, size, 1);
}

static cmark_mem *
memory(void)
{
	static const cmark_mem functions = {xcalloc, resize, free};

	return (cmark_mem *)&functions; /* it writes nothing in it */
}

cmark_node *
md_parse(struct str text, int options)
{
	cmark_parser *parser = cmark_parser_new_with_mem(options, memory());

	cmark_parser_feed(parser, text.p, text.n);
	cmark_node *root = cmark_parser_finish(parser);

	cmark_parser_free(parser);
	return root;
}

cmark_node *
md_node_new(cmark_node_type type)
{
	return cmark_node_new_with_mem(type, memory());
}

cmark_node *
md_text_parse(const struct md_text *text)
{
	/* Source positions within code spans and tags of several lines are kept only with this option. */
	return md_parse(buf_str(&text->bytes), CMARK_OPT_DEFAULT | CMARK_OPT_SOURCEPOS);
}

void
md_text_clear(struct md_text *text)
{
	buf_free(&text->bytes);
	free(text->lines);
	*text = (struct md_text){0};
}

void
md_locator_init(struct md_locator *locator, const struct md_text *text, const struct md_text *source, int first)
{
	*locator = (struct md_locator){
	    .text = text,
	    .source = source,
	    .first_line = first,
	    .line = -1,
	    .source_line = -1,
	};
}

/* The byte of the source that byte `offset` of line `i` stands for. */
static size_t
byte_of(struct md_locator *locator, int i, size_t offset)
{
	const struct md_line *line = &locator->text->lines[i];

	if (offset < line->from)
		return offset < line->to ? offset : line->to;
	if (!line->cell)
		return line->to + (offset - line->from);
	struct str source = md_text_line(locator->source, line->source);
	bool on = locator->line == i && locator->offset <= offset && locator->offset >= line->from;
	size_t at = on ? locator->offset : line->from;
	size_t byte = on ? locator->byte : line->to;

	for (; at < offset && byte < source.n; at++)
		byte += source.p[byte] == '\\' && byte + 1 < source.n && source.p[byte + 1] == '|' ? 2 : 1;
	return byte;
}

struct md_place
md_locate(struct md_locator *locator, int line, size_t offset)
{
	if (line >= locator->text->count)
		return (struct md_place){locator->first_line, 1};
	int source_line = locator->text->lines[line].source;
	struct str source = md_text_line(locator->source, source_line);
	size_t byte = byte_of(locator, line, offset);

	locator->line = line;
	locator->offset = offset;
	locator->byte = byte;
	if (byte > source.n)
		byte = source.n;
	if (locator->source_line != source_line || locator->counted > byte) {
		locator->source_line = source_line;
		locator->counted = 0;
		locator->columns = 0;
	}
	locator->columns += (int)utf8_columns((struct str){source.p + locator->counted, byte - locator->counted});
	locator->counted = byte;
	return (struct md_place){locator->first_line + source_line, locator->columns + 1};
}
