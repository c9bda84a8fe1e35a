/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

bool
utf8_continues(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/*
 * The length of the character at the start of `s` (not empty), 0 where it is none. The second byte's bounds keep out
 * overlong forms, surrogates and what lies above U+10FFFF (table 3-7 of the Unicode Standard).
 */
static size_t
char_length(struct str s)
{
	unsigned char first = (unsigned char)s.p[0];

	if (first < 0x80)
		return 1;
	if (first < 0xc2 || first > 0xf4)
		return 0;
	size_t length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	unsigned char low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
	unsigned char high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;

	if (s.n < length || (unsigned char)s.p[1] < low || (unsigned char)s.p[1] > high)
		return 0;
	for (size_t i = 2; i < length; i++)
		if (!utf8_continues(s.p[i]))
			return 0;
	return length;
}

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))
#define HIGH_BITS EACH_BYTE(0x80)

/* How many bytes of `text` from `at` on go by eight, and are printable ASCII: of most texts nearly all. */
static size_t
plain_bytes(struct str text, size_t at)
{
	size_t n = 0;

	for (uint64_t eight; text.n - at - n >= sizeof eight; n += sizeof eight) {
		memcpy(&eight, text.p + at + n, sizeof eight);
		/* The high bit stays in no byte from 0x20 up to 0x7e: neither its own, nor by a carry, nor a borrow. */
		if (((eight | (eight + EACH_BYTE(1)) | (eight - EACH_BYTE(0x20))) & HIGH_BITS) != 0)
			break;
	}
	return n;
}

bool
utf8_valid(struct str text, size_t *bad_offset)
{
	for (size_t i = 0; i < text.n;) {
		i += plain_bytes(text, i);
		if (i == text.n)
			break;
		size_t length = char_length((struct str){text.p + i, text.n - i});

		if (length == 0) {
			*bad_offset = i;
			return false;
		}
		i += length;
	}
	return true;
}

static bool
is_control(struct str s)
{
	unsigned char c = (unsigned char)s.p[0];

	if (c == '\r')
		return s.n < 2 || s.p[1] != '\n';
	if (c < 0x20)
		return c != '\t' && c != '\n';
	if (c == 0xc2)
		return s.n > 1 && (unsigned char)s.p[1] < 0xa0;
	if (c == 0xef)
		return str_starts(s, "\xef\xbf\xbe") || str_starts(s, "\xef\xbf\xbf");
	return c == 0x7f || (c == 0xe2 && (str_starts(s, "\xe2\x80\xa8") || str_starts(s, "\xe2\x80\xa9")));
}

bool
utf8_first_control(struct str text, size_t *offset)
{
	for (size_t i = 0; i < text.n; i++) {
		i += plain_bytes(text, i);
		if (i < text.n && is_control((struct str){text.p + i, text.n - i})) {
			*offset = i;
			return true;
		}
	}
	return false;
}

size_t
utf8_skip(struct str text, size_t count)
{
	size_t at = 0;

	while (count > 0 && at < text.n) {
		uint64_t eight;

		if (count >= sizeof eight && text.n - at >= sizeof eight) {
			memcpy(&eight, text.p + at, sizeof eight);
			if ((eight & HIGH_BITS) == 0) {
				at += sizeof eight;
				count -= sizeof eight;
				continue;
			}
		}
		for (at++; at < text.n && utf8_continues(text.p[at]);)
			at++;
		count--;
	}
	return at;
}

size_t
utf8_columns(struct str text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.n; i++)
		count += !utf8_continues(text.p[i]);
	return count;
}

void
utf8_place(struct str text, size_t offset, int *line, int *column)
{
	size_t start = 0;

	*line = 1;
	for (size_t i = 0; i < offset && i < text.n; i++)
		if (text.p[i] == '\n') {
			++*line;
			start = i + 1;
		}
	*column = (int)utf8_columns((struct str){text.p + start, offset - start}) + 1;
}

size_t
utf8_cut(struct str text, size_t limit)
{
	if (text.n <= limit)
		return text.n;
	while (limit > 0 && utf8_continues(text.p[limit]))
		limit--;
	return limit;
}

void
utf8_fold(struct str text, struct buf *out)
{
	utf8proc_uint8_t *folded = NULL;
	utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)text.p, (utf8proc_ssize_t)text.n, &folded,
	    UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);

	if (length >= 0)
		buf_add(out, (const char *)folded, (size_t)length);
	else
		buf_putstr(out, text);
	free(folded);
}

size_t
utf8_one(struct str text)
{
	return text.n > 0 ? char_length(text) : 0;
}

int
utf8_cells(struct str character)
{
	utf8proc_int32_t point;

	if (utf8proc_iterate((const utf8proc_uint8_t *)character.p, (utf8proc_ssize_t)character.n, &point) <= 0)
		return 0;
	return utf8proc_charwidth(point);
}

size_t
utf8_width(struct str text)
{
	size_t width = 0, length;

	for (struct str rest = text; (length = utf8_one(rest)) > 0;
	     rest = (struct str){rest.p + length, rest.n - length})
		width += (size_t)utf8_cells((struct str){rest.p, length});
	return width;
}
