/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* pipe2() */
#endif
#include "store/aside.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/stop.h"
#include "store/copy.h"

/* Of a plan with fewer files nothing that is done aside takes much longer than to make a copy. */
#define LEAST_FILES 1500

#define PIECE ((size_t)64 * 1024)

struct aside {
	struct db *db;
	const char *const *tables;
	struct copy copy;
};

/*
 * What comes over, of each table in turn: a number of columns, and for each row ROW and its values, each a kind and its
 * bytes, of a text with their number before them; TABLE_END. Behind the last WHOLE. Both ends are the same program.
 */
enum mark { ROW = 'r', TABLE_END = 't', WHOLE = 'w' };

struct sender {
	int to;
	struct buf out;
};

static void
flush(struct sender *sender)
{
	if (file_write_all(sender->to, buf_str(&sender->out)) != 0)
		_exit(COPY_CUT_OFF);
	buf_reset(&sender->out);
}

static void
put_int(struct buf *out, int64_t value)
{
	buf_add(out, (const char *)&value, sizeof value);
}

static void
put_value(struct buf *out, struct query *rows, int column)
{
	enum query_kind kind = query_kind(rows, column);
	double real = kind == QUERY_REAL ? query_real_at(rows, column) : 0;
	struct str text = kind == QUERY_TEXT ? query_str(rows, column) : STR("");

	buf_putc(out, (char)kind);
	if (kind == QUERY_INT)
		put_int(out, query_int_at(rows, column));
	if (kind == QUERY_REAL)
		buf_add(out, (const char *)&real, sizeof real);
	if (kind == QUERY_TEXT) {
		put_int(out, (int64_t)text.n);
		buf_putstr(out, text);
	}
}

static void
send_table(struct sender *sender, struct db *db, const char *table)
{
	struct buf sql = {0};

	buf_printf(&sql, "SELECT * FROM %s", table);
	struct query *rows = query_open(db, table, sql.data);
	int columns = query_columns(rows);

	put_int(&sender->out, columns);
	while (query_step(rows)) {
		buf_putc(&sender->out, ROW);
		for (int i = 0; i < columns; i++)
			put_value(&sender->out, rows, i);
		if (sender->out.len >= PIECE)
			flush(sender);
	}
	buf_putc(&sender->out, TABLE_END);
	query_close(rows);
	buf_free(&sql);
}

/* What is written to stderr goes nowhere. It stays open, so that no file takes its number. */
static void
be_silent(void)
{
	int ends[2];

	if (pipe2(ends, O_CLOEXEC) != 0 || dup2(ends[0], STDERR_FILENO) < 0)
		_exit(COPY_CUT_OFF);
	close(ends[0]);
	close(ends[1]);
}

static int
work_aside(void *arg, int to)
{
	const struct aside_work *work = arg;
	struct sender sender = {.to = to};

	be_silent();
	work->run(work->arg);
	for (const char *const *table = work->tables; *table != NULL; table++)
		send_table(&sender, work->db, *table);
	buf_putc(&sender.out, WHOLE);
	flush(&sender);
	return 0;
}

struct aside *
aside_open(const struct aside_work *work)
{
	struct aside_work own = *work;
	struct copy copy;

	if (db_number(work->db, "bestand", "SELECT max(id) FROM bestand") < LEAST_FILES ||
	    !copy_start(&copy, work_aside, &own))
		return NULL;
	struct aside *aside = xcalloc(1, sizeof *aside);

	*aside = (struct aside){work->db, work->tables, copy};
	return aside;
}

/* Until all is there, or the user wants to stop. */
static void
receive(int from, struct buf *in)
{
	char *piece = xmalloc(PIECE);
	struct pollfd there = {.fd = from, .events = POLLIN};
	ssize_t n = 1;

	while (n > 0 && !stop_requested()) {
		if (stop_poll(&there, 1, 1000) <= 0)
			continue;
		n = read(from, piece, PIECE);
		if (n > 0)
			buf_add(in, piece, (size_t)n);
		else if (n < 0 && errno == EINTR)
			n = 1;
	}
	free(piece);
}

static void
get(const char **at, void *to, size_t size)
{
	memcpy(to, *at, size);
	*at += size;
}

static void
take_value(const char **at, struct query *insert, int n)
{
	enum query_kind kind = (enum query_kind) * (*at)++;
	int64_t number;
	double real;

	switch (kind) {
	case QUERY_NULL:
		query_null(insert, n);
		break;
	case QUERY_INT:
		get(at, &number, sizeof number);
		query_int(insert, n, number);
		break;
	case QUERY_REAL:
		get(at, &real, sizeof real);
		query_real(insert, n, real);
		break;
	case QUERY_TEXT:
		get(at, &number, sizeof number);
		query_text(insert, n, (struct str){*at, (size_t)number});
		*at += number;
		break;
	}
}

static void
take_table(struct db *db, const char *table, const char **at)
{
	struct buf sql = {0};
	int64_t columns;

	get(at, &columns, sizeof columns);
	buf_printf(&sql, "INSERT INTO %s VALUES (?", table);
	for (int64_t i = 1; i < columns; i++)
		buf_puts(&sql, ", ?");
	buf_puts(&sql, ")");
	struct query *insert = query_open(db, table, sql.data);

	while (*(*at)++ == ROW) {
		for (int i = 1; i <= (int)columns; i++)
			take_value(at, insert, i);
		query_once(insert);
	}
	query_close(insert);
	buf_free(&sql);
}

/* Nothing of what a copy gives is used before all is there: what has been added to a table cannot be taken back. */
bool
aside_take(struct aside *aside)
{
	struct buf in = {0};

	if (aside == NULL)
		return false;
	receive(aside->copy.from, &in);
	bool whole = in.len > 0 && in.data[in.len - 1] == WHOLE;

	close(aside->copy.from);
	/* Whatever else it wrote, a copy that came to its end says so. */
	whole = copy_end(&aside->copy, !whole) == 0 && whole;
	if (whole) {
		const char *at = in.data;

		db_run(aside->db, "aside", "SAVEPOINT aside");
		for (const char *const *table = aside->tables; *table != NULL; table++)
			take_table(aside->db, *table, &at);
		db_run(aside->db, "aside", "RELEASE aside");
	}
	buf_free(&in);
	free(aside);
	return whole;
}

void
aside_close(struct aside *aside)
{
	if (aside == NULL)
		return;
	close(aside->copy.from);
	copy_end(&aside->copy, true);
	free(aside);
}
