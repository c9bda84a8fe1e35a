/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/slug.h"

#include <stdbool.h>
#include <stdlib.h>
#include <utf8proc.h>

/* Letters that Unicode does not take apart into a letter and an accent. Lower case: the text is folded first. */
static const struct letter {
	utf8proc_int32_t point;
	const char *plain;
} letters[] = {
    {0x00e6, "ae"}, /* æ */
    {0x00f0, "d"},  /* ð */
    {0x00f8, "o"},  /* ø */
    {0x00fe, "th"}, /* þ */
    {0x0111, "d"},  /* đ */
    {0x0127, "h"},  /* ħ */
    {0x0131, "i"},  /* ı */
    {0x0142, "l"},  /* ł */
    {0x0153, "oe"}, /* œ */
};

static const char *
plain_letter(utf8proc_int32_t point)
{
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
		if (letters[i].point == point)
			return letters[i].plain;
	return NULL;
}

static bool
is_apostrophe(utf8proc_int32_t point)
{
	return point == '\'' || point == 0x2018 || point == 0x2019;
}

/* Appends one folded character; `gap` says that something fell out since the last letter. */
static void
put_point(struct buf *out, utf8proc_int32_t point, bool *gap, size_t start)
{
	const char *plain = plain_letter(point);
	bool ascii = (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9');

	if (plain == NULL && !ascii) {
		*gap = *gap || !is_apostrophe(point);
		return;
	}
	if (*gap && out->len > start)
		buf_putc(out, '-');
	*gap = false;
	if (ascii)
		buf_putc(out, (char)point);
	else
		buf_puts(out, plain);
}

void
slug(struct str text, struct buf *out)
{
	utf8proc_uint8_t *folded = NULL;
	utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)text.p, (utf8proc_ssize_t)text.n, &folded,
	    UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
	bool gap = false;
	size_t start = out->len;
	utf8proc_ssize_t used = 0;

	for (utf8proc_ssize_t i = 0; i < length; i += used) {
		utf8proc_int32_t point;

		used = utf8proc_iterate(folded + i, length - i, &point);
		if (used <= 0)
			break;
		put_point(out, point, &gap, start);
	}
	free(folded);
}
