/* SPDX-License-Identifier: EUPL-1.2 */
/* What a text is written as for others: escaped for HTML and Atom, for a calendar, a cell of CSV, a terminal, a
 * difference. */
#include "fuzz.h"
#include "text/csv.h"
#include "text/excerpt.h"
#include "text/ics.h"
#include "text/mustache.h"
#include "text/utf8.h"
#include "text/worddiff.h"

static void
check_escape(struct str text)
{
	static const char *const entities[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
	static const char signs[] = "&<>\"'";
	struct buf out = {0}, back = {0}, meant = {0};

	for (size_t i = 0; i < text.n; i++)
		if ((unsigned char)text.p[i] < ' ' && memchr("\t\n\r", text.p[i], 3) == NULL)
			buf_puts(&meant, "\xef\xbf\xbd"); /* U+FFFD: no control character has a place in XML */
		else
			buf_putc(&meant, text.p[i]);
	mustache_escape(&out, text);
	for (size_t i = 0; i < out.len; i++) {
		MUST(strchr("<>\"'", out.data[i]) == NULL);
		if (out.data[i] != '&') {
			buf_putc(&back, out.data[i]);
			continue;
		}
		size_t e = 0;

		while (e < 5 && !str_starts((struct str){out.data + i, out.len - i}, entities[e]))
			e++;
		MUST(e < 5);
		buf_putc(&back, signs[e]);
		i += strlen(entities[e]) - 1;
	}
	MUST(str_eq(buf_str(&back), buf_str(&meant)));
	buf_free(&out);
	buf_free(&back);
	buf_free(&meant);
}

/* RFC 5545, 3.1: lines of at most 75 octets that end in CRLF, of whole characters. */
static void
check_calendar(struct str text)
{
	struct buf value = {0}, out = {0};
	size_t bad, from = 0;

	if (!utf8_valid(text, &bad))
		return;
	ics_text(text, &value);
	MUST(value.len == 0 || memchr(value.data, '\n', value.len) == NULL);
	MUST(value.len == 0 || memchr(value.data, '\r', value.len) == NULL);
	buf_puts(&value, "\n");
	ics_lines(buf_str(&value), &out);
	for (size_t i = 0; i < out.len; i++)
		if (out.data[i] == '\n') {
			MUST(i > from && out.data[i - 1] == '\r' && i - from <= 76);
			MUST(utf8_valid((struct str){out.data + from, i - from}, &bad));
			from = i + 1;
		}
	MUST(from == out.len);
	buf_reset(&value);
	ics_uri(text, &value);
	buf_free(&value);
	buf_free(&out);
}

static void
part(void *arg, const struct worddiff_part *part)
{
	MUST(part->text.n > 0);
	*(size_t *)arg += part->text.n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = fuzz_str(data, size), rest = text;
	struct str first = fuzz_first_line(&rest);
	struct buf out = {0};
	size_t length = 0;

	check_escape(text);
	check_calendar(text);
	csv_write(&out, text);
	buf_reset(&out);
	excerpt_write(&(struct excerpt){first, 1, (int)(size % 200) + 1, (int)(size % 97), size % 2 == 0}, &out);
	for (size_t i = 0; i < out.len; i++)
		MUST(out.data[i] == '\n' || (unsigned char)out.data[i] >= 0x20 || (size % 2 == 0 && out.data[i] == 27));
	worddiff(first, rest, 3, part, &length);
	buf_free(&out);
	return 0;
}
