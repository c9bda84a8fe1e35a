/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/blocks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "render/chart.h"
#include "render/format.h"

enum block_kind { BLOCK_LIST, BLOCK_ONE, BLOCK_TOP, BLOCK_CHART };

struct column {
	const char *name;
	const struct format *format;
};

/* Where the value of a parameter comes from. */
struct source_column {
	const struct block *block; /* NULL: the page's item */
	int column;
};

struct block {
	const char *name;     /* "acties.mijlpalen" */
	const char *own_name; /* "mijlpalen" */
	enum block_kind kind;
	const struct chart_kind *chart; /* of a chart */
	struct block *parent;
	struct query *query;
	struct column *columns;
	int column_count, path_column;
	struct source_column *params;
	bool has_row; /* of a block at the top level: the row that later blocks read */
	struct block *children, *next;
};

struct blocks {
	struct pool pool;
	const char *path;
	struct db *db;
	struct block *first; /* at the top level, in order */
};

static _Noreturn void
bug(const struct blocks *blocks, const char *block, const char *what, const char *detail)
{
	fprintf(stderr, "actieplan: fout in het programma / bug: %s: %s: %s %s\n", blocks->path, block, what, detail);
	exit(3);
}

static struct block *
find_block(struct block *first, const char *name)
{
	for (struct block *block = first; block != NULL; block = block->next) {
		size_t n = strlen(block->name);

		if (strcmp(block->name, name) == 0)
			return block;
		if (strncmp(block->name, name, n) == 0 && name[n] == '.')
			return find_block(block->children, name);
	}
	return NULL;
}

static void
append(struct block **place, struct block *block)
{
	while (*place != NULL)
		place = &(*place)->next;
	*place = block;
}

/* Hangs the block under the one that its name starts with. */
static void
place_block(struct blocks *blocks, struct block *block)
{
	const char *dot = strrchr(block->name, '.');

	block->own_name = block->name;
	if (block->kind == BLOCK_TOP || dot == NULL) {
		append(&blocks->first, block);
		return;
	}
	char *parent = pool_copy(&blocks->pool, block->name, (size_t)(dot - block->name));

	block->parent = find_block(blocks->first, parent);
	if (block->parent == NULL)
		bug(blocks, block->name, "no block", parent);
	block->own_name = dot + 1;
	append(&block->parent->children, block);
}

static void
read_columns(struct blocks *blocks, struct block *block)
{
	block->column_count = query_columns(block->query);
	block->columns = pool_alloc(&blocks->pool, (size_t)block->column_count * sizeof *block->columns);
	block->path_column = -1;
	for (int i = 0; i < block->column_count; i++) {
		const char *name = query_column(block->query, i), *bar = strchr(name, '|');

		block->columns[i].name =
		    pool_copy(&blocks->pool, name, bar != NULL ? (size_t)(bar - name) : strlen(name));
		block->columns[i].format = format_named(bar != NULL ? bar + 1 : "");
		if (block->columns[i].format == NULL)
			bug(blocks, block->name, "no format", name);
		if (strcmp(block->columns[i].name, "pad") == 0)
			block->path_column = i;
	}
	for (int i = 0; i < block->column_count; i++)
		if (format_is_markdown(block->columns[i].format) && block->path_column < 0)
			bug(blocks, block->name, "markdown without column", "pad");
}

static bool
provides(const struct block *block, const char *name, struct source_column *out)
{
	for (int i = 0; i < block->column_count; i++)
		if (strcmp(block->columns[i].name, name) == 0) {
			*out = (struct source_column){block, i};
			return true;
		}
	return false;
}

static struct source_column
find_param(struct blocks *blocks, const struct block *block, const char *name)
{
	struct source_column found = {NULL, 0};

	for (const struct block *b = block->parent; b != NULL; b = b->parent)
		if (provides(b, name, &found))
			return found;
	for (const struct block *b = blocks->first; b != NULL && b != block; b = b->next)
		if (b->kind != BLOCK_LIST && b->kind != BLOCK_CHART && provides(b, name, &found))
			return found;
	if (strcmp(name, "id") != 0)
		bug(blocks, block->name, "nothing provides", name);
	return found;
}

/* Takes the head of a block apart: its name, and behind it what it is. */
static void
read_head(struct blocks *blocks, struct block *block, struct str head)
{
	static const char chart_word[] = " grafiek ";
	const char *chart = memmem(head.p, head.n, chart_word, strlen(chart_word));
	bool one = str_ends(head, " een");
	struct str name = {head.p, chart != NULL ? (size_t)(chart - head.p) : head.n - (one ? strlen(" een") : 0)};

	name = str_trim(name);
	block->name = pool_copy(&blocks->pool, name.p, name.n);
	block->kind = str_is(name, ".") ? BLOCK_TOP : chart != NULL ? BLOCK_CHART : one ? BLOCK_ONE : BLOCK_LIST;
	if (chart == NULL)
		return;
	struct str kind = {chart + strlen(chart_word), (size_t)(head.p + head.n - chart) - strlen(chart_word)};

	block->chart = chart_named(str_trim(kind));
	if (block->chart == NULL)
		bug(blocks, block->name, "no such", "chart");
}

/* The names of the columns, in a row of their own. */
static const char **
column_names(const struct block *block)
{
	const char **names = xcalloc((size_t)block->column_count + 1, sizeof *names);

	for (int i = 0; i < block->column_count; i++)
		names[i] = block->columns[i].name;
	return names;
}

static void
check_chart(const struct blocks *blocks, const struct block *block)
{
	const char **names = column_names(block);
	const char *lacks = chart_lacks(block->chart, names, block->column_count);

	if (lacks != NULL)
		bug(blocks, block->name, "the chart lacks column", lacks);
	free(names);
}

static void
add_block(struct blocks *blocks, struct str head, struct str sql)
{
	struct block *block = pool_alloc(&blocks->pool, sizeof *block);

	read_head(blocks, block, head);
	place_block(blocks, block);
	block->query = query_open(blocks->db, block->name, pool_copy(&blocks->pool, sql.p, sql.n));
	read_columns(blocks, block);
	if (block->chart != NULL)
		check_chart(blocks, block);
	int count = query_params(block->query);

	block->params = pool_alloc(&blocks->pool, (size_t)(count + 1) * sizeof *block->params);
	for (int i = 0; i < count; i++) {
		const char *name = query_param(block->query, i + 1);

		if (name == NULL)
			bug(blocks, block->name, "parameter without", "name");
		block->params[i] = find_param(blocks, block, name);
	}
}

struct blocks *
blocks_open(struct db *db, const char *path)
{
	struct blocks *blocks = xcalloc(1, sizeof *blocks);
	const char *text = db_embedded(path);

	blocks->path = path;
	blocks->db = db;
	if (text == NULL)
		bug(blocks, "", "no such file", "");
	for (const char *at = strstr(text, "--: "); at != NULL;) {
		const char *end = strchr(at, '\n');
		const char *next = strstr(end, "\n--: ");
		struct str sql = {end, next != NULL ? (size_t)(next - end) : strlen(end)};

		add_block(blocks, str_trim((struct str){at + 4, (size_t)(end - at) - 4}), sql);
		at = next != NULL ? next + 1 : NULL;
	}
	return blocks;
}

static void
close_blocks(struct block *first)
{
	for (struct block *block = first; block != NULL; block = block->next) {
		close_blocks(block->children);
		query_close(block->query);
	}
}

void
blocks_close(struct blocks *blocks)
{
	if (blocks == NULL)
		return;
	close_blocks(blocks->first);
	pool_clear(&blocks->pool);
	free(blocks);
}

static void
bind(struct block *block, const struct page *page)
{
	int count = query_params(block->query);

	for (int i = 0; i < count; i++) {
		const struct source_column *from = &block->params[i];

		if (from->block == NULL)
			query_text(block->query, i + 1, page->id);
		else if ((from->block->parent == NULL && from->block->kind != BLOCK_LIST && !from->block->has_row) ||
			 query_is_null(from->block->query, from->column))
			query_null(block->query, i + 1);
		else
			query_text(block->query, i + 1, query_str(from->block->query, from->column));
	}
}

/* Of a row: its columns, and the blocks within it. */
static size_t
count_names(const struct block *block)
{
	size_t count = (size_t)block->column_count;

	for (const struct block *child = block->children; child != NULL; child = child->next)
		count++;
	return count;
}

static void run_block(struct block *block, struct page *page, struct data *map);

/* Puts the row at hand, and what the blocks within it find, into `map`. */
static void
put_row(struct block *block, struct page *page, struct data *map)
{
	for (int i = 0; i < block->column_count; i++)
		data_put_as(&page->pool, map, block->columns[i].name,
		    format_value(block->columns[i].format, page, block->query, i, block->path_column));
	for (struct block *child = block->children; child != NULL; child = child->next)
		run_block(child, page, map);
}

/* What a chart is called on its page: its own name, and behind it the id of the row that it stands in. */
static void
chart_id(const struct block *block, struct buf *out)
{
	struct source_column id;

	buf_puts(out, block->own_name);
	if (block->parent != NULL && provides(block->parent, "id", &id))
		buf_printf(out, "-%s", query_str(id.block->query, id.column).p);
}

/* Gathers the rows of a chart as they are, and puts what it makes of them into `map`. */
static void
run_chart(struct block *block, struct page *page, struct data *map)
{
	struct pool *pool = &page->pool;
	const char **names = column_names(block);
	struct str *cells = NULL;
	size_t count = 0, room = 0;
	struct chart_table table = {names, block->column_count, NULL, 0};

	for (; query_step(block->query); table.rows++)
		for (int i = 0; i < block->column_count; i++) {
			struct str text = query_str(block->query, i);

			if (count == room)
				cells = xrealloc(cells, room = 2 * room + 64, sizeof *cells);
			cells[count++] = (struct str){pool_copy(pool, text.p, text.n), text.n};
		}
	struct buf id = {0};

	chart_id(block, &id);
	table.cells = cells;
	data_put(pool, map, block->own_name, chart_draw(block->chart, pool, buf_text(&id), &table));
	buf_free(&id);
	free(cells);
	free(names);
}

static void
run_block(struct block *block, struct page *page, struct data *map)
{
	struct pool *pool = &page->pool;

	query_reset(block->query);
	bind(block, page);
	if (block->kind == BLOCK_CHART) {
		run_chart(block, page, map);
		return;
	}
	if (block->kind == BLOCK_LIST) {
		struct data *list = data_list(pool);
		size_t names = count_names(block);

		while (query_step(block->query)) {
			struct data *row = data_map_of(pool, names);

			put_row(block, page, row);
			data_push(pool, list, row);
		}
		data_put(pool, map, block->own_name, list);
		return;
	}
	/* The statement stays at its row: blocks after this one may read it. */
	block->has_row = query_step(block->query);
	struct data *row = block->kind == BLOCK_TOP ? map : block->has_row ? data_map(pool) : data_null(pool);

	if (block->has_row)
		put_row(block, page, row);
	else if (block->kind == BLOCK_TOP)
		for (int i = 0; i < block->column_count; i++)
			data_put(pool, map, block->columns[i].name, data_null(pool));
	if (block->kind == BLOCK_ONE)
		data_put(pool, map, block->own_name, row);
}

void
blocks_run(struct blocks *blocks, struct page *page, struct data *map)
{
	for (struct block *block = blocks->first; block != NULL; block = block->next)
		run_block(block, page, map);
	for (struct block *block = blocks->first; block != NULL; block = block->next)
		query_reset(block->query);
}

static void
put_specimen(const struct block *block, struct pool *pool, struct data *map)
{
	for (int i = 0; i < block->column_count; i++)
		data_put(pool, map, block->columns[i].name,
		    format_is_markdown(block->columns[i].format) ? data_html(pool, "x", 1) : data_text(pool, "x", 1));
	for (const struct block *child = block->children; child != NULL; child = child->next) {
		struct data *row = data_map(pool), *list = data_list(pool);

		if (child->chart != NULL) {
			data_put(pool, map, child->own_name, chart_specimen(child->chart, pool, child->own_name));
			continue;
		}
		put_specimen(child, pool, row);
		data_specimen(list, row);
		data_put(pool, map, child->own_name, child->kind == BLOCK_LIST ? list : row);
	}
}

void
blocks_specimen(struct blocks *blocks, struct pool *pool, struct data *map)
{
	for (const struct block *block = blocks->first; block != NULL; block = block->next) {
		struct data *row = block->kind == BLOCK_TOP ? map : data_map(pool), *list = data_list(pool);

		if (block->chart != NULL) {
			data_put(pool, map, block->own_name, chart_specimen(block->chart, pool, block->own_name));
			continue;
		}
		put_specimen(block, pool, row);
		if (block->kind == BLOCK_TOP)
			continue;
		data_specimen(list, row);
		data_put(pool, map, block->own_name, block->kind == BLOCK_LIST ? list : row);
	}
}
