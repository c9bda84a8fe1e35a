/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/letternames.h"

#include "store/held.h"
#include "store/letterask.h"

/* The SQL stands in generator/sql/letters/: each part gives lines of text. */
static void
add_lines(struct db *db, const char *path, struct buf *out)
{
	struct query *q = query_open(db, path, db_embedded(path));

	while (query_step(q))
		buf_putstr(out, query_str(q, 0));
	query_close(q);
}

/* The table that the parts ask: the names of the letter that they are listed for. Its values are those of `name`, or
 * where that is NULL of all that are listed. */
static void
gather(struct db *db, const char *name)
{
	letterask_nothing(db);
	held_make(db, HELD_FOR_A_PAGE);
	if (name != NULL)
		letterask_name(db, name);
	else
		letterask_told(db);
	db_run(db, "letters/1-namen.sql", db_embedded("letters/1-namen.sql"));
	db_run(db, "letters/1-waarden.sql", db_embedded("letters/1-waarden.sql"));
	letterask_nothing(db);
}

void
letternames_list(struct db *db, struct buf *out)
{
	gather(db, NULL);
	add_lines(db, "letters/2-lijst.sql", out);
	held_drop(db);
}

bool
letternames_one(struct db *db, const char *name, struct buf *out)
{
	gather(db, name);
	struct query *q = query_open(db, "letters/3-naam.sql", db_embedded("letters/3-naam.sql"));

	query_text(q, 1, str_of(name));
	bool known = query_step(q) && query_int_at(q, 0) != 0;

	buf_putstr(out, query_str(q, 1));
	query_close(q);
	held_drop(db);
	return known;
}
