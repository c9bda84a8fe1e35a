/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/format.h"

#include <stdlib.h>
#include <string.h>

#include "base/dutch.h"
#include "text/ics.h"
#include "text/numbers.h"

struct format {
	const char *name;
	void (*write)(struct str value, struct buf *out); /* NULL: Markdown */
	int heading;					  /* of Markdown: the level of its highest heading */
	enum cite_form cite_form;			  /* of Markdown: how it cites papers */
	bool whole; /* what is written is for no HTML page, and not escaped for one */
};

static void
write_text(struct str value, struct buf *out)
{
	buf_putstr(out, value);
}

static void
write_euro(struct str value, struct buf *out)
{
	buf_puts(out, "€\u00a0");
	dutch_number(value, out);
}

/* JSON stays JSON, and within HTML no tag can begin or end in it. In Turtle a quoted text may say the same. */
static void
write_json(struct str value, struct buf *out)
{
	size_t done = 0; /* what goes along as it is goes at once: the search page has megabytes of it */

	for (size_t i = 0; i < value.n; i++) {
		char c = value.p[i];

		if (c != '<' && c != '>' && c != '&')
			continue;
		buf_add(out, value.p + done, i - done);
		buf_printf(out, "\\u%04x", c);
		done = i + 1;
	}
	buf_add(out, value.p + done, value.n - done);
}

void
format_citation_nl(struct str citation, struct buf *out)
{
	bool numbered = str_starts(citation, "Kamerstuk ") || str_starts(citation, "Kamerstukken ") ||
			str_starts(citation, "Bijlage bij Kamerstuk");

	if (!numbered) {
		numbers_hold(citation, out);
		return;
	}
	for (size_t i = 0; i < citation.n; i++) {
		char before = i > 0 ? citation.p[i - 1] : '\0';

		if (citation.p[i] == ' ' && (before == '.' || (before >= '0' && before <= '9')))
			buf_puts(out, "\u00a0");
		else
			buf_putc(out, citation.p[i]);
	}
}

static const struct format formats[] = {
    {"", write_text, 0, CITE_SITE, false},
    {"datum", dutch_date, 0, CITE_SITE, false},
    {"periode", dutch_period, 0, CITE_SITE, false},
    {"getal", dutch_number, 0, CITE_SITE, false},
    {"euro", write_euro, 0, CITE_SITE, false},
    {"stuk", format_citation_nl, 0, CITE_SITE, false},
    {"ics", ics_text, 0, CITE_SITE, true},
    {"ics-adres", ics_uri, 0, CITE_SITE, true},
    {"json", write_json, 0, CITE_SITE, true},
    {"markdown", NULL, 2, CITE_SITE, false},
    {"markdown3", NULL, 3, CITE_SITE, false},
    {"markdown4", NULL, 4, CITE_SITE, false},
    {"brief", NULL, 3, CITE_HOUSE, false}, /* the text of a letter, to the House or to the Senate */
    {"brief-ek", NULL, 3, CITE_SENATE, false},
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
	if (format->write == write_text) {
		struct str text = query_str(row, column);

		data = data_text(&page->pool, text.p, text.n);
	} else if (format->write != NULL) {
		format->write(query_str(row, column), &out);
		data = format->whole ? data_html(&page->pool, buf_text(&out), out.len)
				     : data_text(&page->pool, buf_text(&out), out.len);
	} else {
		struct str path = query_str(row, path_column);
		char *from = xstrndup(path.p, path.n);

		page->markdown.heading_top = format->heading;
		page->cite_form = format->cite_form;
		markdown_render(query_str(row, column), from, &page->markdown, &out);
		data = out.len > 0 ? data_html(&page->pool, buf_text(&out), out.len) : data_null(&page->pool);
		free(from);
	}
	buf_free(&out);
	return data;
}
