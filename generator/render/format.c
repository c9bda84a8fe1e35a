/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/format.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "text/ics.h"

struct format {
	const char *name;
	void (*write)(struct str value, struct buf *out); /* NULL: Markdown */
	int heading;					  /* of Markdown: the level of its highest heading */
	bool whole; /* what is written is for no HTML page, and not escaped for one */
};

static void
write_text(struct str value, struct buf *out)
{
	buf_putstr(out, value);
}

void
format_number_nl(struct str decimal, struct buf *out)
{
	const char *point = decimal.n > 0 ? memchr(decimal.p, '.', decimal.n) : NULL;
	size_t whole = point != NULL ? (size_t)(point - decimal.p) : decimal.n;
	size_t from = decimal.n > 0 && decimal.p[0] == '-' ? 1 : 0;

	if (from == 1)
		buf_puts(out, "−");
	for (size_t i = from; i < whole; i++) {
		buf_putc(out, decimal.p[i]);
		if ((whole - i) % 3 == 1 && i + 1 < whole)
			buf_putc(out, '.');
	}
	struct str rest = {decimal.p + whole + 1, point != NULL ? decimal.n - whole - 1 : 0};

	/* SQLite writes a whole REAL as 12.0. */
	if (rest.n == 0 || str_is(rest, "0"))
		return;
	buf_putc(out, ',');
	buf_putstr(out, rest);
}

static void
write_euro(struct str value, struct buf *out)
{
	buf_puts(out, "€\u00a0");
	format_number_nl(value, out);
}

void
format_date_nl(struct str text, struct buf *out)
{
	struct date date;

	if (date_parse(text, &date) == DATE_OK)
		date_write_nl(date, out);
	else
		buf_putstr(out, text);
}

void
format_period_nl(struct str period, struct buf *out)
{
	const char *slash = period.n > 0 ? memchr(period.p, '/', period.n) : NULL;

	if (slash == NULL) {
		format_date_nl(period, out);
		return;
	}
	struct str from = {period.p, (size_t)(slash - period.p)};
	struct str to = {slash + 1, period.n - from.n - 1};
	bool open = str_is(to, "..");

	if (open)
		buf_puts(out, "vanaf ");
	format_date_nl(from, out);
	if (!open) {
		buf_puts(out, " tot en met ");
		format_date_nl(to, out);
	}
}

static const struct format formats[] = {
    {"", write_text, 0, false},
    {"datum", format_date_nl, 0, false},
    {"periode", format_period_nl, 0, false},
    {"getal", format_number_nl, 0, false},
    {"euro", write_euro, 0, false},
    {"ics", ics_text, 0, true},
    {"ics-adres", ics_uri, 0, true},
    {"markdown", NULL, 2, false},
    {"markdown3", NULL, 3, false},
    {"markdown4", NULL, 4, false},
};

const struct format *
format_named(const char *name)
{
	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
		if (strcmp(formats[i].name, name) == 0)
			return &formats[i];
	return NULL;
}

bool
format_is_markdown(const struct format *format)
{
	return format->write == NULL;
}

struct data *
format_value(const struct format *format, struct page *page, struct query *row, int column, int path_column)
{
	struct buf out = {0};
	struct data *data;

	if (query_is_null(row, column))
		return data_null(&page->pool);
	if (format->write != NULL) {
		format->write(query_str(row, column), &out);
		data = format->whole ? data_html(&page->pool, buf_text(&out), out.len)
				     : data_text(&page->pool, buf_text(&out), out.len);
	} else {
		struct str path = query_str(row, path_column);
		char *from = xstrndup(path.p, path.n);

		page->markdown.heading_top = format->heading;
		markdown_render(query_str(row, column), from, &page->markdown, &out);
		data = out.len > 0 ? data_html(&page->pool, buf_text(&out), out.len) : data_null(&page->pool);
		free(from);
	}
	buf_free(&out);
	return data;
}
