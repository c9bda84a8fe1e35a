/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_rewrite.h"

#include <stdlib.h>

#include "text/markdown_notes.h"

#define CELL_BEFORE "# " /* a heading takes any line of inline text, even one that begins like a list */
#define CELL_AFTER " #"	 /* else hashes at the end of the cell would count as the heading's */

/* For each line of the text, the definitions that end with it, innermost first; as linked lists, -1 at the end. */
struct note_ends {
	int *first, *last; /* per line */
	int *next;	   /* per note */
};

struct rewriting {
	struct md_tree *tree;
	struct md_tables *tables;
	struct note_ends ends;
	int *note_line; /* per note, the line on which its item begins */
	bool first;	/* no text was written for this body yet */
	struct md_text out;
};

int
md_note_of_item(const struct md_text *text, cmark_node *node)
{
	int line = cmark_node_get_start_line(node) - 1;

	if (cmark_node_get_type(node) != CMARK_NODE_ITEM || line < 0 || line >= text->count)
		return -1;
	const struct md_line *l = &text->lines[line];

	return l->note >= 0 && (size_t)cmark_node_get_start_column(node) == l->note_at + 1 ? l->note : -1;
}

static void
add_end(struct rewriting *r, int note, const struct md_containers *containers, cmark_node *item)
{
	const struct md_text *text = &r->tree->text;
	int start = cmark_node_get_start_line(item) - 1, line = cmark_node_get_end_line(item) - 1;

	if (containers->depth <= MD_DEPTH && containers->at[containers->depth - 1].end >= 0)
		line = containers->at[containers->depth - 1].end;
	while (line > start && str_trim(md_text_line(text, line)).n == 0)
		line--;
	r->note_line[note] = start;
	if (r->ends.first[line] < 0)
		r->ends.first[line] = note;
	else
		r->ends.next[r->ends.last[line]] = note;
	r->ends.last[line] = note;
}

/* Finds the tables, and where the definitions end. */
static void
survey(struct rewriting *r)
{
	struct md_tree *tree = r->tree;
	struct md_containers containers = {.text = &tree->text};
	cmark_iter *iter = cmark_iter_new(tree->root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);
		int note = md_note_of_item(&tree->text, node);

		if (event == CMARK_EVENT_EXIT && note >= 0 && r->first)
			add_end(r, note, &containers, node);
		md_containers_follow(&containers, event, node);
		if (event == CMARK_EVENT_ENTER && containers.depth <= MD_DEPTH &&
		    (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING))
			md_tables_find(r->tables, &containers, node, &tree->pool);
	}
	cmark_iter_free(iter);
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
write_row(struct rewriting *r, int number, int i)
{
	const struct md_text *text = &r->tree->text;
	const struct md_table *table = &r->tables->at[number];
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

		md_text_begin(&r->out, &like);
		buf_puts(&r->out.bytes, CELL_BEFORE);
		put_cell(&r->out.bytes, cell);
		buf_puts(&r->out.bytes, CELL_AFTER);
		md_text_end(&r->out);
	}
}

static void
write_placeholder(struct rewriting *r, int number)
{
	const struct md_table *table = &r->tables->at[number];
	struct md_line like = r->tree->text.lines[table->placed];

	like.filler = MD_FILLER_TABLE;
	like.table = number;
	md_text_begin(&r->out, &like);
	buf_add(&r->out.bytes, md_text_line(&r->tree->text, table->placed).p, table->prefix);
	for (int i = 0; i < table->pad; i++)
		buf_putc(&r->out.bytes, ' ');
	buf_puts(&r->out.bytes, MD_SEPARATOR);
	md_text_end(&r->out);
}

/* Behind each definition that ends with line `i`, a comment as far indented as the definition. */
static void
write_ends(struct rewriting *r, int i)
{
	const struct md_text *text = &r->tree->text;

	for (int note = r->ends.first[i]; note >= 0; note = r->ends.next[note]) {
		const struct md_line *line = &text->lines[r->note_line[note]];
		struct md_line like = {.source = text->lines[i].source, .filler = MD_FILLER_SEPARATOR, .note = -1};

		md_text_begin(&r->out, &like);
		buf_add(&r->out.bytes, text->bytes.data + line->start, line->note_at);
		buf_puts(&r->out.bytes, MD_SEPARATOR);
		md_text_end(&r->out);
	}
}

static void
write_body(struct rewriting *r)
{
	const struct md_text *text = &r->tree->text;
	int table = r->tables->fresh, skip = 0; /* lines before `skip` are a table's */

	for (int i = 0; i < text->count; i++) {
		if (table < r->tables->count && r->tables->at[table].first == i) {
			write_placeholder(r, table);
			skip = i + 2 + r->tables->at[table++].rows;
		}
		if (i >= skip) {
			md_text_begin(&r->out, &text->lines[i]);
			buf_putstr(&r->out.bytes, md_text_line(text, i));
			md_text_end(&r->out);
		}
		write_ends(r, i);
	}
}

static int *
none(int count)
{
	int *list = xcalloc((size_t)count, sizeof(*list));

	for (int i = 0; i < count; i++)
		list[i] = -1;
	return list;
}

static void
write_text(struct rewriting *r)
{
	for (int i = r->tables->fresh; i < r->tables->count; i++)
		for (int row = 0; row <= r->tables->at[i].rows; row++)
			write_row(r, i, row);
	write_body(r);
	md_text_clear(&r->tree->text);
	r->tree->text = r->out;
	r->tables->fresh = r->tables->count;
}

bool
md_rewrite(struct md_tree *tree, struct md_tables *tables, bool first)
{
	struct rewriting r = {
	    .tree = tree,
	    .tables = tables,
	    .first = first,
	    .ends = {none(tree->text.count), none(tree->text.count), none(tree->note_count)},
	    .note_line = none(tree->note_count),
	};

	survey(&r);
	bool any = tables->fresh < tables->count || (first && tree->note_count > 0);

	if (any)
		write_text(&r);
	free(r.ends.first);
	free(r.ends.last);
	free(r.ends.next);
	free(r.note_line);
	return any;
}
