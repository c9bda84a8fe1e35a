/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/held.h"

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

static void
make(struct db *db, enum held what, struct buf *again)
{
	struct query *list = query_open(db, "load/6-vasthouden.sql", db_embedded("load/6-vasthouden.sql"));

	query_int(list, 1, what);
	run_list(db, list, again);
}

void
held_make(struct db *db, enum held what)
{
	make(db, what, NULL);
}

struct script *
held_make_again(struct db *db, enum held what)
{
	struct buf sql = {0};

	make(db, what, &sql);
	struct script *again = script_open(db, "held views", buf_text(&sql));

	buf_free(&sql);
	return again;
}

void
held_drop(struct db *db)
{
	run_list(db,
	    query_open(db, "held views",
		"SELECT 'DROP ' || type || ' temp.' || name FROM temp.sqlite_schema WHERE type IN ('table', 'view')"
		" ORDER BY type = 'table'"),
	    NULL);
}
