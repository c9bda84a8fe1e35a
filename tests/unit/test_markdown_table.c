/* SPDX-License-Identifier: EUPL-1.2 */
/* Pipe tables, beyond the examples of GFM that tests/conformance runs. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>

#include "mdpage.h"

/* The HTML of `body` on one line, tables as [[a|b]/[c|d]], without their box. */
static void
render(const char *body, struct buf *out)
{
	static const char *const short_forms[][2] = {
	    {"<table>\n<thead>\n<tr>\n", "[["},
	    {"<tbody>\n", ""},
	    {"</tbody>\n", ""},
	    {"</thead>\n", ""},
	    {"</table>\n</div>\n", "]"},
	    {"</div>\n", ""},
	    {"<tr>\n", "/["},
	    {"</tr>\n", "]"},
	    {"<th scope=\"col\">", "|"},
	    {"<td>", "|"},
	    {"</th>\n", ""},
	    {"</td>\n", ""},
	    {"<div class=\"tabel\">\n", ""},
	    {"\n", " "},
	};
	struct markdown_page page = MD_TEST_PAGE;
	struct buf html = {0};

	md_render_on(&page, body, &html);
	md_drop_attribute(&html, "aria-label");
	buf_reset(out);
	for (size_t i = 0; i < html.len;) {
		size_t k = 0, forms = sizeof(short_forms) / sizeof(short_forms[0]);

		while (k < forms && strncmp(html.data + i, short_forms[k][0], strlen(short_forms[k][0])) != 0)
			k++;
		if (k < forms)
			buf_puts(out, short_forms[k][1]);
		else
			buf_putc(out, html.data[i]);
		i += k < forms ? strlen(short_forms[k][0]) : 1;
	}
	buf_free(&html);
	markdown_page_clear(&page);
}

static void
expect(const char *body, const char *html)
{
	struct buf out = {0};

	render(body, &out);
	assert_string_equal(buf_text(&out), html);
	buf_free(&out);
}

static void
a_table_needs_a_delimiter_row_as_wide_as_its_header(void **state)
{
	(void)state;
	expect("a | b\n- | -\n", "<p>a | b</p> <ul> <li>| -</li> </ul> ");
	expect("a | b\n-- | -\n", "[[|a|b]]");
	expect("a\n:-\n", "[[|a]]");
	expect("a\n-|-\n", "<p>a -|-</p> ");
	expect("a | b\n--|-x\n", "<p>a | b --|-x</p> ");
	expect("a | b\n--|\n", "<p>a | b --|</p> ");
	expect("a\n---\n", "<h1 id=\"a\">a</h1> ");
	expect("| a |\n    |---|\n", "<p>| a | |---|</p> ");
	expect("|\n|-|\n", "<p>| |-|</p> ");
}

static void
a_table_may_interrupt_a_paragraph(void **state)
{
	(void)state;
	expect("x\ny\na|b\n-|-\nc\n", "<p>x y</p> [[|a|b]/[|c|]]");
	expect("[k]: x\n| [k](../y) |\n|---|\n", "[[|<a href=\"/f.md?../y\">k</a>]]");
}

static void
a_table_ends_where_another_block_begins(void **state)
{
	(void)state;
	expect("|a|\n|-|\n|b|\n\n|c|\n", "[[|a]/[|b]]<p>|c|</p> ");
	expect("|a|\n|-|\nb\n> c\n", "[[|a]/[|b]]<blockquote> <p>c</p> </blockquote> ");
	expect("|a|\n|-|\n# c\n", "[[|a]]<h1 id=\"c\">c</h1> ");
	expect("|a|\n|-|\n14. c\n", "[[|a]]<ol start=\"14\"> <li>c</li> </ol> ");
	expect("|a|\n|-|\n-\n", "[[|a]]<ul> <li></li> </ul> ");
	expect("|a|\n|-|\n    c\n", "[[|a]]<pre><code>c </code></pre> ");
	expect("|a|\n|-|\nb\n---\n", "[[|a]/[|b]]<hr> ");
	expect("|a|\n|-|\nb\n===\n", "[[|a]/[|b]/[|===]]");
	expect("|a|\n|-|\n```\nc\n```\n", "[[|a]]<pre><code>c </code></pre> ");
	expect("|a|\n|-|\n<b>\n", "[[|a]]");
	expect("|a|\n|-|\n<b> c\n", "[[|a]/[| c]]");
	expect("|a|\n|-|\n|\n|b|\n|-|\n", "[[|a]]<p>|</p> [[|b]]");
}

static void
a_table_stands_in_quotes_and_items(void **state)
{
	(void)state;
	expect("> |a|\n> |-|\n> |b|\n", "<blockquote> [[|a]/[|b]]</blockquote> ");
	expect("- |a|\n  |-|\n  |b|\n- c\n", "<ul> <li> [[|a]/[|b]]</li> <li>c</li> </ul> ");
	expect("1.\t> |a|\n\t> |-|\n\t> |b|\n", "<ol> <li> <blockquote> [[|a]/[|b]]</blockquote> </li> </ol> ");
	expect("- x\n\n\t|a|\n\t|-|\n", "<ul> <li> <p>x</p> [[|a]]</li> </ul> ");
}

static void
a_table_takes_no_lazy_lines(void **state)
{
	(void)state;
	expect("> |a|\n> |-|\nb\n", "<blockquote> [[|a]]</blockquote> <p>b</p> ");
	expect("- |a|\n  |-|\n|b|\n", "<ul> <li> [[|a]]</li> </ul> <p>|b|</p> ");
	expect("> |a|\n|-|\n", "<blockquote> <p>|a| |-|</p> </blockquote> ");
	expect("> x\n|a|\n> |-|\n", "<blockquote> <p>x</p> [[|a]]</blockquote> ");
	expect("> |a|\n> |-|\nb\n> |c|\n> |-|\n",
	    "<blockquote> [[|a]]</blockquote> <p>b</p> <blockquote> [[|c]]</blockquote> ");
}

static void
cells_hold_inlines_only(void **state)
{
	(void)state;
	expect("|a|b|\n|-|-|\n|# x|- y|\n|> z|1. q|\n", "[[|a|b]/[|# x|- y]/[|&gt; z|1. q]]");
	expect("|a #|b ##|\n|-|-|\n|#|---|\n", "[[|a #|b ##]/[|#|---]]");
	expect("|**a**|`b|c`|\n|-|-|-|\n", "[[|<strong>a</strong>|`b|c`]]");
	expect("|a|\n|-|\n|b\\|\n|c\\\\|\n", "[[|a]/[|b|]/[|c|]]");
	expect("|*a|b*|\n|-|-|\n", "[[|*a|b*]]");
	expect("| a |\n| - |\n|\t b \t|\n", "[[|a]/[|b]]");
}

static void
rows_have_as_many_cells_as_the_header(void **state)
{
	(void)state;
	expect("|a|b|\n|-|-|\n|c\n||d|e|\n", "[[|a|b]/[|c|]/[||d]]");
}

static void
columns_are_aligned_with_classes(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf html = {0};

	(void)state;
	md_render_on(&page, "|a|b|c|\n|:-|:-:|-:|\n|d|e|\n", &html);
	assert_non_null(strstr(html.data, "<th scope=\"col\">a</th>\n<th scope=\"col\" class=\"midden\">b</th>\n"
					  "<th scope=\"col\" class=\"rechts\">c</th>"));
	assert_non_null(strstr(html.data, "<td>d</td>\n<td class=\"midden\">e</td>\n<td class=\"rechts\"></td>"));
	assert_null(strstr(html.data, "style"));
	buf_free(&html);
	markdown_page_clear(&page);
}

static void
a_table_can_be_scrolled_and_has_a_name_of_its_own(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf html = {0};

	(void)state;
	markdown_render(STR("|*Jaar*|\"<1>\"||\n|-|-|-|\n"), "f.md", &page, &html);
	markdown_render(STR("| |\n|-|\n"), "g.md", &page, &html);
	assert_non_null(strstr(html.data, "<div class=\"tabel\" role=\"region\" tabindex=\"0\" "
					  "aria-label=\"Tabel 1: Jaar, &quot;&lt;1&gt;&quot;\">\n<table>\n"));
	assert_non_null(strstr(html.data, " aria-label=\"Tabel 2\">\n<table>\n<thead>\n<tr>\n<td></td>\n</tr>"));
	buf_free(&html);
	markdown_page_clear(&page);
}

/* A letter's list may be empty: headings alone would tell nothing. */
static void
a_table_without_rows_says_so_where_the_page_has_words_for_it(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf html = {0};

	(void)state;
	page.none = "Geen <een>.";
	markdown_render(STR("|a|b|\n|-|-|\n"), "f.md", &page, &html);
	assert_non_null(
	    strstr(html.data, "</thead>\n<tbody>\n<tr>\n<td class=\"leeg\" colspan=\"2\">Geen &lt;een&gt;.</td>\n"
			      "</tr>\n</tbody>\n</table>"));
	buf_reset(&html);
	markdown_render(STR("|a|b|\n|-|-|\n|c|\n"), "f.md", &page, &html);
	assert_null(strstr(html.data, "Geen"));
	buf_free(&html);
	markdown_page_clear(&page);
}

static void
places_in_cells_are_those_in_the_file(void **state)
{
	struct buf out = {0};

	(void)state;
	md_findings("> | é \\| [a](1) | b |\n> |---|:-|\n> | c | \\| `\\|` [d](2) [^x] [e](3)\n", 1, &out);
	assert_string_equal(buf_text(&out), "1:10 link <1>\n3:17 link <2>\n3:24 undefined <x>\n3:29 link <3>\n");
	md_findings("x\n\n[a](0)\n|[b](1)|\n|-|\n|c|[weg](2)|\n|[d](3)|\n\n[e](4)\n", 1, &out);
	assert_string_equal(buf_text(&out), "3:1 link <0>\n4:2 link <1>\n7:2 link <3>\n9:1 link <4>\n");
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_table_needs_a_delimiter_row_as_wide_as_its_header),
	    cmocka_unit_test(a_table_may_interrupt_a_paragraph),
	    cmocka_unit_test(a_table_ends_where_another_block_begins),
	    cmocka_unit_test(a_table_stands_in_quotes_and_items),
	    cmocka_unit_test(a_table_takes_no_lazy_lines),
	    cmocka_unit_test(cells_hold_inlines_only),
	    cmocka_unit_test(rows_have_as_many_cells_as_the_header),
	    cmocka_unit_test(columns_are_aligned_with_classes),
	    cmocka_unit_test(a_table_can_be_scrolled_and_has_a_name_of_its_own),
	    cmocka_unit_test(a_table_without_rows_says_so_where_the_page_has_words_for_it),
	    cmocka_unit_test(places_in_cells_are_those_in_the_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
