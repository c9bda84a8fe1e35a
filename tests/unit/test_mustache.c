/* SPDX-License-Identifier: EUPL-1.2 */
/* What templates become. What is wrong with them is in test_mustache_faults.c and test_mustache_check.c. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "mustacheset.h"

static void
test_page_with_rows_and_parents(void **state)
{
	struct fix *f = *state;
	struct data *rows = put_new(f, "acties", data_list(&f->pool)), *row = push_map(f, rows);

	put_text(f, f->data, "titel", "Acties & maatregelen");
	put_text(f, row, "naam", "Eerste");
	data_put(&f->pool, row, "einde", data_null(&f->pool));
	row = push_map(f, rows);
	put_text(f, row, "naam", "Tweede");
	put_text(f, row, "einde", "2026");
	add(f, "kader", "<title>{{titel}}</title>\n<main>\n  {{$inhoud}}\n  {{/inhoud}}\n</main>\n");
	add(f, "rij", "<li>\n  {{naam}}{{#einde}} ({{einde}}){{/einde}}{{^einde}} (?){{/einde}}\n</li>\n");
	add(f, "pagina",
	    "{{<kader}}\n"
	    "  {{$inhoud}}\n"
	    "    <ul>\n"
	    "      {{#acties}}\n"
	    "      {{>rij}}\n"
	    "      {{/acties}}\n"
	    "    </ul>\n"
	    "  {{/inhoud}}\n"
	    "{{/kader}}\n");
	gives(f, "<title>Acties &amp; maatregelen</title>\n"
		 "<main>\n"
		 "  <ul>\n"
		 "    <li>\n"
		 "      Eerste (?)\n"
		 "    </li>\n"
		 "    <li>\n"
		 "      Tweede (2026)\n"
		 "    </li>\n"
		 "  </ul>\n"
		 "</main>\n");
}

static void
test_text_is_escaped_and_our_markup_is_not(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "tekst", "<a href=\"x\">'t & 'n</a>");
	put_new(f, "html", data_html(&f->pool, "<b>&amp;</b>", 12));
	add(f, "pagina", "{{tekst}}|{{html}}|{{{html}}}|{{&html}}");
	gives(f, "&lt;a href=&quot;x&quot;&gt;&#39;t &amp; &#39;n&lt;/a&gt;|<b>&amp;</b>|<b>&amp;</b>|<b>&amp;</b>");
}

static void
test_escape_appends_and_keeps_other_characters(void **state)
{
	struct fix *f = *state;

	buf_puts(&f->out, "<");
	mustache_escape(&f->out, STR("caf\xc3\xa9 \t\r\n`=/"));
	mustache_escape(&f->out, STR(""));
	mustache_escape(&f->out, STR("&&"));
	assert_string_equal(buf_text(&f->out), "<caf\xc3\xa9 \t\r\n`=/&amp;&amp;");
}

static void
test_escape_lets_no_control_character_through(void **state)
{
	struct fix *f = *state;

	mustache_escape(&f->out, STR("\x01 \x1b[1m \x1f \f"));
	assert_string_equal(buf_text(&f->out), "\xef\xbf\xbd \xef\xbf\xbd[1m \xef\xbf\xbd \xef\xbf\xbd");
}

static void
test_null_is_known(void **state)
{
	struct fix *f = *state;

	put_new(f, "niets", data_null(&f->pool));
	put_new(f, "nee", data_false(&f->pool));
	put_text(f, f->data, "leeg", "");
	add(f, "pagina",
	    "[{{niets}}{{niets.dieper}}{{nee}}{{leeg}}{{{niets}}}{{>*niets}}{{#niets.x}}x{{/niets.x}}{{#nee}}x{{/nee}}"
	    "{{#leeg}}x{{/leeg}}]{{^niets}}1{{/niets}}{{^nee}}2{{/nee}}{{^leeg}}3{{/leeg}}{{^niets.x}}4{{/niets.x}}");
	gives(f, "[]1234");
}

static void
test_dynamic_names(void **state)
{
	struct fix *f = *state;
	struct data *rows = put_new(f, "rijen", data_list(&f->pool));

	put_text(f, push_map(f, rows), "soort", "a");
	put_text(f, push_map(f, rows), "soort", "b");
	add(f, "a", "A{{$x}}-{{/x}}\n");
	add(f, "b", "B{{$x}}-{{/x}}\n");
	add(f, "pagina", "{{#rijen}}\n  {{>*soort}}\n  {{< * soort}}{{$x}}+{{/x}}{{/ *soort}}\n{{/rijen}}\n");
	gives(f, "  A-\n  A+\n  B-\n  B+\n");
}

static void
test_lines_without_output_get_no_margin(void **state)
{
	struct fix *f = *state;

	put_new(f, "nee", data_false(&f->pool));
	add(f, "deel", "een\n{{#nee}}x{{/nee}}{{! niets }}\n{{#nee}}\nx\n{{/nee}} rest\n\ntwee\n");
	add(f, "pagina", "\t{{>deel}}\neind");
	gives(f, "\teen\n\t\n rest\n\t\n\ttwee\neind");
}

static void
test_margin_of_each_row_of_a_block(void **state)
{
	struct fix *f = *state;
	struct data *rows = put_new(f, "rijen", data_list(&f->pool));

	data_push(&f->pool, rows, a_text(f, "1"));
	data_push(&f->pool, rows, a_text(f, "2\n3"));
	add(f, "kader", "<p>\n    {{$b}}leeg{{/b}}\n</p>\n");
	add(f, "pagina",
	    "{{<kader}}\n  {{$b}}\n    {{#rijen}}\n    r{{.}}\n      s\n    {{/rijen}}\n  {{/b}}\n{{/kader}}\n");
	gives(f, "<p>\n    r1\n      s\n    r2\n3\n      s\n\n</p>\n");
	add(f, "pagina", "{{>kader}}{{<kader}}{{$b}}{{/b}}{{/kader}}");
	gives(f, "<p>\n    leeg\n</p>\n<p>\n\n</p>\n");
}

static void
test_margin_goes_once_before_each_line(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "leeg", "");
	add(f, "pagina", "\t{{>deel}}\n");
	add(f, "kader", "k{{$b}}{{/b}}");
	add(f, "regels", "k\nl");
	add(f, "rij", "r\n");

	/* What stands within a line has its own lines, which are not the caller's. */
	add(f, "deel", "{{leeg}}{{>regels}}.\n{{<kader}}{{$b}}een\ntwee{{/b}}{{/kader}}.\n");
	gives(f, "\tk\nl.\n\tkeen\ntwee.\n");
	/* A line goes on, or begins, after a parent. */
	add(f, "deel", "a{{<kader}}\n{{/kader}} b\n {{<kader}}{{/kader}} c\n {{<rij}}{{/rij}}\nd\n");
	gives(f, "\tak b\n\t k c\n\t r\n\td\n");
	add(f, "deel", "{{$b}}\nx\n{{/b}} rest\n");
	gives(f, "\tx\n\t rest\n");
	/* The line that a filling ends in goes on as well. */
	add(f, "blok", "{{$b}}\nx\n{{/b}} rest\n");
	add(f, "deel", "{{<blok}}{{$b}}y{{/b}}{{/blok}}\n");
	gives(f, "\ty rest\n");
	add(f, "blok", "k{{$b}}{{/b}}.\n");
	add(f, "deel", "{{<blok}}{{$b}}een\ntwee{{/b}}{{/blok}}\n");
	gives(f, "\tkeen\ntwee.\n");
}

static void
test_block_without_content_has_the_indentation_of_its_tag(void **state)
{
	struct fix *f = *state;

	add(f, "kader", "<p>\n  {{$b}}\n{{/b}}\n</p>\n");
	add(f, "pagina", "{{<kader}}{{$b}}\neen\ntwee\n{{/b}}{{/kader}}\n");
	gives(f, "<p>\n  een\n  twee\n</p>\n");
}

static void
test_parent_in_a_filling_keeps_its_own_indentation(void **state)
{
	struct fix *f = *state;

	add(f, "kader", "{{$b}}{{/b}}");
	add(f, "pagina",
	    "{{<kader}}\n"
	    "  {{$b}}\n"
	    "    een\n"
	    "      {{<kader}}\n"
	    "        {{$b}}\n"
	    "          twee\n"
	    "            drie\n"
	    "        {{/b}}\n"
	    "      {{/kader}}\n"
	    "  {{/b}}\n"
	    "{{/kader}}\n");
	gives(f, "een\n  twee\n    drie\n");
}

static void
test_inner_block_of_a_filling_belongs_to_its_own_template(void **state)
{
	struct fix *f = *state;

	/* A filling that holds a block of its own name would otherwise fill itself for ever. */
	add(f, "kader", "[{{$a}}{{/a}}]");
	add(f, "midden", "{{<kader}}{{$a}}m{{$a}}n{{/a}}{{/a}}{{/kader}}");
	add(f, "pagina", "{{<midden}}{{/midden}}{{<midden}}{{$a}}p{{$a}}q{{/a}}{{/a}}{{/midden}}");
	gives(f, "[mn][pq]");
}

static void
test_template_can_be_replaced(void **state)
{
	struct fix *f = *state;

	add(f, "deel", "oud");
	add(f, "pagina", "{{>deel}}");
	add(f, "deel", "nieuw");
	gives(f, "nieuw");
	assert_int_equal(mustache_add(f->set, "deel", STR("{{"), &f->error), -1);
	gives(f, "nieuw");
	assert_int_equal(mustache_add(f->set, "pagina", (struct str){NULL, 0}, &f->error), 0);
	gives(f, "");
}

static void
test_delimiters_change_and_change_back(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "x", "&");
	add(f, "pagina", "{{=| |=}}|x||{x}| {{x}}\n|={{ }}=|\n{{x}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_RAW_TEXT, "pagina", 1, 13, "x"});
	assert_int_equal(render(f, MUSTACHE_SPEC), 0);
	assert_string_equal(buf_text(&f->out), "&amp;& {{x}}\n&amp;");
	add(f, "pagina", "{{={{ }}=}}{{x}}");
	gives(f, "&amp;");
}

static void
test_points_at_what_is_written_by_then(void **state)
{
	struct fix *f = *state;

	put_new(f, "naar", data_pointed(&f->pool));
	put_text(f, f->data, "tekst", "<use href=\"#d\"/>");
	add(f, "pagina",
	    "{{#naar.a}}early{{/naar.a}}<use href=\"#a\"/><a href=\"p.html#c\">#c</a>{{tekst}}"
	    "{{#naar.a}}a{{/naar.a}}{{#naar.b}}b{{/naar.b}}{{^naar.b}}no b{{/naar.b}}{{#naar.c}}c{{/naar.c}}"
	    "{{#naar.d}}d{{/naar.d}}<use href=\"#e{{#naar.e}}half{{/naar.e}}\"/>{{#naar.e}}e{{/naar.e}}");
	gives(f, "<use href=\"#a\"/><a href=\"p.html#c\">#c</a>&lt;use href=&quot;#d&quot;/&gt;"
		 "ano b<use href=\"#e\"/>e");
	add(f, "pagina", "{{#naar.a}}of the page before{{/naar.a}}");
	gives(f, "");
	add(f, "pagina", "\n{{naar}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_NOT_TEXT, "pagina", 2, 1, "naar"});
	add(f, "pagina", "{{#naar.a}}{{/naar.a}}{{#naar.a}}{{geen}}{{/naar.a}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 1, 34, "geen"});
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    WITH_SET(test_page_with_rows_and_parents),
	    WITH_SET(test_text_is_escaped_and_our_markup_is_not),
	    WITH_SET(test_escape_appends_and_keeps_other_characters),
	    WITH_SET(test_escape_lets_no_control_character_through),
	    WITH_SET(test_null_is_known),
	    WITH_SET(test_dynamic_names),
	    WITH_SET(test_lines_without_output_get_no_margin),
	    WITH_SET(test_margin_of_each_row_of_a_block),
	    WITH_SET(test_margin_goes_once_before_each_line),
	    WITH_SET(test_block_without_content_has_the_indentation_of_its_tag),
	    WITH_SET(test_parent_in_a_filling_keeps_its_own_indentation),
	    WITH_SET(test_inner_block_of_a_filling_belongs_to_its_own_template),
	    WITH_SET(test_template_can_be_replaced),
	    WITH_SET(test_delimiters_change_and_change_back),
	    WITH_SET(test_points_at_what_is_written_by_then),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
