/* SPDX-License-Identifier: EUPL-1.2 */
/* Footnotes and citations as a page shows them. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "mdpage.h"

#define REF(id, number) "<sup><a href=\"#vn-" number "\" id=\"vnref-" id "\">" number "</a></sup>"

/* `body` on a page of its own must give this HTML and these notes. */
static void
expect(const char *body, const char *html, const char *notes)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf out = {0};

	md_render_on(&page, body, &out);
	assert_string_equal(buf_text(&out), html);
	buf_reset(&out);
	md_list_notes(&page, &out);
	assert_string_equal(buf_text(&out), notes);
	buf_free(&out);
	markdown_page_clear(&page);
}

static void
a_reference_leads_to_its_note(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf html = {0};

	(void)state;
	markdown_render(STR("a[^x]\n\n[^x]: b\n"), "f.md", &page, &html);
	assert_string_equal(html.data, "<p>a<sup><a href=\"#vn-1\" id=\"vnref-1\" role=\"doc-noteref\" "
				       "aria-describedby=\"voetnoten\">1</a></sup></p>\n");
	buf_free(&html);
	markdown_page_clear(&page);
}

static void
notes_are_numbered_by_first_reference(void **state)
{
	(void)state;
	expect("[^b]: twee\n[^a]: een\n\nx[^a] y[^b] z[^A]\n",
	    "<p>x" REF("1", "1") " y" REF("2", "2") " z" REF("1-2", "1") "</p>\n", "1 x2: een\n2 x1: twee\n");
}

static void
an_unknown_reference_stays_as_written(void **state)
{
	(void)state;
	expect("a[^\"x\"] [^y]\n", "<p>a[^&quot;x&quot;] [^y]</p>\n", "");
}

static void
a_definition_holds_what_is_indented(void **state)
{
	(void)state;
	expect("x[^1]\n\n[^1]: een\n    *twee*\ndrie\n\nvier\n", "<p>x" REF("1", "1") "</p>\n<p>vier</p>\n",
	    "1 x1: een\n<em>twee</em>\ndrie\n");
	expect("x[^1]\n\n[^1]:\n        code\n\n    - een\n\n    twee\n\nna\n",
	    "<p>x" REF("1", "1") "</p>\n<p>na</p>\n",
	    "1 x1: <pre tabindex=\"0\"><code>code\n</code></pre>\n<ul>\n<li>een</li>\n</ul>\n<p>twee</p>\n\n");
	expect("x[^1]\n\n[^1]: | a |\n    |---|\n    | b |\n| c |\n", "<p>x" REF("1", "1") "</p>\n<p>| c |</p>\n",
	    "1 x1: <div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel 1: a\">\n<table>\n<thead>\n"
	    "<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n"
	    "</div>\n\n");
}

static void
a_definition_keeps_to_itself(void **state)
{
	(void)state;
	expect("1. a[^1]\n2. b\n\n[^1]: x\n\n1. c\n",
	    "<ol>\n<li>a" REF("1", "1") "</li>\n<li>b</li>\n</ol>\n<ol>\n<li>c</li>\n</ol>\n", "1 x1: x\n");
	expect("a[^1]\n[^1]: x\n01. b\n", "<p>a" REF("1", "1") "</p>\n<ol>\n<li>b</li>\n</ol>\n", "1 x1: x\n");
	expect("[^1]: x\n[^2]: y\n[^3]: z\n\n[^3][^2]\n", "<p>" REF("1", "1") REF("2", "2") "</p>\n",
	    "1 x1: z\n2 x1: y\n");
	expect("[^1]: woord\n\n[^1] [x][^1]\n", "<p>" REF("1", "1") " [x]" REF("1-2", "1") "</p>\n", "1 x2: woord\n");
}

static void
a_definition_may_stand_anywhere(void **state)
{
	(void)state;
	expect("> a[^1]\n>\n> [^1]: x\n>     y\n", "<blockquote>\n<p>a" REF("1", "1") "</p>\n</blockquote>\n",
	    "1 x1: x\ny\n");
	expect("- a[^1]\n\n  [^1]: x\n- [^2]: y\n- b[^2]\n",
	    "<ul>\n<li>\n<p>a" REF("1", "1") "</p>\n</li>\n<li></li>\n<li>\n<p>b" REF("2", "2") "</p>\n</li>\n</ul>\n",
	    "1 x1: x\n2 x1: y\n");
	expect(">1. [^1]: x\n>\n> a[^1]\n",
	    "<blockquote>\n<ol>\n<li></li>\n</ol>\n<p>a" REF("1", "1") "</p>\n</blockquote>\n", "1 x1: x\n");
	expect(
	    "[^1]: x\n\n    [^2]: y\n\na[^1][^2]\n", "<p>a" REF("1", "1") REF("2", "2") "</p>\n", "1 x1: x\n2 x1: y\n");
}

static void
what_is_code_is_no_definition(void **state)
{
	(void)state;
	expect("```\n[^1]: x\n```\n\n    [^1]: y\n\n[^1]\n",
	    "<pre><code>[^1]: x\n</code></pre>\n<pre><code>[^1]: y\n</code></pre>\n<p>[^1]</p>\n", "");
	expect("x [^1]: y\n", "<p>x [^1]: y</p>\n", "");
	expect("[^1]: x\n\n    ```\n    [^2]: y\n    ```\n\n[^1][^2]\n", "<p>" REF("1", "1") "[^2]</p>\n",
	    "1 x1: <p>x</p>\n<pre tabindex=\"0\"><code>[^2]: y\n</code></pre>\n\n");
}

static void
a_note_holds_no_reference_and_its_citations_as_text(void **state)
{
	(void)state;
	expect("[^1]\n\n[^1]: Zie [@a, p. 4; @b] en [^1].\n", "<p>" REF("1", "1") "</p>\n",
	    "1 x1: Zie <a href=\"/documenten/a/\">Doc &lt;a&gt;</a>, p. 4; Doc &lt;b&gt; en [^1].\n");
}

static void
a_group_of_citations_is_a_note(void **state)
{
	(void)state;
	expect("x[@a, p. 4; @b] y[@b]\n", "<p>x" REF("1", "1") " y" REF("2", "2") "</p>\n",
	    "1 x1: <a href=\"/documenten/a/\">Doc &lt;a&gt;</a>, p. 4; Doc &lt;b&gt;.\n2 x1: Doc &lt;b&gt;.\n");
	expect("[@stop] [@b, e.v.] [@stop, p. 1] [@nameless]\n",
	    "<p>" REF("1", "1") " " REF("2", "2") " " REF("3", "3") " " REF("4", "4") "</p>\n",
	    "1 x1: Doc &lt;stop&gt;.\n2 x1: Doc &lt;b&gt;, e.v.\n3 x1: Doc &lt;stop&gt;., p. 1.\n4 x1: nameless.\n");
	expect("[@a p. 4] *[@b* c\n", "<p>[@a p. 4] <em>[@b</em> c</p>\n", "");
}

static void
a_citation_stands_against_its_word(void **state)
{
	(void)state;
	expect("Een [@b], twee\n[@b] [@b].\n",
	    "<p>Een" REF("1", "1") ", twee" REF("1-2", "1") " " REF("1-3", "1") ".</p>\n", "1 x3: Doc &lt;b&gt;.\n");
	expect("[@b] x[^1] *y* [@b]\n\n[^1]: z\n",
	    "<p>" REF("1", "1") " x" REF("2", "2") " <em>y</em>" REF("1-2", "1") "</p>\n",
	    "1 x2: Doc &lt;b&gt;.\n2 x1: z\n");
	/* A number alone at the start of a line would be read as one of what follows. */
	expect("Zie [de brief](#c) [@b].\n", "<p>Zie <a href=\"#c\">de brief</a>" REF("1", "1") ".</p>\n",
	    "1 x1: Doc &lt;b&gt;.\n");
}

static void
the_same_group_is_the_same_note(void **state)
{
	(void)state;
	expect("[@b,  p. 4] [@b, p.\n4] [@b, p. 5] [@b; @b]\n",
	    "<p>" REF("1", "1") " " REF("1-2", "1") " " REF("2", "2") " " REF("3", "3") "</p>\n",
	    "1 x2: Doc &lt;b&gt;, p. 4.\n2 x1: Doc &lt;b&gt;, p. 5.\n3 x1: Doc &lt;b&gt;; Doc &lt;b&gt;.\n");
}

static void
notes_and_citations_are_numbered_together(void **state)
{
	(void)state;
	expect("|a[^1]|[@b]|\n|-|-|\n\n# c[^2]\n\n[^1]: x\n[^2]: y\n\nd[@b]\n",
	    "<div class=\"tabel\" aria-label=\"Tabel 1: a\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a" REF(
		"1", "1") "</th>\n<th scope=\"col\">" REF("2",
		"2") "</th>\n</tr>\n</thead>\n</table>\n</div>\n<h1 id=\"c\">c" REF("3", "3") "</h1>\n<p>d" REF("2-2",
		"2") "</p>\n",
	    "1 x1: x\n2 x2: Doc &lt;b&gt;.\n3 x1: y\n");
}

static void
a_reference_moves_out_of_a_link(void **state)
{
	(void)state;
	expect("[a[^1] b[@b]](../c) d\n\n[^1]: x\n",
	    "<p><a href=\"/f.md?../c\">a b</a>" REF("1", "1") REF("2", "2") " d</p>\n",
	    "1 x1: x\n2 x1: Doc &lt;b&gt;.\n");
}

static void
numbers_go_on_through_the_page(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf out = {0};

	(void)state;
	md_render_on(&page, "a[^1][@b]\n\n[^1]: x\n", &out);
	md_render_on(&page, "c[@b][^1]\n\n[^1]: y\n", &out);
	assert_string_equal(
	    out.data, "<p>a" REF("1", "1") REF("2", "2") "</p>\n<p>c" REF("2-2", "2") REF("3", "3") "</p>\n");
	buf_reset(&out);
	md_list_notes(&page, &out);
	assert_string_equal(out.data, "1 x1: x\n2 x2: Doc &lt;b&gt;.\n3 x1: y\n");
	buf_free(&out);
	markdown_page_clear(&page);
	assert_int_equal(page.note_count, 0);
}

static void
a_page_is_told_whether_a_note_is_blocks(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf out = {0};

	(void)state;
	markdown_render(STR("[^1][^2][@a]\n\n[^1]: x\n[^2]: - y\n"), "f.md", &page, &out);
	assert_int_equal(page.note_count, 3);
	assert_false(page.notes[0].blocks);
	assert_true(page.notes[1].blocks);
	assert_false(page.notes[2].blocks);
	buf_free(&out);
	markdown_page_clear(&page);
}

/* «s1/2»: number 2 of series s1. */
static bool
test_series(struct str text, struct str *series, struct str *number)
{
	const char *slash = memchr(text.p, '_', text.n);

	if (slash == NULL)
		return false;
	*series = (struct str){text.p, (size_t)(slash - text.p)};
	*number = (struct str){slash + 1, text.n - series->n - 1};
	return true;
}

static void
series_cite(void *arg, struct str id, struct buf *text, struct buf *url)
{
	(void)arg;
	buf_putstr(text, id);
	if (str_ends(id, "1"))
		buf_puts(url, "/1");
}

/* Papers of one series share it, in the order of the text; a place in one of them ends that. */
static void
papers_of_one_series_share_it(void **state)
{
	struct markdown_page page = {
	    .heading_top = 1, .link = md_test_link, .cite = series_cite, .series = test_series};
	struct buf out = {0};

	(void)state;
	md_render_on(&page,
	    "a [@s_3; @s_1; @s_2] b [@s_1; @t_1; @t_2] c [@s_1, p. 4; @s_2; @u; @s_3] d[^1]\n\n[^1]: zie [@s_2; "
	    "@s_3]\n",
	    &out);
	buf_reset(&out);
	md_list_notes(&page, &out);
	assert_string_equal(out.data,
	    "1 x1: s, nrs.\u00a03, <a href=\"/1\" aria-label=\"s_1\">1</a> en 2.\n"
	    "2 x1: <a href=\"/1\">s_1</a>; t, nrs.\u00a0<a href=\"/1\" aria-label=\"t_1\">1</a> en 2.\n"
	    "3 x1: <a href=\"/1\">s_1</a>, p. 4; s_2; u; s_3.\n"
	    "4 x1: zie s, nrs.\u00a02 en 3\n");
	buf_free(&out);
	markdown_page_clear(&page);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_reference_leads_to_its_note),
	    cmocka_unit_test(notes_are_numbered_by_first_reference),
	    cmocka_unit_test(an_unknown_reference_stays_as_written),
	    cmocka_unit_test(a_definition_holds_what_is_indented),
	    cmocka_unit_test(a_definition_keeps_to_itself),
	    cmocka_unit_test(a_definition_may_stand_anywhere),
	    cmocka_unit_test(what_is_code_is_no_definition),
	    cmocka_unit_test(a_note_holds_no_reference_and_its_citations_as_text),
	    cmocka_unit_test(a_group_of_citations_is_a_note),
	    cmocka_unit_test(a_citation_stands_against_its_word),
	    cmocka_unit_test(the_same_group_is_the_same_note),
	    cmocka_unit_test(notes_and_citations_are_numbered_together),
	    cmocka_unit_test(a_reference_moves_out_of_a_link),
	    cmocka_unit_test(numbers_go_on_through_the_page),
	    cmocka_unit_test(a_page_is_told_whether_a_note_is_blocks),
	    cmocka_unit_test(papers_of_one_series_share_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
