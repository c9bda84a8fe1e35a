/* SPDX-License-Identifier: EUPL-1.2 */
/* Links in the plan, heads of rules, SQL functions, and typed tables from the schema. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "store/heads.h"
#include "store/paths.h"
#include "store/schema.h"

/* Behind our headers: it has a macro fail(). */
#include <cmocka.h>

static void
links_resolve_within_the_plan(void **state)
{
	static const struct {
		const char *target, *path, *fragment; /* path NULL: leads out of plan/ */
	} cases[] = {
	    {"../organisaties/ckm.md", "plan/organisaties/ckm.md", ""},
	    {"1.2.md#doel", "plan/acties/1.2.md", "doel"},
	    {"#doel", "plan/acties/1.1.md", "doel"},
	    {"./../acties/./1.2.md", "plan/acties/1.2.md", ""},
	    {"../afbeeldingen/a%20b.png", "plan/afbeeldingen/a b.png", ""},
	    {"../../geheim.md", NULL, ""},
	    {"../../../etc/passwd", NULL, ""},
	    {"../%2e%2e/x.md", "plan/../x.md", ""},
	};
	struct buf path = {0};
	struct str fragment;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		bool inside = path_resolve("plan/acties/1.1.md", str_of(cases[i].target), &path, &fragment);

		assert_int_equal(inside, cases[i].path != NULL);
		if (cases[i].path == NULL)
			continue;
		assert_string_equal(path.data, cases[i].path);
		assert_true(str_is(fragment, cases[i].fragment));
	}
	buf_free(&path);
}

static void
heads_are_read_with_their_continuations(void **state)
{
	static const char sql[] = "/*\nid: te-laat\ndefinitie: een\n  twee\nteller:\n*/\nSELECT 1;\n";
	struct buf value = {0};

	(void)state;
	assert_true(head_get(sql, "id", &value));
	assert_string_equal(value.data, "te-laat");
	assert_true(head_get(sql, "definitie", &value));
	assert_string_equal(value.data, "een twee");
	assert_true(head_get(sql, "teller", &value));
	assert_string_equal(buf_text(&value), "");
	assert_false(head_get(sql, "noemer", &value));
	assert_string_equal(head_rest(sql), "SELECT 1;\n");
	buf_free(&value);
}

static void
functions_find_what_is_near_and_sort_as_readers_do(void **state)
{
	struct db *db = db_open();

	(void)state;
	assert_int_equal(db_number(db, "t", "SELECT afstand('loopt', 'lopot')"), 1);
	assert_int_equal(db_number(db, "t", "SELECT afstand('titel', 'tiel')"), 1);
	assert_int_equal(db_number(db, "t", "SELECT afstand('titel', 'Ttiel')"), 1);
	assert_int_equal(db_number(db, "t", "SELECT afstand('é', 'É')"), 0);
	char *near = db_text(db, "t",
	    "SELECT dichtst(column1, 'actiehuoder') FROM (VALUES ('actielijn'), ('actiehouder'), ('betrokken'))");

	assert_string_equal(near, "actiehouder");
	free(near);
	assert_null(db_text(db, "t", "SELECT dichtst(column1, 'zzz') FROM (VALUES ('titel'))"));
	char *sorted = db_text(db, "t",
	    "SELECT group_concat(column1, ' ') FROM (SELECT column1 FROM (VALUES ('A10'), ('a2'), ('Één'), ('zes'), "
	    "('een'))"
	    " ORDER BY sorteer(column1), column1)");

	assert_string_equal(sorted, "a2 A10 een Één zes");
	free(sorted);
	db_close(db);
}

static void
every_field_of_the_schema_has_its_place(void **state)
{
	struct db *db = db_open();
	struct schema schema;

	(void)state;
	schema_load(db, &schema);
	schema_create_tables(db, &schema);
	const struct kind *action = schema_kind(&schema, STR("actie"));
	const struct field *milestones = field_named(action->first, STR("mijlpalen"));

	assert_int_equal(milestones->form, FIELD_GROUPS);
	assert_true(field_named(milestones->first, STR("titel"))->required);
	assert_ptr_equal(field_named(milestones->first, STR("datum"))->parent, milestones);
	/* A field of a type or form that C does not know would be text without a word. */
	assert_int_equal(
	    db_number(db, "t",
		"SELECT count(*) FROM veld WHERE type NOT IN ('tekst','datum','periode','jaar','getal','geheel',"
		"'bedrag','ja-nee','url','id','keuze','verwijzing','veldnaam','regel','groep')"
		" OR vorm NOT IN ('een','lijst','groep','groepen','paren')"),
	    0);
	assert_int_equal(
	    db_number(
		db, "t", "SELECT count(*) FROM veld WHERE type = 'keuze' AND naar NOT IN (SELECT lijst FROM keuze)"),
	    0);
	assert_int_equal(db_number(db, "t", "SELECT strict FROM pragma_table_list WHERE name = 'actie_mijlpalen'"), 1);
	assert_int_equal(
	    db_number(db, "t",
		"SELECT count(*) FROM pragma_foreign_key_list('voortgang') WHERE \"table\" IN ('actie', 'project')"),
	    2);
	schema_clear(&schema);
	db_close(db);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(links_resolve_within_the_plan),
	    cmocka_unit_test(heads_are_read_with_their_continuations),
	    cmocka_unit_test(functions_find_what_is_near_and_sort_as_readers_do),
	    cmocka_unit_test(every_field_of_the_schema_has_its_place),
	};

	return cmocka_run_group_tests_name("store", tests, NULL, NULL);
}
