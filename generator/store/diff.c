/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/diff.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/plan.h"
#include "store/script.h"

/* When a file of sql/diff/ runs; 00-tabellen.sql tells which is which. */
enum when { ALWAYS, FOR_TWO_PLANS, ONCE_FOR_WAS, ONCE_FOR_WORDT };

struct part {
	struct script *script;
	enum when when;
};

struct diff {
	struct db *site;
	struct db *work;	      /* holds the tables of sql/diff/, and both sides beside them */
	struct db *was_of, *wordt_of; /* what the sides are copies of */
	struct part *parts;	      /* sql/diff/ in order; the first makes the tables */
	size_t count;
};

static void
add_part(struct diff *diff, const char *path, const char *sql, enum when when)
{
	diff->parts = xrealloc(diff->parts, diff->count + 1, sizeof *diff->parts);
	diff->parts[diff->count++] = (struct part){script_open(diff->work, path, sql), when};
}

/* Adds a script with each {kant} made `side`. */
static void
add_for_side(struct diff *diff, const char *path, const char *text, const char *side, enum when when)
{
	static const char mark[] = "{kant}";
	struct buf sql = {0};

	for (const char *at; (at = strstr(text, mark)) != NULL; text = at + strlen(mark)) {
		buf_add(&sql, text, (size_t)(at - text));
		buf_puts(&sql, side);
	}
	buf_puts(&sql, text);
	add_part(diff, path, sql.data, when);
	buf_free(&sql);
}

static void
add_parts(struct diff *diff)
{
	for (size_t i = 0; i < embedded_count; i++) {
		const struct embedded_file *file = &embedded_files[i];

		if (strncmp(file->path, "diff/", 5) != 0)
			continue;
		enum when when = strstr(file->path, "-twee-") != NULL ? FOR_TWO_PLANS : ALWAYS;
		bool once = strstr(file->path, "-eens-") != NULL;

		if (strstr(file->path, "-kant-") == NULL) {
			add_part(diff, file->path, file->text, when);
			continue;
		}
		add_for_side(diff, file->path, file->text, "was", once ? ONCE_FOR_WAS : when);
		add_for_side(diff, file->path, file->text, "wordt", once ? ONCE_FOR_WORDT : when);
	}
}

struct diff *
diff_open(struct db *site)
{
	struct diff *diff = xcalloc(1, sizeof *diff);

	diff->site = site;
	diff->work = db_open();
	add_parts(diff);
	return diff;
}

void
diff_close(struct diff *diff)
{
	if (diff == NULL)
		return;
	for (size_t i = 0; i < diff->count; i++)
		script_close(diff->parts[i].script);
	free(diff->parts);
	db_close(diff->work);
	free(diff);
}

/* Returns whether it is another plan than that side was of before. */
static bool
set_side(struct diff *diff, const char *side, const struct state *state, struct db **copied)
{
	bool other = *copied != state->db;

	if (other)
		db_beside(diff->work, side, state->db);
	*copied = state->db;
	return other;
}

/* Where both sides are there: each copy makes SQLite read the schema of all that are beside it again. */
static void
set_day(struct diff *diff, const char *side, const struct state *state)
{
	struct buf sql = {0};

	buf_printf(&sql, "UPDATE %s.peil SET datum = ?", side);
	struct query *day = query_open(diff->work, "peil", sql.data);
	char *own = plan_day(state->db);

	query_text(day, 1, str_of(state->day != NULL ? state->day : own));
	query_once(day);
	query_close(day);
	free(own);
	buf_free(&sql);
}

static void
set_pair(struct diff *diff, bool same, const struct source_rename *renames, size_t count)
{
	db_run(diff->work, "paar",
	    same ? "DELETE FROM paar; INSERT INTO paar VALUES (1); DELETE FROM hernoemd;"
		 : "DELETE FROM paar; INSERT INTO paar VALUES (0); DELETE FROM hernoemd;");
	struct query *insert =
	    query_open(diff->work, "hernoemd", "INSERT INTO hernoemd (van, naar, gelijkenis) VALUES (?, ?, ?)");

	for (size_t i = 0; i < count; i++) {
		query_text(insert, 1, str_of(renames[i].from));
		query_text(insert, 2, str_of(renames[i].to));
		query_int(insert, 3, renames[i].likeness);
		query_once(insert);
	}
	query_close(insert);
}

static void
run_parts(struct diff *diff, const bool *runs)
{
	for (size_t i = 1; i < diff->count; i++)
		if (runs[diff->parts[i].when])
			script_run(diff->parts[i].script);
}

/* Copies the rows of `select` on `from` into `insert` on `to`; its first parameter is the pair's id. */
static long
copy_rows(struct db *from, const char *select, struct db *to, const char *insert, struct str id)
{
	struct query *rows = query_open(from, "wijziging", select);
	struct query *into = query_open(to, "wijziging", insert);
	long count = 0;

	for (; query_step(rows); count++) {
		query_text(into, 1, id);
		for (int i = 0; i < query_columns(rows); i++)
			query_copy(into, i + 2, rows, i);
		query_once(into);
	}
	query_close(rows);
	query_close(into);
	return count;
}

/* What is gone has no place on the site; a milestone has one on the page of its action. */
static const char changes_sql[] =
    "SELECT row_number() OVER (ORDER BY g.volgorde, s.nr, sorteer(coalesce(n.onderwerp, o.onderwerp)), m.item, m.datum,"
    "  m.veld, sorteer(m.deel), m.zin),"
    " s.groep, m.soort, m.item_soort, m.item, coalesce(n.onderwerp, o.onderwerp, m.item_soort || ' «' || m.item || "
    "'»'),"
    " n.adres || CASE WHEN m.soort GLOB 'mijlpaal-*' AND m.soort <> 'mijlpaal-weg' THEN '#mijlpaal-' || m.deel"
    "  ELSE '' END,"
    " nullif(m.veld, ''), nullif(m.deel, ''), m.zin, m.was, m.wordt, m.verschil, m.dagen, m.dagen_oorspronkelijk,"
    " m.datum, m.reden, m.reden_nodig, m.bronnen"
    " FROM melding m JOIN meldsoort s ON s.soort = m.soort JOIN wordt.wijziging_groep g ON g.groep = s.groep"
    " LEFT JOIN ding n ON n.kant = 'wordt' AND n.soort = m.item_soort AND n.id = m.item"
    " LEFT JOIN ding o ON o.kant = 'was' AND o.soort = m.item_soort AND o.id = m.item";

static const char change_insert[] =
    "INSERT INTO wijziging (vergelijking, volgorde, groep, soort, item_soort, item, onderwerp, adres, veld, deel, zin,"
    " was, wordt, verschil, dagen, dagen_oorspronkelijk, datum, reden, reden_nodig, bronnen)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

static void
add_pair(struct diff *diff, const struct state *was, const struct state *now, struct str id)
{
	struct query *pair = query_open(diff->site, "vergelijking",
	    "INSERT INTO vergelijking (id, van, tot, van_naam, tot_naam, van_nagebouwd, tot_nagebouwd, van_dag,"
	    " van_revisie, tot_dag, tot_revisie, aantal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
	struct query *dates = query_open(
	    diff->work, "peil", "SELECT w.datum, w.revisie, n.datum, n.revisie FROM was.peil w, wordt.peil n");

	query_text(pair, 1, id);
	query_text(pair, 2, str_of(was->id));
	query_text(pair, 3, str_of(now->id));
	query_text(pair, 4, str_of(was->name));
	query_text(pair, 5, str_of(now->name));
	query_int(pair, 6, was->rebuilt);
	query_int(pair, 7, now->rebuilt);
	query_step(dates);
	for (int i = 0; i < 4; i++)
		query_copy(pair, 8 + i, dates, i);
	query_once(pair);
	query_close(pair);
	query_close(dates);
}

/* Takes away what the site knows of the pair, and sets how many changes it has. */
static void
run_with_id(struct db *db, const char *sql, struct str id, int64_t count)
{
	struct query *q = query_open(db, "vergelijking", sql);

	query_text(q, 1, id);
	if (count >= 0)
		query_int(q, 2, count);
	query_once(q);
	query_close(q);
}

void
diff_pair(struct diff *diff, const struct state *was, const struct state *now, const struct source_rename *renames,
    size_t rename_count)
{
	struct buf id = {0};
	struct state from = *was;
	char *own_day = NULL;

	if (was->rebuilt || now->rebuilt) {
		own_day = was->day == NULL ? plan_day(was->db) : NULL;
		from.day = was->day != NULL ? was->day : own_day;
		from.db = now->db;
	}
	buf_printf(&id, "%s..%s", was->id, now->id);
	run_with_id(diff->site, "DELETE FROM wijziging WHERE vergelijking = ?", buf_str(&id), -1);
	run_with_id(diff->site, "DELETE FROM vergelijking WHERE id = ?", buf_str(&id), -1);
	const bool runs[] = {
	    [ALWAYS] = true,
	    [FOR_TWO_PLANS] = from.db != now->db,
	    [ONCE_FOR_WAS] = set_side(diff, "was", &from, &diff->was_of),
	    [ONCE_FOR_WORDT] = set_side(diff, "wordt", now, &diff->wordt_of),
	};

	set_day(diff, "was", &from);
	set_day(diff, "wordt", now);
	db_run(diff->work, "begin", "BEGIN;");
	script_run(diff->parts[0].script);
	set_pair(diff, from.db == now->db, renames, rename_count);
	run_parts(diff, runs);
	db_run(diff->work, "commit", "COMMIT;");
	/* Only now: what is being changed cannot be copied. */
	db_run(diff->site, "begin", "SAVEPOINT paar");
	add_pair(diff, was, now, buf_str(&id));
	long count = copy_rows(diff->work, changes_sql, diff->site, change_insert, buf_str(&id));

	run_with_id(diff->site, "UPDATE vergelijking SET aantal = ?2 WHERE id = ?1", buf_str(&id), count);
	db_run(diff->site, "commit", "RELEASE paar");
	buf_free(&id);
	free(own_day);
}
