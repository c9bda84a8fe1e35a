/* SPDX-License-Identifier: EUPL-1.2 */
/* What a line is as a row of a table. */
#include "text/markdown_table.h"

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

static size_t
skip_spaces(struct str s, size_t at)
{
	while (at < s.n && is_space(s.p[at]))
		at++;
	return at;
}

/* Where the pipe stands that ends the cell at `at`; a pipe after a backslash does not, whatever comes before that. */
static size_t
cell_end(struct str row, size_t at)
{
	size_t end = at;

	while (end < row.n && !(row.p[end] == '|' && !(end > at && row.p[end - 1] == '\\')))
		end++;
	return end;
}

bool
md_row_next(struct str row, size_t *at, struct str *cell)
{
	size_t from = *at;

	if (from == 0 && row.n > 0 && row.p[0] == '|')
		from++;
	from = skip_spaces(row, from);
	if (from == row.n)
		return false;
	size_t end = cell_end(row, from), last = end;

	while (last > from && is_space(row.p[last - 1]))
		last--;
	*cell = (struct str){row.p + from, last - from};
	*at = end < row.n ? end + 1 : end;
	return true;
}

int
md_row_cells(struct str row)
{
	size_t at = 0;
	struct str cell;
	int count = 0;

	while (md_row_next(row, &at, &cell))
		count++;
	return count;
}

static bool
is_delimiter(struct str cell)
{
	size_t at = cell.n > 0 && cell.p[0] == ':' ? 1 : 0, first = at;

	while (at < cell.n && cell.p[at] == '-')
		at++;
	if (at == first)
		return false;
	if (at < cell.n && cell.p[at] == ':')
		at++;
	return at == cell.n;
}

bool
md_row_delimits(struct str row)
{
	size_t at = 0;
	struct str cell;
	int count = 0;

	for (; md_row_next(row, &at, &cell); count++)
		if (!is_delimiter(cell))
			return false;
	return count > 0;
}

enum md_align
md_cell_align(struct str cell)
{
	bool left = str_starts(cell, ":"), right = str_ends(cell, ":");

	if (left)
		return right ? MD_ALIGN_CENTRE : MD_ALIGN_LEFT;
	return right ? MD_ALIGN_RIGHT : MD_ALIGN_NONE;
}

/* A list item, ordered or not: marker, then a space or the end. */
static bool
is_item(struct str line)
{
	size_t at = 0;

	if (line.n > 0 && (line.p[0] == '-' || line.p[0] == '+' || line.p[0] == '*')) {
		at = 1;
	} else {
		while (at < line.n && at < 9 && line.p[at] >= '0' && line.p[at] <= '9')
			at++;
		if (at == 0 || at == line.n || (line.p[at] != '.' && line.p[at] != ')'))
			return false;
		at++;
	}
	return at == line.n || line.p[at] == ' ' || line.p[at] == '\t';
}

/* Three or more hyphens, with spaces or without. Only the line below a heading can be that, in a paragraph. */
static bool
is_break(struct str line)
{
	size_t hyphens = 0;

	for (size_t i = 0; i < line.n; i++) {
		if (line.p[i] == '-')
			hyphens++;
		else if (!is_space(line.p[i]))
			return false;
	}
	return hyphens >= 3;
}

/* A line that is one tag and nothing else. A tag with `>` in an attribute is not seen as such. */
static bool
is_tag(struct str line)
{
	line = str_trim(line);
	if (line.n < 3 || line.p[0] != '<' || line.p[line.n - 1] != '>')
		return false;
	char second = line.p[1] == '/' ? line.p[2] : line.p[1];

	if ((second < 'a' || second > 'z') && (second < 'A' || second > 'Z'))
		return false;
	for (size_t i = 1; i < line.n - 1; i++)
		if (line.p[i] == '<' || line.p[i] == '|' || line.p[i] == '>' || line.p[i] == ':' || line.p[i] == '@')
			return false;
	return true;
}

bool
md_row_ends_table(struct str line)
{
	return is_item(line) || is_break(line) || is_tag(line);
}
