/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/side.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/dutch.h"
#include "base/mem.h"
#include "cmd/confine.h"
#include "source/tags.h"
#include "store/letter.h"
#include "store/plan.h"

static bool
is_full_date(const char *text)
{
	struct date date;

	return strlen(text) == 10 && date_parse(str_of(text), &date) == DATE_OK;
}

/* A bare repository has no work dir: what it holds at HEAD stands for that. */
static char *
work_revision(bool bare)
{
	return bare ? xstrdup("HEAD") : NULL;
}

/* The revision of the letter's tag into `revision`. Returns 0, also where there is none; or -1 after a line on stderr.
 */
static int
find_tag(struct source *source, const char *id, char **revision)
{
	const struct source_tag *tags;
	struct buf name = {0};
	size_t count;

	buf_printf(&name, "brief/%s", id);
	int result = source_tags(source, name.data, &tags, &count);

	for (size_t i = 0; result == 0 && i < count; i++)
		if (strcmp(tags[i].name, name.data) == 0 && tags[i].annotated && tags[i].revision[0] != '\0')
			*revision = xstrdup(tags[i].revision);
	buf_free(&name);
	return result;
}

/* `path` without its folder and .md. */
static char *
letter_id(const char *path)
{
	const char *name = strrchr(path, '/') + 1;
	size_t n = strlen(name);

	return xstrndup(name, n > 3 && strcmp(name + n - 3, ".md") == 0 ? n - 3 : n);
}

/* Whether the plan has letter `side->typed`, or else which is most like it. */
static int
find_file(struct source *source, struct side *side, bool *found)
{
	const struct source_entry *entries;
	size_t count = 0;
	int result = source_list(source, "plan/brieven", &entries, &count) < 0 ? -1 : 0;
	char **ids = xcalloc(count + 1, sizeof *ids);

	for (size_t i = 0; result == 0 && i < count; i++) {
		ids[i] = letter_id(entries[i].path);
		*found = *found || strcmp(ids[i], side->typed) == 0;
	}
	const char *near = nearest_word(side->typed, (const char *const *)ids, result == 0 ? (int)count : 0);

	side->near = near != NULL ? xstrdup(near) : NULL;
	for (size_t i = 0; i < count; i++)
		free(ids[i]);
	free(ids);
	return result;
}

/* A letter, or else a revision. */
static int
resolve_name(struct side *side, bool bare)
{
	struct source *today = source_open(side->say, side->options->dir, bare ? "HEAD" : NULL);
	bool in_plan = false;

	if (today == NULL)
		return -1;
	int result = find_tag(today, side->typed, &side->revision);

	if (result == 0)
		result = find_file(today, side, &in_plan);
	source_close(today);
	side->kind = side->revision != NULL || in_plan ? SIDE_LETTER : SIDE_REVISION;
	side->rebuilt = side->kind == SIDE_LETTER && side->revision == NULL;
	if (side->rebuilt)
		side->revision = work_revision(bare);
	else if (side->kind == SIDE_REVISION)
		side->revision = xstrdup(side->typed);
	return result;
}

int
side_resolve(struct side *side, const char *typed)
{
	int bare = source_dir_is_bare(side->say, side->options->dir);
	int result = 0;

	if (bare < 0)
		return -1;
	side->typed = xstrdup(typed);
	if (strcmp(typed, "HEAD+") == 0) {
		side->kind = SIDE_WORK;
		side->revision = work_revision(bare);
	} else if (is_full_date(typed)) {
		side->kind = SIDE_DATE;
		side->revision = work_revision(bare);
	} else {
		result = resolve_name(side, bare);
	}
	return result;
}

static bool
same_plan(const struct side *a, const struct side *b)
{
	return a->revision == NULL || b->revision == NULL ? a->revision == b->revision
							  : strcmp(a->revision, b->revision) == 0;
}

/* In a thread of its own where there are two. */
static void *
load(void *arg)
{
	struct side *side = arg;
	struct plan_options plan = {.version = VERSION, .internal = side->options->internal};

	side->db = plan_open(side->say, side->source, &plan);
	if (side->db != NULL && !side->options->internal)
		plan_drop_internal(side->db);
	return NULL;
}

/* Numbers with dashes or slashes between: 2026-02-30, 1/2/2026, 2026-02. A revision may have such a name too. */
static bool
like_date(const char *typed)
{
	return strspn(typed, "0123456789-/") == strlen(typed) && strpbrk(typed, "-/") != NULL;
}

/* What may have been meant by a revision that is not there. */
static void
say_meant(const struct side *side)
{
	if (side->kind == SIDE_REVISION && like_date(side->typed))
		say_line(side->say,
		    tr(side->say, "Bedoelt u een dag? %s is er geen. Schrijf JJJJ-MM-DD, bijvoorbeeld 2025-12-15.",
			"Do you mean a day? %s is none. Write YYYY-MM-DD, for instance 2025-12-15."),
		    side->typed);
	else if (side->kind == SIDE_REVISION && side->near != NULL)
		say_line(side->say,
		    tr(side->say, "Er is ook geen brief «%s». Bedoelt u %s?",
			"Nor is there a letter \"%s\". Do you mean %s?"),
		    side->typed, side->near);
}

/* One at a time: of two that are not there the first is told. A date is one of the plan that the other side names. */
static int
open_source(struct side *side, const struct side *other)
{
	side->source = source_open(side->say, side->options->dir, side->revision);
	if (side->source != NULL)
		return 0;
	say_meant(side->kind == SIDE_DATE ? other : side);
	return -1;
}

/* The date and the title of a letter, from the plan that it is in. */
static int
name_letter(struct side *side, struct db *db)
{
	struct buf title = {0}, day = {0}, name = {0};

	if (letter_read(db, side->typed, &title, &day)) {
		buf_printf(&name, "«%s»", buf_text(&title));
		side->name = buf_take(&name);
		if (day.len > 0)
			side->day = xstrdup(buf_text(&day));
	}
	buf_free(&title);
	buf_free(&day);
	/* A tag tells by its commit for when its plan speaks. */
	if (side->day != NULL || !side->rebuilt)
		return 0;
	return fail(side->say,
	    tr(side->say,
		"Brief «%s» heeft geen datum en geen merk brief/%s: het is niet bekend van wanneer zijn stand is.",
		"Letter \"%s\" has no date and no tag brief/%s: it is not known of when its state is."),
	    side->typed, side->typed);
}

static int
name_side(struct side *side, struct db *db)
{
	struct buf name = {0};

	if (side->kind == SIDE_LETTER && name_letter(side, db) != 0)
		return -1;
	if (side->kind == SIDE_DATE)
		side->day = xstrdup(side->typed);
	else if (side->day == NULL && side->as_of != NULL)
		side->day = xstrdup(side->as_of);
	if (side->day == NULL && !plan_has_date(db))
		return fail(side->say,
		    tr(side->say,
			"%s: dit plan noemt geen enkele datum. Vergelijk met een datum, of geef --as-of JJJJ-MM-DD.",
			"%s: this plan holds no date at all. Compare with a date, or give --as-of YYYY-MM-DD."),
		    side->typed);
	if (side->name != NULL)
		return 0;
	if (side->kind == SIDE_DATE)
		dutch_date(str_of(side->typed), &name);
	else if (side->kind == SIDE_WORK)
		buf_puts(&name, "nu");
	else
		buf_printf(&name, "versie %s", side->typed);
	side->name = buf_take(&name);
	return 0;
}

int
sides_load(struct side *was, struct side *now)
{
	pthread_t thread;
	struct side *dated = was->kind == SIDE_DATE ? was : now->kind == SIDE_DATE ? now : NULL;
	struct side *other = dated == was ? now : was;

	if (dated != NULL) {
		char *revision = other->revision != NULL ? xstrdup(other->revision) : NULL;

		free(dated->revision);
		dated->revision = revision;
	}
	bool two = !same_plan(was, now);

	if ((two && open_source(was, now) != 0) || open_source(now, was) != 0)
		return -1;
	if (now->options->confined)
		confine(now->options, (struct source *[]){now->source, was->source}, two ? 2 : 1);
	bool thread_runs = two && pthread_create(&thread, NULL, load, was) == 0;

	load(now);
	if (thread_runs)
		pthread_join(thread, NULL);
	else if (two && now->db != NULL)
		load(was);
	if (now->db == NULL || (two && was->db == NULL))
		return -1;
	if (name_side(was, two ? was->db : now->db) != 0)
		return -1;
	return name_side(now, now->db);
}

void
side_clear(struct side *side)
{
	db_close(side->db);
	source_close(side->source);
	free(side->typed);
	free(side->revision);
	free(side->near);
	free(side->day);
	free(side->name);
}

struct state
side_state(const struct side *side, const struct side *other)
{
	return (struct state){.db = side->db != NULL ? side->db : other->db,
	    .day = side->day,
	    .id = side->kind == SIDE_WORK ? "nu" : side->typed,
	    .name = side->name,
	    .rebuilt = side->rebuilt};
}
