/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/diff_write.h"

#include <string.h>

/* How a format marks what people read. */
struct marks {
	const char *title, *title_end, *group, *item, *item_end, *line, *gone, *gone_end, *came, *came_end;
	bool markdown; /* characters that mean something are escaped */
};

static const struct marks text_marks = {
    .title = "",
    .title_end = "\n",
    .group = "\n",
    .item = "\n- ",
    .item_end = "\n",
    .line = "  ",
    .gone = "[-",
    .gone_end = "-]",
    .came = "{+",
    .came_end = "+}",
};

/* GitHub's Markdown: what went is struck through. */
static const struct marks markdown_marks = {
    .title = "# ",
    .title_end = "\n",
    .group = "\n## ",
    .item = "\n- **",
    .item_end = "**\n\n",
    .line = "  ",
    .gone = "~~",
    .gone_end = "~~",
    .came = "**",
    .came_end = "**",
    .markdown = true,
};

static void
put(const struct marks *marks, struct str text, struct buf *out)
{
	for (size_t i = 0; i < text.n; i++) {
		if (marks->markdown && strchr("\\`*_[]<>~#|&", text.p[i]) != NULL)
			buf_putc(out, '\\');
		buf_putc(out, text.p[i] == '\n' ? ' ' : text.p[i]);
	}
}

static void
put_line(const struct marks *marks, struct query *q, int column, struct buf *out)
{
	if (query_is_null(q, column))
		return;
	buf_puts(out, marks->line);
	put(marks, query_str(q, column), out);
	buf_puts(out, marks->markdown ? "\\\n" : "\n");
}

/* Behind the last line of an item Markdown needs no hard break. */
static void
end_item(const struct marks *marks, struct buf *out)
{
	if (marks->markdown && str_ends(buf_str(out), "\\\n")) {
		out->data[out->len - 2] = '\n';
		out->data[--out->len] = '\0';
	}
}

static void
put_words(const struct marks *marks, struct query *parts, struct str pair, int64_t number, struct buf *out)
{
	query_text(parts, 1, pair);
	query_int(parts, 2, number);
	buf_puts(out, marks->line);
	while (query_step(parts)) {
		bool gone = str_is(query_str(parts, 0), "weg"), came = str_is(query_str(parts, 0), "nieuw");

		buf_puts(out, query_int_at(parts, 2) != 0 ? " " : "");
		buf_puts(out, gone ? marks->gone : came ? marks->came : "");
		put(marks, query_str(parts, 1), out);
		buf_puts(out, gone ? marks->gone_end : came ? marks->came_end : "");
	}
	query_reset(parts);
	buf_puts(out, marks->markdown ? "\\\n" : "\n");
}

static void
put_head(const struct marks *marks, struct db *db, struct str pair, struct buf *out)
{
	struct query *q = query_open(
	    db, "vergelijking", "SELECT titel, standen, telling, nagebouwd FROM vergelijking_zin WHERE id = ?");

	query_text(q, 1, pair);
	query_step(q);
	buf_puts(out, marks->title);
	put(marks, query_str(q, 0), out);
	buf_puts(out, marks->title_end);
	buf_putc(out, '\n');
	put(marks, query_str(q, 1), out);
	buf_putc(out, ' ');
	put(marks, query_str(q, 2), out);
	buf_putc(out, '\n');
	if (!query_is_null(q, 3)) {
		put(marks, query_str(q, 3), out);
		buf_putc(out, '\n');
	}
	query_close(q);
}

static void
write_marked(const struct marks *marks, struct db *db, const char *pair, struct buf *out)
{
	struct str id = str_of(pair);
	struct query *q = query_open(db, "wijziging",
	    "SELECT volgorde, kop, groep_titel || ' (' || groep_aantal || ')', eerste, onderwerp, zin, verschil, "
	    "reden_zin,"
	    " bron_zin FROM wijziging_regel WHERE vergelijking = ? ORDER BY volgorde");
	struct query *parts = query_open(db, "wijziging",
	    "SELECT soort, tekst, spatie FROM wijziging_deel WHERE vergelijking = ? AND volgorde = ? ORDER BY nr");

	put_head(marks, db, id, out);
	query_text(q, 1, id);
	while (query_step(q)) {
		if (query_int_at(q, 1) != 0) {
			end_item(marks, out);
			buf_puts(out, marks->group);
			put(marks, query_str(q, 2), out);
			buf_putc(out, '\n');
		}
		if (query_int_at(q, 3) != 0) {
			end_item(marks, out);
			buf_puts(out, marks->item);
			put(marks, query_str(q, 4), out);
			buf_puts(out, marks->item_end);
		}
		put_line(marks, q, 5, out);
		if (!query_is_null(q, 6))
			put_words(marks, parts, id, query_int_at(q, 0), out);
		put_line(marks, q, 7, out);
		put_line(marks, q, 8, out);
	}
	end_item(marks, out);
	query_close(q);
	query_close(parts);
}

static void
write_text(struct db *db, const char *pair, struct buf *out)
{
	write_marked(&text_marks, db, pair, out);
}

static void
write_markdown(struct db *db, const char *pair, struct buf *out)
{
	write_marked(&markdown_marks, db, pair, out);
}

static const char json_head_sql[] =
    "SELECT json_object('schemaVersion', 1, 'kind', 'diff',"
    " 'from', json_object('id', van, 'name', van_naam, 'asOf', van_dag, 'revision', van_revisie,"
    "  'reconstructed', json(iif(van_nagebouwd, 'true', 'false'))),"
    " 'to', json_object('id', tot, 'name', tot_naam, 'asOf', tot_dag, 'revision', tot_revisie,"
    "  'reconstructed', json(iif(tot_nagebouwd, 'true', 'false'))), 'count', aantal) FROM vergelijking WHERE id = ?";

static const char json_row_sql[] =
    "SELECT json_object('group', w.groep, 'groupTitle', g.titel, 'kind', w.soort, 'itemKind', w.item_soort, 'item', "
    "w.item,"
    " 'subject', w.onderwerp, 'address', w.adres, 'field', w.veld, 'part', w.deel, 'text', w.zin, 'was', w.was, 'now', "
    "w.wordt,"
    " 'words', CASE WHEN w.verschil IS NOT NULL THEN (SELECT json_group_array(json_object("
    "  'change', CASE soort WHEN 'weg' THEN 'deleted' WHEN 'nieuw' THEN 'inserted' ELSE 'same' END,"
    "  'text', tekst, 'spaceBefore', json(iif(spatie, 'true', 'false'))))"
    "  FROM (SELECT * FROM wijziging_deel d WHERE d.vergelijking = w.vergelijking AND d.volgorde = w.volgorde ORDER BY "
    "nr)) END,"
    " 'days', w.dagen, 'daysOriginal', w.dagen_oorspronkelijk, 'date', w.datum, 'reason', w.reden,"
    " 'reasonMissing', json(iif(w.reden IS NULL AND w.reden_nodig, 'true', 'false')),"
    " 'sources', (SELECT json_group_array(json_object('citation', value ->> 'citaat', 'address', value ->> 'adres'))"
    "  FROM json_each(w.bronnen)))"
    " FROM wijziging w JOIN wijziging_groep g ON g.groep = w.groep WHERE w.vergelijking = ? ORDER BY w.volgorde";

static void
write_json(struct db *db, const char *pair, struct buf *out)
{
	struct query *head = query_open(db, "vergelijking", json_head_sql);
	struct query *row = query_open(db, "wijziging", json_row_sql);
	const char *glue = "\n";

	query_text(head, 1, str_of(pair));
	query_step(head);
	struct str object = query_str(head, 0);

	buf_add(out, object.p, object.n - 1);
	buf_puts(out, ",\"changes\":[");
	query_text(row, 1, str_of(pair));
	for (; query_step(row); glue = ",\n") {
		buf_puts(out, glue);
		buf_putstr(out, query_str(row, 0));
	}
	buf_puts(out, "]}\n");
	query_close(head);
	query_close(row);
}

const struct diff_format diff_formats[] = {
    {"text", write_text},
    {"json", write_json},
    {"markdown", write_markdown},
    {NULL, NULL},
};
