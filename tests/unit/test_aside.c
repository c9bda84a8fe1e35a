/* SPDX-License-Identifier: EUPL-1.2 */
/* Work on the database that a copy of the program does: its rows come over whole, or not at all. */
#include "oneprocessor.h"
#include "scratch.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/aside.h"
#include "store/spill.h"

static const char tables_sql[] = "CREATE TABLE bestand(id INTEGER PRIMARY KEY); INSERT INTO bestand VALUES (100000);"
				 "CREATE TABLE mengsel(a TEXT, b INTEGER, c REAL, d TEXT) STRICT;"
				 "CREATE TABLE paar(x TEXT, y INTEGER, PRIMARY KEY (x, y)) STRICT, WITHOUT ROWID;"
				 "CREATE TABLE eigen(x TEXT) STRICT;";

static const char work_sql[] =
    "INSERT INTO mengsel VALUES ('een', 1, 0.1, NULL), ('', -9223372036854775807, 1e300, 'w'), (NULL, NULL, NULL, ''),"
    " ('één' || char(10) || '«twee»', 0, -0.0, 'r');"
    "INSERT INTO mengsel WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
    " SELECT printf('%0200d', i), i, i / 3.0, NULL FROM n;"
    "INSERT INTO paar VALUES ('b', 2), ('a', 1), ('a', 0); INSERT INTO eigen VALUES ('blijft daar');";

static const char *const tables[] = {"mengsel", "paar", NULL};

struct work {
	struct db *db;
	int done;	  /* how often here */
	bool says;	  /* what it says on stderr */
	int exit, signal; /* how it ends, where not by itself */
};

static void
run(void *arg)
{
	struct work *work = arg;

	db_run(work->db, "work", work_sql);
	work->done++;
	if (work->says)
		fprintf(stderr, "dit hoort niemand\n");
	if (work->exit != 0)
		_exit(work->exit);
	if (work->signal != 0)
		raise(work->signal);
}

static struct db *
new_db(void)
{
	struct db *db = db_open();

	db_run(db, "tables", tables_sql);
	return db;
}

static struct aside *
start(struct work *work)
{
	struct aside *aside = aside_open(&(struct aside_work){work->db, run, work, tables});

	if (aside == NULL) /* one processor: there is nothing to try */
		skip();
	return aside;
}

static char *
contents(struct db *db)
{
	return db_text(db, "contents",
	    "SELECT (SELECT group_concat(quote(a) || quote(b) || quote(c) || quote(d) || rowid, '|') FROM mengsel)"
	    " || (SELECT group_concat(x || y) FROM paar)");
}

static int64_t
count(struct db *db)
{
	return db_number(db, "count",
	    "SELECT (SELECT count(*) FROM mengsel) + (SELECT count(*) FROM paar) + (SELECT count(*) FROM eigen)");
}

static void
brings_its_rows(void **state)
{
	struct work work = {.db = new_db()}, here = {.db = new_db()};
	struct aside *aside = start(&work);

	(void)state;
	assert_int_equal(count(work.db), 0);
	db_run(work.db, "eigen", "INSERT INTO eigen VALUES ('hier')"); /* meanwhile */
	assert_true(aside_take(aside));
	run(&here);
	char *brought = contents(work.db), *made = contents(here.db);

	assert_true(strlen(made) > 4000000);
	assert_string_equal(brought, made);
	assert_int_equal(work.done, 0);
	/* What is not asked for stays there. */
	assert_int_equal(db_number(work.db, "eigen", "SELECT count(*) FROM eigen"), 1);
	free(brought);
	free(made);
	db_close(work.db);
	db_close(here.db);
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
}

/* It stands behind what is there already, also within a transaction. */
static void
adds_to_what_is_there(void **state)
{
	struct work work = {.db = new_db()};

	(void)state;
	db_run(work.db, "begin", "SAVEPOINT buiten; INSERT INTO mengsel VALUES ('eerst', 1, 1, '1')");
	struct aside *aside = start(&work);

	db_run(work.db, "delete", "DELETE FROM mengsel; INSERT INTO mengsel VALUES ('toen', 2, 2, '2')");
	assert_true(aside_take(aside));
	db_run(work.db, "commit", "RELEASE buiten");
	char *order =
	    db_text(work.db, "order", "SELECT group_concat(a) FROM (SELECT a FROM mengsel ORDER BY rowid LIMIT 3)");

	assert_string_equal(order, "toen,eerst,een");
	free(order);
	db_close(work.db);
}

/* Whatever becomes of it: no row of it is here, and nothing is said. */
static void
is_lost_without_a_trace(void **state)
{
	static const struct work ends[] = {{.exit = 3}, {.exit = 1}, {.signal = SIGKILL}, {.signal = SIGTERM},
	    {.signal = SIGPIPE}, {.says = true, .exit = 9}};

	(void)state;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		struct work work = ends[i];

		work.db = new_db();
		assert_false(aside_take(start(&work)));
		assert_int_equal(count(work.db), 0);
		db_close(work.db);
		assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
	}
}

/* stderr is a file while `what` is done; returns how many bytes came in it. */
static long
said_by(struct work *work)
{
	FILE *file = tmpfile();
	int before = dup(STDERR_FILENO);
	struct aside *aside;

	assert_non_null(file);
	fflush(stderr);
	dup2(fileno(file), STDERR_FILENO);
	aside = aside_open(&(struct aside_work){work->db, run, work, tables});
	bool taken = aside_take(aside);

	dup2(before, STDERR_FILENO);
	close(before);
	if (aside == NULL)
		skip();
	assert_int_equal(taken, work->exit == 0);
	fseek(file, 0, SEEK_END);
	long size = ftell(file);

	fclose(file);
	return size;
}

static void
never_says_a_word(void **state)
{
	struct work speaks = {.db = new_db(), .says = true}, fails = {.db = new_db(), .says = true, .exit = 3};

	(void)state;
	assert_int_equal(said_by(&speaks), 0);
	assert_int_equal(said_by(&fails), 0);
	db_close(speaks.db);
	db_close(fails.db);
}

static void
wait_for_ever(void *arg)
{
	(void)arg;
	for (;;)
		pause();
}

static void
is_ended(void **state)
{
	struct db *db = new_db();
	struct aside *aside = aside_open(&(struct aside_work){db, wait_for_ever, NULL, tables});

	(void)state;
	if (aside == NULL)
		skip();
	aside_close(aside);
	aside_close(NULL);
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
	db_close(db);
}

/* Two at a time, and what each has open the other has not. */
static void
stands_beside_another(void **state)
{
	struct work one = {.db = new_db()}, two = {.db = new_db()};
	struct aside *first = start(&one), *second = start(&two);

	(void)state;
	assert_true(aside_take(second));
	assert_true(aside_take(first));
	assert_int_equal(count(one.db), count(two.db));
	db_close(one.db);
	db_close(two.db);
}

/* Where a pipe or a file of its own is not to be had, there is no copy, and nothing is left open. */
static void
needs_room_for_files(void **state)
{
	struct work work = {.db = new_db()};
	struct rlimit before, few;
	int next = dup(STDIN_FILENO), got = 0;

	(void)state;
	close(next);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	for (int room = 0; room < 8; room++) {
		few = (struct rlimit){(rlim_t)(next + room), before.rlim_max};
		assert_int_equal(setrlimit(RLIMIT_NOFILE, &few), 0);
		struct aside *aside = aside_open(&(struct aside_work){work.db, run, &work, tables});

		setrlimit(RLIMIT_NOFILE, &before);
		if (room < 2)
			assert_null(aside);
		got += aside != NULL;
		aside_close(aside);
		int after = dup(STDIN_FILENO);

		close(after);
		assert_int_equal(after, next);
	}
	if (got == 0) /* one processor */
		skip();
	assert_int_equal(count(work.db), 0);
	db_close(work.db);
}

static void
leaves_a_small_plan_alone(void **state)
{
	struct work work = {.db = new_db()};

	(void)state;
	db_run(work.db, "small", "UPDATE bestand SET id = 30");
	assert_null(aside_open(&(struct aside_work){work.db, run, &work, tables}));
	db_run(work.db, "small", "DELETE FROM bestand");
	assert_null(aside_open(&(struct aside_work){work.db, run, &work, tables}));
	assert_false(aside_take(NULL));
	assert_int_equal(count(work.db), 0);
	db_close(work.db);
}

static void
needs_a_second_processor(void **state)
{
	struct work work = {.db = new_db()};
	cpu_set_t before = oneprocessor();

	(void)state;
	assert_null(aside_open(&(struct aside_work){work.db, run, &work, tables}));
	sched_setaffinity(0, sizeof before, &before);
	db_close(work.db);
}

/* From here on what a copy has is in files too. */
static void
goes_on_in_files(void **state)
{
	char *folder = scratch_make();

	(void)state;
	spill_to(folder);
	free(folder);
}

/* Those files have no name. */
static void
leaves_nothing_behind(void **state)
{
	(void)state;
	assert_int_equal(rmdir(spill_folder()), 0);
}

/* Once with databases in memory, once in files. */
#define EACH                                                                                                           \
	cmocka_unit_test(brings_its_rows), cmocka_unit_test(adds_to_what_is_there),                                    \
	    cmocka_unit_test(is_lost_without_a_trace), cmocka_unit_test(never_says_a_word),                            \
	    cmocka_unit_test(is_ended), cmocka_unit_test(stands_beside_another),                                       \
	    cmocka_unit_test(needs_room_for_files), cmocka_unit_test(leaves_a_small_plan_alone),                       \
	    cmocka_unit_test(needs_a_second_processor)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    EACH,
	    cmocka_unit_test(goes_on_in_files),
	    EACH,
	    cmocka_unit_test(leaves_nothing_behind),
	};

	return cmocka_run_group_tests_name("aside", tests, NULL, NULL);
}
