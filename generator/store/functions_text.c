/* SPDX-License-Identifier: EUPL-1.2 */
/* Functions that make text for readers: store/functions.h says what each gives. */
#include <sqlite3.h>
#include <string.h>

#include "base/dutch.h"
#include "store/functions.h"
#include "text/markdown_escape.h"
#include "text/markdown_plain.h"
#include "text/utf8.h"
#include "text/withhold.h"
#include "text/worddiff.h"

#define CONTEXT_WORDS 8 /* beside a change */

static struct str
value_str(sqlite3_value *value)
{
	const char *text = (const char *)sqlite3_value_text(value);

	return text != NULL ? (struct str){text, (size_t)sqlite3_value_bytes(value)} : STR("");
}

static void
result(sqlite3_context *context, struct buf *text)
{
	sqlite3_result_text64(context, buf_text(text), text->len, SQLITE_TRANSIENT, SQLITE_UTF8);
	buf_free(text);
}

/* The function's own pointer is how it writes: NULL gives NULL. */
static void
sql_dutch(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	void (*const *write)(struct str, struct buf *) = sqlite3_user_data(context);
	struct buf out = {0};

	(void)argc;
	if (sqlite3_value_type(argv[0]) == SQLITE_NULL)
		return;
	(*write)(value_str(argv[0]), &out);
	result(context, &out);
}

static void (*const write_number)(struct str, struct buf *) = dutch_number;
static void (*const write_markdown)(struct str, struct buf *) = markdown_escape;
static void (*const write_date)(struct str, struct buf *) = dutch_period; /* a date is a period of one part */

/* Cuts at a blank, not in a word. */
static void
cut(struct buf *text, size_t most)
{
	if (text->len <= most)
		return;
	size_t at = utf8_cut(buf_str(text), most);

	for (size_t blank = at; blank > at / 2; blank--)
		if (text->data[blank] == ' ') {
			at = blank;
			break;
		}
	text->len = at;
	buf_puts(text, " …");
}

static void
sql_plain(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	struct buf out = {0};
	int most = sqlite3_value_int(argv[1]);

	(void)argc;
	markdown_plain(value_str(argv[0]), &out);
	cut(&out, most > 0 ? (size_t)most : 0);
	if (out.len > 0)
		result(context, &out);
	else
		buf_free(&out);
}

static void
put_json_text(struct str text, struct buf *out)
{
	buf_putc(out, '"');
	for (size_t i = 0; i < text.n; i++) {
		unsigned char c = (unsigned char)text.p[i];

		if (c == '"' || c == '\\')
			buf_printf(out, "\\%c", c);
		else if (c < 0x20)
			buf_printf(out, "\\u%04x", c);
		else
			buf_putc(out, (char)c);
	}
	buf_putc(out, '"');
}

static void
put_part(void *arg, const struct worddiff_part *part)
{
	static const char *const names[] = {
	    [WORDDIFF_SAME] = "gelijk", [WORDDIFF_GONE] = "weg", [WORDDIFF_NEW] = "nieuw"};
	struct buf *out = arg;

	buf_printf(out, "%s[\"%s\",", out->len > 1 ? "," : "", names[part->kind]);
	put_json_text(part->text, out);
	buf_printf(out, ",%d]", part->space);
}

static void
sql_worddiff(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	struct buf out = {0};

	(void)argc;
	buf_putc(&out, '[');
	bool differs = worddiff(value_str(argv[0]), value_str(argv[1]), CONTEXT_WORDS, put_part, &out);

	buf_putc(&out, ']');
	if (differs)
		result(context, &out);
	else
		buf_free(&out);
}

static void
sql_withhold(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	struct str list = value_str(argv[1]);
	struct buf text = {0}, next = {0};

	(void)argc;
	buf_putstr(&text, value_str(argv[0]));
	while (list.n > 0) {
		const char *end = memchr(list.p, '\n', list.n);
		struct str name = {list.p, end != NULL ? (size_t)(end - list.p) : list.n};

		if (str_starts(name, "@"))
			withhold_citation(buf_str(&text), (struct str){name.p + 1, name.n - 1}, &next);
		else
			withhold_link(buf_str(&text), name, &next);
		buf_free(&text);
		text = next;
		next = (struct buf){0};
		list = (struct str){name.p + name.n + (end != NULL), list.n - name.n - (end != NULL)};
	}
	result(context, &text);
}

void
functions_register_text(struct sqlite3 *sqlite)
{
	int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;

	sqlite3_create_function(sqlite, "getal_nl", 1, flags, (void *)&write_number, sql_dutch, NULL, NULL);
	sqlite3_create_function(sqlite, "datum_nl", 1, flags, (void *)&write_date, sql_dutch, NULL, NULL);
	sqlite3_create_function(sqlite, "markdown_tekst", 1, flags, (void *)&write_markdown, sql_dutch, NULL, NULL);
	sqlite3_create_function(sqlite, "platte_tekst", 2, flags, NULL, sql_plain, NULL, NULL);
	sqlite3_create_function(sqlite, "woordverschil", 2, flags, NULL, sql_worddiff, NULL, NULL);
	sqlite3_create_function(sqlite, "verzwegen", 2, flags, NULL, sql_withhold, NULL, NULL);
}
