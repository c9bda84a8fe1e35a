/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Which SQL takes the time: stands before SQLite in a run of the program, and tells at its end of each statement how
 * often it was prepared and stepped to its end, and what CPU time both took, by thread. By hand: cc -O2 -shared -fPIC
 * tests/bench/sqlprofile.c -o build/sqlprofile.so LD_PRELOAD=build/sqlprofile.so build/actieplan build 2>&1 >/dev/null
 * | sort -rn | head -40
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROOM 65536

struct entry {
	char *sql;
	long prepared, runs, steps;
	double prepare, step;
};

static struct entry entries[ROOM];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static struct entry *
find(const char *sql, size_t n)
{
	unsigned long hash = 5381;

	for (size_t i = 0; i < n; i++)
		hash = hash * 33 + (unsigned char)sql[i];
	for (unsigned long i = hash % ROOM;; i = (i + 1) % ROOM) {
		if (entries[i].sql == NULL)
			entries[i].sql = strndup(sql, n);
		if (strncmp(entries[i].sql, sql, n) == 0 && entries[i].sql[n] == '\0')
			return &entries[i];
	}
}

int
sqlite3_prepare_v3(sqlite3 *db, const char *sql, int n, unsigned int flags, sqlite3_stmt **stmt, const char **tail)
{
	static int (*real)(sqlite3 *, const char *, int, unsigned int, sqlite3_stmt **, const char **);
	const char *rest;
	double since = now();

	if (real == NULL)
		real = dlsym(RTLD_NEXT, "sqlite3_prepare_v3");
	int code = real(db, sql, n, flags, stmt, &rest);

	pthread_mutex_lock(&lock);
	struct entry *e = find(sql, (size_t)(rest - sql));

	e->prepared++;
	e->prepare += now() - since;
	pthread_mutex_unlock(&lock);
	if (tail != NULL)
		*tail = rest;
	return code;
}

int
sqlite3_step(sqlite3_stmt *stmt)
{
	static int (*real)(sqlite3_stmt *);
	double since = now();

	if (real == NULL)
		real = dlsym(RTLD_NEXT, "sqlite3_step");
	int code = real(stmt);
	double took = now() - since;
	const char *sql = sqlite3_sql(stmt) != NULL ? sqlite3_sql(stmt) : "(of SQLite itself)";

	pthread_mutex_lock(&lock);
	struct entry *e = find(sql, strlen(sql));

	e->steps++;
	e->runs += code != SQLITE_ROW;
	e->step += took;
	pthread_mutex_unlock(&lock);
	return code;
}

int
sqlite3_exec(sqlite3 *db, const char *sql, int (*each)(void *, int, char **, char **), void *arg, char **error)
{
	static int (*real)(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);

	if (real == NULL)
		real = dlsym(RTLD_NEXT, "sqlite3_exec");
	if (each != NULL) /* SQLite's own, when it reads a schema */
		return real(db, sql, each, arg, error);
	while (*sql != '\0') {
		sqlite3_stmt *stmt;
		int code = sqlite3_prepare_v3(db, sql, -1, 0, &stmt, &sql);

		if (code != SQLITE_OK)
			return code;
		if (stmt == NULL)
			continue;
		while ((code = sqlite3_step(stmt)) == SQLITE_ROW)
			continue;
		code = sqlite3_finalize(stmt);
		if (code != SQLITE_OK)
			return code;
	}
	return SQLITE_OK;
}

__attribute__((destructor)) static void
tell(void)
{
	for (int i = 0; i < ROOM; i++) {
		struct entry *e = &entries[i];

		if (e->sql == NULL)
			continue;
		for (char *p = e->sql; *p != '\0'; p++)
			*p = *p == '\n' ? ' ' : *p;
		fprintf(stderr, "%9.2f ms  prepare %8.2f (%ld)  step %8.2f (%ld runs, %ld steps)  %.*s\n",
		    e->prepare + e->step, e->prepare, e->prepared, e->step, e->runs, e->steps,
		    getenv("WIDE") != NULL ? 2000 : 150, e->sql);
	}
}
