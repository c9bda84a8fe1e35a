/* SPDX-License-Identifier: EUPL-1.2 */
/* A plan that is brought up to date file by file is the plan that is loaded anew: after each of many random edits. */
#include "edits.h"

#include "render/pages.h"
#include "source/source.h"
#include "store/export.h"
#include "store/findings.h"
#include "store/plan.h"
#include "store/rules.h"
#include "store/update.h"
#include "text/mustache.h"

#define EDITS 20
#define PAGES_EACH 10 /* all pages take long: compared so often */

static const struct plan_options options = {.version = "proef", .internal = true};

static int
add_page(void *arg, const char *path, struct str text)
{
	buf_puts(arg, path);
	buf_putstr(arg, text);
	return 0;
}

static void
add_pages(struct proof *proof, struct db *db, struct source *source, struct buf *out)
{
	struct mustache_set *set = mustache_new();

	update_begin(db);
	assert_int_equal(pages_templates(db, source, set), 0);
	assert_int_equal(pages_render(&proof->say, db, set, "", add_page, out), 0);
	update_undo(db);
	mustache_free(set);
}

/* All that anybody can see of the plan: findings, items, with `pages` every page. */
static char *
seen(struct proof *proof, struct db *db, struct source *source, bool pages)
{
	struct schema schema;
	struct buf part = {0}, out = {0};

	rules_run(db);
	findings_format("json")->write(&(struct findings){.db = db, .source = source, .prefix = ""}, &out);
	schema_read(db, &schema);
	export_json(db, &schema, &part);
	buf_putstr(&out, buf_str(&part));
	if (pages)
		add_pages(proof, db, source, &out);
	schema_clear(&schema);
	buf_free(&part);
	return buf_take(&out);
}

static struct db *
open_plan(struct proof *proof)
{
	struct source *source = source_open(&proof->say, proof->dir, NULL);
	struct db *db = plan_open(&proof->say, source, &options);

	assert_non_null(db);
	source_close(source);
	return db;
}

/* Edits one to three files, brings the plan up to date, and compares. Returns the plan. */
static struct db *
one_round(struct proof *proof, struct db *db)
{
	struct update_file files[3];
	struct buf paths[3] = {{0}};
	size_t count = (size_t)pick(proof, 3) + 1;
	struct update_result done;

	for (size_t i = 0; i < count; i++)
		assert_int_equal(edit(proof, &paths[i]), 1);
	for (size_t i = 0; i < count; i++)
		files[i] = (struct update_file){paths[i].data, scratch_has(proof->dir, paths[i].data)};
	struct source *source = source_open(&proof->say, proof->dir, NULL);

	update_begin(db);
	int result = plan_update(proof->small, db, source, &options, files, count, &done);

	assert_true(result == 0 || result == 1);
	if (result == 0) {
		struct db *anew = open_plan(proof);

		bool pages = proof->updated % PAGES_EACH == 0;

		update_keep(db);
		char *got = seen(proof, db, source, pages), *wanted = seen(proof, anew, source, pages);

		assert_string_equal(got, wanted);
		free(got);
		free(wanted);
		db_close(anew);
		proof->updated++;
	} else {
		update_undo(db);
		db_close(db);
		db = open_plan(proof);
		proof->whole++;
	}
	source_close(source);
	for (size_t i = 0; i < 3; i++)
		buf_free(&paths[i]);
	return db;
}

static void
same_as_loaded_anew(void **state)
{
	struct proof proof;
	struct db *db;
	int rounds = edits_wanted(EDITS);

	(void)state;
	proof_open(&proof, false);
	db = open_plan(&proof);
	for (int i = 0; i < rounds; i++) {
		db = one_round(&proof, db);
		/* Not ever more broken: now and then all is as it was. */
		if (i % 20 != 19)
			continue;
		proof_restore(&proof);
		db_close(db);
		db = open_plan(&proof);
	}
	print_message("# %d brought up to date, %d loaded whole\n", proof.updated, proof.whole);
	assert_true(proof.updated > rounds / 2);
	db_close(db);
	proof_close(&proof);
}

static void
undone_is_as_before(void **state)
{
	struct proof proof;
	struct update_result done;

	(void)state;
	proof_open(&proof, false);
	struct db *db = open_plan(&proof);
	struct source *source = source_open(&proof.say, proof.dir, NULL);
	char *before = seen(&proof, db, source, true);
	struct update_file file = {NULL, true};

	for (int i = 0; i < proof.count; i++)
		if (strncmp(proof.files[i].path, "plan/acties/", 12) == 0)
			file.path = proof.files[i].path;
	scratch_write(proof.dir, file.path, "---\ntitel: [\n---\n");
	update_begin(db);
	assert_int_equal(plan_update(proof.small, db, source, &options, &file, 1, &done), 0);
	rules_run(db);
	assert_true(rules_count(db, "fout") > 0);
	update_undo(db);
	char *after = seen(&proof, db, source, true);

	assert_string_equal(after, before);
	free(before);
	free(after);
	source_close(source);
	db_close(db);
	proof_close(&proof);
}

/* Which forms of exploitation there are stands in no file but that of the programme. */
static void
a_form_that_is_not_there_is_told(void **state)
{
	static const char told[] =
	    "SELECT count(*) FROM bevinding WHERE code = 'AP020' AND melding LIKE '%«geen-vorm»%'";
	struct proof proof;
	struct update_result done;

	(void)state;
	proof_open(&proof, false);
	struct db *db = open_plan(&proof);
	char *path = db_text(db, "actie", "SELECT pad FROM actie ORDER BY id LIMIT 1");
	char *name = db_text(db, "actie", "SELECT id FROM actie ORDER BY id LIMIT 1");
	struct buf text = {0};

	buf_printf(&text, "---\ntitel: Proef %s\nuitbuitingsvormen: [vorm-a, geen-vorm]\n---\n", name);
	scratch_write(proof.dir, path, text.data);
	struct source *source = source_open(&proof.say, proof.dir, NULL);

	update_begin(db);
	assert_int_equal(
	    plan_update(proof.small, db, source, &options, &(struct update_file){path, true}, 1, &done), 0);
	update_keep(db);
	rules_run(db);
	assert_int_equal(db_number(db, "bevinding", told), 1);
	assert_int_equal(db_number(db, "actie",
			     "SELECT count(*) FROM actie_uitbuitingsvormen WHERE item = (SELECT min(id) FROM actie)"
			     " AND waarde = 'vorm-a'"),
	    1);
	free(path);
	free(name);
	buf_free(&text);
	source_close(source);
	db_close(db);
	proof_close(&proof);
}

/* The draft letter's date of reference is the date that everything is computed for. */
static void
the_date_follows(void **state)
{
	struct proof proof;
	struct buf text = {0};
	struct update_result done;

	(void)state;
	proof_open(&proof, false);
	struct db *db = open_plan(&proof);
	struct source *source = source_open(&proof.say, proof.dir, NULL);
	char *path = db_text(db, "brief", "SELECT pad FROM brief WHERE stand = 'concept'");
	char *date = db_text(db, "brief", "SELECT peildatum FROM brief WHERE stand = 'concept'");
	char *old = scratch_text(proof.dir, path), *at = strstr(old, date);

	buf_add(&text, old, (size_t)(at - old));
	buf_puts(&text, "2031-02-03");
	buf_puts(&text, at + strlen("2031-02-03"));
	scratch_write(proof.dir, path, text.data);
	update_begin(db);
	assert_int_equal(
	    plan_update(proof.small, db, source, &options, &(struct update_file){path, true}, 1, &done), 0);
	update_keep(db);
	assert_int_equal(db_number(db, "peil", "SELECT count(*) FROM peil WHERE datum = '2031-02-03'"), 1);
	free(path);
	free(date);
	free(old);
	buf_free(&text);
	source_close(source);
	db_close(db);
	proof_close(&proof);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(same_as_loaded_anew),
	    cmocka_unit_test(undone_is_as_before),
	    cmocka_unit_test(a_form_that_is_not_there_is_told),
	    cmocka_unit_test(the_date_follows),
	};

	return cmocka_run_group_tests_name("update", tests, NULL, NULL);
}
