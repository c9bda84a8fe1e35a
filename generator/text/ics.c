/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/ics.h"

#include <stdbool.h>
#include <string.h>

#define LINE_OCTETS 75

/* A new line may stand there as CR, LF or both; a tab is the one control character that a text may hold. */
static bool
is_dropped(char c)
{
	unsigned char octet = (unsigned char)c;

	return (octet < 0x20 && c != '\t') || octet == 0x7f;
}

void
ics_text(struct str text, struct buf *out)
{
	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (c == '\r' && i + 1 < text.n && text.p[i + 1] == '\n')
			continue;
		if (c == '\n' || c == '\r') {
			buf_puts(out, "\\n");
			continue;
		}
		if (is_dropped(c))
			continue;
		if (c == '\\' || c == ';' || c == ',')
			buf_putc(out, '\\');
		buf_putc(out, c);
	}
}

void
ics_uri(struct str uri, struct buf *out)
{
	for (size_t i = 0; i < uri.n; i++)
		if (!is_dropped(uri.p[i]) && uri.p[i] != '\t')
			buf_putc(out, uri.p[i]);
}

/* How many of the first `room` octets of `line` make whole characters. */
static size_t
whole_characters(struct str line, size_t room)
{
	size_t n = room;

	if (line.n <= room)
		return line.n;
	while (n > 0 && ((unsigned char)line.p[n] & 0xc0) == 0x80)
		n--;
	return n > 0 ? n : room;
}

static void
fold(struct str line, struct buf *out)
{
	size_t room = LINE_OCTETS;

	while (line.n > 0) {
		size_t n = whole_characters(line, room);

		if (room < LINE_OCTETS)
			buf_putc(out, ' ');
		buf_add(out, line.p, n);
		buf_puts(out, "\r\n");
		line = (struct str){line.p + n, line.n - n};
		room = LINE_OCTETS - 1; /* the space that a folded line begins with counts */
	}
}

void
ics_lines(struct str text, struct buf *out)
{
	while (text.n > 0) {
		const char *end = memchr(text.p, '\n', text.n);
		size_t n = end != NULL ? (size_t)(end - text.p) : text.n;
		size_t used = end != NULL ? n + 1 : n;

		if (n > 0 && text.p[n - 1] == '\r')
			n--;
		fold((struct str){text.p, n}, out);
		text = (struct str){text.p + used, text.n - used};
	}
}
