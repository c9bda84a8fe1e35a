/* SPDX-License-Identifier: EUPL-1.2 */
/* What markdown_check finds, and where: in characters, from 1, in the file. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "mdpage.h"

static void
links_are_told_with_their_place(void **state)
{
	(void)state;
	md_expect("é [a](../b.md) [c](d.md \"titel\")\n", "1:3 link <../b.md>\n1:16 link <d.md>\n");
	md_expect("*[a](b.md)* **x [c](d.md)**", "1:2 link <b.md>\n1:17 link <d.md>\n");
	md_expect("# Kop [a](b.md)\n\nKop\n[c](d.md)\n---\n", "1:7 link <b.md>\n4:1 link <d.md>\n");
	md_expect("[x][y] en [y] en [z][]\n\n[y]: a.md\n[z]: b.md\n",
	    "1:1 link <a.md>\n1:11 link <a.md>\n1:18 link <b.md>\n");
	md_expect("[leeg]()\n", "1:1 link <>\n");
}

static void
links_to_elsewhere_are_nothing_to_tell(void **state)
{
	(void)state;
	md_expect("[a](http://x.nl) [b](HTTPS://x.nl) <https://y.nl> [c](mailto:a@b.nl) <a@b.nl> [d](#kop)\n", "");
}

static void
codes_of_control_characters_are_told(void **state)
{
	(void)state;
	md_expect("é &#7; &#1;\n", "1:3 coded <&#7;>\n");
	md_expect("a\n\n> - b &#x1B;\n", "3:7 coded <&#x1B;>\n");
	md_expect("[a](b \"c&#3;\")\n", "1:1 link <b>\n1:9 coded <&#3;>\n");
	md_expect("[a][b]\n\n[b]: c&#3;\n", "1:1 link <c\x03>\n3:7 coded <&#3;>\n");
	md_expect("| a |\n|---|\n| é &#x9b; |\n", "3:5 coded <&#x9b;>\n");
	md_expect("a[^1]\n\n[^1]: b &#8232;\n", "3:9 coded <&#8232;>\n");
	md_expect("&#xFFFE;\n", "1:1 coded <&#xFFFE;>\n");
	md_expect("``` a&#2;\nb\n```\n", "1:6 coded <&#2;>\n");
	md_expect("\\&#7; &#65; &#7;\n", "1:13 coded <&#7;>\n");
	md_expect("`&#7;` \\&#7; &#65; &#9; &#0; &#xD800; &# &#; &#x; &#7 &#00000007;\n\n    &#7;\n", "");
}

static void
first_line_is_that_of_the_file(void **state)
{
	struct buf out = {0};

	(void)state;
	md_findings("a\n\n[b](c.md) <i>\n", 12, &out);
	assert_string_equal(buf_text(&out), "14:1 link <c.md>\n14:11 html <<i>>\n");
	buf_free(&out);
}

static void
places_hold_within_containers(void **state)
{
	(void)state;
	md_expect("> é [a](1)\n> b [c](2)\n", "1:5 link <1>\n2:5 link <2>\n");
	md_expect("> > x [a](1)\nlui [b](2)\n  lui [c](3)\n", "1:7 link <1>\n2:5 link <2>\n3:7 link <3>\n");
	md_expect(
	    "- a\n  - b [c](1)\n    d [e](2)\n12. f\n    g [h](3)\n", "2:7 link <1>\n3:7 link <2>\n5:7 link <3>\n");
	md_expect("-\tx [a](1)\n\ty [b](2)\n", "1:5 link <1>\n2:4 link <2>\n");
	md_expect("   a [b](1)\n c [d](2)\n", "1:6 link <1>\n2:4 link <2>\n");
}

static void
places_hold_behind_line_ends_within_inlines(void **state)
{
	(void)state;
	md_expect("[a\nb](1) [c](2)\n", "1:1 link <1>\n2:7 link <2>\n");
	md_expect("[a](1\n\"t\") [b](2)\n[c](3)\n", "1:1 link <1>\n2:6 link <2>\n3:1 link <3>\n");
	md_expect("`a\nb` [c](1)\n[d](2)\n", "2:4 link <1>\n3:1 link <2>\n");
	md_expect("<a\nb> [c](1)\n", "1:1 html <<a>\n2:4 link <1>\n");
	md_expect("a\\\n[b](1)\\\nc [d](2)  \n[e](3)\n", "2:1 link <1>\n3:3 link <2>\n4:1 link <3>\n");
	md_expect(
	    "[k]: x.md\n[l]: <y.md>\n  'z'\ntekst [k]\n[a](1)\n", "4:7 link <x.md>\n5:1 link <1>\n2:1 lost <l>\n");
	md_expect("x\n<http://é.nl> [b](1)\n", "2:15 link <1>\n");
	md_expect("a\r\n[b](1)\r[c](2)", "2:1 link <1>\n3:1 link <2>\n");
	md_expect("a\r\r[b](1)\n\r\n[c](2)\r", "3:1 link <1>\n5:1 link <2>\n");
}

static void
raw_html_is_a_fault(void **state)
{
	(void)state;
	md_expect("<div>\nx\n</div>\n\na <b>c</b>\n", "1:1 html <<div>>\n5:3 html <<b>>\n5:7 html <</b>>\n");
	md_expect("- a\n\n  <!-- weg -->\n", "3:3 html <<!-- weg -->>\n");
	md_expect("<!-- -->\n", "1:1 html <<!-- -->>\n");
	md_expect("`<b>` 1 < 2 \\<b>\n\n    <i>\n", "");
}

static void
a_detail_is_cut_between_characters(void **state)
{
	(void)state;
	md_expect("<i title=\"éééééééééééééééééééééééééééééé\">", "1:1 html <<i title=\"ééééééééééééééééééééééééé>\n");
}

static void
unsafe_links_are_faults(void **state)
{
	(void)state;
	md_expect("[a](javascript:x) [b](JavaScript:x) [c](data:text/html,x)\n",
	    "1:1 unsafe <javascript:x>\n1:19 unsafe <JavaScript:x>\n1:37 unsafe <data:text/html,x>\n");
	md_expect("[a](vbscript:x) [b](file:///etc/passwd) [c](//x.nl) <ftp://x.nl>\n",
	    "1:1 unsafe <vbscript:x>\n1:17 unsafe <file:///etc/passwd>\n1:41 unsafe <//x.nl>\n1:53 unsafe "
	    "<ftp://x.nl>\n");
	md_expect("[a](&#106;avascript:x)\n", "1:1 unsafe <javascript:x>\n");
}

static void
images_need_a_description_and_a_file(void **state)
{
	(void)state;
	md_expect("é ![kaart](k.png)\n", "1:3 image <k.png>\n");
	md_expect("![](k.png) ![ ](l.png)\n",
	    "1:1 no-alt <k.png>\n1:1 image <k.png>\n1:12 no-alt <l.png>\n1:12 image <l.png>\n");
	md_expect("![a](http://x.nl/k.png) ![b](/k.png) ![c](data:x)\n",
	    "1:1 outside <http://x.nl/k.png>\n1:25 outside </k.png>\n1:38 outside <data:x>\n");
	md_expect("[![a](k.png)](b.md)\n", "1:1 link <b.md>\n1:2 image <k.png>\n");
}

static void
citations_are_told_one_by_one(void **state)
{
	(void)state;
	md_expect("é[@a] en [@b-1, p. 4; @c_2.d , voetnoot 2]\n", "1:3 cite <a>\n1:11 cite <b-1>\n1:23 cite <c_2.d>\n");
	md_expect("[@a,\np. 4;\n@b]\n", "1:2 cite <a>\n3:1 cite <b>\n");
	md_expect("> [@a; x@y.nl]\n", "1:3 malformed <@a; x@y.nl>\n");
	md_expect("[@a, x@b.nl; @b]\n", "1:2 cite <a>\n1:14 cite <b>\n");
	md_expect("| a |\n|---|\n| \\| é [@b] |\n", "3:9 cite <b>\n");
	md_expect("[^1]\n\n[^1]: zie [@a]\n", "3:12 cite <a>\n");
}

static void
malformed_citations_are_faults(void **state)
{
	(void)state;
	md_expect("[@] [@ a] [@a p. 4] [@a,] [@a;] [@a; b]\n",
	    "1:1 malformed <@>\n1:5 malformed <@ a>\n1:11 malformed <@a p. 4>\n1:21 malformed <@a,>\n"
	    "1:27 malformed <@a;>\n1:33 malformed <@a; b>\n");
	md_expect("a [@b, p. 4\nc\n", "1:3 malformed <@b, p. 4>\n");
	md_expect("[@a, *p*]\n", "1:1 malformed <@a,>\n");
}

static void
code_and_escapes_hold_no_references(void **state)
{
	(void)state;
	md_expect("`[^a]` `[@b]` \\[^a] \\[@b] &#91;^a] &lbrack;@b]\n\n    [^a]\n\n```\n[^a]: x\n[@b]\n```\n", "");
	md_expect("\\\\[^a]\n", "1:3 undefined <a>\n");
	md_expect("&#91; \\[ [^a] &lbrack;[@b]\n", "1:10 undefined <a>\n1:24 cite <b>\n");
	md_expect("[^a](b.md) ![^c](d.png)\n", "1:1 link <b.md>\n1:12 image <d.png>\n");
	md_expect("<http://x.nl/[^a]>\n", "");
}

static void
notes_need_a_definition_and_a_use(void **state)
{
	(void)state;
	md_expect("[^a] é [^b]\n\n[^a]: x\n\n  [^c]: y\n", "1:8 undefined <b>\n5:3 unused <c>\n");
	md_expect("[^a]\n\n[^a]: x\n> [^A]: y\n", "4:3 duplicate <A>\n");
	md_expect("[^a]\n\n[^a]: zie [^b]\n\n[^b]: y\n", "3:11 undefined <b>\n5:1 unused <b>\n");
	md_expect("Dit is [^] of [^ x] of [^y z].\n", "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(links_are_told_with_their_place),
	    cmocka_unit_test(links_to_elsewhere_are_nothing_to_tell),
	    cmocka_unit_test(codes_of_control_characters_are_told),
	    cmocka_unit_test(first_line_is_that_of_the_file),
	    cmocka_unit_test(places_hold_within_containers),
	    cmocka_unit_test(places_hold_behind_line_ends_within_inlines),
	    cmocka_unit_test(raw_html_is_a_fault),
	    cmocka_unit_test(a_detail_is_cut_between_characters),
	    cmocka_unit_test(unsafe_links_are_faults),
	    cmocka_unit_test(images_need_a_description_and_a_file),
	    cmocka_unit_test(citations_are_told_one_by_one),
	    cmocka_unit_test(malformed_citations_are_faults),
	    cmocka_unit_test(code_and_escapes_hold_no_references),
	    cmocka_unit_test(notes_need_a_definition_and_a_use),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
