/* SPDX-License-Identifier: EUPL-1.2 */
/* The typed tables: their definition and their contents, both written from the schema. */
#include <string.h>

#include "store/tables.h"

void
table_name(const struct kind *kind, const struct field *field, struct buf *out)
{
	buf_puts(out, kind->name);
	if (field == NULL)
		return;
	buf_putc(out, '_');
	for (const char *p = field->path; *p != '\0'; p++)
		buf_putc(out, *p == '.' ? '_' : *p);
}

void
column_name(const struct field *field, struct buf *out)
{
	if (field->parent != NULL && field->parent->form == FIELD_GROUP) {
		column_name(field->parent, out);
		buf_putc(out, '_');
	}
	buf_puts(out, field->name);
}

/* The table whose id a reference to `to` names. The forms of exploitation are rows of programma.md. */
static void
add_foreign_key(const char *to, size_t length, struct buf *out)
{
	if (length == strlen("uitbuitingsvorm") && strncmp(to, "uitbuitingsvorm", length) == 0)
		buf_puts(out, " REFERENCES programma_uitbuitingsvormen(id)");
	else
		buf_printf(out, " REFERENCES %.*s(id)", (int)length, to);
}

/* SQL for the last day of the date in column `name`; of a period its end, when it has one. */
static void
add_last_day(const char *name, enum value_type type, struct buf *out)
{
	const char *end = name;
	struct buf cut = {0};

	if (type == VALUE_PERIOD) {
		buf_printf(&cut, "substr(%s, instr(%s, '/') + 1)", name, name);
		end = cut.data;
	}
	buf_printf(out,
	    ", %s_dag TEXT GENERATED ALWAYS AS (CASE length(%s) WHEN 10 THEN %s"
	    " WHEN 7 THEN date(%s || '-01', '+1 month', '-1 day') WHEN 4 THEN %s || '-12-31' END) VIRTUAL",
	    name, end, end, end, end);
	buf_free(&cut);
}

/* ", name TYPE ..." with the companions that dates and references of two kinds have. */
static void
add_column(const struct field *field, const char *name, struct buf *out)
{
	const char *bar = strchr(field->to, '|');

	buf_printf(out, ", %s %s", name, value_sql_type(field->type));
	if (field->type == VALUE_ID && field->parent != NULL)
		buf_puts(out, strcmp(field->path, "uitbuitingsvormen.id") == 0 ? " UNIQUE" : "");
	if (value_is_date(field->type))
		add_last_day(name, field->type, out);
	if (field->type != VALUE_REFERENCE)
		return;
	if (bar == NULL) {
		add_foreign_key(field->to, strlen(field->to), out);
		return;
	}
	for (const char *to = field->to; to != NULL; to = bar != NULL ? bar + 1 : NULL) {
		bar = strchr(to, '|');
		size_t length = bar != NULL ? (size_t)(bar - to) : strlen(to);

		buf_printf(out, ", %s_%.*s TEXT", name, (int)length, to);
		add_foreign_key(to, length, out);
	}
}

/* Calls `each` for every field that is a column of the table of `first`'s parent: groups are flattened into it. */
static void
each_column(const struct field *first, void (*each)(const struct field *field, void *arg), void *arg)
{
	for (const struct field *field = first; field != NULL; field = field->next) {
		if (field->form == FIELD_ONE)
			each(field, arg);
		else if (field->form == FIELD_GROUP)
			each_column(field->first, each, arg);
	}
}

static void
define_column(const struct field *field, void *arg)
{
	struct buf name = {0};

	column_name(field, &name);
	add_column(field, name.data, arg);
	buf_free(&name);
}

bool
table_is_nested(const struct field *field)
{
	for (const struct field *p = field->parent; p != NULL; p = p->parent)
		if (p->form == FIELD_GROUPS || p->form == FIELD_PAIRS)
			return true;
	return false;
}

static void
define_list(const struct kind *kind, const struct field *field, void *arg)
{
	struct buf *out = arg;
	bool nested = table_is_nested(field);

	buf_puts(out, "CREATE TABLE ");
	table_name(kind, field, out);
	buf_printf(out, "(item TEXT NOT NULL REFERENCES %s(id)%s, volgnr INTEGER NOT NULL", kind->name,
	    nested ? ", rij INTEGER NOT NULL" : "");
	if (field->form == FIELD_LIST)
		add_column(field, "waarde", out);
	else
		each_column(field->first, define_column, out);
	buf_printf(out, ", PRIMARY KEY (item, %svolgnr)) STRICT, WITHOUT ROWID;\n", nested ? "rij, " : "");
}

/* Calls `each` for every list below `first`, outer ones before those within them. */
static void
each_list(const struct kind *kind, const struct field *first,
    void (*each)(const struct kind *kind, const struct field *field, void *arg), void *arg)
{
	for (const struct field *field = first; field != NULL; field = field->next) {
		if (field->form == FIELD_LIST || field->form == FIELD_GROUPS || field->form == FIELD_PAIRS)
			each(kind, field, arg);
		each_list(kind, field->first, each, arg);
	}
}

/*
 * Which rows of the typed tables are filled: all, or those of the items of which something has changed, by temp.geraakt
 * (load/8-geraakt.sql).
 */
struct filling {
	struct buf sql;
	bool touched;
};

/* A condition: of the items of `kind` those that have changed; `what` they are told by is bestand or item. */
static void
only_touched(const char *word, const char *column, const char *what, const struct kind *kind, struct filling *filling)
{
	if (filling->touched)
		buf_printf(&filling->sql, " %s %s IN (SELECT %s FROM temp.geraakt WHERE soort = '%s')", word, column,
		    what, kind->name);
}

/* A reading of `veld` into its column(s), from the rows w of one entry. */
struct fill {
	struct buf *columns, *values;
};

static void
fill_value(const char *name, const char *value, struct fill *fill)
{
	buf_printf(fill->columns, ", %s", name);
	buf_printf(fill->values, ", %s", value);
}

static void
fill_column(const struct field *field, void *arg)
{
	struct buf name = {0}, value = {0};

	column_name(field, &name);
	buf_printf(&value, "max(w.norm) FILTER (WHERE w.veld = %d)", field->id);
	fill_value(name.data, value.data, arg);
	buf_free(&name);
	buf_free(&value);
}

static void
fill_kind(const struct kind *kind, struct filling *filling)
{
	struct buf columns = {0}, values = {0}, *out = &filling->sql;

	each_column(kind->first, fill_column, &(struct fill){&columns, &values});
	buf_printf(out,
	    "INSERT INTO %s(id, pad, tekst%s) SELECT b.item, b.pad, b.tekst%s FROM bestand b"
	    " LEFT JOIN waarde w ON w.bestand = b.id AND w.ouder IS NULL"
	    " WHERE b.soort = '%s' AND b.geldig",
	    kind->name, buf_text(&columns), buf_text(&values), kind->name);
	only_touched("AND", "b.id", "bestand", kind, filling);
	buf_puts(out, " GROUP BY b.item, b.id;\n");
	buf_free(&columns);
	buf_free(&values);
}

/* The values of entry g stand before the next entry. Without that, each looks through the rest of its file. */
#define BEFORE_NEXT                                                                                                    \
	"coalesce((SELECT min(s.nr) FROM waarde s WHERE s.veld = g.veld AND s.bestand = g.bestand AND s.nr > g.nr),"   \
	" 9223372036854775807)"

static void
fill_list(const struct kind *kind, const struct field *field, void *arg)
{
	struct filling *filling = arg;
	struct buf columns = {0}, values = {0}, *out = &filling->sql;
	struct fill fill = {&columns, &values};
	bool nested = table_is_nested(field);

	if (field->form == FIELD_LIST)
		fill_value("waarde", "g.norm", &fill);
	else
		each_column(field->first, fill_column, &fill);
	buf_puts(out, "INSERT INTO ");
	table_name(kind, field, out);
	buf_printf(out,
	    "(item%s, volgnr%s) SELECT b.item%s, g.volgnr%s FROM waarde g"
	    " JOIN bestand b ON b.id = g.bestand AND b.geldig%s%s"
	    " WHERE g.veld = %d%s",
	    nested ? ", rij" : "", buf_text(&columns), nested ? ", p.volgnr" : "", buf_text(&values),
	    nested ? " JOIN waarde p ON p.bestand = g.bestand AND p.nr = g.ouder" : "",
	    field->form != FIELD_LIST ? " LEFT JOIN waarde w ON w.bestand = g.bestand AND w.nr > g.nr AND w.ouder = "
					"g.nr AND w.nr < " BEFORE_NEXT
				      : "",
	    field->id, field->form == FIELD_LIST ? " AND g.norm IS NOT NULL" : " AND g.tekst IS NULL");
	only_touched("AND", "g.bestand", "bestand", kind, filling);
	buf_puts(out, field->form == FIELD_LIST ? ";\n" : " GROUP BY g.bestand, g.nr;\n");
	buf_free(&columns);
	buf_free(&values);
}

/* item: a row for each item of every kind, the bare series apart. */
static void
define_item_view(const struct schema *schema, struct buf *out)
{
	const char *glue = "CREATE VIEW item AS ";

	for (size_t i = 0; i < schema->kind_count; i++) {
		const struct kind *kind = &schema->kinds[i];

		if (strcmp(kind->extension, "md") != 0)
			continue;
		buf_printf(out, "%sSELECT '%s' AS soort, id, %s AS titel, pad FROM %s", glue, kind->name,
		    field_named(kind->first, STR("titel")) != NULL ? "titel" : "NULL", kind->name);
		glue = " UNION ALL ";
	}
	buf_puts(out, ";\n");
}

void
schema_create_tables(struct db *db, const struct schema *schema)
{
	struct buf sql = {0};

	for (size_t i = 0; i < schema->kind_count; i++) {
		const struct kind *kind = &schema->kinds[i];

		buf_printf(
		    &sql, "CREATE TABLE %s(id TEXT PRIMARY KEY, pad TEXT NOT NULL, tekst TEXT NOT NULL", kind->name);
		each_column(kind->first, define_column, &sql);
		buf_puts(&sql, ") STRICT, WITHOUT ROWID;\n");
		each_list(kind, kind->first, define_list, &sql);
	}
	define_item_view(schema, &sql);
	db_run(db, "typed tables", buf_text(&sql));
	buf_free(&sql);
}

/* A table of `of`, its column with the item's id, and what fills it. */
struct companions {
	const char *table, *key;
	const struct kind *of;
	struct filling *filling;
};

/*
 * A reference to one of two kinds: the companion column of the kind that it names gets the same id. Of a row that has
 * not changed itself, the item that it names may have gone; none comes.
 */
static void
fill_companion(const char *name, const char *kind, int length, const struct companions *to)
{
	struct buf *out = &to->filling->sql;

	if (to->filling->touched)
		buf_printf(out,
		    "UPDATE %s SET %s_%.*s = NULL WHERE %s_%.*s IN (SELECT item FROM temp.geraakt WHERE soort = '%.*s'"
		    " EXCEPT SELECT id FROM %.*s);\n",
		    to->table, name, length, kind, name, length, kind, length, kind, length, kind);
	/* + keeps an index on what is named out of it: the few rows are found by their item. */
	buf_printf(out, "UPDATE %s SET %s_%.*s = %s WHERE %s%s IN (SELECT id FROM %.*s)", to->table, name, length, kind,
	    name, to->filling->touched ? "+" : "", name, length, kind);
	only_touched("AND", to->key, "item", to->of, to->filling);
	buf_puts(out, ";\n");
}

static void
fill_companions(const struct field *field, const char *name, const struct companions *to)
{
	const char *bar = NULL;

	if (field->type != VALUE_REFERENCE || strchr(field->to, '|') == NULL)
		return;
	for (const char *kind = field->to; kind != NULL; kind = bar != NULL ? bar + 1 : NULL) {
		bar = strchr(kind, '|');
		fill_companion(name, kind, (int)(bar != NULL ? bar - kind : (ptrdiff_t)strlen(kind)), to);
	}
}

static void
companion_column(const struct field *field, void *arg)
{
	struct buf name = {0};

	column_name(field, &name);
	fill_companions(field, name.data, arg);
	buf_free(&name);
}

static void
list_companions(const struct kind *kind, const struct field *field, void *arg)
{
	struct buf table = {0};

	table_name(kind, field, &table);
	struct companions to = {table.data, "item", kind, arg};

	if (field->form == FIELD_LIST)
		fill_companions(field, "waarde", &to);
	else
		each_column(field->first, companion_column, &to);
	buf_free(&table);
}

static void
empty_list(const struct kind *kind, const struct field *field, void *arg)
{
	struct filling *filling = arg;

	buf_puts(&filling->sql, "DELETE FROM ");
	table_name(kind, field, &filling->sql);
	only_touched("WHERE", "item", "item", kind, filling);
	buf_puts(&filling->sql, ";\n");
}

static void
empty_kind(const struct kind *kind, struct filling *filling)
{
	buf_printf(&filling->sql, "DELETE FROM %s", kind->name);
	only_touched("WHERE", "id", "item", kind, filling);
	buf_puts(&filling->sql, ";\n");
}

static void
fill_tables(struct db *db, const struct schema *schema, bool touched)
{
	struct filling filling = {.touched = touched};

	for (size_t i = schema->kind_count; i-- > 0;)
		each_list(&schema->kinds[i], schema->kinds[i].first, empty_list, &filling);
	for (size_t i = 0; i < schema->kind_count; i++)
		empty_kind(&schema->kinds[i], &filling);
	for (size_t i = 0; i < schema->kind_count; i++) {
		fill_kind(&schema->kinds[i], &filling);
		each_list(&schema->kinds[i], schema->kinds[i].first, fill_list, &filling);
	}
	for (size_t i = 0; i < schema->kind_count; i++) {
		each_column(schema->kinds[i].first, companion_column,
		    &(struct companions){schema->kinds[i].name, "id", &schema->kinds[i], &filling});
		each_list(&schema->kinds[i], schema->kinds[i].first, list_companions, &filling);
	}
	db_run(db, "fill typed tables", buf_text(&filling.sql));
	buf_free(&filling.sql);
}

void
schema_fill_tables(struct db *db, const struct schema *schema)
{
	fill_tables(db, schema, false);
}

void
schema_follow(struct db *db)
{
	db_run(db, "load/8-geraakt.sql", db_embedded("load/8-geraakt.sql"));
}

/* To find and replace a row takes about as long as to fill four. */
void
schema_fill_touched(struct db *db, const struct schema *schema)
{
	db_run(db, "load/81-geraakt.sql", db_embedded("load/81-geraakt.sql"));
	bool few =
	    db_number(db, "touched", "SELECT (SELECT count(*) FROM temp.geraakt) * 4 < (SELECT count(*) FROM bestand)");

	fill_tables(db, schema, few);
	db_run(db, "touched", "DROP TABLE temp.geraakt");
}
