/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/smallplan.h"

#include <stdlib.h>
#include <string.h>

bool
small_has(const struct small_plan *plan, int64_t id)
{
	for (size_t i = 0; i < plan->count; i++)
		if (plan->files[i].id == id)
			return true;
	return false;
}

struct small_file *
small_add(struct small_plan *plan, int64_t id, struct str path)
{
	if (small_has(plan, id))
		return NULL;
	if (plan->count == SMALL_MAX_FILES) {
		plan->too_many = true;
		return NULL;
	}
	struct small_file *file = &plan->files[plan->count++];

	*file = (struct small_file){.id = id, .path = xstrndup(path.p, path.n)};
	return file;
}

/* The files that refer to item ?1 ?2 in the file at ?3. */
static const char referrers_sql[] =
    "SELECT b.id, b.pad, b.geldig, coalesce(b.soort, '') FROM bestand b WHERE b.id IN ("
    " SELECT w.bestand FROM veld_doel d JOIN waarde w ON w.veld = d.veld WHERE d.soort = ?1 AND trim(w.tekst) = ?2"
    " UNION SELECT w.bestand FROM veld v JOIN waarde w ON w.veld = v.id"
    "  WHERE ?1 = 'organisatie' AND v.soort = 'voortgang' AND v.pad = 'oordeel_door' AND w.norm = ?2"
    " UNION SELECT bestand FROM verwijzing WHERE soort = 'citaat' AND doel = ?2 AND ?1 IN ('document', 'brief')"
    " UNION SELECT bestand FROM verwijzing WHERE soort IN ('cijfer', 'cijferlijst')"
    "  AND ?1 IN ('actie', 'actielijn', 'indicator') AND instr('.' || doel || '.', '.' || ?2 || '.') > 0"
    " UNION SELECT bestand FROM verwijzing WHERE pad = ?3"
    " UNION SELECT id FROM bestand WHERE ?1 = 'indicator' AND soort = 'reeks' AND item = ?2)";

int
small_add_referrers(struct small_plan *plan, struct db *from, struct str kind, struct str item, const char *path)
{
	struct query *q = query_open(from, "referrers", referrers_sql);
	int result = 0;

	query_text(q, 1, kind);
	query_text(q, 2, item);
	query_text(q, 3, str_of(path));
	while (query_step(q)) {
		struct small_file *file = small_add(plan, query_int_at(q, 0), query_str(q, 1));

		if (file != NULL)
			file->was_valid = query_int_at(q, 2) != 0;
		if (str_is(query_str(q, 3), "programma") || query_str(q, 3).n == 0)
			result = 1;
	}
	query_close(q);
	return result;
}

struct small_plan *
small_new(void)
{
	struct small_plan *plan = xcalloc(1, sizeof *plan);

	plan->own = db_open();
	db_run(plan->own, "small plan", "BEGIN;");
	schema_load(plan->own, &plan->schema);
	schema_create_tables(plan->own, &plan->schema);
	db_run(plan->own, "load/1-ruw.sql", db_embedded("load/1-ruw.sql"));
	db_run(plan->own, "load/3-uitkomst.sql", db_embedded("load/3-uitkomst.sql"));
	db_run(plan->own, "small plan", "COMMIT; BEGIN;");
	return plan;
}

void
small_free(struct small_plan *plan)
{
	if (plan == NULL)
		return;
	small_begin(plan, NULL);
	schema_clear(&plan->schema);
	db_close(plan->own);
	free(plan);
}

void
small_begin(struct small_plan *plan, struct db *db)
{
	small_empty(plan);
	for (size_t i = 0; i < plan->count; i++)
		free(plan->files[i].path);
	plan->count = 0;
	plan->too_many = false;
	plan->db = db;
}

void
small_empty(struct small_plan *plan)
{
	db_run(plan->own, "small plan", "ROLLBACK; BEGIN;");
}

/* For each row (a, b) that `wanted` gives in the small plan: the files that `find` gives for it in the whole plan stand
 * in. */
static void
stand_in(struct small_plan *plan, const char *wanted, const char *find)
{
	struct query *want = query_open(plan->own, "stand-ins", wanted);
	struct query *found = query_open(plan->db, "stand-ins", find);
	struct query *insert = query_open(plan->own, "stand-ins",
	    "INSERT OR IGNORE INTO bestand(id, pad, soort, item, geldig, tekst, tekst_regel) VALUES (?, ?, ?, ?, ?, "
	    "'', 1)");

	while (query_step(want)) {
		query_text(found, 1, query_str(want, 0));
		if (query_params(found) > 1)
			query_text(found, 2, query_str(want, 1));
		while (query_step(found)) {
			/* A file of the small plan is there itself, or gone. */
			if (small_has(plan, query_int_at(found, 0)))
				continue;
			for (int i = 0; i < 5; i++)
				query_copy(insert, i + 1, found, i);
			query_once(insert);
		}
		query_reset(found);
	}
	query_close(want);
	query_close(found);
	query_close(insert);
}

static const char named_sql[] =
    "SELECT d.soort, w.norm FROM waarde w JOIN veld_doel d ON d.veld = w.veld WHERE w.norm IS NOT NULL"
    " UNION SELECT k.value, r.doel FROM verwijzing r, json_each('[\"document\",\"brief\"]') k WHERE r.soort = 'citaat'"
    " UNION SELECT 'indicator', item FROM bestand WHERE soort = 'reeks'";

/* INSERT INTO table(columns) VALUES (?, ...); NULL are all columns. */
static struct query *
open_insert(struct db *db, const char *table, const char *columns, int count)
{
	struct buf sql = {0};

	buf_printf(&sql, "INSERT INTO %s", table);
	if (columns != NULL)
		buf_printf(&sql, "(%s)", columns);
	buf_puts(&sql, " VALUES (?");
	for (int i = 1; i < count; i++)
		buf_puts(&sql, ", ?");
	buf_puts(&sql, ")");
	struct query *insert = query_open(db, table, sql.data);

	buf_free(&sql);
	return insert;
}

void
small_names(struct small_plan *plan)
{
	struct query *rules = query_open(plan->db, "regel", "SELECT * FROM regel");

	query_copy_rows(rules, open_insert(plan->own, "regel", NULL, query_columns(rules)));
	query_copy_rows(
	    query_open(plan->db, "doelwit", "SELECT soort, id, geldig FROM doelwit WHERE soort = 'uitbuitingsvorm'"),
	    query_open(plan->own, "doelwit", "INSERT OR IGNORE INTO doelwit(soort, id, geldig) VALUES (?, ?, ?)"));
	/* The programme stands in where it tells which forms there are. */
	stand_in(plan, "SELECT 'programma'", "SELECT id, pad, soort, item, geldig FROM vormen_bekend WHERE soort = ?1");
	stand_in(plan, named_sql,
	    "SELECT id, pad, soort, item, geldig FROM bestand WHERE soort = ?1 AND item = ?2 COLLATE NOCASE AND item = "
	    "?2");
	stand_in(plan, "SELECT pad FROM verwijzing WHERE pad IS NOT NULL",
	    "SELECT id, pad, soort, item, geldig FROM bestand WHERE pad = ?1");
}

/*
 * Every table that tells what was read of a file or of an item, found by its columns, with which rows are of it: ?1 is
 * bestand.id there, ?2 soort, ?3 item. And the typed tables of kind ?1; '' : none.
 */
static const char tables_sql[] =
    "SELECT m.name, CASE WHEN c.bestand THEN 'bestand = ?1' ELSE 'soort = ?2 AND item = ?3' END"
    " FROM sqlite_schema m JOIN (SELECT t.name AS tabel, max(i.name = 'bestand') AS bestand, max(i.name = 'soort') AS "
    "soort,"
    "   max(i.name = 'item') AS item FROM sqlite_schema t, pragma_table_info(t.name) i WHERE t.type = 'table' GROUP BY "
    "t.name) c"
    "  ON c.tabel = m.name AND (c.bestand OR (c.soort AND c.item))"
    " WHERE m.type = 'table' AND m.name <> 'bestand'"
    " UNION ALL SELECT 'doelwit', 'soort = ?2 AND id = ?3' UNION ALL SELECT 'bestand', 'id = ?1'"
    " UNION ALL SELECT name, iif(name = ?1, 'id = ?3', 'item = ?3') FROM sqlite_schema"
    "  WHERE type = 'table' AND ?1 <> '' AND (name = ?1 OR name GLOB ?1 || '_*')";

/* A file by what its rows are found by. */
struct place {
	int64_t id;
	char *kind, *item;
	bool gone;
};

static struct place
place_of(struct query *q, int64_t id, bool gone)
{
	struct str kind = query_str(q, 0), item = query_str(q, 1);

	return (struct place){id, xstrndup(kind.p, kind.n), xstrndup(item.p, item.n), gone};
}

/*
 * Fills in `places`, two for a file at most: what the plan has under its number now, and what `from` has. Returns how
 * many. The number of a file that went may be that of another by now.
 */
static size_t
find_places(struct small_plan *plan, struct db *from, struct place *places)
{
	static const char sql[] = "SELECT coalesce(soort, ''), coalesce(item, '') FROM bestand WHERE id = ?";
	struct query *now = query_open(from, "bestand", sql), *before = query_open(plan->db, "bestand", sql);
	size_t count = 0;

	for (size_t i = 0; i < plan->count; i++) {
		query_int(before, 1, plan->files[i].id);
		if (from != plan->db && query_step(before))
			places[count++] = place_of(before, plan->files[i].id, true);
		query_int(now, 1, plan->files[i].id);
		if (!plan->files[i].gone && query_step(now))
			places[count++] = place_of(now, plan->files[i].id, false);
		query_reset(before);
		query_reset(now);
	}
	query_close(now);
	query_close(before);
	return count;
}

static void
free_places(struct place *places, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		free(places[i].kind);
		free(places[i].item);
	}
}

static void
bind_place(struct query *q, const struct place *place)
{
	if (query_params(q) > 0)
		query_int(q, 1, place->id);
	if (query_params(q) > 1)
		query_text(q, 2, str_of(place->kind));
	if (query_params(q) > 2)
		query_text(q, 3, str_of(place->item));
}

/* A table, and which of its rows are of a file. */
struct rows {
	const char *table, *where, *kind; /* kind: only of files of that kind; "": of any */
};

static void
delete_rows(struct db *to, const struct rows *rows, const struct place *places, size_t count)
{
	struct buf sql = {0};

	buf_printf(&sql, "DELETE FROM %s WHERE %s", rows->table, rows->where);
	struct query *delete = query_open(to, rows->table, sql.data);

	for (size_t i = 0; i < count; i++)
		if (rows->kind[0] == '\0' || strcmp(places[i].kind, rows->kind) == 0) {
			bind_place(delete, &places[i]);
			query_once(delete);
		}
	query_close(delete);
	buf_free(&sql);
}

static void
insert_rows(struct db *from, struct db *to, const struct rows *rows, const struct place *places, size_t count)
{
	struct buf sql = {0};

	/* A column that is computed is in the list of none. */
	buf_printf(&sql, "SELECT group_concat(name) FROM pragma_table_info('%s')", rows->table);
	char *columns = db_text(from, rows->table, sql.data);

	buf_reset(&sql);
	buf_printf(&sql, "SELECT %s FROM %s WHERE %s", columns, rows->table, rows->where);
	struct query *read = query_open(from, rows->table, sql.data);
	struct query *insert = open_insert(to, rows->table, columns, query_columns(read));

	for (size_t i = 0; i < count; i++) {
		if (places[i].gone || (rows->kind[0] != '\0' && strcmp(places[i].kind, rows->kind) != 0))
			continue;
		bind_place(read, &places[i]);
		while (query_step(read)) {
			for (int k = 0; k < query_columns(read); k++)
				query_copy(insert, k + 1, read, k);
			query_once(insert);
		}
		query_reset(read);
	}
	query_close(read);
	query_close(insert);
	buf_free(&sql);
	free(columns);
}

/* Replaces the rows in the tables of all kinds (`kind` ""), or in the typed ones of that kind. */
static void
replace_tables(
    struct small_plan *plan, struct db *from, struct db *to, const struct place *places, size_t count, const char *kind)
{
	struct query *tables = query_open(plan->own, "tables", tables_sql);

	query_text(tables, 1, str_of(kind));
	while (query_step(tables)) {
		struct rows rows = {query_str(tables, 0).p, query_str(tables, 1).p, kind};
		bool typed = strstr(rows.where, "?1") == NULL && strstr(rows.where, "?2") == NULL;

		if (typed != (kind[0] != '\0'))
			continue;
		delete_rows(to, &rows, places, count);
		insert_rows(from, to, &rows, places, count);
	}
	query_close(tables);
}

void
small_copy(struct small_plan *plan, struct db *from)
{
	struct place places[2 * SMALL_MAX_FILES];
	size_t count = find_places(plan, from, places);

	replace_tables(plan, from, plan->own, places, count, "");
	free_places(places, count);
}

void
small_take_over(struct small_plan *plan)
{
	struct place places[2 * SMALL_MAX_FILES];
	size_t count = find_places(plan, plan->own, places);

	replace_tables(plan, plan->own, plan->db, places, count, "");
	for (size_t i = 0; i < count; i++) {
		bool first = places[i].kind[0] != '\0';

		for (size_t k = 0; k < i && first; k++)
			first = strcmp(places[k].kind, places[i].kind) != 0;
		if (first)
			replace_tables(plan, plan->own, plan->db, places, count, places[i].kind);
	}
	free_places(places, count);
}
