/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/plan.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "store/held.h"
#include "store/load.h"
#include "store/rules.h"
#include "store/schema.h"

/* Where no date is given and there is no repository, the plan itself tells how far it reaches. */
static const char as_of_sql[] = "SELECT coalesce("
				"(SELECT max(peildatum_dag) FROM brief WHERE stand = 'concept'),"
				" nullif(?1, ''),"
				" (SELECT max(datum_dag) FROM voortgang),"
				" (SELECT max(datum_dag) FROM brief),"
				" (SELECT max(datum_dag) FROM document))";

void
plan_date(struct db *db, struct source *source, const struct plan_options *options)
{
	struct query *date = query_open(db, "as-of", as_of_sql);
	struct query *insert = query_open(db, "peil",
	    "INSERT INTO peil(datum, revisie, revisie_datum, versie, doelgroep, basis)"
	    " VALUES (coalesce(?, ''), ?, ?, ?, ?, CASE WHEN ?6 IS NULL OR ?6 = '' THEN '' ELSE rtrim(?6, '/') || '/' "
	    "END)");

	db_run(db, "peil", "DELETE FROM peil");
	query_text(date, 1, str_of(source_date(source)));
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
	rules_load(db);
	int result = load_plan(say, source, &schema, db);

	if (result == 0) {
		db_run(db, "load/2-gebreken.sql", db_embedded("load/2-gebreken.sql"));
		schema_fill_tables(db, &schema);
		db_run(db, "load/4-ernst.sql", db_embedded("load/4-ernst.sql"));
		db_run_embedded(db, "views/");
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

void
plan_make_public(struct db *db)
{
	struct schema schema = {0};

	if (db_number(db, "intern",
		"SELECT count(*) FROM veld v CROSS JOIN waarde w ON w.veld = v.id"
		" WHERE v.naar = 'zichtbaarheid' AND w.norm = 'intern'") == 0)
		return;
	held_drop(db);
	db_run(db, "begin", "BEGIN;");
	db_run(db, "load/9-openbaar.sql", db_embedded("load/9-openbaar.sql"));
	schema_read(db, &schema);
	schema_fill_tables(db, &schema);
	schema_clear(&schema);
	db_run(db, "commit", "COMMIT;");
}

void
plan_published_image(struct db *db, struct buf *out)
{
	struct db *copy = db_copy(db);

	db_run(copy, "publish",
	    "DROP VIEW plaats; DROP TABLE kamerstuk_genoemd; DROP VIEW uitgezonderd; DROP VIEW bevinding_getoond; DROP "
	    "VIEW bevinding_rang;"
	    "DROP TABLE bestand; DROP TABLE waarde; DROP TABLE gebrek; DROP TABLE verwijzing; DROP TABLE doelwit;"
	    "DROP TABLE veld_doel; DROP TABLE bevinding; DROP TABLE uitzondering; DROP TABLE pagina; DROP TABLE "
	    "uitvoer; DROP TABLE figuur_waarde; VACUUM;");
	/* Not enforced while loading, which looks each reference up once more: 2-gebreken.sql takes out what names
	 * nothing. */
	int64_t loose = db_number(copy, "foreign keys", "SELECT count(*) FROM pragma_foreign_key_check");

	assert(loose == 0);
	db_image(copy, out);
	db_close(copy);
}
