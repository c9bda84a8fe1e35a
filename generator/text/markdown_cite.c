/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands in a citation: `@id, p. 4; @id2`. */
#include "text/markdown_inline.h"

bool
md_is_id_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
	       c == '.';
}

/* Each stretch of spaces and line ends as one space. */
static struct str
keep_locator(struct md_tree *tree, struct str s)
{
	char *to = pool_copy(&tree->pool, s.p, s.n);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		bool space = s.p[i] == ' ' || s.p[i] == '\t' || s.p[i] == '\n';

		if (!space)
			to[n++] = s.p[i];
		else if (n > 0 && to[n - 1] != ' ')
			to[n++] = ' ';
	}
	return (struct str){to, n};
}

static bool
read_cite(struct md_tree *tree, struct str s, struct md_cite *cite)
{
	size_t n = 1;

	s = str_trim(s);
	if (s.n == 0 || s.p[0] != '@')
		return false;
	while (n < s.n && md_is_id_char(s.p[n]))
		n++;
	if (n == 1)
		return false;
	*cite = (struct md_cite){.id = md_keep(tree, (struct str){s.p + 1, n - 1})};
	s = str_trim((struct str){s.p + n, s.n - n});
	if (s.n == 0)
		return true;
	if (s.p[0] != ',')
		return false;
	s = str_trim((struct str){s.p + 1, s.n - 1});
	cite->locator = keep_locator(tree, s);
	return s.n > 0;
}

bool
md_cites_read(struct md_tree *tree, struct str inner, struct md_cite **cites, size_t *count)
{
	size_t parts = 1, from = 0;

	for (size_t i = 0; i < inner.n; i++)
		parts += inner.p[i] == ';';
	*cites = pool_alloc(&tree->pool, parts * sizeof(**cites));
	*count = 0;
	for (size_t i = 0; i <= inner.n; i++) {
		if (i < inner.n && inner.p[i] != ';')
			continue;
		if (!read_cite(tree, (struct str){inner.p + from, i - from}, &(*cites)[*count]))
			return false;
		(*count)++;
		from = i + 1;
	}
	return true;
}
