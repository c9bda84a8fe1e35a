/* SPDX-License-Identifier: EUPL-1.2 */
/* What is held gives what the views give, and goes when the plan is judged anew. */
#include "scratch.h"

#include "openplan.h"
#include "store/held.h"
#include "store/rules.h"

static const char *const files[][2] = {
    {"plan/programma.md", "---\ntitel: Verzonnen\ndossier: \"99999\"\nverouderd_na: 90\n---\n"},
    {"plan/organisaties/org.md", "---\ntitel: Verzonnen\nsoort: ngo\n---\n"},
    {"plan/actielijnen/al-1.md", "---\ntitel: Lijn\nnummer: 1\n---\n"},
    {"plan/acties/a-1.md",
	"---\ntitel: Een\nactielijn: al-1\nactiehouder: [org]\nstart: 2024-01-01\neinde: 2024-12-31\n"
	"mijlpalen:\n  - id: m1\n    titel: Lamp\n    datum: 2024-03-01\n---\n"},
    {"plan/acties/a-2.md", "---\ntitel: Twee\nactielijn: al-1\nactiehouder: [org]\n---\n"},
    {"plan/voortgang/2024/a-1-1.md", "---\nbetreft: a-1\ndatum: 2024-02-01\nfase: loopt\noordeel: op-schema\n---\n"},
};

static void
put(const struct place *place, const char *path, const char *text)
{
	struct buf full = {0};

	buf_printf(&full, "%s/%s", place->dir, path);
	for (char *slash = full.data + strlen(place->dir) + 1; (slash = strchr(slash, '/')) != NULL; *slash++ = '/') {
		*slash = '\0';
		mkdir(full.data, 0755);
	}
	FILE *file = fopen(full.data, "w");

	assert_non_null(file);
	fputs(text, file);
	fclose(file);
	buf_free(&full);
}

static int
set_up(void **state)
{
	struct place *place = xcalloc(1, sizeof *place);

	place->dir = scratch_make();
	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		put(place, files[i][0], files[i][1]);
	openplan(place, place->dir, "2024-06-01");
	*state = place;
	return 0;
}

/* The rows of every view, as it is found by its name. */
static char *
all_views(struct db *db)
{
	struct query *views = query_open(db, "views",
	    "SELECT name, (SELECT group_concat(cid + 1) FROM pragma_table_info(m.name)) FROM main.sqlite_schema m"
	    " WHERE type = 'view' ORDER BY name");
	struct buf out = {0}, sql = {0};

	while (query_step(views)) {
		buf_reset(&sql);
		buf_printf(&sql, "SELECT * FROM %s ORDER BY %s", query_str(views, 0).p, query_str(views, 1).p);
		struct query *rows = query_open(db, "rows", sql.data);

		buf_printf(&out, "== %s\n", query_str(views, 0).p);
		while (query_step(rows)) {
			for (int i = 0; i < query_columns(rows); i++) {
				buf_putc(&out, '|');
				buf_putstr(&out, query_is_null(rows, i) ? STR("NULL") : query_str(rows, i));
			}
			buf_putc(&out, '\n');
		}
		query_close(rows);
	}
	query_close(views);
	buf_free(&sql);
	return buf_take(&out);
}

static int64_t
held(struct db *db, const char *type)
{
	struct query *q = query_open(db, "held", "SELECT count(*) FROM temp.sqlite_schema WHERE type = ?");

	query_text(q, 1, str_of(type));
	assert_true(query_step(q));
	int64_t count = query_int_at(q, 0);

	query_close(q);
	return count;
}

static void
gives_what_the_views_give(void **state)
{
	struct place *place = *state;
	char *plain = all_views(place->db);

	assert_non_null(strstr(plain, "|op-schema|"));
	for (int what = HELD_FOR_RULES; what <= HELD_FOR_ALL_PAGES; what++) {
		int64_t before = held(place->db, "table");

		held_make(place->db, (enum held)what);
		assert_true(held(place->db, "table") > before);
		char *now = all_views(place->db);

		assert_string_equal(now, plain);
		free(now);
	}
	held_drop(place->db);
	assert_int_equal(held(place->db, "table"), 0);
	char *after = all_views(place->db);

	assert_string_equal(after, plain);
	free(after);
	free(plain);
}

/* The views that stay behind are none of the past: what is let go of and held again is of now. */
static void
views_that_stay_read_the_plan_as_it_is(void **state)
{
	struct place *place = *state;

	held_make(place->db, HELD_FOR_ALL_PAGES);
	held_drop(place->db);
	assert_true(held(place->db, "view") > 0);
	db_run(place->db, "rename", "UPDATE actie SET titel = 'Anders' WHERE id = 'a-1'");
	char *let_go = all_views(place->db);

	assert_non_null(strstr(let_go, "|Anders|"));
	assert_int_equal(db_number(place->db, "titel", "SELECT count(*) FROM actie_stand WHERE titel = 'Een'"), 0);
	held_make(place->db, HELD_FOR_RULES);
	char *again = all_views(place->db);

	assert_string_equal(again, let_go);
	assert_true(held(place->db, "table") > 0);
	free(let_go);
	free(again);
}

/* A view over what is held reads what is held: else it would be worked out again. */
static void
views_read_what_is_held(void **state)
{
	struct place *place = *state;

	held_make(place->db, HELD_FOR_RULES);
	db_run(place->db, "mark", "UPDATE temp.actie_stand SET titel = 'Vast' WHERE id = 'a-1'");
	assert_int_equal(
	    db_number(place->db, "vast", "SELECT count(*) FROM figuur_actualiteit_actie WHERE titel = 'Vast'"), 1);
	held_make(place->db, HELD_FOR_ALL_PAGES);
	assert_int_equal(db_number(place->db, "vast", "SELECT count(*) FROM actie_regel WHERE titel = 'Vast'"), 1);
}

/* The as-of date changes alone: nothing that is prepared may keep what was of another day. */
static void
is_worked_out_again(void **state)
{
	struct place *place = *state;
	static const char *const days[] = {"2023-12-31", "2024-02-01", "2024-06-01", "2023-12-31"};
	struct script *again = held_make_again(place->db, HELD_FOR_A_LETTER);
	struct query *phase = query_open(place->db, "fase", "SELECT fase FROM actie_regel WHERE id = 'a-1'");

	for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
		struct query *day = query_open(place->db, "peil", "UPDATE peil SET datum = ?");

		query_text(day, 1, str_of(days[i]));
		query_once(day);
		query_close(day);
		script_run(again);
		assert_true(query_step(phase));
		assert_true(str_is(query_str(phase, 0), i == 0 || i == 3 ? "onbekend" : "loopt"));
		query_reset(phase);
		char *now = all_views(place->db);

		assert_true(db_number(place->db, "rows", "SELECT count(*) FROM temp.actie_stand") == 2);
		query_close(phase);
		script_close(again);
		held_drop(place->db);
		char *plain = all_views(place->db);

		assert_string_equal(now, plain);
		free(now);
		free(plain);
		again = held_make_again(place->db, HELD_FOR_A_LETTER);
		phase = query_open(place->db, "fase", "SELECT fase FROM actie_regel WHERE id = 'a-1'");
	}
	query_close(phase);
	script_close(again);
}

static void
rules_see_the_plan_as_it_is(void **state)
{
	struct place *place = *state;
	static const char late[] = "SELECT count(*) FROM bevinding WHERE code = 'AP140'";

	rules_run(place->db);
	assert_int_equal(db_number(place->db, "late", late), 1);
	db_run(place->db, "judge", "UPDATE voortgang SET oordeel = NULL");
	rules_run(place->db);
	assert_int_equal(db_number(place->db, "late", late), 0);
}

/* Two with the same number would be made in any order, also before what they are made of. */
static void
each_has_a_number_of_its_own(void **state)
{
	const char *sql = db_embedded("load/6-vasthouden.sql");
	bool seen[200] = {false};
	int count = 0;

	(void)state;
	assert_non_null(sql);
	for (const char *line = sql; line != NULL; line = strchr(line + 1, '\n')) {
		int number;
		char name[64];

		if (sscanf(line, "\n (%d, '%63[a-z_]'", &number, name) != 2)
			continue;
		assert_in_range(number, 1, 199);
		if (seen[number])
			fail_msg("%s has the number of another one: %d", name, number);
		seen[number] = true;
		count++;
	}
	assert_true(count > 20);
}

/* What letters lack is asked for by rules alone, and takes long to work out in a large plan. */
static void
pages_hold_nothing_of_rules(void **state)
{
	struct place *place = *state;
	static const char of_rules[] =
	    "SELECT count(*) FROM temp.sqlite_schema"
	    " WHERE type = 'table' AND name IN ('brief_naam', 'brief_lijst_leeg', 'brief_lege_kop')";

	held_drop(place->db);
	held_make(place->db, HELD_FOR_ALL_PAGES);
	assert_int_equal(db_number(place->db, "held", of_rules), 0);
	assert_true(held(place->db, "table") > 20);
	held_drop(place->db);
	held_make(place->db, HELD_FOR_RULES);
	assert_int_equal(db_number(place->db, "held", of_rules), 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_has_a_number_of_its_own),
	    cmocka_unit_test_setup_teardown(gives_what_the_views_give, set_up, openplan_close),
	    cmocka_unit_test_setup_teardown(views_that_stay_read_the_plan_as_it_is, set_up, openplan_close),
	    cmocka_unit_test_setup_teardown(views_read_what_is_held, set_up, openplan_close),
	    cmocka_unit_test_setup_teardown(is_worked_out_again, set_up, openplan_close),
	    cmocka_unit_test_setup_teardown(pages_hold_nothing_of_rules, set_up, openplan_close),
	    cmocka_unit_test_setup_teardown(rules_see_the_plan_as_it_is, set_up, openplan_close),
	};

	return cmocka_run_group_tests_name("held", tests, NULL, NULL);
}
