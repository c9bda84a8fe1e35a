/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_rewrite.h"

#include <stdlib.h>

#include "text/markdown_notes.h"

#define CELL_BEFORE "# " /* a heading takes any line of inline text, even one that begins like a list */
#define CELL_AFTER " #"	 /* else hashes at the end of the cell would count as the heading's */

int
md_note_of_item(const struct md_text *text, cmark_node *node)
{
	int line = cmark_node_get_start_line(node) - 1;

	if (cmark_node_get_type(node) != CMARK_NODE_ITEM || line < 0 || line >= text->count)
		return -1;
	const struct md_line *l = &text->lines[line];

	return l->note >= 0 && (size_t)cmark_node_get_start_column(node) == l->note_at + 1 ? l->note : -1;
}

/* A cell's text, each `\|` as `|`. */
static void
put_cell(struct buf *out, struct str cell)
{
	for (size_t i = 0; i < cell.n; i++) {
		if (cell.p[i] == '\\' && i + 1 < cell.n && cell.p[i + 1] == '|')
			i++;
		buf_putc(out, cell.p[i]);
	}
}

/* Writes row `i` of a table, its header being row 0, but for the cells that it has too many. */
static void
write_row(const struct md_text *text, const struct md_table *table, int number, int i, struct md_text *out)
{
	const struct md_line *line = &text->lines[i == 0 ? table->first : table->first + 1 + i];
	size_t at = 0;
	struct str cell;

	for (int k = 0; k < table->columns && md_row_next(table->row[i], &at, &cell); k++) {
		size_t byte = (size_t)(cell.p - text->bytes.data) - line->start;
		struct md_line like = {
		    .source = line->source,
		    .from = sizeof(CELL_BEFORE) - 1,
		    .to = line->to + (byte - line->from),
		    .cell = true,
		    .row = k == 0,
		    .table = number,
		    .note = -1,
		};

		md_text_begin(out, &like);
		buf_puts(&out->bytes, CELL_BEFORE);
		put_cell(&out->bytes, cell);
		buf_puts(&out->bytes, CELL_AFTER);
		md_text_end(out);
	}
}

static void
write_placeholder(const struct md_text *text, const struct md_table *table, int number, struct md_text *out)
{
	struct md_line like = text->lines[table->placed];

	like.filler = MD_FILLER_TABLE;
	like.table = number;
	md_text_begin(out, &like);
	buf_add(&out->bytes, md_text_line(text, table->placed).p, table->prefix);
	for (int i = 0; i < table->pad; i++)
		buf_putc(&out->bytes, ' ');
	buf_puts(&out->bytes, MD_SEPARATOR);
	md_text_end(out);
}

static void
copy_line(const struct md_text *text, int i, struct md_text *out)
{
	md_text_begin(out, &text->lines[i]);
	buf_putstr(&out->bytes, md_text_line(text, i));
	md_text_end(out);
}

static void
write_tables(const struct md_text *text, struct md_tables *tables, struct md_text *out)
{
	int table = tables->fresh, skip = 0; /* lines before `skip` are a table's */

	for (int i = table; i < tables->count; i++)
		for (int row = 0; row <= tables->at[i].rows; row++)
			write_row(text, &tables->at[i], i, row, out);
	for (int i = 0; i < text->count; i++) {
		if (table < tables->count && tables->at[table].first == i) {
			write_placeholder(text, &tables->at[table], table, out);
			skip = i + 2 + tables->at[table++].rows;
		}
		if (i >= skip)
			copy_line(text, i, out);
	}
	tables->fresh = tables->count;
}

bool
md_rewrite_tables(struct md_tree *tree, struct md_tables *tables)
{
	struct md_containers containers = {.text = &tree->text};
	cmark_iter *iter = cmark_iter_new(tree->root);
	cmark_event_type event;
	struct md_text out = {0};

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		md_containers_follow(&containers, event, node);
		if (md_containers_lost(&containers, node))
			break;
		if (event == CMARK_EVENT_ENTER && containers.depth <= MD_DEPTH &&
		    (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING))
			md_tables_find(tables, &containers, node, &tree->pool);
	}
	cmark_iter_free(iter);
	if (tables->fresh == tables->count)
		return false;
	write_tables(&tree->text, tables, &out);
	md_text_clear(&tree->text);
	tree->text = out;
	return true;
}

/* For each line of the text, the definitions that end with it, innermost first; as linked lists, -1 at the end. */
struct note_ends {
	int *first, *last;  /* per line */
	int *next, *begins; /* per note, the latter being the line on which its item begins */
};

static void
add_end(struct note_ends *ends, const struct md_text *text, int note, cmark_node *item)
{
	int start = cmark_node_get_start_line(item) - 1, line = cmark_node_get_end_line(item) - 1;

	while (line > start && str_trim(md_text_line(text, line)).n == 0)
		line--;
	ends->begins[note] = start;
	if (ends->first[line] < 0)
		ends->first[line] = note;
	else
		ends->next[ends->last[line]] = note;
	ends->last[line] = note;
}

static void
find_ends(const struct md_tree *tree, struct note_ends *ends)
{
	cmark_iter *iter = cmark_iter_new(tree->root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		int note = md_note_of_item(&tree->text, node);

		if (event == CMARK_EVENT_EXIT && note >= 0)
			add_end(ends, &tree->text, note, node);
	}
	cmark_iter_free(iter);
}

/* A comment behind line `i`, as far indented as the definition on line `begins`. */
static void
write_end(const struct md_text *text, int i, int begins, struct md_text *out)
{
	const struct md_line *line = &text->lines[begins];
	struct md_line like = {.source = text->lines[i].source, .filler = MD_FILLER_SEPARATOR, .note = -1};

	md_text_begin(out, &like);
	buf_add(&out->bytes, text->bytes.data + line->start, line->note_at);
	buf_puts(&out->bytes, MD_SEPARATOR);
	md_text_end(out);
}

static int *
none(int count)
{
	int *list = xcalloc((size_t)count, sizeof(*list));

	for (int i = 0; i < count; i++)
		list[i] = -1;
	return list;
}

void
md_rewrite_notes(struct md_tree *tree)
{
	const struct md_text *text = &tree->text;
	struct note_ends ends = {none(text->count), none(text->count), none(tree->note_count), none(tree->note_count)};
	struct md_text out = {0};

	find_ends(tree, &ends);
	for (int i = 0; i < text->count; i++) {
		copy_line(text, i, &out);
		for (int note = ends.first[i]; note >= 0; note = ends.next[note])
			write_end(text, i, ends.begins[note], &out);
	}
	md_text_clear(&tree->text);
	tree->text = out;
	free(ends.first);
	free(ends.last);
	free(ends.next);
	free(ends.begins);
}
