/* SPDX-License-Identifier: EUPL-1.2 */
/* A script runs again with what is there by then, also where the database was given other tables meanwhile. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "store/script.h"

/* Behind our headers: it has a macro fail(). */
#include <cmocka.h>

static const char sql[] = "-- what it needs\n"
			  "CREATE TABLE IF NOT EXISTS uit (n INTEGER); DELETE FROM uit;\n"
			  "INSERT INTO uit SELECT n + 1 FROM uit_bron;\n"
			  "INSERT INTO uit SELECT n * 10 FROM uit; -- and no more\n";

static int64_t
sum(struct db *db)
{
	return db_number(db, "som", "SELECT sum(n) FROM uit");
}

static void
each_run_reads_what_is_there(void **state)
{
	struct db *db = db_open();
	struct script *script = script_open(db, "proef", sql);

	(void)state;
	db_run(db, "bron", "CREATE TABLE uit_bron (n INTEGER); INSERT INTO uit_bron VALUES (1), (2)");
	script_run(script);
	assert_int_equal(sum(db), 2 + 3 + 20 + 30);
	db_run(db, "bron", "DELETE FROM uit_bron WHERE n = 1");
	script_run(script);
	assert_int_equal(sum(db), 3 + 30);
	script_close(script);
	db_close(db);
}

static void
statements_follow_a_table_that_is_made_anew(void **state)
{
	struct db *db = db_open(), *other = db_open();
	struct script *script = script_open(db, "proef", sql);

	(void)state;
	db_run(db, "bron", "CREATE TABLE uit_bron (n INTEGER); INSERT INTO uit_bron VALUES (1)");
	db_run(other, "bron", "CREATE TABLE weg (n INTEGER)");
	script_run(script);
	db_run(db, "bron",
	    "DROP TABLE uit; DROP TABLE uit_bron; CREATE TABLE uit_bron (m TEXT, n INTEGER);"
	    "INSERT INTO uit_bron VALUES ('x', 6)");
	db_beside(db, "kant", other);
	script_run(script);
	assert_int_equal(sum(db), 7 + 70);
	script_close(script);
	db_close(other);
	db_close(db);
}

static void
statements_come_one_at_a_time(void **state)
{
	struct db *db = db_open();
	const char *rest = "SELECT 1; SELECT 2; -- the end\n";
	struct query *first = query_next(db, "proef", &rest), *second = query_next(db, "proef", &rest);

	(void)state;
	assert_true(query_step(first) && query_step(second));
	assert_int_equal(query_int_at(first, 0), 1);
	assert_int_equal(query_int_at(second, 0), 2);
	assert_null(query_next(db, "proef", &rest));
	assert_string_equal(rest, "");
	query_close(first);
	query_close(second);
	db_close(db);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_run_reads_what_is_there),
	    cmocka_unit_test(statements_follow_a_table_that_is_made_anew),
	    cmocka_unit_test(statements_come_one_at_a_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
