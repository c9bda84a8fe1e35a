/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/visible.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/held.h"
#include "store/hiding.h"
#include "store/plan.h"

struct visible {
	struct db *db;
	struct db
	    *log; /* spoor: what the hiding did to the plan that db was made of; nieuw: the same of the newer one */
	struct small_plan *small;
	bool internal;
};

static void
fill_tables(struct db *db)
{
	struct schema schema = {0};

	schema_read(db, &schema);
	schema_fill_tables(db, &schema);
	schema_clear(&schema);
}

/* Keeps the traces that were left in `db` as log.nieuw. */
static void
keep_traces(struct visible *visible, struct db *db)
{
	struct query *read = query_open(db, "spoor", "SELECT tabel, bestand, nr, wat FROM temp.spoor");

	db_run(visible->log, "spoor", "DELETE FROM nieuw");
	struct query *insert = query_open(visible->log, "spoor", "INSERT OR IGNORE INTO nieuw VALUES (?, ?, ?, ?)");

	query_copy_rows(read, insert);
}

/* What is hidden now is what is hidden in the copy. */
static void
accept_traces(struct visible *visible)
{
	db_run(visible->log, "spoor", "DELETE FROM spoor; INSERT INTO spoor SELECT * FROM nieuw");
}

struct visible *
visible_open(struct db *whole, bool internal)
{
	struct visible *visible = xcalloc(1, sizeof *visible);

	visible->internal = internal;
	visible->small = hiding_small();
	visible->log = db_open();
	db_run(visible->log, "spoor",
	    "CREATE TABLE spoor(tabel TEXT, bestand INTEGER, nr INTEGER, wat TEXT, PRIMARY KEY (bestand, tabel, nr, "
	    "wat))"
	    " WITHOUT ROWID;"
	    "CREATE TABLE nieuw(tabel TEXT, bestand INTEGER, nr INTEGER, wat TEXT, PRIMARY KEY (bestand, tabel, nr, "
	    "wat))"
	    " WITHOUT ROWID;");
	visible->db = db_copy(whole);
	db_run(visible->db, "hide", "BEGIN; DELETE FROM bevinding; DELETE FROM uitzondering;");
	hiding_run(visible->db, internal);
	keep_traces(visible, visible->db);
	accept_traces(visible);
	if (db_number(visible->log, "spoor", "SELECT count(*) FROM spoor") > 0)
		fill_tables(visible->db);
	db_run(visible->db, "hide",
	    "DROP TRIGGER spoor_waarde_weg; DROP TRIGGER spoor_waarde_anders; DROP TRIGGER spoor_bestand;"
	    "DROP TRIGGER spoor_verwijzing; DROP TRIGGER spoor_gebrek; DROP TRIGGER spoor_kamerstuk;"
	    "DROP TABLE temp.spoor; COMMIT;");
	return visible;
}

void
visible_close(struct visible *visible)
{
	if (visible == NULL)
		return;
	db_close(visible->db);
	db_close(visible->log);
	small_free(visible->small);
	free(visible);
}

struct db *
visible_db(struct visible *visible)
{
	return visible->db;
}

/* Adds a file by its number: as the plan `whole` has it, from which the hidden was taken, beside as it is seen. */
static void
add_file(struct small_plan *plan, struct query *now, struct query *before, int64_t id)
{
	query_int(now, 1, id);
	query_int(before, 1, id);
	bool is = query_step(now), was = query_step(before);
	struct small_file *file = is || was ? small_add(plan, id, query_str(is ? now : before, 0)) : NULL;

	if (file != NULL) {
		file->gone = !is;
		file->is_new = !was;
	}
	query_reset(now);
	query_reset(before);
}

/* The files that changed, and those of which something else is hidden than before. */
static void
add_changed(struct visible *visible, struct small_plan *plan, struct db *whole, const int64_t *ids, size_t count)
{
	static const char file_sql[] = "SELECT pad FROM bestand WHERE id = ?";
	struct query *now = query_open(whole, "bestand", file_sql);
	struct query *before = query_open(visible->db, "bestand", file_sql);
	struct query *other = query_open(visible->log, "spoor",
	    "SELECT bestand FROM (SELECT * FROM nieuw EXCEPT SELECT * FROM spoor)"
	    " UNION SELECT bestand FROM (SELECT * FROM spoor EXCEPT SELECT * FROM nieuw)");

	for (size_t i = 0; i < count; i++)
		add_file(plan, now, before, ids[i]);
	while (query_step(other))
		add_file(plan, now, before, query_int_at(other, 0));
	query_close(now);
	query_close(before);
	query_close(other);
}

/* What refers to an item that comes or goes: the companion of a reference to one of two kinds names it. */
static int
add_referrers(struct small_plan *plan, struct db *whole)
{
	struct query *now = query_open(whole, "bestand", "SELECT soort, item FROM bestand WHERE id = ?");
	struct query *before = query_open(plan->db, "bestand", "SELECT soort, item FROM bestand WHERE id = ?");
	int result = 0;

	for (size_t i = 0, count = plan->count; i < count && result == 0; i++) {
		const struct small_file *file = &plan->files[i];
		struct query *q = file->gone ? before : now;

		query_int(q, 1, file->id);
		bool found = query_step(q);
		struct str kind = found ? query_str(q, 0) : STR("");

		/* On the programme hangs much; a file of no kind has no rows of its own. */
		if (kind.n == 0 || str_is(kind, "programma"))
			result = 1;
		if (result == 0 && (file->gone || file->is_new)) {
			result = small_add_referrers(plan, whole, kind, query_str(q, 1), plan->files[i].path);
		}
		query_reset(q);
	}
	query_close(now);
	query_close(before);
	return plan->too_many ? 1 : result;
}

/* Fills the small plan from `whole`, from which the hidden was taken. */
static int
gather(struct visible *visible, struct small_plan *plan, struct db *whole, const int64_t *ids, size_t count)
{
	keep_traces(visible, whole);
	add_changed(visible, plan, whole, ids, count);
	int result = plan->too_many ? 1 : add_referrers(plan, whole);

	if (result != 0)
		return result;
	small_copy(plan, whole);
	return 0;
}

static const char history_sql[] = "INSERT OR REPLACE INTO laatste_wijziging(pad, stand, revisie, datum, moment, wie)"
				  " SELECT ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM bestand WHERE pad = ?1)";

static void
copy_history(struct query *read, struct db *to)
{
	struct query *insert = query_open(to, "laatste_wijziging", history_sql);

	while (query_step(read)) {
		for (int i = 0; i < query_columns(read); i++)
			query_copy(insert, i + 1, read, i);
		query_once(insert);
	}
	query_close(insert);
}

void
visible_history(struct visible *visible, struct db *whole)
{
	struct query *read = query_open(
	    whole, "laatste_wijziging", "SELECT pad, stand, revisie, datum, moment, wie FROM laatste_wijziging");

	db_run(visible->db, "laatste_wijziging", "DELETE FROM laatste_wijziging");
	copy_history(read, visible->db);
	query_close(read);
}

/* The same of the files at hand. */
static void
follow_history(const struct small_plan *plan, struct db *whole)
{
	struct query *read = query_open(whole, "laatste_wijziging",
	    "SELECT pad, stand, revisie, datum, moment, wie FROM laatste_wijziging WHERE pad = ?");
	struct query *delete = query_open(plan->db, "laatste_wijziging", "DELETE FROM laatste_wijziging WHERE pad = ?");

	for (size_t i = 0; i < plan->count; i++) {
		query_text(delete, 1, str_of(plan->files[i].path));
		query_once(delete);
		query_text(read, 1, str_of(plan->files[i].path));
		copy_history(read, plan->db);
		query_reset(read);
	}
	query_close(read);
	query_close(delete);
}

/* Fills the small plan with the changed files as they may be seen. Returns 1 where a few files do not tell that. */
static int
gather_few(struct visible *visible, struct db *whole, const struct visible_change *change)
{
	static const char file_sql[] = "SELECT pad FROM bestand WHERE id = ?";
	struct query *now = query_open(whole, "bestand", file_sql);
	struct query *before = query_open(visible->db, "bestand", file_sql);
	struct hiding ask = {visible->small, whole, visible->log, visible->internal};

	small_begin(visible->small, visible->db);
	for (size_t i = 0; i < change->count; i++)
		add_file(visible->small, now, before, change->ids[i]);
	query_close(now);
	query_close(before);
	return hiding_few(&ask);
}

static void
forget_traces(struct query *delete, int64_t id)
{
	query_int(delete, 1, id);
	query_once(delete);
}

/* What is hidden of the files at hand is what hiding_few() found. */
static void
accept_few(struct visible *visible, const struct visible_change *change)
{
	const struct small_plan *small = visible->small;
	struct query *delete = query_open(visible->log, "spoor", "DELETE FROM spoor WHERE bestand = ?");
	struct query *read = query_open(small->own, "spoor", "SELECT tabel, bestand, nr, wat FROM temp.spoor");
	struct query *insert = query_open(visible->log, "spoor", "INSERT OR IGNORE INTO spoor VALUES (?, ?, ?, ?)");

	for (size_t i = 0; i < change->count; i++)
		forget_traces(delete, change->ids[i]);
	for (size_t i = 0; i < small->count; i++)
		forget_traces(delete, small->files[i].id);
	while (query_step(read)) {
		if (!small_has(small, query_int_at(read, 1)))
			continue;
		for (int i = 0; i < 4; i++)
			query_copy(insert, i + 1, read, i);
		query_once(insert);
	}
	query_close(delete);
	query_close(read);
	query_close(insert);
}

/* The same where they do not: what is hidden is worked out anew in `whole`, and undone there. */
static int
gather_anew(struct visible *visible, struct db *whole, const struct visible_change *change)
{
	small_begin(visible->small, visible->db);
	db_run(whole, "hide", "SAVEPOINT zicht;");
	hiding_run(whole, visible->internal);
	int result = gather(visible, visible->small, whole, change->ids, change->count);

	db_run(whole, "show", "ROLLBACK TO zicht; RELEASE zicht;");
	if (result == 0) {
		small_names(visible->small);
		schema_fill_tables(visible->small->own, &visible->small->schema);
	}
	return result;
}

static bool
same_day(struct db *a, struct db *b)
{
	char *of_a = plan_day(a), *of_b = plan_day(b);
	bool same = of_a != NULL && of_b != NULL && strcmp(of_a, of_b) == 0;

	free(of_a);
	free(of_b);
	return same;
}

int
visible_follow(struct visible *visible, struct db *whole, const struct visible_change *change, bool *few)
{
	held_drop(whole);
	held_drop(visible->db);
	*few = same_day(visible->db, whole) && gather_few(visible, whole, change) == 0;
	if (!*few && gather_anew(visible, whole, change) != 0)
		return 1;
	db_run(visible->db, "follow", "SAVEPOINT volgen;");
	small_take_over(visible->small);
	plan_copy_day(whole, visible->db);
	follow_history(visible->small, whole);
	db_run(visible->db, "follow", "RELEASE volgen;");
	if (*few)
		accept_few(visible, change);
	else
		accept_traces(visible);
	return 0;
}

static void
copy_findings(struct db *from, struct db *to, const char *table, const char *columns)
{
	struct buf sql = {0};

	buf_printf(&sql, "SELECT %s FROM %s", columns, table);
	struct query *read = query_open(from, table, sql.data);

	buf_reset(&sql);
	buf_printf(&sql, "INSERT INTO %s(%s) VALUES (?", table, columns);
	for (int i = 1; i < query_columns(read); i++)
		buf_puts(&sql, ", ?");
	buf_puts(&sql, ")");
	struct query *insert = query_open(to, table, sql.data);

	query_copy_rows(read, insert);
	buf_free(&sql);
}

void
visible_judge(struct visible *visible, struct db *whole)
{
	struct db *judged = whole;

	if (db_number(visible->log, "spoor", "SELECT count(*) FROM spoor") > 0) {
		judged = db_copy(whole);
		plan_hide_later(judged);
		if (!visible->internal)
			plan_make_public(judged);
	}
	db_run(visible->db, "bevinding", "SAVEPOINT oordeel; DELETE FROM bevinding; DELETE FROM uitzondering;");
	copy_findings(
	    judged, visible->db, "bevinding", "code, ernst, pad, regel, kolom, melding, advies, message, hint");
	copy_findings(judged, visible->db, "uitzondering",
	    "code, ernst, pad, regel, kolom, melding, advies, message, hint, reden");
	db_run(visible->db, "bevinding", "RELEASE oordeel;");
	if (judged != whole)
		db_close(judged);
}
