/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_table.h"

struct finder {
	struct md_containers *containers;
	struct md_extent extent;
	int last; /* the last line that can be a row */
};

/* The line as a row of a table, from its first byte that is not space. */
static struct str
row_of(const struct finder *finder, int i, struct md_reach *reach)
{
	struct str line = md_text_line(finder->containers->text, i);

	*reach = md_containers_reach(finder->containers, i);
	return (struct str){line.p + reach->first, line.n - reach->first};
}

/* Whether lines `i` and `i` + 1 begin a table. */
static bool
begins_table(const struct finder *finder, int i, struct str *header, struct str *delimiter)
{
	struct md_reach below, above;

	*delimiter = row_of(finder, i + 1, &below);
	if (below.matched < finder->containers->depth || below.indent > 3 || !md_row_delimits(*delimiter))
		return false;
	*header = row_of(finder, i, &above);
	return md_row_cells(*header) == md_row_cells(*delimiter);
}

/* The first line from `i` on that is no row of a table. `text`: the paragraph goes on there. */
static int
end_of_rows(struct finder *finder, int i, bool *text)
{
	struct md_containers *containers = finder->containers;
	struct md_reach reach;

	*text = false;
	for (; i <= finder->last; i++) {
		struct str row = row_of(finder, i, &reach);

		md_containers_cut(containers, reach.matched);
		if (reach.matched < containers->depth || reach.indent > 3 || md_row_ends_table(row))
			return i;
		*text = md_row_cells(row) == 0;
		if (*text)
			return i;
	}
	return i;
}

static struct md_table *
add_table(struct md_tables *tables)
{
	if (tables->count == tables->room) {
		tables->room = tables->room > 0 ? tables->room * 2 : 8;
		tables->at = xrealloc(tables->at, (size_t)tables->room, sizeof(*tables->at));
	}
	return &tables->at[tables->count++];
}

static enum md_align *
aligns_of(struct str delimiter, int columns, struct pool *pool)
{
	enum md_align *align = pool_alloc(pool, (size_t)columns * sizeof(*align));
	size_t at = 0;
	struct str cell;

	for (int i = 0; i < columns && md_row_next(delimiter, &at, &cell); i++)
		align[i] = md_cell_align(cell);
	return align;
}

static void
keep_table(
    const struct finder *finder, struct md_tables *tables, int first, int end, struct str delimiter, struct pool *pool)
{
	struct md_table *table = add_table(tables);
	struct md_reach reach;

	*table = (struct md_table){.first = first, .rows = end - first - 2, .placed = first};
	table->columns = md_row_cells(delimiter);
	table->align = aligns_of(delimiter, table->columns, pool);
	table->row = pool_alloc(pool, (size_t)(table->rows + 1) * sizeof(*table->row));
	for (int i = 1; i <= table->rows; i++)
		table->row[i] = row_of(finder, first + 1 + i, &reach);
	table->row[0] = row_of(finder, first, &reach);
	/* A lazy header says nothing of the containers that the table is in; its delimiter row does. */
	if (first > finder->extent.first && reach.matched < finder->containers->depth) {
		table->placed = first + 1;
		row_of(finder, first + 1, &reach);
	}
	table->prefix = reach.rest;
	table->pad = reach.pad;
}

void
md_tables_find(struct md_tables *tables, struct md_containers *containers, cmark_node *leaf, struct pool *pool)
{
	struct finder finder = {.containers = containers, .extent = md_containers_extent(containers, leaf)};
	struct str header, delimiter;

	if (finder.extent.atx || md_containers_are_cut(containers))
		return;
	finder.last = finder.extent.underline >= 0 ? finder.extent.underline : finder.extent.last;
	for (int i = finder.extent.first; i < finder.extent.last; i++) {
		bool text;

		if (!begins_table(&finder, i, &header, &delimiter))
			continue;
		int end = end_of_rows(&finder, i + 2, &text);

		keep_table(&finder, tables, i, end, delimiter, pool);
		if (!text)
			return; /* what is left is another block, or in another container */
		i = end - 1;
	}
}
