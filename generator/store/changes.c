/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/changes.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "source/renames.h"
#include "source/tags.h"
#include "store/diff.h"

#define TAG_PREFIX "brief/"

/* A letter, or now. `db` is the plan of now, unless it has a source of its own. */
struct past {
	char *id, *day, *name;
	struct source *source;
	struct db *db;
	bool rebuilt;
};

struct run {
	struct say *say;
	struct db *now;
	struct source *source;
	const char *dir;
	const struct plan_options *plan;
	const struct source_tag *tags;
	size_t tag_count;
	struct diff *diff; /* for pairs within the plan of now */
};

static void
past_clear(struct run *run, struct past *past)
{
	if (past->db != run->now)
		db_close(past->db);
	if (past->source != run->source)
		source_close(past->source);
	free(past->id);
	free(past->day);
	free(past->name);
	*past = (struct past){0};
}

static const struct source_tag *
tag_of(const struct run *run, const char *letter)
{
	for (size_t i = 0; i < run->tag_count; i++)
		if (strcmp(run->tags[i].name + strlen(TAG_PREFIX), letter) == 0 && run->tags[i].annotated &&
		    run->tags[i].revision[0] != '\0')
			return &run->tags[i];
	return NULL;
}

/* Its own file of that time says for which day it speaks. */
static void
take_day(struct past *past)
{
	struct query *q =
	    query_open(past->db, "brief", "SELECT coalesce(peildatum_dag, datum_dag) FROM brief WHERE id = ?");

	query_text(q, 1, str_of(past->id));
	if (query_step(q) && !query_is_null(q, 0)) {
		free(past->day);
		past->day = xstrndup(query_str(q, 0).p, query_str(q, 0).n);
	}
	query_close(q);
}

/* Gives a letter its plan. Returns 0, or -1 after a line on stderr. */
static int
past_load(struct run *run, struct past *past)
{
	const struct source_tag *tag = tag_of(run, past->id);
	struct plan_options options = *run->plan;

	past->rebuilt = tag == NULL;
	past->source = tag == NULL ? run->source : source_open(run->say, run->dir, tag->revision);
	if (tag == NULL) {
		past->db = run->now;
		return 0;
	}
	options.as_of = past->day;
	past->db = past->source != NULL ? plan_open(run->say, past->source, &options) : NULL;
	if (past->db == NULL)
		return -1;
	if (!options.internal)
		plan_drop_internal(past->db);
	take_day(past);
	return 0;
}

static int
find_renames(const struct past *was, const struct past *now, struct diff_rename **renames, size_t *count)
{
	const struct source_rename *found = NULL;

	*renames = NULL;
	*count = 0;
	if (was->source == now->source)
		return 0;
	if (source_renames(was->source, now->source, &found, count) != 0)
		return -1;
	*renames = xcalloc(*count, sizeof **renames);
	for (size_t i = 0; i < *count; i++)
		(*renames)[i] = (struct diff_rename){found[i].from, found[i].to, found[i].likeness};
	return 0;
}

static struct state
past_state(const struct past *past)
{
	return (struct state){
	    .db = past->db, .day = past->day, .id = past->id, .name = past->name, .rebuilt = past->rebuilt};
}

static int
tell_pair(struct run *run, const struct past *was, const struct past *now)
{
	struct state sides[] = {past_state(was), past_state(now)};
	struct diff_rename *renames;
	size_t count;
	bool here = was->db == run->now && now->db == run->now;

	if (find_renames(was, now, &renames, &count) != 0)
		return -1;
	struct diff *diff = here ? run->diff : diff_open(run->now);

	diff_pair(diff, &sides[0], &sides[1], renames, count);
	if (!here)
		diff_close(diff);
	free(renames);
	return 0;
}

/* The letters that tell how far the plan is, up to the one before now: that is the last. */
static const char letters_sql[] =
    "SELECT v.id, v.dag, '«' || v.titel || '»' FROM verzonden_brief v JOIN vorige_brief p"
    " WHERE v.id = p.id OR (v.soort IN ('plan', 'voortgang') AND (v.dag, v.id) < (p.dag, p.id))"
    " ORDER BY v.id = p.id, v.dag, v.id";

/* They are all read before the first is compared: comparing writes to the same database. */
static size_t
read_letters(struct db *db, struct past **letters)
{
	struct query *q = query_open(db, "brieven", letters_sql);
	size_t count = 0;

	*letters = NULL;
	while (query_step(q)) {
		*letters = xrealloc(*letters, count + 2, sizeof **letters);
		(*letters)[count++] = (struct past){.id = xstrndup(query_str(q, 0).p, query_str(q, 0).n),
		    .day = xstrndup(query_str(q, 1).p, query_str(q, 1).n),
		    .name = xstrndup(query_str(q, 2).p, query_str(q, 2).n)};
	}
	query_close(q);
	return count;
}

int
changes_fill(struct say *say, struct db *db, struct source *source, const char *dir, const struct plan_options *plan)
{
	struct run run = {.say = say, .now = db, .source = source, .dir = dir, .plan = plan};
	struct past *letters;
	size_t count = read_letters(db, &letters);

	if (count == 0)
		return 0;
	letters[count] = (struct past){.id = xstrdup("nu"), .name = xstrdup("nu"), .source = source, .db = db};
	run.diff = diff_open(db);
	int result = source_tags(source, TAG_PREFIX, &run.tags, &run.tag_count);

	for (size_t i = 0; i <= count; i++) {
		if (result == 0 && i < count)
			result = past_load(&run, &letters[i]);
		if (result == 0 && i > 0)
			result = tell_pair(&run, &letters[i - 1], &letters[i]);
		if (i > 0)
			past_clear(&run, &letters[i - 1]);
	}
	past_clear(&run, &letters[count]);
	diff_close(run.diff);
	free(letters);
	return result;
}
