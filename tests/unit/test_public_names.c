/* SPDX-License-Identifier: EUPL-1.2 */
/* What the public hears names nothing internal, wherever in a text the name stands and whatever it looks like. */
#include "scratch.h"

#include "store/db.h"
#include "store/embedded.h"

static const char tables[] =
    "CREATE TABLE bevinding (code TEXT, pad TEXT, regel INTEGER, kolom INTEGER, melding TEXT, advies TEXT);"
    "CREATE TABLE uitzondering (code TEXT, pad TEXT, regel INTEGER, kolom INTEGER, melding TEXT, advies TEXT, reden "
    "TEXT);"
    "CREATE TABLE heel (code TEXT, pad TEXT, regel INTEGER, kolom INTEGER);"
    "CREATE TABLE weg_naam (naam TEXT);";

static const char *const names[] = {"«a-1»", "«a.b»", "«b»", "plan/acties/a-1.md", "plan/reeksen/r.csv",
    "plan/acties/a.b.md", "plan/acties/x.md.md", "plan/acties/plan/y.md", "plan/acties/z.csv.md", "«c«d»", "«e»f»",
    "plan/los.txt", "los"};

static const char *const texts[] = {"niets", "«a-1»", "«a-2»", "Hier «a-1» en daar", "««a-1»", "«a-1", "a-1»", "«a-1 »",
    "«x «a.b»»", "«a.bc»", "b» eerst, dan «c»", "zie plan/acties/a-1.md", "zie plan/acties/a-1.mdx",
    "zie plan/acties/a-1m.md", "plan/plan/acties/a-1.md", "xplan/reeksen/r.csv.", "plan/reeksen/r.md",
    "plan/acties/x.md", "plan/acties/x.md.md", "plan/acties/plan/y.md", "plan/acties/y.md", "plan/acties/z.csv.md",
    "plan/acties/z.csv", "«c«d»", "«d»", "«e»f»", "«e»", "een plan/los.txt", "verlost", "lo s",
    "een \"citaat\" met \\ en «a-1»", "\"«b»\"", "regel\nplan/acties/a.b.md\n", "plan/", "«»", "«", ""};

enum { NAMES = sizeof names / sizeof *names, TEXTS = sizeof texts / sizeof *texts };

static void
add(struct db *db, const char *sql, const char *a, const char *b, int64_t nr)
{
	struct query *q = query_open(db, "proef", sql);

	query_text(q, 1, str_of(a));
	query_text(q, 2, str_of(b));
	query_int(q, 3, nr);
	query_once(q);
	query_close(q);
}

static bool
named(const char *text)
{
	for (int i = 0; i < NAMES; i++)
		if (strstr(text, names[i]) != NULL)
			return true;
	return false;
}

/* Each text as the message, as the advice and as the reason of a finding of its own, that the whole plan gives too. */
static struct db *
tell_all(void)
{
	struct db *db = db_open();

	db_run(db, "tables", tables);
	for (int i = 0; i < NAMES; i++)
		add(db, "INSERT INTO weg_naam SELECT ?1 WHERE ?2 = '' AND ?3 = 0", names[i], "", 0);
	for (int i = 0; i < TEXTS; i++) {
		add(db, "INSERT INTO bevinding VALUES ('AP1', 'p', ?3, 1, ?1, ?2)", texts[i], "-", i);
		add(db, "INSERT INTO bevinding VALUES ('AP2', 'p', ?3, 1, ?2, ?1)", texts[i], "-", i);
		add(db, "INSERT INTO uitzondering VALUES ('AP3', 'p', ?3, 1, ?2, ?2, ?1)", texts[i], "-", i);
	}
	db_run(db, "heel",
	    "INSERT INTO heel SELECT code, pad, regel, kolom FROM bevinding UNION SELECT code, pad, regel, kolom FROM "
	    "uitzondering");
	return db;
}

static int64_t
told(struct db *db, int i)
{
	struct query *q = query_open(db, "told",
	    "SELECT (SELECT count(*) FROM bevinding WHERE regel = ?1) + (SELECT count(*) FROM uitzondering WHERE regel "
	    "= "
	    "?1)");

	query_int(q, 1, i);
	assert_true(query_step(q));
	int64_t count = query_int_at(q, 0);

	query_close(q);
	return count;
}

static void
no_text_names_what_went(void **state)
{
	struct db *db = tell_all();
	int kept = 0;

	(void)state;
	db_run(db, "public", db_embedded("load/91-openbare-bevindingen.sql"));
	for (int i = 0; i < TEXTS; i++) {
		if (told(db, i) != (named(texts[i]) ? 0 : 3))
			fail_msg("%s", texts[i]);
		kept += !named(texts[i]);
	}
	assert_true(kept > 10 && kept < TEXTS - 10);
	db_close(db);
}

static void
what_only_the_public_part_lacks_is_no_finding(void **state)
{
	struct db *db = tell_all();

	(void)state;
	db_run(db, "heel",
	    "DELETE FROM heel WHERE regel = 0 AND code <> 'AP1'; UPDATE heel SET kolom = 2 WHERE regel = 2");
	db_run(db, "public", db_embedded("load/91-openbare-bevindingen.sql"));
	assert_int_equal(told(db, 0), 1);
	assert_int_equal(told(db, 2), 0);
	assert_int_equal(told(db, 5), 3);
	db_close(db);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(no_text_names_what_went),
	    cmocka_unit_test(what_only_the_public_part_lacks_is_no_finding),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
