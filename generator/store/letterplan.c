/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/letterplan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "source/tags.h"
#include "store/held.h"
#include "store/letter.h"
#include "store/plan.h"

/* The revision of the letter's tag, which the caller frees; NULL: it has none that counts. */
static int
tag_revision(struct say *say, struct source *source, const char *id, char **revision)
{
	const struct source_tag *tags;
	size_t count;

	*revision = NULL;
	if (source_tags(source, LETTER_TAGS, &tags, &count) != 0)
		return -1;
	const struct source_tag *tag = letter_tag(tags, count, id);

	if (tag == NULL || !tag->annotated)
		return 0;
	if (tag->revision[0] == '\0')
		return fail(say,
		    tr(say,
			"Het merk %s wijst geen versie van het plan aan die hier is. Haal haar op met git fetch "
			"--unshallow "
			"--tags.",
			"Tag %s leads to no commit that is here. Fetch it with git fetch --unshallow --tags."),
		    tag->name);
	*revision = xstrdup(tag->revision);
	return 0;
}

static bool
is_sent(struct db *db, const char *id)
{
	struct query *q = query_open(db, "brief", "SELECT 1 FROM brief WHERE id = ? AND stand = 'verzonden'");

	query_text(q, 1, str_of(id));
	bool sent = query_step(q);

	query_close(q);
	return sent;
}

static void
name_moment(struct db *db, const char *id, const char *day)
{
	held_drop(db);
	struct query *q = query_open(db, "peil", "UPDATE peil SET brief = ?, datum = ?");

	query_text(q, 1, str_of(id));
	query_text(q, 2, str_of(day));
	query_once(q);
	query_close(q);
}

/* Loads the plan as of `day`; of a tag its own file says which day that is. */
static int
load(struct say *say, struct source *source, const struct plan_options *options, const char *id, const char *day,
    bool tagged, struct letter_plan *out)
{
	struct plan_options then = *options;

	then.as_of = day;
	out->db = plan_open(say, source, &then);
	if (out->db == NULL)
		return -1;
	if (tagged) {
		char *own = letter_day(out->db, id, day);

		name_moment(out->db, id, own);
		free(own);
	}
	return 0;
}

/* Only what the letter's readers may know. Nobody looks at findings any more. */
static void
hide(struct db *db, const struct plan_options *options)
{
	plan_hide_later(db);
	if (!options->internal)
		plan_drop_internal(db);
}

static bool
is_there(struct db *db, const char *id)
{
	struct buf title = {0}, day = {0};
	bool there = letter_read(db, id, &title, &day);

	buf_free(&title);
	buf_free(&day);
	return there;
}

static bool
is_day_of(struct db *db, const char *day)
{
	char *today = plan_day(db);
	bool same = today != NULL && strcmp(today, day) == 0;

	free(today);
	return same;
}

enum letter_result
letter_plan_open(struct say *say, struct db *now, struct source *source, const struct plan_options *options,
    const char *id, bool pinned, struct letter_plan *out)
{
	struct buf title = {0}, day = {0};
	char *revision = NULL;
	int result = -1;

	*out = (struct letter_plan){0};
	if (!letter_read(now, id, &title, &day)) {
		buf_free(&title);
		return LETTER_NONE;
	}
	if (day.len == 0 && is_sent(now, id))
		fail(say,
		    tr(say,
			"Van brief «%s» is niet bekend van welke dag hij is. Zet in plan/brieven/%s.md een peildatum "
			"of een "
			"datum.",
			"It is not known of what day letter \"%s\" is. Put a peildatum or a datum in "
			"plan/brieven/%s.md."),
		    id, id);
	else if (pinned || !is_sent(now, id) || tag_revision(say, source, id, &revision) == 0) {
		if (day.len == 0) {
			char *today = plan_day(now);

			buf_puts(&day, today);
			free(today);
		}
		if (revision != NULL)
			out->source = source_open_beside(source, revision);
		if (revision == NULL && is_day_of(now, buf_text(&day))) {
			out->db = now;
			result = 0;
		} else if (revision == NULL || out->source != NULL)
			result = load(say, revision != NULL ? out->source : source, options, id, buf_text(&day),
			    revision != NULL, out);
	}
	bool was_there =
	    result == 0 && is_there(out->db, id); /* a tag may stand where the letter was not written yet */

	if (result == 0)
		hide(out->db, options);
	out->borrowed = out->db == now;
	free(revision);
	buf_free(&title);
	buf_free(&day);
	if (result != 0)
		return LETTER_FAILED;
	return was_there && !is_there(out->db, id) ? LETTER_HIDDEN : LETTER_OPEN;
}

void
letter_plan_close(struct letter_plan *plan)
{
	if (!plan->borrowed)
		db_close(plan->db);
	source_close(plan->source);
}

static void
put_list(struct db *db, const char *sql, struct buf *out)
{
	struct query *q = query_open(db, "brieven", sql);

	while (query_step(q))
		buf_printf(out, "%s\n", query_str(q, 0).p);
	query_close(q);
}

void
letter_list(struct db *db, struct buf *out)
{
	put_list(db,
	    "SELECT id FROM brief ORDER BY zichtbaarheid IS 'intern', stand = 'concept' DESC, soort IN ('plan', "
	    "'voortgang') DESC,"
	    " coalesce(peildatum_dag, datum_dag) DESC, id",
	    out);
}

void
letter_list_past(struct db *db, struct buf *out)
{
	put_list(db,
	    "SELECT b.id FROM brief b JOIN peil p WHERE b.stand = 'concept' OR coalesce(b.peildatum_dag, b.datum_dag) "
	    "<= "
	    "p.datum ORDER BY b.id",
	    out);
}

bool
letter_is_draft_of_other_day(struct db *db, struct db *other, const char *id, char day[11])
{
	struct query *draft = query_open(
	    db, "brief", "SELECT p.datum FROM brief JOIN peil p WHERE id = ?1 AND stand = 'concept' AND p.datum <> ?2");
	char *others = plan_day(other);

	query_text(draft, 1, str_of(id));
	query_text(draft, 2, str_of(others));
	bool found = query_step(draft);

	if (found)
		snprintf(day, 11, "%s", query_str(draft, 0).p);
	query_close(draft);
	free(others);
	return found;
}
