/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/scalar.h"

#include <string.h>
#include <strings.h>

static bool
is_control(char c)
{
	return (unsigned char)c < ' ' || c == 0x7f;
}

static bool
has_any(struct str text, const char *set)
{
	for (size_t i = 0; i < text.n; i++)
		if (strchr(set, text.p[i]) != NULL)
			return true;
	return false;
}

static bool
only_of(struct str text, const char *set)
{
	for (size_t i = 0; i < text.n; i++)
		if (strchr(set, text.p[i]) == NULL)
			return false;
	return true;
}

static size_t
digits(struct str text, size_t from)
{
	size_t n = 0;

	while (from + n < text.n && text.p[from + n] >= '0' && text.p[from + n] <= '9')
		n++;
	return n;
}

/* 1e3, -1.5E-7 */
static bool
has_exponent(struct str text)
{
	size_t at = text.n > 0 && strchr("+-", text.p[0]) != NULL;

	at += digits(text, at);
	if (at < text.n && text.p[at] == '.')
		at += 1 + digits(text, at + 1);
	if (at == 0 || at >= text.n || (text.p[at] | 0x20) != 'e')
		return false;
	at++;
	if (at < text.n && strchr("+-", text.p[at]) != NULL)
		at++;
	return digits(text, at) > 0 && at + digits(text, at) == text.n;
}

/* Numbers, dates and times of YAML 1.1 and 1.2; wider than they are, for a needless quote does no harm. */
static bool
looks_like_number(struct str text)
{
	bool based = text.n > 2 && text.p[0] == '0' && strchr("xobXOB", text.p[1]) != NULL;

	if (based)
		return only_of((struct str){text.p + 2, text.n - 2}, "0123456789abcdefABCDEF_");
	return (has_any(text, "0123456789") && only_of(text, "0123456789_.,:+- TtZz")) || has_exponent(text);
}

static bool
looks_like_word(struct str text)
{
	static const char *const words[] = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strlen(words[i]) == text.n && strncasecmp(words[i], text.p, text.n) == 0)
			return true;
	return false;
}

static bool
is_untyped(enum value_type type)
{
	switch (type) {
	case VALUE_DATE:
	case VALUE_PERIOD:
	case VALUE_YEAR:
	case VALUE_NUMBER:
	case VALUE_WHOLE:
	case VALUE_AMOUNT:
	case VALUE_YES_NO:
		return false;
	default:
		return true;
	}
}

/* What YAML takes for something else than the text itself. */
static bool
has_meaning(struct str text, bool in_flow)
{
	for (size_t i = 0; i < text.n; i++) {
		bool last = i + 1 == text.n;

		if (is_control(text.p[i]) || (text.p[i] == ':' && (last || text.p[i + 1] == ' ' || in_flow)))
			return true;
		if (text.p[i] == '#' && i > 0 && text.p[i - 1] == ' ')
			return true;
	}
	return in_flow && has_any(text, ",[]{}");
}

bool
scalar_is_plain(struct str text, enum value_type type, bool in_flow)
{
	static const char first[] = "?:,[]{}#&*!|>'\"%@`~.=<";

	if (text.n == 0 || text.p[0] == ' ' || text.p[text.n - 1] == ' ' || strchr(first, text.p[0]) != NULL)
		return false;
	if (text.p[0] == '-' && (is_untyped(type) || digits(text, 1) == 0))
		return false;
	if (is_untyped(type) && (looks_like_number(text) || looks_like_word(text)))
		return false;
	return !has_meaning(text, in_flow);
}

static void
write_double(struct str text, struct buf *out)
{
	buf_putc(out, '"');
	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (c == '"' || c == '\\')
			buf_printf(out, "\\%c", c);
		else if (c == '\n')
			buf_puts(out, "\\n");
		else if (is_control(c))
			buf_printf(out, "\\x%02x", (unsigned char)c);
		else
			buf_putc(out, c);
	}
	buf_putc(out, '"');
}

static void
write_single(struct str text, struct buf *out)
{
	buf_putc(out, '\'');
	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] == '\'')
			buf_putc(out, '\'');
		buf_putc(out, text.p[i]);
	}
	buf_putc(out, '\'');
}

void
scalar_write(struct str text, enum value_type type, bool in_flow, struct buf *out)
{
	bool control = false;

	for (size_t i = 0; i < text.n; i++)
		control = control || is_control(text.p[i]);
	if (scalar_is_plain(text, type, in_flow))
		buf_putstr(out, text);
	else if (!control && has_any(text, "\"\\"))
		write_single(text, out);
	else
		write_double(text, out);
}
