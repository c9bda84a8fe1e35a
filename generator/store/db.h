/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The database: one connection, disposable; in memory, or after spill_to() (store/spill.h) in a file without a name, of
 * which some pages are in memory. SQL computes, C binds and steps.
 *
 * All SQL comes from generator/sql/ or from the schema, so a statement that does not compile or run is a bug in the
 * program, not in the plan: it is named on stderr and the program stops with exit code 3. A statement that the user
 * does not want to wait for ends the program too (base/stop.h).
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/embedded.h"

struct db;

/* Once, before the first database and the first thread: nobody asks for SQLite's count of bytes, which takes a lock for
 * each allocation. */
void db_settle(void);

struct db *db_open(void);
void db_close(struct db *db);

/* From now on fewer of its pages are in memory, and sorting takes less: what is asked often is held (store/held.h). */
void db_keep_less(struct db *db);

/* Runs a script of several statements. `name` is what an error message calls it. */
void db_run(struct db *db, const char *name, const char *sql);

/* Runs every embedded script whose path starts with `prefix`, in order of path. */
void db_run_embedded(struct db *db, const char *prefix);

/* The embedded script at `path`, or NULL. */
const char *db_embedded(const char *path);

/* The database as it is now, as the bytes of its file. They are SQLite's own, since a second copy would take as much
 * memory as the database: the caller gives them back with db_image_free(), which takes STR("") too. */
struct str db_image(struct db *db);
void db_image_free(struct str image);

/* The same bytes in pieces, in order: `take` gets each, until it returns other than 0. Returns that, or 0; or other
 * than 0, with errno, where they cannot be read. No transaction is open. */
int db_image_each(struct db *db, int (*take)(void *arg, struct str piece), void *arg);

/* A new database with the contents of another, of which no statement is at work. */
struct db *db_copy(struct db *from);

/*
 * Puts a copy of `from`, as it is now, beside the tables of `db` as schema `name`, in place of what was called so: SQL
 * then asks both. Its views read its own tables. It may be changed, but not grow. Not within a transaction.
 */
void db_beside(struct db *db, const char *name, struct db *from);

/* A prepared statement. Columns count from 0; text is valid until the next step. */
struct query;

struct query *query_open(struct db *db, const char *name, const char *sql);
/* The first statement of a script, and `*sql` moves on behind it. NULL: only comments were left. */
struct query *query_next(struct db *db, const char *name, const char **sql);
void query_close(struct query *query);
void query_reset(struct query *query); /* to bind and step again */

/* Binds a parameter by its number from 1. Text is not copied: it must stay until the step is done. */
void query_text(struct query *query, int n, struct str text);
void query_int(struct query *query, int n, int64_t value);
void query_real(struct query *query, int n, double value);
void query_null(struct query *query, int n);
/* Binds a copy of a column of the row at hand of another statement, of any database. */
void query_copy(struct query *query, int n, struct query *from, int column);

/* Runs `insert` for each row that is left of `read`, with its columns as parameters. Closes both. */
void query_copy_rows(struct query *read, struct query *insert);

/* The parameters that the statement names: ":id" is "id". NULL: number n has no name. */
int query_params(struct query *query);
const char *query_param(struct query *query, int n);

bool query_step(struct query *query); /* true: a row is there */
void query_once(struct query *query); /* steps to the end and resets */

int query_columns(struct query *query);
const char *query_column(struct query *query, int column); /* its name */
bool query_is_null(struct query *query, int column);
enum query_kind { QUERY_NULL, QUERY_INT, QUERY_REAL, QUERY_TEXT };
enum query_kind query_kind(struct query *query, int column); /* of a value as it is kept */
struct str query_str(struct query *query, int column);	     /* empty for NULL */
int64_t query_int_at(struct query *query, int column);
double query_real_at(struct query *query, int column);

/* The first column of the first row as a number; 0 where there is none. */
int64_t db_number(struct db *db, const char *name, const char *sql);
/* The same as text, that the caller frees; NULL where there is none or it is NULL. */
char *db_text(struct db *db, const char *name, const char *sql);

#endif
