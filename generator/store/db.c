/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/db.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/stop.h"
#include "store/functions.h"
#include "store/spill.h"

/* Of SQLite's machine, well under a millisecond: so often a statement asks whether to stop. */
#define STOP_STEPS 10000

struct db {
	sqlite3 *sqlite;
	bool in_file; /* else in memory */
};

struct query {
	struct db *db;
	sqlite3_stmt *stmt;
	const char *name;
};

/* Of a database whose other pages are in a file: more makes it hardly faster. */
#define PAGES_KIB "32768"
#define PAGES_LESS_KIB "4096"
#define PAGES_TEMP_KIB "16384"
#define PAGES_BESIDE_KIB "8192" /* of a copy that is read once or twice */

/* Of a copy that is kept in memory as a whole: less than other pages may take there. */
#define SMALL_PAGES 2000

#define IN_A_FILE "PRAGMA %s.journal_mode = OFF; PRAGMA %s.synchronous = OFF; PRAGMA %s.cache_size = -%s;"

static _Noreturn void
disk_fails(const char *folder, const char *why)
{
	fprintf(stderr, "actieplan: %s: kan er niets bewaren / cannot keep anything there: %s\n", folder, why);
	stop_failed(3);
}

/* A statement that does not run; or that was left because the user wants to stop, or for want of room on the disk. */
static _Noreturn void
bug(struct db *db, const char *name)
{
	int code = sqlite3_errcode(db->sqlite);

	if (code == SQLITE_INTERRUPT && stop_requested())
		stop_now();
	if (code == SQLITE_NOMEM)
		mem_lacks();
	if (spill_folder() != NULL && (code == SQLITE_FULL || code == SQLITE_IOERR || code == SQLITE_CANTOPEN))
		disk_fails(spill_folder(), strerror(spill_error() != 0 ? spill_error() : EIO));
	fprintf(stderr, "actieplan: fout in het programma / bug: %s: %s\n", name, sqlite3_errmsg(db->sqlite));
	exit(3);
}

static int
is_to_stop(void *arg)
{
	(void)arg;
	return stop_requested();
}

void
db_settle(void)
{
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* How schema `name` is kept: nothing that is wrong with its file can be mended, and in memory there is none. */
static void
settle_schema(struct db *db, const char *name, const char *kib)
{
	struct buf sql = {0};

	if (!db->in_file)
		return;
	buf_printf(&sql, IN_A_FILE, name, name, name, kib);
	db_run(db, "pragma", sql.data);
	buf_free(&sql);
}

/*
 * A connection is used by one thread at a time, so SQLite need not lock it at each call. Where the folder cannot be
 * written the database is in memory: who comes to write there in earnest tells why.
 */
static struct db *
open_db(const char *kib, bool in_memory)
{
	struct db *db = xcalloc(1, sizeof *db);
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;

	db->in_file =
	    !in_memory && spill_folder() != NULL && sqlite3_open_v2("plan", &db->sqlite, flags, SPILL_VFS) == SQLITE_OK;
	if (!db->in_file) {
		sqlite3_close(db->sqlite);
		if (sqlite3_open_v2(":memory:", &db->sqlite, flags, NULL) != SQLITE_OK)
			bug(db, "open");
	}
	functions_register(db->sqlite);
	sqlite3_progress_handler(db->sqlite, STOP_STEPS, is_to_stop, NULL);
	db_run(db, "pragma",
	    db->in_file
		? "PRAGMA temp_store = FILE; PRAGMA temp.journal_mode = OFF; PRAGMA temp.cache_size = -" PAGES_TEMP_KIB
		  "; PRAGMA locking_mode = EXCLUSIVE;"
		: "PRAGMA temp_store = MEMORY;");
	settle_schema(db, "main", kib);
	return db;
}

struct db *
db_open(void)
{
	return open_db(PAGES_KIB, false);
}

void
db_keep_less(struct db *db)
{
	settle_schema(db, "main", PAGES_LESS_KIB);
	mem_give_back();
}

void
db_close(struct db *db)
{
	if (db == NULL)
		return;
	sqlite3_close(db->sqlite);
	free(db);
}

void
db_run(struct db *db, const char *name, const char *sql)
{
	if (sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL) != SQLITE_OK)
		bug(db, name);
}

void
db_run_embedded(struct db *db, const char *prefix)
{
	for (size_t i = 0; i < embedded_count; i++)
		if (strncmp(embedded_files[i].path, prefix, strlen(prefix)) == 0)
			db_run(db, embedded_files[i].path, embedded_files[i].text);
}

const char *
db_embedded(const char *path)
{
	for (size_t i = 0; i < embedded_count; i++)
		if (strcmp(embedded_files[i].path, path) == 0)
			return embedded_files[i].text;
	return NULL;
}

/*
 * Which SQLite wrote it (sqlite.org/fileformat.html, 1.3, at 96): of a database in memory SQLite does not say so, and
 * the image must be the same wherever the database was.
 */
static void
put_version(unsigned char *bytes)
{
	const unsigned version = (unsigned)sqlite3_libversion_number();

	for (int i = 0; i < 4; i++)
		bytes[96 + i] = (unsigned char)(version >> (24 - 8 * i));
}

struct str
db_image(struct db *db)
{
	sqlite3_int64 size = 0;
	unsigned char *bytes = sqlite3_serialize(db->sqlite, "main", &size, 0);

	if (bytes == NULL)
		bug(db, "serialize");
	if (size >= 100)
		put_version(bytes);
	return (struct str){(const char *)bytes, (size_t)size};
}

void
db_image_free(struct str image)
{
	if (image.n > 0)
		sqlite3_free((void *)image.p);
}

int
db_image_each(struct db *db, int (*take)(void *arg, struct str piece), void *arg)
{
	if (db->in_file)
		return spill_each(db->sqlite, take, arg);
	struct str image = db_image(db);
	int result = take(arg, image);

	db_image_free(image);
	return result;
}

/* Makes schema `name` of `db`, which is empty, the same as `from`. */
static void
copy_pages(struct db *db, const char *name, struct db *from)
{
	sqlite3_backup *backup = sqlite3_backup_init(db->sqlite, name, from->sqlite, "main");

	if (backup == NULL)
		bug(db, "backup");
	/* What went wrong in a step is told of the connection when the backup ends. */
	bool done = sqlite3_backup_step(backup, -1) == SQLITE_DONE;

	if (sqlite3_backup_finish(backup) != SQLITE_OK || !done)
		bug(db, "backup");
}

/* To write each page to a file and read it again takes as long as most that is asked of so small a copy. */
static bool
is_small(struct db *from)
{
	return db_number(from, "pragma", "PRAGMA main.page_count") <= SMALL_PAGES;
}

struct db *
db_copy(struct db *from)
{
	bool small = is_small(from), filled = !small && spill_next_is(from->sqlite);
	struct db *db = open_db(PAGES_BESIDE_KIB, small);

	spill_next_is(NULL);
	if (!filled || !db->in_file)
		copy_pages(db, "main", from);
	return db;
}

void
db_beside(struct db *db, const char *name, struct db *from)
{
	struct buf sql = {0};
	bool in_file = db->in_file && !is_small(from);

	if (sqlite3_db_filename(db->sqlite, name) != NULL)
		buf_printf(&sql, "DETACH %s; ", name);
	buf_printf(&sql, "ATTACH '%s' AS %s;", in_file ? name : ":memory:", name);
	bool filled = in_file && spill_next_is(from->sqlite);

	db_run(db, "attach", sql.data);
	spill_next_is(NULL);
	settle_schema(db, name, PAGES_BESIDE_KIB);
	if (!filled)
		copy_pages(db, name, from);
	buf_free(&sql);
}

struct query *
query_open(struct db *db, const char *name, const char *sql)
{
	return query_next(db, name, &sql);
}

struct query *
query_next(struct db *db, const char *name, const char **sql)
{
	struct query *query = xcalloc(1, sizeof *query);

	query->db = db;
	query->name = name;
	if (sqlite3_prepare_v3(db->sqlite, *sql, -1, SQLITE_PREPARE_PERSISTENT, &query->stmt, sql) != SQLITE_OK)
		bug(db, name);
	if (query->stmt != NULL)
		return query;
	free(query);
	return NULL;
}

void
query_close(struct query *query)
{
	if (query == NULL)
		return;
	sqlite3_finalize(query->stmt);
	free(query);
}

void
query_reset(struct query *query)
{
	sqlite3_reset(query->stmt);
	sqlite3_clear_bindings(query->stmt);
}

void
query_text(struct query *query, int n, struct str text)
{
	if (sqlite3_bind_text64(query->stmt, n, text.p, text.n, SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
		bug(query->db, query->name);
}

void
query_int(struct query *query, int n, int64_t value)
{
	if (sqlite3_bind_int64(query->stmt, n, value) != SQLITE_OK)
		bug(query->db, query->name);
}

void
query_real(struct query *query, int n, double value)
{
	if (sqlite3_bind_double(query->stmt, n, value) != SQLITE_OK)
		bug(query->db, query->name);
}

void
query_null(struct query *query, int n)
{
	if (sqlite3_bind_null(query->stmt, n) != SQLITE_OK)
		bug(query->db, query->name);
}

void
query_copy(struct query *query, int n, struct query *from, int column)
{
	if (sqlite3_bind_value(query->stmt, n, sqlite3_column_value(from->stmt, column)) != SQLITE_OK)
		bug(query->db, query->name);
}

int
query_params(struct query *query)
{
	return sqlite3_bind_parameter_count(query->stmt);
}

const char *
query_param(struct query *query, int n)
{
	const char *name = sqlite3_bind_parameter_name(query->stmt, n);

	return name != NULL ? name + 1 : NULL;
}

bool
query_step(struct query *query)
{
	int code = sqlite3_step(query->stmt);

	if (code != SQLITE_ROW && code != SQLITE_DONE)
		bug(query->db, query->name);
	return code == SQLITE_ROW;
}

void
query_once(struct query *query)
{
	while (query_step(query))
		continue;
	query_reset(query);
}

void
query_copy_rows(struct query *read, struct query *insert)
{
	while (query_step(read)) {
		for (int i = 0; i < query_columns(read); i++)
			query_copy(insert, i + 1, read, i);
		query_once(insert);
	}
	query_close(read);
	query_close(insert);
}

int
query_columns(struct query *query)
{
	return sqlite3_column_count(query->stmt);
}

const char *
query_column(struct query *query, int column)
{
	return sqlite3_column_name(query->stmt, column);
}

bool
query_is_null(struct query *query, int column)
{
	return sqlite3_column_type(query->stmt, column) == SQLITE_NULL;
}

enum query_kind
query_kind(struct query *query, int column)
{
	switch (sqlite3_column_type(query->stmt, column)) {
	case SQLITE_NULL:
		return QUERY_NULL;
	case SQLITE_INTEGER:
		return QUERY_INT;
	case SQLITE_FLOAT:
		return QUERY_REAL;
	default:
		return QUERY_TEXT;
	}
}

struct str
query_str(struct query *query, int column)
{
	const char *text = (const char *)sqlite3_column_text(query->stmt, column);

	/* Else what was no text already would be none where there is no memory to write it out. */
	if (text == NULL && sqlite3_errcode(query->db->sqlite) == SQLITE_NOMEM)
		mem_lacks();
	if (text == NULL)
		return STR("");
	return (struct str){text, (size_t)sqlite3_column_bytes(query->stmt, column)};
}

int64_t
query_int_at(struct query *query, int column)
{
	return sqlite3_column_int64(query->stmt, column);
}

double
query_real_at(struct query *query, int column)
{
	return sqlite3_column_double(query->stmt, column);
}

int64_t
db_number(struct db *db, const char *name, const char *sql)
{
	struct query *query = query_open(db, name, sql);
	int64_t number = query_step(query) ? query_int_at(query, 0) : 0;

	query_close(query);
	return number;
}

char *
db_text(struct db *db, const char *name, const char *sql)
{
	struct query *query = query_open(db, name, sql);
	char *text = NULL;

	if (query_step(query) && !query_is_null(query, 0)) {
		struct str s = query_str(query, 0);

		text = xstrndup(s.p, s.n);
	}
	query_close(query);
	return text;
}
