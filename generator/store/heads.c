/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/heads.h"

#include <string.h>

/* The text between the first comment's signs. */
static struct str
head_of(const char *sql)
{
	const char *start = strstr(sql, "/*");
	const char *end = start != NULL ? strstr(start, "*/") : NULL;

	return end != NULL ? (struct str){start + 2, (size_t)(end - start) - 2} : STR("");
}

struct str
head_line(struct str *rest)
{
	const char *end = memchr(rest->p, '\n', rest->n);
	struct str line = {rest->p, end != NULL ? (size_t)(end - rest->p) : rest->n};
	size_t used = line.n + (end != NULL);

	*rest = (struct str){rest->p + used, rest->n - used};
	return line;
}

bool
head_get(const char *sql, const char *key, struct buf *out)
{
	struct str rest = head_of(sql);
	size_t length = strlen(key);
	bool found = false;

	buf_reset(out);
	while (rest.n > 0) {
		struct str line = head_line(&rest);

		if (found && !str_starts(line, "  "))
			break;
		if (found) {
			buf_putc(out, ' ');
			buf_putstr(out, str_trim(line));
		} else if (str_starts(line, key) && line.n > length && line.p[length] == ':') {
			found = true;
			buf_putstr(out, str_trim((struct str){line.p + length + 1, line.n - length - 1}));
		}
	}
	return found;
}

bool
head_lines(const char *sql, const char *key, struct buf *out)
{
	struct str rest = head_of(sql);
	size_t length = strlen(key), blank = 0;
	bool found = false;

	buf_reset(out);
	while (rest.n > 0) {
		struct str line = head_line(&rest);

		if (!found) {
			found = str_starts(line, key) && line.n > length && line.p[length] == ':';
			continue;
		}
		if (line.n > 0 && !str_starts(line, "  "))
			break;
		if (line.n < 2) {
			blank++;
			continue;
		}
		for (; blank > 0; blank--)
			buf_putc(out, '\n');
		buf_add(out, line.p + 2, line.n - 2);
		buf_putc(out, '\n');
	}
	return found;
}

const char *
head_rest(const char *sql)
{
	const char *end = strstr(sql, "*/");

	if (end == NULL)
		return sql;
	end += 2;
	return end + strspn(end, "\n");
}
