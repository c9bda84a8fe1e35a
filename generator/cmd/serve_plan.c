/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How the preview keeps up with the plan. A save is read, judged for errors and taken over into the site; that is all
 * that a page waits for. What else the rules find comes into the panel later.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cmd/serve.h"
#include "source/history.h"
#include "store/history.h"
#include "store/plan.h"
#include "store/rules.h"
#include "text/mustache.h"

void
shown_open(struct shown *shown, struct say *say, const struct options *options)
{
	struct timespec time;

	/* A page that stays open while the program starts anew must notice. */
	clock_gettime(CLOCK_REALTIME, &time);
	*shown = (struct shown){.say = say, .options = options, .state = PANEL_UNREADABLE, .small = small_new()};
	snprintf(shown->start, sizeof shown->start, "%llx",
	    (unsigned long long)time.tv_sec * 1000 + (unsigned long long)time.tv_nsec / 1000000);
}

/* The session's source and templates may be the site's too. */
static void
drop_session(struct shown *shown)
{
	rules_rest_close(shown->rest);
	shown->rest = NULL;
	if (shown->session.source == shown->source)
		shown->session.source = NULL;
	if (shown->session.templates == shown->templates)
		shown->session.templates = NULL;
	session_close(&shown->session);
	shown->session = (struct session){0};
}

/* The site becomes one of the session's source and templates. */
static void
share_session(struct shown *shown)
{
	if (shown->source != shown->session.source)
		source_close(shown->source);
	if (shown->templates != shown->session.templates && shown->templates != NULL)
		mustache_free(shown->templates);
	shown->source = shown->session.source;
	shown->templates = shown->session.templates;
}

static void
close_preview(struct shown *shown)
{
	preview_close(shown->preview);
	shown->preview = NULL;
}

void
shown_close(struct shown *shown)
{
	close_preview(shown);
	visible_close(shown->visible);
	small_free(shown->small);
	drop_session(shown);
	share_session(shown);
	buf_free(&shown->panel);
	buf_free(&shown->version);
}

/* The panel of the plan as it is now; `site`: and all pages are to be asked for anew. */
static void
set_panel(struct shown *shown, enum panel_state state, bool site)
{
	shown->state = state;
	shown->panels++;
	if (site) {
		buf_reset(&shown->version);
		buf_printf(&shown->version, "%s-%ld", shown->start, ++shown->count);
	}
	buf_reset(&shown->panel);
	panel_write(state != PANEL_UNREADABLE ? shown->session.db : NULL, state, buf_text(&shown->version),
	    shown->panels, shown->rest != NULL, &shown->panel);
}

/* When each file last changed. Where it fails that is told; the pages then leave it out. */
static void
load_history(struct shown *shown)
{
	shown->commit[0] = '\0';
	if (history_load(shown->session.source, shown->session.db) != 0)
		return;
	snprintf(shown->commit, sizeof shown->commit, "%s", source_revision(shown->session.source));
	history_tell(shown->say, shown->session.db);
}

/* The same of `files`; of all where somebody committed since. */
static void
follow_history(struct shown *shown, const struct update_file *files, size_t count)
{
	const char *revision = source_revision(shown->session.source);

	if (strncmp(revision, shown->commit, sizeof shown->commit - 1) == 0) {
		history_update(shown->session.source, shown->session.db, files, count);
	} else {
		load_history(shown);
		shown->history_owed = true;
	}
}

/* Brings the site up to date with the plan, that has no errors. */
static void
take_over(struct shown *shown)
{
	struct db *whole = shown->session.db;
	struct visible_change change = {shown->owed, shown->owed_count};
	bool few;

	close_preview(shown);
	if (shown->owed_all || shown->visible == NULL || visible_follow(shown->visible, whole, &change, &few) != 0) {
		visible_close(shown->visible);
		shown->visible = visible_open(whole, shown->options->internal);
	} else if (shown->history_owed) {
		visible_history(shown->visible, whole);
	}
	share_session(shown);
	shown->judged = shown->owed_all = shown->history_owed = false;
	shown->owed_count = 0;
}

/* The plan was read, and judged for errors: what of it is shown. `all`: by all rules. */
static void
show(struct shown *shown, bool all)
{
	shown->wrong = rules_count(shown->session.db, "fout") > 0;
	if (!shown->wrong)
		take_over(shown);
	if (!all)
		shown->rest = rules_rest_open(shown->session.db, shown->files_judged);
	set_panel(shown, !shown->wrong ? PANEL_CURRENT : shown->visible != NULL ? PANEL_OLD : PANEL_FIRST, true);
}

static void
owe(struct shown *shown, const struct update_result *done)
{
	for (size_t i = 0; i < done->count; i++) {
		bool there = false;

		for (size_t k = 0; k < shown->owed_count && !there; k++)
			there = shown->owed[k] == done->ids[i];
		if (!there && shown->owed_count == UPDATE_MAX_FILES)
			shown->owed_all = true;
		else if (!there)
			shown->owed[shown->owed_count++] = done->ids[i];
	}
}

/* Judges what `done` tells of; `were_judged`: the rules that look at one file had judged all others. */
static int
judge(struct shown *shown, const struct update_result *done, bool were_judged)
{
	shown->files_judged = done->judged && were_judged;
	rules_errors(shown->session.db, shown->files_judged);
	return session_require_date(shown->say, shown->session.db);
}

static void
accept(struct shown *shown, struct source *source, const struct update_file *files, size_t count)
{
	if (shown->session.source != shown->source)
		source_close(shown->session.source);
	shown->session.source = source;
	follow_history(shown, files, count);
	show(shown, false);
}

static void
look_at(struct source *source, const struct update_file *files, size_t count)
{
	const char *paths[UPDATE_MAX_FILES];

	for (size_t i = 0; i < count && i < UPDATE_MAX_FILES; i++)
		paths[i] = files[i].path;
	source_look_at(source, paths, count < UPDATE_MAX_FILES ? count : UPDATE_MAX_FILES);
}

/* Brings the plan at hand up to date. Returns 0; 1 where all of it must be read; or -1 after a line on stderr. */
static int
update(struct shown *shown, const struct update_file *files, size_t count)
{
	struct plan_options options = plan_options(shown->options);
	struct source *source = source_open(shown->say, shown->options->dir, shown->options->rev);
	struct update_result *done = xcalloc(1, sizeof *done);
	struct db *db = shown->session.db;
	bool unfinished = shown->rest != NULL, files_judged = shown->files_judged;

	rules_rest_close(shown->rest);
	shown->rest = NULL;
	if (source != NULL)
		look_at(source, files, count);
	update_begin(db);
	int result = source != NULL ? plan_update(shown->small, db, source, &options, files, count, done) : -1;

	if (result == 0)
		result = judge(shown, done, !unfinished || files_judged);
	if (result == 0) {
		update_keep(db);
		owe(shown, done);
		accept(shown, source, files, count);
	} else {
		update_undo(db);
		source_close(source);
		shown->files_judged = files_judged;
		if (unfinished)
			shown->rest = rules_rest_open(db, files_judged);
	}
	free(done);
	return result;
}

static int
read_whole(struct shown *shown)
{
	struct session fresh;
	int result = session_open(shown->say, shown->options, &fresh);

	if (result == 0 && !fresh.has_templates)
		result = session_no_templates(shown->say);
	if (result != 0) {
		session_close(&fresh);
		return result;
	}
	drop_session(shown);
	shown->session = fresh;
	db_run(fresh.db, "load/2-volgen.sql", db_embedded("load/2-volgen.sql"));
	shown->owed_all = shown->files_judged = true;
	shown->owed_count = 0;
	load_history(shown);
	show(shown, true);
	return 0;
}

int
shown_build(struct shown *shown, const struct update_file *files, size_t count)
{
	int result = files != NULL && shown->session.db != NULL ? update(shown, files, count) : 1;

	shown->synced = false;
	if (result > 0)
		result = read_whole(shown);
	if (result != 0)
		set_panel(shown, PANEL_UNREADABLE, true);
	shown->synced = result == 0;
	return result;
}

int
shown_work(struct shown *shown)
{
	if (shown->rest == NULL)
		return 0;
	if (rules_rest_step(shown->rest))
		return 1;
	rules_rest_close(shown->rest);
	shown->rest = NULL;
	set_panel(shown, shown->state, false);
	return -1;
}

struct preview *
shown_preview(struct shown *shown)
{
	if (shown->preview == NULL && shown->visible != NULL)
		shown->preview = preview_open(shown->say, visible_db(shown->visible), shown->source, shown->templates);
	return shown->preview;
}

void
shown_judge(struct shown *shown)
{
	if (shown->judged || shown->visible == NULL)
		return;
	close_preview(shown);
	if (shown->wrong) {
		/* The plan that the site is of is no more: it can only judge itself. */
		rules_run(visible_db(shown->visible));
	} else {
		while (shown_work(shown) > 0)
			continue;
		visible_judge(shown->visible, shown->session.db);
	}
	shown->judged = true;
}
