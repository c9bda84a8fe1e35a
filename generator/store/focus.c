/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/focus.h"

void
focus_files(struct db *db, const char *const *paths, size_t count)
{
	db_run(db, "focus", "CREATE TEMP TABLE gekozen (pad TEXT PRIMARY KEY) WITHOUT ROWID");
	struct query *q = query_open(db, "focus", "INSERT OR IGNORE INTO gekozen VALUES (?)");

	for (size_t i = 0; i < count; i++) {
		query_text(q, 1, str_of(paths[i]));
		query_once(q);
	}
	query_close(q);
	db_run(db, "focus",
	    "DELETE FROM bevinding WHERE ernst <> 'fout' OR pad NOT IN (SELECT pad FROM gekozen);"
	    "DROP TABLE gekozen");
}

void
focus_new(struct db *after, struct db *before)
{
	struct query *old =
	    query_open(before, "focus", "SELECT pad, code, melding FROM bevinding WHERE ernst = 'fout'");

	/* One for one, whatever the line: an error may stand lower now, and a second one like it is new. */
	struct query *drop = query_open(after, "focus",
	    "DELETE FROM bevinding WHERE rowid = (SELECT min(rowid) FROM bevinding"
	    " WHERE pad = ?1 AND code = ?2 AND melding = ?3)");

	db_run(after, "focus", "DELETE FROM bevinding WHERE ernst <> 'fout'");
	while (query_step(old)) {
		for (int i = 0; i < 3; i++)
			query_text(drop, i + 1, query_str(old, i));
		query_once(drop);
	}
	query_close(old);
	query_close(drop);
}

bool
focus_first(struct db *db, const char *path, int line, enum lang lang, struct buf *out)
{
	struct query *q = query_open(db, "focus",
	    "SELECT melding || ' ' || advies, message || ' ' || hint FROM bevinding"
	    " WHERE pad = ? AND regel = ? AND ernst = 'fout' ORDER BY kolom, code");

	query_text(q, 1, str_of(path));
	query_int(q, 2, line);
	bool found = query_step(q);

	if (found)
		buf_putstr(out, query_str(q, lang == LANG_EN));
	query_close(q);
	return found;
}
