/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether HTML is only what our own renderer may write: known tags, known attributes in quotes, addresses that run
 * nothing. */
#ifndef TESTS_FUZZ_HTML_H
#define TESTS_FUZZ_HTML_H

#include "fuzz.h"

static inline bool
html_word_is(struct str word, const char *const *words)
{
	for (; *words != NULL; words++)
		if (str_is(word, *words))
			return true;
	return false;
}

static inline size_t
html_name_length(struct str s)
{
	size_t n = 0;

	while (n < s.n && ((s.p[n] >= 'a' && s.p[n] <= 'z') || (s.p[n] >= '0' && s.p[n] <= '9') || s.p[n] == '-'))
		n++;
	return n;
}

static inline void
html_check_address(struct str value)
{
	static const char *const starts[] = {"http:", "https:", "mailto:", "#", "/", ".", NULL};
	const char *colon = value.n > 0 ? memchr(value.p, ':', value.n) : NULL;
	struct buf small = {0};
	bool known = value.n == 0 || colon == NULL;

	for (size_t i = 0; i < value.n; i++)
		buf_putc(&small, (char)(value.p[i] >= 'A' && value.p[i] <= 'Z' ? value.p[i] | 32 : value.p[i]));
	for (const char *const *start = starts; *start != NULL; start++)
		known = known || str_starts(buf_str(&small), *start);
	MUST(known);
	buf_free(&small);
}

/* One tag from its < on; how many bytes it has. */
static inline size_t
html_check_tag(struct str s)
{
	static const char *const tags[] = {"a", "blockquote", "br", "caption", "code", "del", "div", "em", "h1", "h2",
	    "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre", "section", "span", "strong", "sub", "sup",
	    "table", "tbody", "td", "th", "thead", "tr", "ul", NULL};
	static const char *const attributes[] = {"href", "src", "alt", "title", "id", "class", "role", "tabindex",
	    "aria-label", "aria-labelledby", "aria-describedby", "scope", "start", "lang", "value", "aria-hidden",
	    NULL};
	size_t i = s.n > 1 && s.p[1] == '/' ? 2 : 1;
	size_t n = html_name_length((struct str){s.p + i, s.n - i});

	MUST(html_word_is((struct str){s.p + i, n}, tags));
	for (i += n; i < s.n && s.p[i] == ' ';) {
		i++;
		if (i < s.n && s.p[i] == '/')
			i++;
		n = html_name_length((struct str){s.p + i, s.n - i});
		if (n == 0)
			break;
		struct str name = {s.p + i, n};

		MUST(html_word_is(name, attributes));
		i += n;
		MUST(i + 1 < s.n && s.p[i] == '=' && s.p[i + 1] == '"');
		i += 2;
		const char *end = memchr(s.p + i, '"', s.n - i);

		MUST(end != NULL);
		struct str value = {s.p + i, (size_t)(end - s.p) - i};

		MUST(value.n == 0 || memchr(value.p, '<', value.n) == NULL);
		if (str_is(name, "href") || str_is(name, "src"))
			html_check_address(value);
		i += value.n + 1;
	}
	MUST(i < s.n && s.p[i] == '>');
	return i + 1;
}

static inline void
html_check(struct str html)
{
	for (size_t i = 0; i < html.n;) {
		MUST(html.p[i] != '>');
		i += html.p[i] == '<' ? html_check_tag((struct str){html.p + i, html.n - i}) : 1;
	}
}

#endif
