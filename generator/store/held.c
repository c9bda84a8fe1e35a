/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/held.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* Runs the statements that `list` gives, one a row, when all are known: they change what it reads. Its second column is
 * what `again` gets. */
static void
run_list(struct db *db, struct query *list, struct buf *again)
{
	struct buf script = {0};

	while (query_step(list)) {
		buf_putstr(&script, query_str(list, 0));
		buf_puts(&script, ";\n");
		if (again == NULL || query_is_null(list, 1))
			continue;
		buf_putstr(again, query_str(list, 1));
		buf_puts(again, ";\n");
	}
	query_close(list);
	db_run(db, "held views", buf_text(&script));
	buf_free(&script);
}

/* `names` may be NULL, and `again` too. */
static void
make(struct db *db, enum held what, const char *names, struct buf *again)
{
	struct query *list = query_open(db, "load/6-vasthouden.sql", db_embedded("load/6-vasthouden.sql"));

	query_int(list, 1, what);
	if (names != NULL)
		query_text(list, 2, str_of(names));
	run_list(db, list, again);
}

void
held_make(struct db *db, enum held what)
{
	make(db, what, NULL, NULL);
}

struct script *
held_make_again(struct db *db, enum held what)
{
	struct buf sql = {0};

	make(db, what, NULL, &sql);
	struct script *again = script_open(db, "held views", buf_text(&sql));

	buf_free(&sql);
	return again;
}

void
held_make_these(struct db *db, enum held what, const char *names)
{
	make(db, what, names, NULL);
}

struct view {
	char *name, *sql;
	bool used;
};

struct views {
	struct view *list;
	size_t count;
};

/* In order of their names. */
static void
read_views(struct db *db, struct views *views)
{
	struct query *q = query_open(
	    db, "views", "SELECT name, sql FROM main.sqlite_schema WHERE type = 'view' ORDER BY name COLLATE BINARY");

	views->list = NULL;
	for (views->count = 0; query_step(q); views->count++) {
		struct str name = query_str(q, 0), sql = query_str(q, 1);

		views->list = xrealloc(views->list, views->count + 1, sizeof *views->list);
		views->list[views->count] = (struct view){xstrndup(name.p, name.n), xstrndup(sql.p, sql.n), false};
	}
	query_close(q);
}

static void
free_views(struct views *views)
{
	for (size_t i = 0; i < views->count; i++) {
		free(views->list[i].name);
		free(views->list[i].sql);
	}
	free(views->list);
}

struct word {
	const char *p;
	size_t n;
};

static int
by_name(const void *key, const void *view)
{
	const struct word *word = key;
	const char *name = ((const struct view *)view)->name;
	int order = strncmp(word->p, name, word->n);

	return order != 0 ? order : name[word->n] == '\0' ? 0 : -1;
}

/* Marks the views whose name is a word of `sql`, and what those use in turn. A word that is no name but looks like one
 * costs time only. */
static void
mark_used(struct views *views, const char *sql)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789_";

	if (views->count == 0)
		return;
	while (*(sql += strcspn(sql, letters)) != '\0') {
		struct word word = {sql, strspn(sql, letters)};
		struct view *view = bsearch(&word, views->list, views->count, sizeof *views->list, by_name);

		sql += word.n;
		if (view == NULL || view->used)
			continue;
		view->used = true;
		mark_used(views, view->sql);
	}
}

void
held_make_for(struct db *db, enum held what, const char *sql)
{
	struct views views;
	struct buf names = {0};
	const char *glue = "[";

	read_views(db, &views);
	mark_used(&views, sql);
	for (size_t i = 0; i < views.count; i++)
		if (views.list[i].used) {
			buf_printf(&names, "%s\"%s\"", glue, views.list[i].name);
			glue = ",";
		}
	if (names.len > 0) {
		buf_putc(&names, ']');
		make(db, what, names.data, NULL);
	}
	buf_free(&names);
	free_views(&views);
}

void
held_drop(struct db *db)
{
	run_list(db,
	    query_open(
		db, "held views", "SELECT 'DROP TABLE temp.' || name FROM temp.sqlite_schema WHERE type = 'table'"),
	    NULL);
}
