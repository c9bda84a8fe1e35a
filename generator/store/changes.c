/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/changes.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "source/renames.h"
#include "store/aside.h"
#include "store/diff.h"
#include "store/letter.h"

/* A letter, or now. `db` is the plan of now, unless it has a source of its own. */
struct past {
	char *id, *day, *name;
	struct source *source;
	struct db *db;
	bool rebuilt;
};

struct changes {
	struct say *say;
	struct db *now;
	struct source *source;
	const struct plan_options *plan;
	const struct source_tag *tags;
	size_t tag_count;
	struct past *letters; /* in order, and one more: now */
	size_t count;
	struct diff *diff;   /* for pairs within the plan of now */
	struct aside *aside; /* NULL: nobody compares those */
};

/* Its plan is not needed any more. */
static void
past_leave(struct changes *run, struct past *past)
{
	if (past->db != run->now)
		db_close(past->db);
	if (past->source != run->source)
		source_close(past->source);
	past->db = NULL;
	past->source = NULL;
}

/* A tag that keeps nothing is told where the archive is made (store/moment.c). */
static const struct source_tag *
keeping_tag(const struct changes *run, const char *letter)
{
	const struct source_tag *tag = letter_tag(run->tags, run->tag_count, letter);

	return tag != NULL && tag->annotated && tag->revision[0] != '\0' ? tag : NULL;
}

/* Gives a letter its plan. Returns 0, or -1 after a line on stderr. */
static int
past_load(struct changes *run, struct past *past)
{
	const struct source_tag *tag = keeping_tag(run, past->id);
	struct plan_options options = *run->plan;

	past->rebuilt = tag == NULL;
	past->source = tag == NULL ? run->source : source_open_beside(run->source, tag->revision);
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
	char *day = letter_day(past->db, past->id, past->day);

	free(past->day);
	past->day = day;
	return 0;
}

static struct state
past_state(const struct past *past)
{
	return (struct state){
	    .db = past->db, .day = past->day, .id = past->id, .name = past->name, .rebuilt = past->rebuilt};
}

static int
tell_pair(struct changes *run, const struct past *was, const struct past *now)
{
	struct state sides[] = {past_state(was), past_state(now)};
	const struct source_rename *renames = NULL;
	size_t count = 0;
	bool here = was->db == run->now && now->db == run->now;

	if (was->source != now->source && source_renames(was->source, now->source, &renames, &count) != 0)
		return -1;
	struct diff *diff = here ? run->diff : diff_open(run->now);

	diff_pair(diff, &sides[0], &sides[1], renames, count);
	if (!here)
		diff_close(diff);
	return 0;
}

/* The letters that tell how far the plan is, up to the one before now: that is the last. */
static const char letters_sql[] = "SELECT v.id, v.dag, '«' || v.titel || '»' FROM verzonden_brief v JOIN vorige_brief p"
				  " WHERE v.id = p.id OR (v.soort IN ('plan', 'voortgang') AND"
				  " v.nr < (SELECT nr FROM brief_volgorde WHERE id = p.id)) ORDER BY v.id = p.id, v.nr";

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

/* Which pairs are compared: two days of the plan of now (`here`); all others. */
struct pairs {
	bool here, others;
};

/* The plan of a letter that has one of its own is not read for pairs `here`. */
static int
tell_pairs(struct changes *run, struct pairs pairs)
{
	struct past *letters = run->letters;
	int result = 0;

	if (pairs.here)
		run->diff = diff_open(run->now);
	letters[run->count].source = run->source;
	letters[run->count].db = run->now;
	for (size_t i = 0; i <= run->count && result == 0; i++) {
		if (i < run->count && (pairs.others || keeping_tag(run, letters[i].id) == NULL))
			result = past_load(run, &letters[i]);
		if (i == 0)
			continue;
		bool here = letters[i - 1].db == run->now && letters[i].db == run->now;

		if (result == 0 && (here ? pairs.here : pairs.others))
			result = tell_pair(run, &letters[i - 1], &letters[i]);
		past_leave(run, &letters[i - 1]);
	}
	diff_close(run->diff);
	run->diff = NULL;
	mem_give_back();
	return result;
}

static void
tell_here(void *arg)
{
	/* It reads no other source, so nothing of it fails. */
	tell_pairs(arg, (struct pairs){.here = true});
}

int
changes_begin(
    struct say *say, struct db *db, struct source *source, const struct plan_options *plan, struct changes **changes)
{
	static const char *const tables[] = {"vergelijking", "wijziging", NULL};
	struct changes *run = xcalloc(1, sizeof *run);

	*run = (struct changes){.say = say, .now = db, .source = source, .plan = plan};
	*changes = run;
	run->count = read_letters(db, &run->letters);
	if (run->count == 0)
		return 0;
	run->letters[run->count] = (struct past){.id = xstrdup("nu"), .name = xstrdup("nu")};
	if (source_tags(source, LETTER_TAGS, &run->tags, &run->tag_count) != 0)
		return -1;
	run->aside = aside_open(&(struct aside_work){db, tell_here, run, tables});
	return 0;
}

int
changes_end(struct changes *run)
{
	if (run->count == 0)
		return 0;
	bool told = aside_take(run->aside);

	run->aside = NULL;
	return tell_pairs(run, (struct pairs){.here = !told, .others = true});
}

void
changes_close(struct changes *run)
{
	if (run == NULL)
		return;
	aside_close(run->aside);
	for (size_t i = 0; run->count > 0 && i <= run->count; i++) {
		past_leave(run, &run->letters[i]);
		free(run->letters[i].id);
		free(run->letters[i].day);
		free(run->letters[i].name);
	}
	free(run->letters);
	free(run);
}
