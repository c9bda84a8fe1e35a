/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/export.h"

#include <stdlib.h>
#include <string.h>

#include "store/tables.h"
#include "text/csv.h"

/* SQL for the JSON value of a field of the row called `row`. */
static void json_value(const struct kind *kind, const struct field *field, const char *row, struct buf *sql);

/* 'name', value for each field, with `glue` before the first. */
static void
json_pairs(const struct kind *kind, const struct field *first, const char *row, const char *glue, struct buf *sql)
{
	for (const struct field *field = first; field != NULL; field = field->next, glue = ", ") {
		buf_printf(sql, "%s'%s', ", glue, field->name);
		json_value(kind, field, row, sql);
	}
}

/* A column as it is written: 12 for a number that is stored as 12.0. */
static void
put_column(const struct field *field, const char *row, struct buf *sql)
{
	struct buf column = {0};

	buf_printf(&column, "%s.", row);
	column_name(field, &column);
	if (field->type == VALUE_NUMBER)
		buf_printf(sql, "CASE WHEN %s = CAST(%s AS INTEGER) THEN CAST(%s AS INTEGER) ELSE %s END", column.data,
		    column.data, column.data, column.data);
	else
		buf_putstr(sql, buf_str(&column));
	buf_free(&column);
}

/* A group of which nothing is known is null. */
static void
json_group(const struct kind *kind, const struct field *group, const char *row, struct buf *sql)
{
	buf_puts(sql, "CASE WHEN coalesce(NULL, NULL");
	for (const struct field *field = group->first; field != NULL; field = field->next) {
		if (field->form != FIELD_ONE)
			continue;
		buf_puts(sql, ", ");
		put_column(field, row, sql);
	}
	buf_puts(sql, ") IS NOT NULL THEN json_object(");
	json_pairs(kind, group->first, row, "", sql);
	buf_puts(sql, ") END");
}

static void
json_list(const struct kind *kind, const struct field *field, const char *row, struct buf *sql)
{
	struct buf table = {0};
	bool nested = table_is_nested(field);

	table_name(kind, field, &table);
	buf_puts(sql, "json((SELECT json_group_array(");
	if (field->form == FIELD_LIST) {
		buf_puts(sql, "waarde");
	} else {
		buf_puts(sql, "json_object('volgnr', volgnr");
		json_pairs(kind, field->first, table.data, ", ", sql);
		buf_puts(sql, ")");
	}
	buf_printf(sql, ") FROM (SELECT * FROM %s WHERE item = %s.%s%s%s%s ORDER BY volgnr) AS %s))", table.data, row,
	    strchr(row, '_') != NULL ? "item" : "id", nested ? " AND rij = " : "", nested ? row : "",
	    nested ? ".volgnr" : "", table.data);
	buf_free(&table);
}

static void
json_value(const struct kind *kind, const struct field *field, const char *row, struct buf *sql)
{
	switch (field->form) {
	case FIELD_ONE:
		put_column(field, row, sql);
		break;
	case FIELD_GROUP:
		json_group(kind, field, row, sql);
		break;
	default:
		json_list(kind, field, row, sql);
		break;
	}
}

static void
json_kind(struct db *db, const struct kind *kind, struct buf *out)
{
	struct buf sql = {0};
	const char *glue = "\n";

	buf_printf(&sql, "SELECT json_object('id', %s.id", kind->name);
	json_pairs(kind, kind->first, kind->name, ", ", &sql);
	buf_printf(&sql,
	    ", 'tekst', nullif(tekst, ''), 'onbekend', json((SELECT json_group_array(veld) FROM"
	    " (SELECT veld FROM onbekend o WHERE o.soort = '%s' AND o.item = %s.id ORDER BY veld))))"
	    " FROM %s ORDER BY id",
	    kind->name, kind->name, kind->name);
	struct query *q = query_open(db, "json", sql.data);

	buf_printf(out, "\"%s\":[", kind->name);
	while (query_step(q)) {
		buf_puts(out, glue);
		buf_putstr(out, query_str(q, 0));
		glue = ",\n";
	}
	buf_puts(out, "]");
	query_close(q);
	buf_free(&sql);
}

void
export_json(struct db *db, const struct schema *schema, struct buf *out)
{
	char *head = db_text(db, "json",
	    "SELECT json_object('schemaVersion', 1, 'kind', 'plan', 'asOf', datum, 'revision', revisie,"
	    " 'audience', doelgroep) FROM peil");

	buf_add(out, head, strlen(head) - 1);
	free(head);
	buf_puts(out, ",\"items\":{\n");
	for (size_t i = 0; i < schema->kind_count; i++) {
		if (i > 0)
			buf_puts(out, ",\n");
		json_kind(db, &schema->kinds[i], out);
	}
	buf_puts(out, "}}\n");
}

/* Runs `sql` and writes a header and its rows. */
static void
csv_query(struct db *db, const char *sql, struct str item, struct buf *out)
{
	struct query *q = query_open(db, "csv", sql);

	if (query_params(q) > 0)
		query_text(q, 1, item);
	buf_reset(out);
	for (int i = 0; i < query_columns(q); i++) {
		buf_puts(out, i > 0 ? "," : "");
		csv_write(out, str_of(query_column(q, i)));
	}
	buf_puts(out, "\r\n");
	while (query_step(q)) {
		for (int i = 0; i < query_columns(q); i++) {
			buf_puts(out, i > 0 ? "," : "");
			csv_write(out, query_str(q, i));
		}
		buf_puts(out, "\r\n");
	}
	query_close(q);
}

/* ", column" for each single field and ", list joined" for each list of values, of the fields below `first`. */
static void
csv_columns(const struct kind *kind, const struct field *first, const char *row, struct buf *sql)
{
	for (const struct field *field = first; field != NULL; field = field->next) {
		if (field->form == FIELD_ONE) {
			buf_puts(sql, ", ");
			put_column(field, row, sql);
			buf_puts(sql, " AS ");
			column_name(field, sql);
		} else if (field->form == FIELD_GROUP) {
			csv_columns(kind, field->first, row, sql);
		} else if (field->form == FIELD_LIST) {
			bool nested = table_is_nested(field);

			buf_puts(sql, ", (SELECT group_concat(waarde, '; ') FROM (SELECT waarde FROM ");
			table_name(kind, field, sql);
			buf_printf(sql, " WHERE item = %s.%s%s%s%s ORDER BY volgnr)) AS %s", row,
			    nested ? "item" : "id", nested ? " AND rij = " : "", nested ? row : "",
			    nested ? ".volgnr" : "", field->name);
		}
	}
}

struct csv_sink_of {
	int (*each)(void *arg, const char *name, struct str text);
	void *arg;
};

/* The CSV of each list of groups below `first`. */
static int
csv_lists(struct db *db, const struct kind *kind, const struct field *first, const struct csv_sink_of *to)
{
	int result = 0;

	for (const struct field *field = first; field != NULL && result == 0; field = field->next) {
		/* What is about the check of the plan, and not about the plan, gets no file. */
		if (field->form == FIELD_GROUPS && field->first->type != VALUE_RULE) {
			struct buf table = {0}, sql = {0}, text = {0};

			table_name(kind, field, &table);
			buf_printf(&sql, "SELECT item%s, volgnr", table_is_nested(field) ? ", rij" : "");
			csv_columns(kind, field->first, table.data, &sql);
			buf_printf(&sql, " FROM %s ORDER BY item%s, volgnr", table.data,
			    table_is_nested(field) ? ", rij" : "");
			csv_query(db, sql.data, STR(""), &text);
			for (char *p = table.data; *p != '\0'; p++)
				*p = *p == '_' ? '-' : *p;
			result = to->each(to->arg, table.data, buf_str(&text));
			buf_free(&table);
			buf_free(&sql);
			buf_free(&text);
		}
		if (result == 0)
			result = csv_lists(db, kind, field->first, to);
	}
	return result;
}

static int
csv_kind(struct db *db, const struct kind *kind, const struct csv_sink_of *to)
{
	struct buf sql = {0}, text = {0};

	buf_printf(&sql, "SELECT id");
	csv_columns(kind, kind->first, kind->name, &sql);
	buf_printf(&sql, " FROM %s ORDER BY id", kind->name);
	csv_query(db, sql.data, STR(""), &text);
	int result = to->each(to->arg, kind->name, buf_str(&text));

	buf_free(&sql);
	buf_free(&text);
	return result == 0 ? csv_lists(db, kind, kind->first, to) : result;
}

/* One file an indicator, with the columns that staff write. */
static int
csv_series(struct db *db, const struct schema *schema, const struct csv_sink_of *to)
{
	const struct kind *kind = schema_kind(schema, STR("reeks"));
	struct query *q = query_open(db, "reeks", "SELECT id FROM reeks ORDER BY id");
	struct buf sql = {0}, text = {0}, name = {0};
	int result = 0;

	buf_puts(&sql, "SELECT item AS indicator");
	csv_columns(kind, kind->first->first, "reeks_meting", &sql);
	buf_puts(&sql, " FROM reeks_meting WHERE item = ?1 ORDER BY volgnr");
	while (result == 0 && query_step(q)) {
		buf_reset(&name);
		buf_puts(&name, "indicatoren/");
		buf_putstr(&name, query_str(q, 0));
		csv_query(db, sql.data, query_str(q, 0), &text);
		result = to->each(to->arg, name.data, buf_str(&text));
	}
	query_close(q);
	buf_free(&sql);
	buf_free(&text);
	buf_free(&name);
	return result;
}

/* figuur_te_laat_lijst as figuren/te-laat-lijst. */
static void
figure_name(struct str view, struct buf *out)
{
	buf_reset(out);
	buf_puts(out, "figuren/");
	for (size_t i = strlen("figuur_"); i < view.n; i++)
		buf_putc(out, view.p[i] == '_' ? '-' : view.p[i]);
}

/* One file a view of a figure, its rows in the order of its columns. What is held of it or beneath it goes before it.
 */
static int
csv_figures(struct db *db, const struct csv_sink_of *to)
{
	struct query *q = query_open(db, "figuren",
	    "SELECT m.name, group_concat(i.cid + 1) FROM main.sqlite_schema m JOIN pragma_table_info(m.name) i"
	    " WHERE m.type = 'view' AND m.name GLOB 'figuur_*' GROUP BY m.name ORDER BY m.name");
	struct buf sql = {0}, text = {0}, name = {0};
	int result = 0;

	while (result == 0 && query_step(q)) {
		buf_reset(&sql);
		buf_printf(&sql, "SELECT * FROM %s ORDER BY %s", query_str(q, 0).p, query_str(q, 1).p);
		figure_name(query_str(q, 0), &name);
		csv_query(db, sql.data, STR(""), &text);
		result = to->each(to->arg, name.data, buf_str(&text));
	}
	query_close(q);
	buf_free(&sql);
	buf_free(&text);
	buf_free(&name);
	return result;
}

int
export_csv(
    struct db *db, const struct schema *schema, int (*each)(void *arg, const char *name, struct str text), void *arg)
{
	struct csv_sink_of to = {each, arg};
	int result = 0;

	for (size_t i = 0; i < schema->kind_count && result == 0; i++)
		result = csv_kind(db, &schema->kinds[i], &to);
	if (result == 0)
		result = csv_series(db, schema, &to);
	return result == 0 ? csv_figures(db, &to) : result;
}
