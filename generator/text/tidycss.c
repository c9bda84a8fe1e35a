/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/tidycss.h"

#include <string.h>

/* Where `end` ends in `css` from `from` on; the end of all where it is not there. */
static size_t
behind(struct str css, size_t from, const char *end)
{
	size_t n = strlen(end);

	for (size_t i = from; i + n <= css.n; i++)
		if (memcmp(css.p + i, end, n) == 0)
			return i + n;
	return css.n;
}

/* Where the text that begins at `from` with a quote ends. */
static size_t
behind_text(struct str css, size_t from)
{
	for (size_t i = from + 1; i < css.n; i++)
		if (css.p[i] == '\\')
			i++;
		else if (css.p[i] == css.p[from])
			return i + 1;
	return css.n;
}

/* How far what begins at `i` stays as it is: 0 where it does not. */
static size_t
kept(struct str css, size_t i)
{
	struct str rest = {css.p + i, css.n - i};

	if (rest.p[0] == '"' || rest.p[0] == '\'')
		return behind_text(css, i);
	if (str_starts(rest, "url(") && rest.n > 4 && rest.p[4] != '"' && rest.p[4] != '\'')
		return behind(css, i, ")");
	if (!str_starts(rest, "/*"))
		return 0;
	size_t end = behind(css, i + 2, "*/");
	bool closed = end >= i + 4 && css.p[end - 2] == '*' && css.p[end - 1] == '/';

	return str_starts(rest, "/*!") || !closed ? end : 0;
}

void
tidycss(struct str css, struct buf *out)
{
	size_t end;

	for (size_t i = 0; i < css.n; i = end) {
		bool begins = out->len == 0 || out->data[out->len - 1] == '\n';

		end = kept(css, i);
		if (end > 0)
			buf_add(out, css.p + i, end - i);
		else if (str_starts((struct str){css.p + i, css.n - i}, "/*"))
			end = behind(css, i + 2, "*/");
		else {
			end = i + 1;
			if (!begins || strchr(" \t\r\n", css.p[i]) == NULL)
				buf_putc(out, css.p[i]);
		}
	}
}
