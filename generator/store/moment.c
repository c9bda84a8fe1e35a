/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/moment.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/held.h"
#include "store/letter.h"
#include "store/letters.h"
#include "store/plan.h"
#include "store/rules.h"
#include "store/script.h"

static const char *const kept_tables[] = {"moment_figuur", "moment_actie", "moment_afspraak", "moment_naam"};

static void
set_moment(struct db *db, const char *letter, const char *day)
{
	struct query *q = query_open(db, "peil", "UPDATE peil SET brief = ?, datum = ?");

	query_text(q, 1, str_of(letter));
	query_text(q, 2, str_of(day));
	query_once(q);
	query_close(q);
}

static void
add_moment(struct db *db, const char *letter, const char *day, const char *origin, struct source *source)
{
	struct query *q = query_open(
	    db, "moment", "INSERT INTO moment(brief, dag, herkomst, revisie, revisie_datum) VALUES (?, ?, ?, ?, ?)");

	query_text(q, 1, str_of(letter));
	query_text(q, 2, str_of(day));
	query_text(q, 3, str_of(origin));
	query_text(q, 4, str_of(source_revision(source)));
	query_text(q, 5, str_of(source_date(source)));
	query_once(q);
	query_close(q);
}

static struct script *
state_script(struct db *db)
{
	return script_open(db, "moment/stand.sql", db_embedded("moment/stand.sql"));
}

/* What a plan says of any day. */
struct rebuild {
	struct db *db;
	struct script *held, *state;
	struct query *names; /* of letters_keep() */
	char *today;
	char *day; /* that `held` was run for; NULL: none yet */
};

static struct rebuild
rebuild_open(struct db *db)
{
	held_drop(db); /* it is of today */
	return (struct rebuild){
	    .db = db, .held = held_make_again(db, HELD_FOR_A_LETTER), .state = state_script(db), .today = plan_day(db)};
}

static void
rebuild_close(struct rebuild *rebuild)
{
	script_close(rebuild->held);
	script_close(rebuild->state);
	query_close(rebuild->names);
	held_drop(rebuild->db);
	free(rebuild->today);
	free(rebuild->day);
}

/* Letters of one day find the same. */
static void
hold_day(struct rebuild *rebuild, const char *day)
{
	if (rebuild->day != NULL && strcmp(rebuild->day, day) == 0)
		return;
	script_run(rebuild->held);
	free(rebuild->day);
	rebuild->day = xstrdup(day);
}

/* The dated facts of today's plan, as they were on that day. */
static void
reconstruct(struct rebuild *rebuild, struct source *source, const char *letter, const char *day)
{
	db_run(rebuild->db, "begin", "SAVEPOINT moment");
	set_moment(rebuild->db, letter, day);
	hold_day(rebuild, day);
	script_run(rebuild->state);
	/* Its text is filled as one of today is: the letter before it is the one before now (view vorige_brief). */
	set_moment(rebuild->db, "", day);
	letters_keep(rebuild->db, rebuild->db, letter, &rebuild->names);
	set_moment(rebuild->db, "", rebuild->today);
	add_moment(rebuild->db, letter, day, "reconstructie", source);
	db_run(rebuild->db, "commit", "RELEASE moment");
}

/* Both have the same schema: this program's. */
static void
copy_rows(struct db *from, struct db *to, const char *table)
{
	struct buf sql = {0};

	buf_printf(&sql, "SELECT * FROM %s", table);
	struct query *rows = query_open(from, table, buf_text(&sql));
	int columns = query_columns(rows);

	buf_reset(&sql);
	buf_printf(&sql, "INSERT INTO %s VALUES (?", table);
	for (int i = 1; i < columns; i++)
		buf_puts(&sql, ", ?");
	buf_puts(&sql, ")");
	struct query *insert = query_open(to, table, buf_text(&sql));

	query_copy_rows(rows, insert);
	buf_free(&sql);
}

/* `then` is the plan of the tag. */
static int
keep_tagged(struct db *db, struct db *then, struct source *source, const struct lookback *look, const char *letter,
    const char *today_says)
{
	char *day = letter_day(then, letter, today_says);
	struct script *state = state_script(then);
	struct query *names = NULL;

	held_drop(then); /* it is of another day */
	set_moment(then, letter, day);
	rules_run(then);
	plan_hide_later(then);
	if (!look->plan->internal)
		plan_make_public(then);
	held_make(then, HELD_FOR_RULES); /* the rules that ran last need not have asked for all of it */
	script_run(state);
	script_close(state);
	letters_keep(db, then, letter, &names);
	query_close(names);
	add_moment(db, letter, day, "merk", source);
	/* One transaction: at the end of each, what it changed is written to the file. */
	db_run(db, "begin", "SAVEPOINT moment");
	for (size_t i = 0; i < sizeof kept_tables / sizeof *kept_tables; i++)
		copy_rows(then, db, kept_tables[i]);
	db_run(db, "commit", "RELEASE moment");
	free(day);
	return look->tagged(look->arg, letter, then, source);
}

static int
read_tagged(struct say *say, struct db *db, const struct lookback *look, const struct source_tag *tag,
    const char *letter, const char *day)
{
	struct plan_options options = *look->plan;
	struct source *source;
	struct db *then = NULL;
	int result = -1;

	if (tag->revision[0] == '\0')
		return fail(say,
		    tr(say,
			"Het merk %s wijst geen vastgelegde versie van het plan aan, of die versie is hier niet. Haal "
			"haar "
			"op met git fetch --unshallow --tags, of maak het merk opnieuw met git tag -a.",
			"Tag %s leads to no commit, or that commit is not here. Fetch it with git fetch --unshallow "
			"--tags, or make the tag anew with git tag -a."),
		    tag->name);
	options.as_of = day;
	source = source_open_beside(look->source, tag->revision);
	if (source != NULL)
		then = plan_open(say, source, &options);
	if (then != NULL)
		result = keep_tagged(db, then, source, look, letter, day);
	else
		fail(say, tr(say, "Dit gaat over het merk %s.", "This is about tag %s."), tag->name);
	db_close(then);
	source_close(source);
	return result;
}

/* The tag that keeps the letter's plan, or NULL: anyone may move a lightweight one. */
static const struct source_tag *
keeping_tag(struct say *say, const struct source_tag *tags, size_t count, const char *letter)
{
	const struct source_tag *tag = letter_tag(tags, count, letter);

	if (tag == NULL || tag->annotated)
		return tag;
	say_line(say,
	    tr(say,
		"Het merk %s is los gezet en telt niet mee: maak het vast met git tag -a. De stand bij deze brief is "
		"nu een "
		"reconstructie.",
		"Tag %s is lightweight and does not count: make it with git tag -a. The state at this letter is a "
		"reconstruction now."),
	    tag->name);
	return NULL;
}

struct letter {
	char *id, *day;
};

/* They are read before anything else: which letters there are depends on the day of peil, which changes meanwhile. */
static size_t
read_letters(struct db *db, struct letter **letters)
{
	struct query *q = query_open(db, "brieven", "SELECT id, dag FROM verzonden_brief ORDER BY dag, id");
	size_t count = 0;

	*letters = NULL;
	while (query_step(q)) {
		*letters = xrealloc(*letters, count + 1, sizeof **letters);
		(*letters)[count].id = xstrdup(query_str(q, 0).p);
		(*letters)[count++].day = xstrdup(query_str(q, 1).p);
	}
	query_close(q);
	return count;
}

int
moments_fill(struct say *say, struct db *db, const struct lookback *look)
{
	const struct source_tag *tags;
	struct letter *letters;
	size_t tag_count;

	if (source_tags(look->source, LETTER_TAGS, &tags, &tag_count) != 0)
		return -1;
	size_t count = read_letters(db, &letters);
	struct rebuild rebuild = rebuild_open(db);
	int result = 0;

	for (size_t i = 0; i < count; i++) {
		const struct source_tag *tag = result == 0 ? keeping_tag(say, tags, tag_count, letters[i].id) : NULL;

		if (tag != NULL)
			result = read_tagged(say, db, look, tag, letters[i].id, letters[i].day);
		else if (result == 0)
			reconstruct(&rebuild, look->source, letters[i].id, letters[i].day);
		free(letters[i].id);
		free(letters[i].day);
	}
	rebuild_close(&rebuild);
	free(letters);
	return result;
}
