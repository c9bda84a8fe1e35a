/* SPDX-License-Identifier: EUPL-1.2 */
/* The query of each block of each page has the same columns and parameters over empty tables as over the plan. */
#include "scratch.h"

#include "source/source.h"
#include "store/plan.h"
#include "store/shallow.h"

static struct db *
open_plan(struct say *say, const char *dir, struct source **source)
{
	static const struct plan_options options = {.version = "proef", .as_of = "2024-06-01"};
	struct buf path = {0};

	buf_printf(&path, "%s/plan", dir);
	assert_int_equal(mkdir(path.data, 0755), 0);
	buf_free(&path);
	*source = source_open(say, dir, NULL);
	assert_non_null(*source);
	return plan_open(say, *source, &options);
}

/* The names that a query tells without being run. */
static void
put_names(struct db *db, const char *name, const char *sql, struct buf *out)
{
	struct query *q = query_open(db, name, sql);

	buf_reset(out);
	for (int i = 0; i < query_columns(q); i++)
		buf_printf(out, "%s\n", query_column(q, i));
	for (int i = 1; i <= query_params(q); i++)
		buf_printf(out, ":%s\n", query_param(q, i));
	query_close(q);
}

/* Returns how many blocks the file has (render/blocks.h). */
static int
compare_file(struct db *db, struct db *shallow, const struct embedded_file *file)
{
	struct buf sql = {0}, names = {0}, shallow_names = {0};
	int count = 0;

	for (const char *at = strstr(file->text, "--: "); at != NULL; count++) {
		const char *next = strstr(at, "\n--: ");

		buf_reset(&sql);
		buf_add(&sql, at, next != NULL ? (size_t)(next - at) : strlen(at));
		put_names(db, file->path, sql.data, &names);
		put_names(shallow, file->path, sql.data, &shallow_names);
		assert_string_equal(shallow_names.data, names.data);
		at = next != NULL ? next + 1 : NULL;
	}
	buf_free(&sql);
	buf_free(&names);
	buf_free(&shallow_names);
	return count;
}

static void
queries_name_the_same(void **state)
{
	struct say say = {.lang = LANG_NL};
	char *dir = scratch_make();
	struct source *source;
	struct db *db = open_plan(&say, dir, &source);
	struct db *shallow = shallow_open(db, "pages/");
	int count = 0;

	(void)state;
	assert_non_null(db);
	for (size_t i = 0; i < embedded_count; i++)
		if (strncmp(embedded_files[i].path, "pages/", 6) == 0)
			count += compare_file(db, shallow, &embedded_files[i]);
	assert_true(count > 300);
	db_close(shallow);
	db_close(db);
	source_close(source);
	scratch_remove(dir);
}

static void
only_what_is_named_is_there(void **state)
{
	struct db *db = db_open(), *shallow;
	static const char there[] = "SELECT count(*) FROM sqlite_schema WHERE name = 'figuur_stand'";

	(void)state;
	db_run(db, "proef",
	    "CREATE TABLE actie (\"een naam\" INTEGER, dubbel INTEGER GENERATED ALWAYS AS (2 * \"een naam\") VIRTUAL);"
	    "CREATE TABLE acti (een);"
	    "CREATE VIEW figuur_stand AS SELECT 1 AS een FROM actie;"
	    "INSERT INTO actie VALUES (3)");
	shallow = shallow_open(db, "nergens/");
	assert_int_equal(db_number(shallow, "proef", "SELECT count(*) FROM sqlite_schema"), 0);
	db_close(shallow);
	shallow = shallow_open(db, "pages/");
	assert_int_equal(db_number(shallow, "proef", there), 1);
	assert_int_equal(db_number(shallow, "proef", "SELECT count(\"een naam\") + count(dubbel) FROM actie"), 0);
	assert_int_equal(db_number(shallow, "proef", "SELECT count(*) FROM sqlite_schema WHERE name = 'acti'"), 0);
	db_close(shallow);
	db_close(db);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(queries_name_the_same),
	    cmocka_unit_test(only_what_is_named_is_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
