/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/earlier.h"

#include "store/rules.h"

static void
copy_findings(struct db *was, struct db *db)
{
	struct query *read =
	    query_open(was, "bevinding", "SELECT code, ernst, pad, melding FROM bevinding WHERE ernst <> 'fout'");
	struct query *insert =
	    query_open(db, "eerder", "INSERT INTO eerder (code, ernst, pad, melding) VALUES (?, ?, ?, ?)");

	query_copy_rows(read, insert);
}

static void
copy_renames(const struct source_rename *renames, size_t count, struct db *db)
{
	struct query *insert = query_open(db, "hernoemd", "INSERT INTO hernoemd (van, naar) VALUES (?, ?)");

	for (size_t i = 0; i < count; i++) {
		query_text(insert, 1, str_of(renames[i].from));
		query_text(insert, 2, str_of(renames[i].to));
		query_once(insert);
	}
	query_close(insert);
}

static long
count_left_out(struct db *db, const char *severity)
{
	struct query *q = query_open(db, "niet_nieuw", "SELECT count(*) FROM niet_nieuw WHERE ernst = ?");

	query_text(q, 1, str_of(severity));
	long count = query_step(q) ? (long)query_int_at(q, 0) : 0;

	query_close(q);
	return count;
}

void
earlier_leave_out(
    struct db *db, struct db *was, const struct source_rename *renames, size_t count, struct earlier *earlier)
{
	db_run(db, "load/92-eerder.sql", db_embedded("load/92-eerder.sql"));
	copy_findings(was, db);
	copy_renames(renames, count, db);
	db_run(db, "load/93-eerder-weg.sql", db_embedded("load/93-eerder-weg.sql"));
	rules_count_rest(db);
	earlier->warnings = count_left_out(db, "waarschuwing");
	earlier->advice = count_left_out(db, "advies");
}
