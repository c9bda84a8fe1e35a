/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Runs the tests of https://github.com/mustache/spec (the paths of its JSON files are the arguments) against
 * text/mustache.h, and prints TAP. Exit 1 where one fails or a file cannot be read.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "base/buf.h"
#include "base/mem.h"
#include "text/mustache.h"

struct run {
	sqlite3 *db; /* only for its JSON functions */
	int count, failed;
};

static void
die(const struct run *run, const char *what)
{
	fprintf(stderr, "mustache: %s: %s\n", what, sqlite3_errmsg(run->db));
	exit(1);
}

static sqlite3_stmt *
query(const struct run *run, const char *sql, struct str json)
{
	sqlite3_stmt *stmt;

	if (sqlite3_prepare_v2(run->db, sql, -1, &stmt, NULL) != SQLITE_OK)
		die(run, sql);
	sqlite3_bind_text64(stmt, 1, json.p, json.n, SQLITE_TRANSIENT, SQLITE_UTF8);
	return stmt;
}

static bool
step(const struct run *run, sqlite3_stmt *stmt)
{
	int result = sqlite3_step(stmt);

	if (result != SQLITE_ROW && result != SQLITE_DONE)
		die(run, sqlite3_sql(stmt));
	return result == SQLITE_ROW;
}

static struct str
column(sqlite3_stmt *stmt, int i)
{
	const char *text = (const char *)sqlite3_column_text(stmt, i);

	return (struct str){text != NULL ? text : "", (size_t)sqlite3_column_bytes(stmt, i)};
}

static struct data *build(const struct run *run, struct pool *pool, struct str type, struct str value);

/* The members of a JSON object or array go into `data`, a map or list. */
static struct data *
fill(const struct run *run, struct pool *pool, struct data *data, struct str json)
{
	sqlite3_stmt *each = query(run, "select key, type, value from json_each(?1)", json);

	while (step(run, each)) {
		struct data *member = build(run, pool, column(each, 1), column(each, 2));

		if (data_kind(data) == DATA_LIST)
			data_push(pool, data, member);
		else
			data_put(pool, data, column(each, 0).p, member);
	}
	sqlite3_finalize(each);
	return data;
}

/* `value` is as json_each gives it: JSON of an object or array, else the plain value. */
static struct data *
build(const struct run *run, struct pool *pool, struct str type, struct str value)
{
	if (str_is(type, "object"))
		return fill(run, pool, data_map(pool), value);
	if (str_is(type, "array"))
		return fill(run, pool, data_list(pool), value);
	if (str_is(type, "null"))
		return data_null(pool);
	if (str_is(type, "false"))
		return data_false(pool);
	if (str_is(type, "true"))
		return data_text(pool, "true", 4);
	return data_text(pool, value.p, value.n);
}

static void
print_lines(const char *label, struct str text)
{
	printf("#   %s: \"", label);
	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] == '\n')
			printf(i + 1 < text.n ? "\\n\n#     " : "\\n");
		else if (text.p[i] == '\r')
			printf("\\r");
		else if (text.p[i] == '\t')
			printf("\\t");
		else
			putchar(text.p[i]);
	}
	puts("\"");
}

static int
add_partials(const struct run *run, struct mustache_set *set, struct str json, struct mustache_error *error)
{
	sqlite3_stmt *each = query(run, "select key, value from json_each(?1)", json);
	int result = 0;

	while (json.n > 0 && result == 0 && step(run, each))
		result = mustache_add(set, column(each, 0).p, column(each, 1), error);
	sqlite3_finalize(each);
	return result;
}

enum { TEST_NAME, TEST_TEMPLATE, TEST_PARTIALS, TEST_EXPECTED, TEST_DATA_TYPE, TEST_DATA };

static void
run_test(struct run *run, const char *file, sqlite3_stmt *test)
{
	struct mustache_set *set = mustache_new();
	struct mustache_error error = {0};
	struct pool pool = {0};
	struct buf out = {0};
	struct data *data = build(run, &pool, column(test, TEST_DATA_TYPE), column(test, TEST_DATA));
	struct str expected = column(test, TEST_EXPECTED);
	int result = add_partials(run, set, column(test, TEST_PARTIALS), &error);

	if (result == 0)
		result = mustache_add(set, "(test)", column(test, TEST_TEMPLATE), &error);
	if (result == 0)
		result = mustache_render(set, "(test)", data, MUSTACHE_SPEC, &out, &error);
	bool ok = result == 0 && str_eq(buf_str(&out), expected);

	printf("%sok %d - %s: %s\n", ok ? "" : "not ", ++run->count, file, column(test, TEST_NAME).p);
	if (!ok) {
		run->failed++;
		print_lines("template", column(test, TEST_TEMPLATE));
		print_lines("expected", expected);
		if (result == 0)
			print_lines("rendered", buf_str(&out));
		else
			printf("#   error: %s:%d:%d: fault %d: %s\n", error.template, error.line, error.column,
			    (int)error.fault, error.detail);
	}
	buf_free(&out);
	pool_clear(&pool);
	mustache_free(set);
}

static void
run_file(struct run *run, const char *path)
{
	sqlite3_stmt *stmt;
	struct buf text = {0};
	FILE *file = fopen(path, "r");
	char part[4096];

	if (file == NULL) {
		perror(path);
		exit(1);
	}
	for (size_t n; (n = fread(part, 1, sizeof(part), file)) > 0;)
		buf_add(&text, part, n);
	fclose(file);
	stmt = query(run,
	    "select t.value ->> '$.name', t.value ->> '$.template', t.value -> '$.partials', t.value ->> '$.expected',"
	    " json_type(t.value, '$.data'), json_extract(t.value, '$.data') from json_each(?1, '$.tests') as t",
	    buf_str(&text));
	int before = run->count;

	while (step(run, stmt))
		run_test(run, strrchr(path, '/') != NULL ? strrchr(path, '/') + 1 : path, stmt);
	if (run->count == before)
		die(run, "no tests in a file");
	sqlite3_finalize(stmt);
	buf_free(&text);
}

int
main(int argc, char **argv)
{
	struct run run = {0};

	if (sqlite3_open(":memory:", &run.db) != SQLITE_OK)
		die(&run, "open");
	for (int i = 1; i < argc; i++)
		run_file(&run, argv[i]);
	sqlite3_close(run.db);
	printf("1..%d\n", run.count);
	return run.failed > 0 || run.count == 0 ? 1 : 0;
}
