/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/history.h"

#include "source/history.h"
#include "store/load.h"

static const char insert_sql[] =
    "INSERT INTO laatste_wijziging(pad, stand, revisie, datum, moment, wie)"
    " SELECT pad, ?2, nullif(?3, ''), nullif(?4, ''), CASE WHEN ?3 <> '' THEN ?5 END, nullif(?6, '')"
    " FROM bestand WHERE pad = ?1";

static const char *
state(const struct source_change *change)
{
	return change->uncommitted ? "niet-vastgelegd" : change->unknown ? "onbekend" : "vastgelegd";
}

int
history_load(struct source *source, struct db *db)
{
	const struct source_change *changes;
	size_t count;

	if (source_history(source, &changes, &count) != 0)
		return -1;
	struct query *insert = query_open(db, "laatste_wijziging", insert_sql);
	struct buf path = {0};

	db_run(db, "laatste_wijziging", "SAVEPOINT geschiedenis; DELETE FROM laatste_wijziging");
	for (size_t i = 0; i < count; i++) {
		load_printable(changes[i].path, &path);
		query_text(insert, 1, buf_str(&path));
		query_text(insert, 2, str_of(state(&changes[i])));
		query_text(insert, 3, str_of(changes[i].revision));
		query_text(insert, 4, str_of(changes[i].date));
		query_int(insert, 5, changes[i].time);
		query_text(insert, 6, str_of(changes[i].role));
		query_once(insert);
	}
	db_run(db, "laatste_wijziging", "RELEASE geschiedenis");
	buf_free(&path);
	query_close(insert);
	return 0;
}

void
history_update(struct source *source, struct db *db, const struct update_file *files, size_t count)
{
	/* Only what git has is in the table or comes into it: without a repository nothing is uncommitted. */
	struct query *set = query_open(db, "laatste_wijziging",
	    "INSERT INTO laatste_wijziging(pad, stand) SELECT pad, 'niet-vastgelegd' FROM bestand WHERE pad = ?1"
	    " ON CONFLICT (pad) DO UPDATE SET stand = 'niet-vastgelegd'");
	/* A change that was undone: the last commit that changed the file is the same as before. */
	struct query *reset = query_open(db, "laatste_wijziging",
	    "UPDATE laatste_wijziging SET stand = iif(revisie IS NULL, 'onbekend', 'vastgelegd') WHERE pad = ?1");

	struct query *gone = query_open(db, "laatste_wijziging",
	    "DELETE FROM laatste_wijziging WHERE pad = ?1 AND NOT EXISTS (SELECT 1 FROM bestand WHERE pad = ?1)");

	for (size_t i = 0; i < count; i++) {
		bool uncommitted = files[i].present && source_uncommitted(source, files[i].path);
		struct query *query = uncommitted ? set : reset;

		query_text(query, 1, str_of(files[i].path));
		query_once(query);
		query_text(gone, 1, str_of(files[i].path));
		query_once(gone);
	}
	query_close(set);
	query_close(reset);
	query_close(gone);
}

void
history_tell(struct say *say, struct db *db)
{
	long unknown =
	    (long)db_number(db, "onbekend", "SELECT count(*) FROM laatste_wijziging WHERE stand = 'onbekend'");

	if (unknown > 0)
		say_line(say,
		    tr(say,
			"De git-repository heeft niet de hele geschiedenis: van %ld %s is de laatste wijziging niet "
			"bekend. De site laat die weg. Haal de geschiedenis op met git fetch --unshallow --tags.",
			"The git repository does not hold all history: of %ld %s the last change is not known. The "
			"site "
			"leaves it out. Get the history with git fetch --unshallow --tags."),
		    unknown, unknown == 1 ? tr(say, "bestand", "file") : tr(say, "bestanden", "files"));
}
