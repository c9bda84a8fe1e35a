/* SPDX-License-Identifier: EUPL-1.2 */
/* Typed tables that are filled where the raw rows have changed are the same as those that are filled anew. */
#include "scratch.h"

#include "base/buf.h"
#include "openplan.h"
#include "store/schema.h"

#define ROUNDS 12

static int
open_example(void **state)
{
	struct place *place = *state = xcalloc(1, sizeof *place);

	place->say.lang = LANG_NL;
	openplan(place, "tests/mutatie", "2025-06-01");
	return 0;
}

/* All rows of the typed tables, in the order of their keys. */
static void
tell_tables(struct db *db, struct buf *out)
{
	struct query *list = query_open(db, "test",
	    "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND (name IN (SELECT naam FROM soort) OR EXISTS ("
	    "SELECT 1 FROM veld v WHERE v.vorm IN ('lijst', 'groepen', 'paren')"
	    " AND name = v.soort || '_' || replace(v.pad, '.', '_'))) ORDER BY name");
	int tables = 0;

	for (; query_step(list); tables++) {
		struct buf sql = {0};

		buf_printf(&sql, "SELECT * FROM \"%s\"", query_str(list, 0).p);
		buf_printf(out, "%s\n", query_str(list, 0).p);
		struct query *rows = query_open(db, "test", sql.data);

		while (query_step(rows)) {
			for (int i = 0; i < query_columns(rows); i++) {
				buf_puts(out, query_is_null(rows, i) ? "|-" : "|=");
				buf_putstr(out, query_str(rows, i));
			}
			buf_putc(out, '\n');
		}
		query_close(rows);
		buf_free(&sql);
	}
	query_close(list);
	assert_true(tables > 50);
}

/* Each of these hits other rows in each round; %d is its number. */
static const char *const changes[] = {
    "DELETE FROM waarde WHERE (bestand * 31 + nr * 7 + %d) %% 61 = 0",
    "UPDATE waarde SET norm = NULL WHERE (bestand * 13 + nr * 5 + %d) %% 47 = 0",
    "UPDATE bestand SET tekst = 'anders' WHERE (id + %d) %% 19 = 0",
    "DELETE FROM waarde WHERE (bestand + %d) %% 23 = 0; DELETE FROM bestand WHERE (id + %d) %% 23 = 0",
    "DELETE FROM bestand WHERE soort = 'document' AND (id + %d) %% 2 = 0",
    "DELETE FROM bestand WHERE soort IN ('actie', 'project') AND (id + %d) %% 3 = 0",
    "INSERT INTO waarde SELECT bestand, nr + 100000, veld, ouder, volgnr + 1000, tekst, norm || '-x', regel, kolom "
    "FROM waarde"
    " WHERE (bestand * 17 + %d) %% 29 = 0 AND ouder IS NULL AND veld IN (SELECT id FROM veld WHERE vorm = 'lijst')",
};

static void
what_changed_is_as_if_all_were_filled(void **state)
{
	struct place *place = *state;
	struct schema schema = {0};

	schema_read(place->db, &schema);
	for (int round = 0; round < ROUNDS; round++)
		for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
			struct buf sql = {0}, touched = {0}, anew = {0};

			buf_printf(&sql, changes[i], round, round);
			db_run(place->db, "test", "BEGIN");
			schema_follow(place->db);
			db_run(place->db, "test", sql.data);
			schema_fill_touched(place->db, &schema);
			tell_tables(place->db, &touched);
			schema_fill_tables(place->db, &schema);
			tell_tables(place->db, &anew);
			assert_string_equal(buf_text(&touched), buf_text(&anew));
			db_run(place->db, "test", "ROLLBACK");
			buf_free(&sql);
			buf_free(&touched);
			buf_free(&anew);
		}
	schema_clear(&schema);
}

/* Else it would take as long as to fill all. */
static void
what_did_not_change_is_left_alone(void **state)
{
	struct place *place = *state;
	struct schema schema = {0};

	schema_read(place->db, &schema);
	db_run(place->db, "test", "BEGIN; UPDATE actie SET titel = 'merk'");
	schema_follow(place->db);
	db_run(place->db, "test",
	    "UPDATE waarde SET norm = 'veranderd' WHERE bestand = (SELECT min(id) FROM bestand WHERE soort = 'actie')"
	    " AND veld = (SELECT id FROM veld WHERE soort = 'actie' AND pad = 'titel')");
	schema_fill_touched(place->db, &schema);
	assert_int_equal(db_number(place->db, "test", "SELECT count(*) FROM actie WHERE titel = 'veranderd'"), 1);
	assert_int_equal(db_number(place->db, "test", "SELECT count(*) FROM actie WHERE titel <> 'merk'"), 1);
	assert_true(db_number(place->db, "test", "SELECT count(*) FROM actie") > 1);
	assert_int_equal(db_number(place->db, "test", "SELECT count(*) FROM temp.sqlite_schema"), 0);
	schema_clear(&schema);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(what_changed_is_as_if_all_were_filled, open_example, openplan_close),
	    cmocka_unit_test_setup_teardown(what_did_not_change_is_left_alone, open_example, openplan_close),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
