/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_escape.h"

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_punctuation(char c)
{
	return c > ' ' && c < 0x7f && !is_letter(c) && !is_digit(c);
}

static bool
is_id(struct str s)
{
	bool joined = true; /* the character before was no letter or digit */

	if (s.n == 0 || !is_letter(s.p[0]))
		return false;
	for (size_t i = 0; i < s.n; i++) {
		bool joins = s.p[i] == '.' || s.p[i] == '-' || s.p[i] == '_';

		if (joins ? joined : !is_letter(s.p[i]) && !is_digit(s.p[i]))
			return false;
		joined = joins;
	}
	return !joined;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void
markdown_escape(struct str text, struct buf *out)
{
	text = str_trim(text);
	if (is_id(text)) {
		buf_putstr(out, text);
		return;
	}
	bool blank = false, begun = false;

	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (is_blank(c)) {
			blank = begun;
			continue;
		}
		if ((unsigned char)c < ' ' || c == 0x7f)
			continue;
		if (blank)
			buf_putc(out, ' ');
		/* «12.» at the start of a line would be a list, and no backslash goes before a digit. */
		if (!begun && is_digit(c))
			buf_printf(out, "&#%d;", c);
		else if (is_punctuation(c))
			buf_printf(out, "\\%c", c);
		else
			buf_putc(out, c);
		blank = false;
		begun = true;
	}
}
