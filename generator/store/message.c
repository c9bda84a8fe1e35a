/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/message.h"

#include <string.h>

struct str
message_column(struct query *row, struct str name)
{
	for (int i = 0; i < query_columns(row); i++)
		if (str_is(name, query_column(row, i)))
			return query_str(row, i);
	return STR("");
}

/* Writes `text` with its {columns} filled in; {{ and }} stay. Returns false where one of them is empty. */
static bool
fill(struct str text, struct query *row, struct buf *out)
{
	bool whole = true;

	for (size_t i = 0; i < text.n; i++) {
		bool twice = text.p[i] == '{' && i + 1 < text.n && text.p[i + 1] == '{';
		const char *end = text.p[i] == '{' && !twice ? memchr(text.p + i, '}', text.n - i) : NULL;

		if (end == NULL) {
			buf_add(out, text.p + i, twice ? 2 : 1);
			i += twice;
			continue;
		}
		struct str value = message_column(row, (struct str){text.p + i + 1, (size_t)(end - text.p) - i - 1});

		whole = whole && value.n > 0;
		buf_putstr(out, value);
		i = (size_t)(end - text.p);
	}
	return whole;
}

void
message_fill(struct str text, struct query *row, struct buf *out)
{
	buf_reset(out);
	while (text.n > 0) {
		const char *open = memmem(text.p, text.n, "[[", 2);
		const char *close = open != NULL ? memmem(open, text.n - (size_t)(open - text.p), "]]", 2) : NULL;

		if (close == NULL) {
			fill(text, row, out);
			return;
		}
		fill((struct str){text.p, (size_t)(open - text.p)}, row, out);
		size_t before = out->len;

		if (!fill((struct str){open + 2, (size_t)(close - open) - 2}, row, out)) {
			out->len = before;
			if (out->data != NULL)
				out->data[before] = '\0';
		}
		size_t used = (size_t)(close - text.p) + 2;

		text = (struct str){text.p + used, text.n - used};
	}
}
