/* SPDX-License-Identifier: EUPL-1.2 */
/* A made-up plan, and what may be seen of it, that follows each save and is held against a plan that is loaded anew. */
#ifndef TESTS_UNIT_FOLLOWER_H
#define TESTS_UNIT_FOLLOWER_H

#include "edits.h"

#include "render/pages.h"
#include "store/export.h"
#include "store/findings.h"
#include "store/plan.h"
#include "store/rules.h"
#include "store/update.h"
#include "store/visible.h"
#include "text/mustache.h"

#define PAGES_EACH 12	     /* all pages take long: compared so often */
#define EARLIER "2025-02-10" /* a day on which much of the plan is still to come */

/* The plan at hand, and what may be seen of it. */
struct follower {
	struct proof *proof;
	struct plan_options options;
	struct db *whole;
	struct visible *visible;
	int64_t owed[UPDATE_MAX_FILES];
	size_t owed_count;
	bool anew;	   /* the next good plan is opened anew */
	bool files_judged; /* the rules that look at one file are done with all files */
	int followed, few, opened, wrong, hidden, compared;
};

static inline struct db *
open_plan(const struct follower *follower)
{
	struct proof *proof = follower->proof;
	struct source *source = source_open(&proof->say, proof->dir, NULL);
	struct db *db = plan_open(&proof->say, source, &follower->options);

	assert_non_null(db);
	source_close(source);
	return db;
}

static inline void
put_findings(struct proof *proof, struct db *db, struct buf *out)
{
	struct source *source = source_open(&proof->say, proof->dir, NULL);

	findings_format("json")->write(&(struct findings){.db = db, .source = source, .prefix = ""}, out);
	source_close(source);
}

static inline int
add_page(void *arg, const char *path, struct str text)
{
	buf_puts(arg, path);
	buf_putstr(arg, text);
	return 0;
}

/* All that a reader can see: every value, with `pages` every page. */
static inline char *
seen(struct proof *proof, struct db *db, bool pages)
{
	struct schema schema;
	struct buf out = {0}, all = {0};

	schema_read(db, &schema);
	export_json(db, &schema, &out);
	schema_clear(&schema);
	if (pages) {
		struct mustache_set *set = mustache_new();
		struct source *source = source_open(&proof->say, proof->dir, NULL);

		update_begin(db);
		db_run(db, "pages", "DELETE FROM pagina; DELETE FROM sjabloonbestand");
		assert_int_equal(pages_templates(db, source, set), 0);
		assert_int_equal(pages_render(&proof->say, db, set, "", add_page, &all), 0);
		update_undo(db);
		mustache_free(set);
		source_close(source);
		put_findings(proof, db, &out);
		buf_putstr(&out, buf_str(&all));
	}
	buf_free(&all);
	return buf_take(&out);
}

/* As `build` takes it; `findings` may be left out, for they take long. */
static inline struct db *
open_public(const struct follower *follower, bool findings)
{
	struct db *db = open_plan(follower);

	if (findings)
		rules_run(db);
	plan_hide_later(db);
	plan_make_public(db);
	return db;
}

/* The rules in parts find what they find in one go. */
static inline void
compare_findings(struct follower *follower)
{
	struct proof *proof = follower->proof;
	struct rules_rest *rest = rules_rest_open(follower->whole, follower->files_judged);
	struct buf got = {0}, wanted = {0};
	struct db *anew = open_plan(follower);

	while (rules_rest_step(rest))
		continue;
	rules_rest_close(rest);
	follower->files_judged = true;
	rules_run(anew);
	put_findings(proof, follower->whole, &got);
	put_findings(proof, anew, &wanted);
	assert_string_equal(buf_text(&got), buf_text(&wanted));
	db_close(anew);
	buf_free(&got);
	buf_free(&wanted);
}

static inline void
compare(struct follower *follower, bool pages)
{
	struct db *anew = open_public(follower, pages);

	if (pages)
		visible_judge(follower->visible, follower->whole);
	char *got = seen(follower->proof, visible_db(follower->visible), pages);
	char *wanted = seen(follower->proof, anew, pages);

	assert_string_equal(got, wanted);
	free(got);
	free(wanted);
	follower->hidden += db_number(anew, "bestand", "SELECT count(*) FROM bestand") <
			    db_number(follower->whole, "bestand", "SELECT count(*) FROM bestand");
	db_close(anew);
}

/* The plan at hand has no errors. */
static inline void
follow(struct follower *follower, bool all_judged)
{
	struct visible_change change = {follower->owed, follower->owed_count};
	bool few, pages = follower->followed % PAGES_EACH == 0 && all_judged;

	if (follower->anew || visible_follow(follower->visible, follower->whole, &change, &few) != 0) {
		visible_close(follower->visible);
		follower->visible = visible_open(follower->whole, false);
		follower->opened++;
	} else {
		follower->followed++;
		follower->few += few;
	}
	follower->anew = false;
	follower->owed_count = 0;
	compare(follower, pages);
}

static inline void
load(struct follower *follower)
{
	db_close(follower->whole);
	follower->whole = open_plan(follower);
	rules_run(follower->whole);
	follower->files_judged = true;
	follower->anew = true;
	follower->owed_count = 0;
}

static inline void
owe(struct follower *follower, const struct update_result *done)
{
	for (size_t i = 0; i < done->count; i++)
		if (follower->owed_count < UPDATE_MAX_FILES)
			follower->owed[follower->owed_count++] = done->ids[i];
		else
			follower->anew = true;
}

/* A save of these files. Returns whether the plan has no errors then. */
static inline bool
save(struct follower *follower, const struct buf *paths, size_t count, bool all)
{
	struct proof *proof = follower->proof;
	struct update_file files[6];
	struct update_result done;

	for (size_t i = 0; i < count; i++)
		files[i] = (struct update_file){paths[i].data, scratch_has(proof->dir, paths[i].data)};
	struct source *source = source_open(&proof->say, proof->dir, NULL);

	update_begin(follower->whole);
	int result = plan_update(proof->small, follower->whole, source, &follower->options, files, count, &done);

	assert_true(result == 0 || result == 1);
	if (result == 0) {
		update_keep(follower->whole);
		owe(follower, &done);
		follower->files_judged = follower->files_judged && done.judged;
		rules_errors(follower->whole, follower->files_judged);
		all = all || follower->followed % PAGES_EACH == 0;
		if (all)
			compare_findings(follower);
	} else {
		update_undo(follower->whole);
		load(follower);
	}
	bool right = rules_count(follower->whole, "fout") == 0;

	if (right)
		follow(follower, all || result == 1);
	source_close(source);
	return right;
}

static inline struct follower
follower_open(struct proof *proof, const char *as_of)
{
	struct follower follower = {
	    .proof = proof, .options = {.version = "proef", .base_url = "https://voorbeeld.example/", .as_of = as_of}};

	proof_open(proof, true);
	load(&follower);
	return follower;
}

static inline void
follower_close(struct follower *follower)
{
	visible_close(follower->visible);
	db_close(follower->whole);
	proof_close(follower->proof);
}

#endif
