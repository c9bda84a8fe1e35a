/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What may be seen of a plan follows the plan as the preview lets it: after each of many random edits, of which some
 * make facts of later or internal ones, it is the plan that is loaded anew and from which the same is hidden.
 */
#include "edits.h"

#include "render/pages.h"
#include "store/export.h"
#include "store/findings.h"
#include "store/plan.h"
#include "store/rules.h"
#include "store/update.h"
#include "store/visible.h"
#include "text/mustache.h"

#define EDITS 40	/* EDITS=200 in the environment: as make test-faults does */
#define PAGES_EACH 12	/* all pages take long: compared so often */
#define FINDINGS_EACH 5 /* and so often what the rules find */

static const struct plan_options options = {.version = "proef", .base_url = "https://voorbeeld.example/"};

/* The plan at hand, and what may be seen of it. */
struct follower {
	struct proof *proof;
	struct db *whole;
	struct visible *visible;
	int64_t owed[UPDATE_MAX_FILES];
	size_t owed_count;
	bool anew;	   /* the next good plan is opened anew */
	bool files_judged; /* the rules that look at one file are done with all files */
	int followed, few, opened, wrong, hidden, compared;
};

static struct db *
open_plan(struct proof *proof)
{
	struct source *source = source_open(&proof->say, proof->dir, NULL);
	struct db *db = plan_open(&proof->say, source, &options);

	assert_non_null(db);
	source_close(source);
	return db;
}

static void
put_findings(struct proof *proof, struct db *db, struct buf *out)
{
	struct source *source = source_open(&proof->say, proof->dir, NULL);

	findings_format("json")->write(&(struct findings){.db = db, .source = source, .prefix = ""}, out);
	source_close(source);
}

static int
add_page(void *arg, const char *path, struct str text)
{
	buf_puts(arg, path);
	buf_putstr(arg, text);
	return 0;
}

/* All that a reader can see: every value, with `pages` every page. */
static char *
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
static struct db *
open_public(struct proof *proof, bool findings)
{
	struct db *db = open_plan(proof);

	if (findings)
		rules_run(db);
	plan_hide_later(db);
	plan_make_public(db);
	return db;
}

/* The rules in parts find what they find in one go. */
static void
compare_findings(struct follower *follower)
{
	struct proof *proof = follower->proof;
	struct rules_rest *rest = rules_rest_open(follower->whole, follower->files_judged);
	struct buf got = {0}, wanted = {0};
	struct db *anew = open_plan(proof);

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

static void
compare(struct follower *follower, bool pages)
{
	struct db *anew = open_public(follower->proof, pages);

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
static void
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

static void
load(struct follower *follower)
{
	db_close(follower->whole);
	follower->whole = open_plan(follower->proof);
	rules_run(follower->whole);
	follower->files_judged = true;
	follower->anew = true;
	follower->owed_count = 0;
}

static void
owe(struct follower *follower, const struct update_result *done)
{
	for (size_t i = 0; i < done->count; i++)
		if (follower->owed_count < UPDATE_MAX_FILES)
			follower->owed[follower->owed_count++] = done->ids[i];
		else
			follower->anew = true;
}

/* A save of these files. Returns whether the plan has no errors then. */
static bool
save(struct follower *follower, const struct buf *paths, size_t count, bool all)
{
	struct proof *proof = follower->proof;
	struct update_file files[6];
	struct update_result done;

	for (size_t i = 0; i < count; i++)
		files[i] = (struct update_file){paths[i].data, scratch_has(proof->dir, paths[i].data)};
	struct source *source = source_open(&proof->say, proof->dir, NULL);

	update_begin(follower->whole);
	int result = plan_update(proof->small, follower->whole, source, &options, files, count, &done);

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

/* Puts a file back as it was at first. */
static void
put_back(struct proof *proof, const char *path)
{
	for (int i = 0; i < proof->count; i++)
		if (strcmp(proof->files[i].path, path) == 0) {
			scratch_write(proof->dir, path, proof->files[i].text);
			return;
		}
	char *full = scratch_path(proof->dir, path);

	unlink(full);
	free(full);
}

/* One or two edits at once; and where that is wrong, their mending. */
static void
one_round(struct follower *follower, int number)
{
	struct buf paths[4] = {{0}};
	size_t count = 0;

	for (int edits = pick(follower->proof, 2) + 1; edits > 0; edits--)
		count += edit(follower->proof, &paths[count]);
	if (!save(follower, paths, count, number % FINDINGS_EACH == 0)) {
		follower->wrong++;
		for (size_t i = 0; i < count; i++)
			put_back(follower->proof, paths[i].data);
		save(follower, paths, count, false);
	}
	for (size_t i = 0; i < 4; i++)
		buf_free(&paths[i]);
}

static void
sees_what_a_whole_load_shows(void **state)
{
	struct proof proof;
	struct follower follower = {.proof = &proof};

	const char *wanted = getenv("EDITS");
	int rounds = wanted != NULL ? (int)strtol(wanted, NULL, 10) : EDITS;

	(void)state;
	proof_open(&proof, true);
	load(&follower);
	for (int i = 0; i < rounds; i++) {
		one_round(&follower, i);
		/* Not ever more broken: now and then all is as it was. */
		if (i % 40 != 39)
			continue;
		proof_restore(&proof);
		load(&follower);
		follow(&follower, false);
	}
	print_message("# %d followed, %d of them by a few files; %d opened, %d wrong, %d with something hidden\n",
	    follower.followed, follower.few, follower.opened, follower.wrong, follower.hidden);
	assert_true(follower.followed > rounds / 2 && follower.few > rounds / 3 && follower.hidden > rounds / 10);
	visible_close(follower.visible);
	db_close(follower.whole);
	proof_close(&proof);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(sees_what_a_whole_load_shows)};

	return cmocka_run_group_tests_name("visible", tests, NULL, NULL);
}
