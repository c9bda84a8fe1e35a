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

static struct db *
open_plan(const struct follower *follower)
{
	struct proof *proof = follower->proof;
	struct source *source = source_open(&proof->say, proof->dir, NULL);
	struct db *db = plan_open(&proof->say, source, &follower->options);

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
static void
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

static void
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
	follower->whole = open_plan(follower);
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

static struct follower
follower_open(struct proof *proof, const char *as_of)
{
	struct follower follower = {
	    .proof = proof, .options = {.version = "proef", .base_url = "https://voorbeeld.example/", .as_of = as_of}};

	proof_open(proof, true);
	load(&follower);
	return follower;
}

static void
follower_close(struct follower *follower)
{
	visible_close(follower->visible);
	db_close(follower->whole);
	proof_close(follower->proof);
}

static void
follow_edits(const char *as_of, int rounds)
{
	struct proof proof;
	struct follower follower = follower_open(&proof, as_of);

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
	assert_true(follower.followed > rounds / 2 && follower.few > rounds / 4 && follower.hidden > rounds / 10);
	follower_close(&follower);
}

static int
rounds_wanted(void)
{
	const char *wanted = getenv("EDITS");

	return wanted != NULL ? (int)strtol(wanted, NULL, 10) : EDITS;
}

static void
sees_what_a_whole_load_shows(void **state)
{
	(void)state;
	follow_edits(NULL, rounds_wanted());
}

/* Then later papers, organisations and bodies are there only where something rests on them. */
static void
sees_the_same_of_an_earlier_day(void **state)
{
	(void)state;
	follow_edits(EARLIER, rounds_wanted());
}

/* A save that must not take a look at the whole plan, and that is undone by the next. */
struct step {
	const char *folder;
	enum { COPY, LATER, INTERN } what;
	const char *field; /* LATER: the date that moves beyond the as-of date */
};

static const struct step steps[] = {
    {"plan/acties/", COPY, NULL},
    {"plan/acties/", LATER, "\neinde:"},
    {"plan/acties/", LATER, "\n    gehaald:"},
    {"plan/acties/", INTERN, NULL},
    {"plan/voortgang/", COPY, NULL},
    {"plan/voortgang/", LATER, "\ndatum:"},
    {"plan/voortgang/", INTERN, NULL},
    {"plan/no-regrets/", COPY, NULL},
    {"plan/no-regrets/", LATER, "\njaar:"},
    {"plan/no-regrets/", INTERN, NULL},
    {"plan/moties/", LATER, "\nbesluit_datum:"},
    {"plan/moties/", INTERN, NULL},
    {"plan/kamervragen/", LATER, "\ndatum:"},
    {"plan/gremia/", INTERN, NULL},
    {"plan/indicatoren/", INTERN, NULL},
    {"plan/organisaties/", INTERN, NULL},
    {"plan/documenten/", INTERN, NULL},
    {"plan/brieven/", INTERN, NULL},
};

/* The text after the step; NULL where it cannot be taken. */
static char *
stepped(const struct step *step, const char *text)
{
	struct buf made = {0};

	if (step->what == COPY)
		return xstrdup(text);
	if (strstr(text, "zichtbaarheid: intern") != NULL || strncmp(text, "---\n", 4) != 0)
		return NULL;
	if (step->what == INTERN) {
		/* Where the mark stands already it may not stand twice. */
		if (strstr(text, "\nzichtbaarheid:") != NULL)
			return NULL;
		buf_printf(&made, "---\nzichtbaarheid: intern\n%s", text + 4);
		return buf_take(&made);
	}
	char *later = xstrdup(text), *at = strstr(later, step->field);
	char *year = at != NULL ? strstr(at + 1, "20") : NULL;

	if (year == NULL || year > strchr(at + 1, '\n')) {
		free(later);
		return NULL;
	}
	year[2] = '3';
	return later;
}

/* Writes `text`, or with NULL takes the file away, and saves. Returns whether that was seen by a few files; dies
 * where what is seen is not what a whole load shows. */
static bool
step_to(struct follower *follower, const char *path, const char *text)
{
	struct buf name = {0};
	int few = follower->few, followed = follower->followed;

	buf_puts(&name, path);
	if (text != NULL) {
		scratch_write(follower->proof->dir, path, text);
	} else {
		char *full = scratch_path(follower->proof->dir, path);

		assert_int_equal(unlink(full), 0);
		free(full);
	}
	follower->followed = 1; /* compares without pages */
	save(follower, &name, 1, false);
	follower->followed += followed - 1;
	buf_free(&name);
	return follower->few > few;
}

/* There and back, with the first files that can take the step without an error. Returns how many could. */
static int
take_step(struct follower *follower, const struct step *step)
{
	struct proof *proof = follower->proof;
	int taken = 0;

	for (int i = 0; i < proof->count && taken < 2; i++) {
		const char *path = proof->files[i].path;
		char *text = strncmp(path, step->folder, strlen(step->folder)) == 0 && str_ends(str_of(path), ".md")
				 ? stepped(step, proof->files[i].text)
				 : NULL;
		struct buf to = {0};

		if (text == NULL)
			continue;
		buf_puts(&to, path);
		if (step->what == COPY) {
			to.len -= strlen(".md");
			buf_puts(&to, "-nieuw.md");
		}
		bool there = step_to(follower, to.data, text);
		bool back = step_to(follower, to.data, step->what == COPY ? NULL : proof->files[i].text);

		taken += there && back;
		free(text);
		buf_free(&to);
	}
	return taken;
}

static void
sees_these_by_a_few_files(void **state)
{
	struct proof proof;
	struct follower follower = follower_open(&proof, NULL);

	(void)state;
	follow(&follower, false);
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		int taken = take_step(&follower, &steps[i]);

		if (taken == 0)
			fail_msg("%s %d %s", steps[i].folder, (int)steps[i].what,
			    steps[i].field != NULL ? steps[i].field : "");
	}
	follower_close(&follower);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(sees_these_by_a_few_files),
	    cmocka_unit_test(sees_what_a_whole_load_shows),
	    cmocka_unit_test(sees_the_same_of_an_earlier_day),
	};

	return cmocka_run_group_tests_name("visible", tests, NULL, NULL);
}
