/* SPDX-License-Identifier: EUPL-1.2 */
/* What markdown_check tells of style, headings and links to them, where it is asked to. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "text/markdown.h"

#define W7 "a b c d e f g "
#define W35 "Een " W7 W7 W7 W7 "a b c d e f " /* with the word that follows: 36 */

static void
put_fault(void *arg, enum markdown_fault fault, int line, int column, struct str a)
{
	static const char *const names[] = {
	    [MD_HEADING_SKIPPED] = "skipped",
	    [MD_HEADING_EMPHASIS] = "emphasis",
	    [MD_LINK_VAGUE] = "vague",
	    [MD_SENTENCE_LONG] = "long",
	};

	buf_printf(
	    arg, "%d:%d %s <%.*s>\n", line, column, fault < MD_HEADING_SKIPPED ? "other" : names[fault], (int)a.n, a.p);
}

static void
put_ref(void *arg, enum markdown_ref ref, int line, int column, struct str target)
{
	if (ref == MD_REF_HERE || ref == MD_REF_HEADING)
		buf_printf(arg, "%d:%d %s <%.*s>\n", line, column, ref == MD_REF_HERE ? "here" : "heading",
		    (int)target.n, target.p);
}

static void
expect_style(const char *body, bool style, const char *findings)
{
	struct buf out = {0};
	struct markdown_sink sink = {&out, put_fault, put_ref, .style = style};

	markdown_check(str_of(body), 1, &sink);
	assert_string_equal(buf_text(&out), findings);
	buf_free(&out);
}

static void
expect(const char *body, const char *findings)
{
	expect_style(body, true, findings);
}

static void
nothing_is_told_unless_asked(void **state)
{
	(void)state;
	expect_style("# a\n\n### b\n\n**vet**\n\n[hier](#a) " W35 W35 "\n", false, "");
}

static void
headings_are_told_by_the_id_they_get(void **state)
{
	(void)state;
	expect("## Wat wij *niet* weten\n\n## Één [^a]\n\n## één\n\nKop [x](b.md)\n---\n\n[^a]: n\n",
	    "1:1 heading <wat-wij-niet-weten>\n3:1 heading <een>\n5:1 heading <een-2>\n7:1 heading <kop-x>\n");
	expect(
	    "> ## In een citaat\n\n-  ## In een lijst\n", "1:3 heading <in-een-citaat>\n3:4 heading <in-een-lijst>\n");
	expect("| a |\n|---|\n| b |\n", "");
}

static void
links_to_headings_here_are_told(void **state)
{
	(void)state;
	expect("é [a](#b) [c](d.md#e) [f](#)\n", "1:3 here <#b>\n1:23 here <#>\n");
}

static void
skipped_levels_are_faults(void **state)
{
	(void)state;
	expect("## a\n\n### b\n\n## c\n", "1:1 heading <a>\n3:1 heading <b>\n5:1 heading <c>\n");
	expect("## a\n\n#### b\n\n#### c\n", "1:1 heading <a>\n3:1 skipped <###>\n3:1 heading <b>\n5:1 heading <c>\n");
	/* The highest heading is the top, wherever it stands. */
	expect("### a\n", "1:1 heading <a>\n");
	expect("#### a\n\n## b\n", "1:1 skipped <##>\n1:1 heading <a>\n3:1 heading <b>\n");
}

static void
emphasis_that_passes_for_a_heading_is_a_fault(void **state)
{
	(void)state;
	expect("**Let op:**\n\ntekst\n", "1:1 emphasis <Let op:>\n");
	expect("a\n\n  *Stand **nu***\n\n- b\n", "3:3 emphasis <Stand nu>\n");
	expect("**Let op.**\n\ntekst\n", "");
	expect("tekst\n\n**Einde**\n", "");
	expect("**Einde**\n\n## Kop\n", "3:1 heading <kop>\n");
	expect("**Let op:** tekst\n\ntekst\n", "");
	expect("- **a**\n\n  b\n\n> **c**\n>\n> d\n", "");
}

static void
link_texts_that_say_nothing_are_faults(void **state)
{
	(void)state;
	expect("[«Lees meer…»](a.md) [Meer →](b.md) [](c.md)\n", "1:1 vague <Lees meer>\n1:22 vague <Meer>\n");
	expect("[hier](a.md) [Klik **hier**!](b.md) [«x»](c.md) [LEES MEER](https://x.nl)\n",
	    "1:1 vague <hier>\n1:14 vague <Klik hier>\n1:49 vague <LEES MEER>\n");
	expect("[hier staat het rapport](a.md) [lees meer over bijen](b.md) ![hier](c.png) <https://hier.nl>\n", "");
}

static void
sentences_of_more_than_35_words_are_faults(void **state)
{
	(void)state;
	expect(W35 "z.\n", "1:1 long <36>\n");
	expect(W35 "\n", "");
	expect("Kort. " W35 "\nz? Kort!\n", "1:7 long <36>\n");
	expect("- é. **" W35 "z**.\n- a\n", "1:6 long <36>\n");
	expect("| a |\n|---|\n| " W35 "z |\n\n## " W35 "z\n",
	    "5:1 heading <een-a-b-c-d-e-f-g-a-b-c-d-e-f-g-a-b-c-d-e-f-g-a-b-c-d-e-f-g-a-b-c-d-e-f-z>\n");
}

static void
what_a_reader_does_not_read_is_no_word(void **state)
{
	(void)state;
	expect(W35 "– … [@kst-1, p. 4; @b] [^n] «\n\n[^n]: x\n", "");
	expect("[" W35 "](<a b c>)\n", "");
	expect(W35 "[z](a.md 'Dit. Is') .\n", "1:1 long <36>\n");
}

static void
a_sentence_ends_before_a_capital(void **state)
{
	(void)state;
	expect(W7 W7 "nr. 3 o.a. " W7 W7 "e f g h.\n", "");
	expect(W7 W7 "nr. 3 o.a. " W7 W7 "e f g h i.\n", "1:1 long <36>\n");
	expect(W7 W7 W7 "einde. Een " W7 W7 W7 "\n", "");
	expect(W7 W7 W7 "einde.» “Een " W7 W7 W7 "\n", "");
	expect(W7 W7 W7 "einde. Één " W7 W7 W7 "\n", "");
	expect(W7 W7 W7 "einde (zie p. 4). [Een](b.md) " W7 W7 W7 "\n", "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(nothing_is_told_unless_asked),
	    cmocka_unit_test(headings_are_told_by_the_id_they_get),
	    cmocka_unit_test(links_to_headings_here_are_told),
	    cmocka_unit_test(skipped_levels_are_faults),
	    cmocka_unit_test(emphasis_that_passes_for_a_heading_is_a_fault),
	    cmocka_unit_test(link_texts_that_say_nothing_are_faults),
	    cmocka_unit_test(sentences_of_more_than_35_words_are_faults),
	    cmocka_unit_test(what_a_reader_does_not_read_is_no_word),
	    cmocka_unit_test(a_sentence_ends_before_a_capital),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
