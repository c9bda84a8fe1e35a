/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/plan.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/aside.h"
#include "store/held.h"
#include "store/letterask.h"
#include "store/load.h"
#include "store/rules.h"
#include "store/schema.h"

/* Where no date is given and there is no repository, the plan itself tells how far it reaches: of what is internal only
 * to who sees that. */
static const char as_of_sql[] =
    "SELECT coalesce("
    "(SELECT max(peildatum_dag) FROM brief WHERE stand = 'concept' AND (?2 OR zichtbaarheid IS NOT 'intern')),"
    " nullif(?1, ''),"
    " (SELECT max(datum_dag) FROM voortgang WHERE ?2 OR (zichtbaarheid IS NOT 'intern' AND betreft NOT IN"
    "   (SELECT id FROM actie WHERE zichtbaarheid = 'intern' UNION SELECT id FROM project WHERE zichtbaarheid = "
    "'intern'))),"
    " (SELECT max(datum_dag) FROM brief WHERE ?2 OR zichtbaarheid IS NOT 'intern'),"
    " (SELECT max(datum_dag) FROM document WHERE ?2 OR zichtbaarheid IS NOT 'intern'))";

void
plan_date(struct db *db, struct source *source, const struct plan_options *options)
{
	struct query *date = query_open(db, "as-of", as_of_sql);
	struct query *insert = query_open(db, "peil",
	    "INSERT INTO peil(datum, revisie, revisie_datum, versie, doelgroep, basis, brief)"
	    " VALUES (coalesce(?, ''), ?, ?, ?, ?, CASE WHEN ?6 IS NULL OR ?6 = '' THEN '' ELSE rtrim(?6, '/') || '/' "
	    "END, '')");

	db_run(db, "peil", "DELETE FROM peil");
	query_text(date, 1, str_of(source_date(source)));
	query_int(date, 2, options->internal);
	query_step(date);
	if (options->as_of != NULL)
		query_text(insert, 1, str_of(options->as_of));
	else if (!query_is_null(date, 0))
		query_text(insert, 1, query_str(date, 0));
	query_text(insert, 2, str_of(source_revision(source)));
	query_text(insert, 3, str_of(source_date(source)));
	query_text(insert, 4, str_of(options->version));
	query_text(insert, 5, str_of(options->internal ? "stuurgroep" : "publiek"));
	query_text(insert, 6, str_of(options->base_url != NULL ? options->base_url : ""));
	query_once(insert);
	query_close(date);
	query_close(insert);
}

void
plan_copy_day(struct db *from, struct db *to)
{
	struct query *read =
	    query_open(from, "peil", "SELECT datum, revisie, revisie_datum, versie, doelgroep, basis, brief FROM peil");
	struct query *set = query_open(to, "peil",
	    "UPDATE peil SET datum = ?, revisie = ?, revisie_datum = ?, versie = ?, doelgroep = ?, basis = ?, brief = "
	    "?");

	if (query_step(read)) {
		for (int i = 0; i < 7; i++)
			query_copy(set, i + 1, read, i);
		query_once(set);
	}
	query_close(read);
	query_close(set);
}

struct db *
plan_open(struct say *say, struct source *source, const struct plan_options *options)
{
	struct db *db = db_open();
	struct schema schema;

	db_run(db, "begin", "BEGIN;");
	schema_load(db, &schema);
	schema_create_tables(db, &schema);
	db_run(db, "load/1-ruw.sql", db_embedded("load/1-ruw.sql"));
	db_run(db, "load/3-uitkomst.sql", db_embedded("load/3-uitkomst.sql"));
	db_run(db, "load/6-wijzigingen.sql", db_embedded("load/6-wijzigingen.sql"));
	db_run(db, "load/7-verslag.sql", db_embedded("load/7-verslag.sql"));
	rules_load(db);
	int result = load_plan(say, source, &schema, db);

	if (result == 0) {
		db_run(db, "load/2-gebreken.sql", db_embedded("load/2-gebreken.sql"));
		db_run(db, "load/21-intern-genoemd.sql", db_embedded("load/21-intern-genoemd.sql"));
		schema_fill_tables(db, &schema);
		db_run(db, "load/4-ernst.sql", db_embedded("load/4-ernst.sql"));
		db_run_embedded(db, "views/");
		db_run(db, "load/6-later.sql", db_embedded("load/6-later.sql"));
		db_run_embedded(db, "load/6-brief");
		figures_load(db);
		plan_date(db, source, options);
		db_run(db, "commit", "COMMIT;");
	}
	schema_clear(&schema);
	if (result == 0)
		return db;
	db_close(db);
	return NULL;
}

bool
plan_has_date(struct db *db)
{
	return db_number(db, "peil", "SELECT datum <> '' FROM peil") != 0;
}

char *
plan_day(struct db *db)
{
	return db_text(db, "peil", "SELECT datum FROM peil");
}

char *
plan_near_expiry(struct db *db)
{
	return db_text(db, "load/7-verloopt.sql", db_embedded("load/7-verloopt.sql"));
}

/* Changes the plan by load/`script`, and fills the typed tables from what is left. */
static void
change_plan(struct db *db, const char *script)
{
	struct schema schema = {0};

	held_drop(db);
	db_run(db, "begin", "BEGIN;");
	schema_follow(db);
	db_run(db, script, db_embedded(script));
	schema_read(db, &schema);
	schema_fill_touched(db, &schema);
	schema_clear(&schema);
	db_run(db, "commit", "COMMIT;");
}

bool
plan_has_later(struct db *db)
{
	return db_number(db, "later",
		   "SELECT EXISTS (SELECT 1 FROM later_bestand) OR EXISTS (SELECT 1 FROM later_steun)"
		   " OR EXISTS (SELECT 1 FROM later_waarde) OR EXISTS (SELECT 1 FROM later_streefwaarde)") != 0;
}

void
plan_hide_later(struct db *db)
{
	if (!plan_has_later(db))
		return;
	change_plan(db, "load/8-peildatum.sql");
	/* What the rules find in what is left: no finding may tell of what went. */
	rules_run(db);
}

bool
plan_has_internal(struct db *db)
{
	return db_number(db, "intern",
		   "SELECT EXISTS (SELECT 1 FROM veld v CROSS JOIN waarde w ON w.veld = v.id"
		   " WHERE v.naar = 'zichtbaarheid' AND w.norm = 'intern') OR EXISTS (SELECT 1 FROM later_intern)") !=
	       0;
}

void
plan_drop_internal(struct db *db)
{
	if (!plan_has_internal(db))
		return;
	change_plan(db, "load/9-openbaar.sql");
	db_run(db, "load/9-openbaar.sql", "DROP TABLE heel; DELETE FROM bevinding; DELETE FROM uitzondering;");
}

static void
judge_public(void *arg)
{
	struct db *db = arg;

	rules_run_public(db);
	db_run(db, "load/91-openbare-bevindingen.sql", db_embedded("load/91-openbare-bevindingen.sql"));
}

void
plan_make_public(struct db *db)
{
	if (!plan_has_internal(db))
		return;
	change_plan(db, "load/9-openbaar.sql");
	judge_public(db);
}

struct judging {
	struct db *db;
	struct aside *aside; /* NULL: it is done */
};

struct judging *
plan_make_public_aside(struct db *db)
{
	static const char *const tables[] = {"bevinding", "uitzondering", NULL};
	struct judging *judging = xcalloc(1, sizeof *judging);

	judging->db = db;
	if (!plan_has_internal(db))
		return judging;
	change_plan(db, "load/9-openbaar.sql");
	judging->aside = aside_open(&(struct aside_work){db, judge_public, db, tables});
	if (judging->aside == NULL)
		judge_public(db);
	else
		letterask_plan(db); /* as the rules do */
	return judging;
}

void
plan_judged(struct judging *judging)
{
	struct db *db = judging->db;

	if (judging->aside == NULL)
		return;
	db_run(db, "bevinding", "DELETE FROM bevinding; DELETE FROM uitzondering;");
	if (aside_take(judging->aside))
		db_run(db, "bevinding", "DROP TABLE heel; DROP TABLE weg_naam;");
	else
		judge_public(db);
	judging->aside = NULL;
}

void
judging_close(struct judging *judging)
{
	if (judging == NULL)
		return;
	aside_close(judging->aside);
	free(judging);
}

/*
 * How often a database and its schema were changed stands in its header (sqlite.org/fileformat.html, 1.3): on the way
 * to what is published, which may be longer in the preview. Readers only look whether a counter is another than before.
 */
static void
settle_counters(char *image)
{
	static const size_t places[] = {
	    24, 40, 92}; /* changes; changes of the schema; for which of the first the size holds */
	static const char one[4] = {0, 0, 0, 1};

	for (size_t i = 0; i < sizeof places / sizeof *places; i++)
		memcpy(image + places[i], one, sizeof one);
}

struct str
plan_published_image(struct db *db)
{
	struct db *copy = db_copy(db);

	/* It is in memory as a whole: pages of it need not be kept once more, nor what they were. */
	db_run(copy, "pragma", "PRAGMA cache_size = -2000; PRAGMA journal_mode = OFF");
	db_run(copy, "load/8-gepubliceerd.sql", db_embedded("load/8-gepubliceerd.sql"));
	/* Not enforced while loading, which looks each reference up once more: 2-gebreken.sql takes out what names
	 * nothing. */
	int64_t loose = db_number(copy, "foreign keys", "SELECT count(*) FROM pragma_foreign_key_check");

	assert(loose == 0);
	struct str image = db_image(copy);

	settle_counters((char *)image.p);
	db_close(copy);
	return image;
}
