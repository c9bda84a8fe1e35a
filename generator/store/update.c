/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What 2-gebreken.sql finds in a file depends on that file, and on what it refers to: whether that is there, and can be
 * read. So the changed files are judged in a small plan of their own, by the same SQL, with a stand-in for each item
 * that they name; and the rows of those files replace the old ones. Where a change makes an item come, go or
 * (un)readable, the files that refer to it are judged again too.
 */
#include "store/update.h"

#include <stdlib.h>
#include <string.h>

#include "store/load.h"
#include "store/schema.h"

/* A file that is judged again. */
struct affected {
	int64_t id; /* bestand.id */
	char *path;
	bool gone;	/* it is no more */
	bool is_new;	/* it was not there before */
	bool was_valid; /* bestand.geldig before */
	bool spread;	/* what refers to it is judged again too */
};

struct update {
	struct db *db, *small;
	struct schema schema; /* of the small plan */
	struct affected files[UPDATE_MAX_FILES];
	size_t count;
	bool too_many;
};

static bool
has(const struct update *update, int64_t id)
{
	for (size_t i = 0; i < update->count; i++)
		if (update->files[i].id == id)
			return true;
	return false;
}

static struct affected *
add(struct update *update, int64_t id, struct str path)
{
	if (has(update, id))
		return NULL;
	if (update->count == UPDATE_MAX_FILES) {
		update->too_many = true;
		return NULL;
	}
	struct affected *file = &update->files[update->count++];

	*file = (struct affected){.id = id, .path = xstrndup(path.p, path.n)};
	return file;
}

/* Adds a changed file. Returns 0, or 1 where a single file does not tell enough. */
static int
add_changed(struct update *update, const struct update_file *change)
{
	struct query *q = query_open(update->db, "bestand",
	    "SELECT id, geldig, soort, (SELECT count(*) FROM bestand x WHERE x.soort = b.soort AND x.item = b.item "
	    "COLLATE NOCASE)"
	    " FROM bestand b WHERE pad = ?");
	int result = 0;

	query_text(q, 1, str_of(change->path));
	if (query_step(q)) {
		struct str kind = query_str(q, 2);

		/* No file of a kind; the programme, on which much hangs; one of two with the same id. */
		if (kind.n == 0 || str_is(kind, "programma") || query_int_at(q, 3) != 1)
			result = 1;
		struct affected *file = result == 0 ? add(update, query_int_at(q, 0), str_of(change->path)) : NULL;

		if (file != NULL) {
			file->was_valid = query_int_at(q, 1) != 0;
			file->gone = !change->present;
		}
	} else if (change->present) {
		int64_t next = db_number(update->db, "bestand", "SELECT max(id) + 1 FROM bestand");

		struct affected *file = add(update, next + (int64_t)update->count, str_of(change->path));

		if (file != NULL)
			file->is_new = true;
	}
	query_close(q);
	return result;
}

/* Adds the files that refer to item ?1 ?2 in the file at ?3. */
static const char referrers_sql[] =
    "SELECT b.id, b.pad, b.geldig, coalesce(b.soort, '') FROM bestand b WHERE b.id IN ("
    " SELECT w.bestand FROM veld_doel d JOIN waarde w ON w.veld = d.veld WHERE d.soort = ?1 AND trim(w.tekst) = ?2"
    " UNION SELECT bestand FROM verwijzing WHERE soort = 'citaat' AND doel = ?2 AND ?1 IN ('document', 'brief')"
    " UNION SELECT bestand FROM verwijzing WHERE pad = ?3"
    " UNION SELECT id FROM bestand WHERE ?1 = 'indicator' AND soort = 'reeks' AND item = ?2)";

/* Returns 0, or 1 where one of them is no file that can be judged apart. */
static int
add_referrers(struct update *update, struct str kind, struct str item, const char *path)
{
	struct query *q = query_open(update->db, "referrers", referrers_sql);
	int result = 0;

	query_text(q, 1, kind);
	query_text(q, 2, item);
	query_text(q, 3, str_of(path));
	while (query_step(q)) {
		struct affected *file = add(update, query_int_at(q, 0), query_str(q, 1));

		if (file != NULL)
			file->was_valid = query_int_at(q, 2) != 0;
		if (str_is(query_str(q, 3), "programma") || query_str(q, 3).n == 0)
			result = 1;
	}
	query_close(q);
	return result;
}

static void
small_close(struct update *update)
{
	if (update->small == NULL)
		return;
	schema_clear(&update->schema);
	db_close(update->small);
	update->small = NULL;
}

/* The small plan: the files that are judged again, as they are now. */
static int
small_load(struct update *update, struct source *source)
{
	const char *paths[UPDATE_MAX_FILES];
	int64_t ids[UPDATE_MAX_FILES];
	size_t count = 0;

	small_close(update);
	update->small = db_open();
	db_run(update->small, "small plan", "BEGIN;");
	schema_load(update->small, &update->schema);
	schema_create_tables(update->small, &update->schema);
	db_run(update->small, "load/1-ruw.sql", db_embedded("load/1-ruw.sql"));
	db_run(update->small, "load/3-uitkomst.sql", db_embedded("load/3-uitkomst.sql"));
	for (size_t i = 0; i < update->count; i++)
		if (!update->files[i].gone) {
			paths[count] = update->files[i].path;
			ids[count++] = update->files[i].id;
		}
	return load_files(source, &update->schema, update->small, paths, ids, count);
}

/* For each row (a, b) that `wanted` gives in the small plan: the files that `find` gives for it in the whole plan stand
 * in. */
static void
stand_in(struct update *update, const char *wanted, const char *find)
{
	struct query *want = query_open(update->small, "stand-ins", wanted);
	struct query *found = query_open(update->db, "stand-ins", find);
	struct query *insert = query_open(update->small, "stand-ins",
	    "INSERT OR IGNORE INTO bestand(id, pad, soort, item, geldig, tekst, tekst_regel) VALUES (?, ?, ?, ?, ?, "
	    "'', 1)");

	while (query_step(want)) {
		query_text(found, 1, query_str(want, 0));
		if (query_params(found) > 1)
			query_text(found, 2, query_str(want, 1));
		while (query_step(found)) {
			/* A file that is judged again is there itself, or gone. */
			if (has(update, query_int_at(found, 0)))
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

/* What belongs to no file that is judged again, but is named: the rules, and the forms of exploitation. */
static void
small_names(struct update *update)
{
	struct query *rules = query_open(update->db, "regel", "SELECT * FROM regel");
	struct buf sql = {0};

	buf_puts(&sql, "INSERT INTO regel VALUES (?");
	for (int i = 1; i < query_columns(rules); i++)
		buf_puts(&sql, ", ?");
	buf_puts(&sql, ")");
	struct query *rule = query_open(update->small, "regel", sql.data);

	while (query_step(rules)) {
		for (int i = 0; i < query_columns(rules); i++)
			query_copy(rule, i + 1, rules, i);
		query_once(rule);
	}
	query_close(rules);
	query_close(rule);
	buf_free(&sql);
	struct query *forms =
	    query_open(update->db, "doelwit", "SELECT id FROM doelwit WHERE soort = 'uitbuitingsvorm'");
	struct query *insert = query_open(
	    update->small, "doelwit", "INSERT INTO doelwit(soort, id, geldig) VALUES ('uitbuitingsvorm', ?, 1)");

	while (query_step(forms)) {
		query_copy(insert, 1, forms, 0);
		query_once(insert);
	}
	query_close(forms);
	query_close(insert);
}

/* Judges the small plan. */
static void
small_judge(struct update *update)
{
	small_names(update);
	stand_in(update, named_sql,
	    "SELECT id, pad, soort, item, geldig FROM bestand WHERE soort = ?1 AND item = ?2 COLLATE NOCASE AND item = "
	    "?2");
	stand_in(update, "SELECT pad FROM verwijzing WHERE pad IS NOT NULL",
	    "SELECT id, pad, soort, item, geldig FROM bestand WHERE pad = ?1");
	db_run(update->small, "load/2-gebreken.sql", db_embedded("load/2-gebreken.sql"));
	schema_fill_tables(update->small, &update->schema);
}

/*
 * Adds what refers to files that came, went, or can be read no more or again. Returns 0; 1 where the whole plan must be
 * loaded; 2 where files were added, so that the small plan must be made anew.
 */
static int
spread(struct update *update, bool *listed)
{
	struct query *now =
	    query_open(update->small, "bestand", "SELECT b.geldig, b.soort, b.item FROM bestand b WHERE b.id = ?");
	struct query *before = query_open(update->db, "bestand", "SELECT soort, item FROM bestand WHERE id = ?");
	struct query *same = query_open(update->db, "bestand",
	    "SELECT count(*) FROM bestand WHERE soort = ?1 AND item = ?2 COLLATE NOCASE AND id <> ?3");
	size_t count = update->count;
	int result = 0;

	for (size_t i = 0; i < count && result == 0; i++) {
		struct affected *file = &update->files[i];
		struct query *q = file->gone ? before : now;

		query_reset(now);
		query_reset(before);
		query_reset(same);
		query_int(q, 1, file->id);
		if (!query_step(q)) {
			result = 1; /* plan/README.md */
			continue;
		}
		bool valid = !file->gone && query_int_at(now, 0) != 0;
		struct str kind = query_str(q, file->gone ? 0 : 1), item = query_str(q, file->gone ? 1 : 2);

		query_text(same, 1, kind);
		query_text(same, 2, item);
		query_int(same, 3, file->id);
		query_step(same);
		if (kind.n == 0 || str_is(kind, "programma") || query_int_at(same, 0) > 0)
			result = 1;
		if (result == 0 && !file->spread && (file->gone || file->is_new || valid != file->was_valid)) {
			*listed = true;
			file->spread = true;
			result = add_referrers(update, kind, item, file->path);
		}
	}
	query_close(now);
	query_close(before);
	query_close(same);
	if (result != 0 || update->too_many)
		return 1;
	return update->count > count ? 2 : 0;
}

/* The rows of a file, in a table: which column names it by which parameter (?1 bestand.id, ?2 soort, ?3 item). */
struct rows {
	const char *table, *where;
};

/* Replaces them in the whole plan by those of the small one. */
static void
replace_rows(struct update *update, const struct rows *rows, struct str id, struct str kind, struct str item)
{
	struct str values[] = {id, kind, item};
	struct buf sql = {0};

	buf_printf(&sql, "SELECT group_concat(name) FROM pragma_table_info('%s')", rows->table);
	char *columns = db_text(update->small, rows->table, sql.data);

	buf_reset(&sql);
	buf_printf(&sql, "DELETE FROM %s WHERE %s", rows->table, rows->where);
	struct query *delete = query_open(update->db, rows->table, sql.data);

	buf_reset(&sql);
	buf_printf(&sql, "SELECT %s FROM %s WHERE %s", columns, rows->table, rows->where);
	struct query *read = query_open(update->small, rows->table, sql.data);

	buf_reset(&sql);
	buf_printf(&sql, "INSERT INTO %s(%s) VALUES (?", rows->table, columns);
	for (int i = 1; i < query_columns(read); i++)
		buf_puts(&sql, ", ?");
	buf_puts(&sql, ")");
	struct query *insert = query_open(update->db, rows->table, sql.data);

	for (int i = 0; i < 3 && i < query_params(delete); i++) {
		query_text(delete, i + 1, values[i]);
		query_text(read, i + 1, values[i]);
	}
	query_once(delete);
	while (query_step(read)) {
		for (int i = 0; i < query_columns(read); i++)
			query_copy(insert, i + 1, read, i);
		query_once(insert);
	}
	query_close(delete);
	query_close(read);
	query_close(insert);
	buf_free(&sql);
	free(columns);
}

/* Every table that tells what was read of a file or of an item, found by its columns; and the typed tables of kind ?1.
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
    "  WHERE type = 'table' AND (name = ?1 OR name GLOB ?1 || '_*')";

static void
replace_item(struct update *update, struct str id, struct str kind, struct str item)
{
	struct query *tables = query_open(update->small, "tables", tables_sql);

	query_text(tables, 1, kind);
	while (query_step(tables)) {
		struct rows rows = {query_str(tables, 0).p, query_str(tables, 1).p};

		replace_rows(update, &rows, id, kind, item);
	}
	query_close(tables);
}

static void
take_over(struct update *update)
{
	for (size_t i = 0; i < update->count; i++) {
		struct affected *file = &update->files[i];
		struct query *q = query_open(file->gone ? update->db : update->small, "bestand",
		    "SELECT CAST(id AS TEXT), soort, item FROM bestand WHERE id = ?");
		struct buf id = {0}, kind = {0}, item = {0};

		query_int(q, 1, file->id);
		if (query_step(q)) {
			buf_putstr(&id, query_str(q, 0));
			buf_putstr(&kind, query_str(q, 1));
			buf_putstr(&item, query_str(q, 2));
		}
		query_close(q);
		replace_item(update, buf_str(&id), buf_str(&kind), buf_str(&item));
		buf_free(&id);
		buf_free(&kind);
		buf_free(&item);
	}
}

int
plan_update(struct db *db, struct source *source, const struct plan_options *options, const struct update_file *files,
    size_t count, bool *listed)
{
	struct update *update = xcalloc(1, sizeof *update);
	int result = plan_has_internal(db) ? 1 : 0;

	*listed = false;
	update->db = db;
	for (size_t i = 0; i < count && result == 0; i++)
		result = add_changed(update, &files[i]);
	do {
		if (result == 0 || result == 2)
			result = update->too_many ? 1 : small_load(update, source);
		if (result == 0) {
			small_judge(update);
			result = spread(update, listed);
		}
	} while (result == 2);
	/* A text that names something intern is wrong by what another file says. */
	if (result == 0 && plan_has_internal(update->small))
		result = 1;
	if (result == 0) {
		take_over(update);
		plan_date(db, source, options);
	}
	small_close(update);
	for (size_t i = 0; i < update->count; i++)
		free(update->files[i].path);
	free(update);
	return result;
}

bool
plan_has_internal(struct db *db)
{
	return db_number(db, "intern",
		   "SELECT count(*) FROM veld v CROSS JOIN waarde w ON w.veld = v.id"
		   " WHERE v.naar = 'zichtbaarheid' AND w.norm = 'intern'") > 0;
}

void
update_begin(struct db *db)
{
	db_run(db, "begin", "SAVEPOINT bijwerken;");
}

void
update_keep(struct db *db)
{
	db_run(db, "keep", "RELEASE bijwerken;");
}

void
update_undo(struct db *db)
{
	db_run(db, "undo", "ROLLBACK TO bijwerken; RELEASE bijwerken;");
}
