/* SPDX-License-Identifier: EUPL-1.2 */
/* Which names a template asks for, and a letter's text with its figures. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include "store/lettertext.h"
#include "text/mustache_uses.h"

#undef fail
#include <cmocka.h>

static void
put_use(void *arg, const struct mustache_use *use)
{
	static const char *const names[] = {
	    [MUSTACHE_USE_VALUE] = "value",
	    [MUSTACHE_USE_SECTION] = "section",
	    [MUSTACHE_USE_CALL] = "call",
	};

	buf_printf(arg, "%d:%d %s %.*s in <%s>\n", use->line, use->column, names[use->kind], (int)use->name.n,
	    use->name.p, use->inside);
}

static void
uses_have_places_and_sections(void **state)
{
	struct mustache_set *set = mustache_new();
	struct mustache_error error;
	struct buf out = {0};

	(void)state;
	assert_int_equal(
	    mustache_add(set, "t", STR("é {{a.b}}\n{{#c}}\n {{d}}{{^e}}{{{f}}}{{/e}}{{>g}}\n{{/c}}{{h}}"), &error), 0);
	mustache_uses(set, "t", put_use, &out);
	assert_string_equal(out.data, "1:3 value a.b in < >\n"
				      "2:1 section c in < >\n"
				      "3:2 value d in < c >\n"
				      "3:7 section e in < c >\n"
				      "3:13 value f in < c >\n"
				      "3:26 call g in < c >\n"
				      "4:7 value h in < >\n");
	mustache_uses(set, "nothing of that name", put_use, NULL);
	buf_free(&out);
	mustache_free(set);
}

static void
expect(struct lettertext *text, const char *body, const char *wanted)
{
	struct buf out = {0};

	lettertext_write(text, str_of(body), &out);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static struct lettertext *
some_names(struct db *db)
{
	struct lettertext *text = lettertext_open();

	lettertext_name(text, db, STR("acties.loopt"), STR("aantal"), STR("12"));
	lettertext_name(text, db, STR("actie.a.1.titel"), STR("tekst"), STR("*Bel* & [x]"));
	lettertext_name(text, db, STR("actie.a.1.einde"), STR("tekst"), (struct str){NULL, 0});
	lettertext_name(text, db, STR("een.acties.loopt"), STR("ja-nee"), STR(""));
	lettertext_name(text, db, STR("blok.x"), STR("blok"), STR("- **x**"));
	lettertext_name(text, db, STR("leeg"), STR("lijst"), STR("[]"));
	lettertext_name(text, db, STR("lijst"), STR("lijst"),
	    STR("[{\"t\":\"a<b\",\"n\":null,\"in\":[{\"t\":\"1\"},{\"t\":\"c\"}]},{\"t\":\"d\",\"n\":\"e\",\"in\":[]}"
		"]"));
	return text;
}

static void
figures_come_in_their_place(void **state)
{
	struct db *db = db_open();
	struct lettertext *text = some_names(db);

	(void)state;
	expect(text, "Er zijn {{acties.loopt}}.", "Er zijn &#49;2.");
	expect(text, "{{actie.a.1.titel}}", "\\*Bel\\* \\& \\[x\\]");
	expect(text, "{{{actie.a.1.titel}}} {{actie.a.1.einde}}", "\\*Bel\\* \\& \\[x\\] onbekend");
	expect(text, "{{#een.acties.loopt}}één{{/een.acties.loopt}}{{^een.acties.loopt}}meer{{/een.acties.loopt}}",
	    "meer");
	expect(text, "{{blok.x}}", "- **x**");
	expect(text, "{{#leeg}}x{{/leeg}}{{^leeg}}geen{{/leeg}}", "geen");
	expect(text, "{{#lijst}}\n- {{t}} {{n}}{{#in}} ({{t}}, {{acties.loopt}}){{/in}}\n{{/lijst}}\n",
	    "- a\\<b onbekend (&#49;, &#49;2) (c, &#49;2)\n- d e\n");
	lettertext_close(text);
	db_close(db);
}

static void
what_is_not_there_is_unknown(void **state)
{
	struct db *db = db_open();
	struct lettertext *text = some_names(db);

	(void)state;
	expect(text, "{{acties.lopt}} {{weg}} {{actie.weg.titel}}", "onbekend onbekend onbekend");
	expect(text, "{{#geen_lijst.x}}x{{/geen_lijst.x}}{{^geen_lijst.x}}niets{{/geen_lijst.x}}", "niets");
	lettertext_close(text);
	db_close(db);
}

/* There is a finding for each. */
static void
what_is_no_template_stays(void **state)
{
	static const char *const bodies[] = {
	    "{{#lijst}}", "{{acties.loopt", "{{lijst}}", "{{acties.loopt.x}}", "{{>deel}}", "{{/x}}"};
	struct db *db = db_open();
	struct lettertext *text = some_names(db);

	(void)state;
	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
		expect(text, bodies[i], bodies[i]);
	lettertext_close(text);
	db_close(db);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(uses_have_places_and_sections),
	    cmocka_unit_test(figures_come_in_their_place),
	    cmocka_unit_test(what_is_not_there_is_unknown),
	    cmocka_unit_test(what_is_no_template_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
