/* SPDX-License-Identifier: EUPL-1.2 */
/* The HTML of bodies, but for tables and notes. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "mdpage.h"

static void
expect(const char *body, const char *html)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf out = {0};

	md_render_on(&page, body, &out);
	assert_string_equal(buf_text(&out), html);
	buf_free(&out);
	markdown_page_clear(&page);
}

static void
blocks_and_inlines(void **state)
{
	(void)state;
	expect("a *b* **c** `d`  \ne\\\nf\ng\n\n***\n",
	    "<p>a <em>b</em> <strong>c</strong> <code>d</code><br>\ne<br>\nf\ng</p>\n<hr>\n");
	expect("> a\n\n- b\n- c\n  - d\n\n7) e\n\n   f\n",
	    "<blockquote>\n<p>a</p>\n</blockquote>\n<ul>\n<li>b</li>\n<li>c\n<ul>\n<li>d</li>\n</ul>\n</li>\n</ul>\n"
	    "<ol start=\"7\">\n<li>\n<p>e</p>\n<p>f</p>\n</li>\n</ol>\n");
	expect("```c \"x\"\na < b\n```\n\n    d\n",
	    "<pre><code class=\"language-c\">a &lt; b\n</code></pre>\n<pre><code>d\n</code></pre>\n");
}

static void
code_can_be_scrolled_with_the_keyboard(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf out = {0};

	(void)state;
	markdown_render(STR("    a\n"), "f.md", &page, &out);
	assert_string_equal(out.data, "<pre tabindex=\"0\"><code>a\n</code></pre>\n");
	buf_free(&out);
	markdown_page_clear(&page);
}

static void
text_is_escaped_and_quotes_stay(void **state)
{
	(void)state;
	expect("1 < 2 & 3 > 2 `<a>` &lt;b&gt;\n", "<p>1 &lt; 2 &amp; 3 &gt; 2 <code>&lt;a&gt;</code> &lt;b&gt;</p>\n");
	expect("’s avonds — 'x' \"y\"...\n", "<p>’s avonds — &#39;x&#39; &quot;y&quot;...</p>\n");
	expect("Zie 99 999, nr. 3 `99 999`\n", "<p>Zie 99\u00a0999, nr.\u00a03 <code>99 999</code></p>\n");
}

static void
raw_html_is_left_out(void **state)
{
	(void)state;
	expect("a <b onclick=\"x\">c</b>\n\n<script>\nd\n</script>\n\ne <!-- f -->\n", "<p>a c</p>\n<p>e </p>\n");
}

static void
links_lead_where_the_page_says(void **state)
{
	(void)state;
	expect("[a](../x.md \"t<\") [b](nergens.md) [c](#kop)\n",
	    "<p><a href=\"/f.md?../x.md\" title=\"t&lt;\">a</a> b <a href=\"#kop\">c</a></p>\n");
	expect("[a](http://x.nl/é?b=\"c'&d) <mailto:a@b.nl>\n",
	    "<p><a href=\"http://x.nl/%C3%A9?b=%22c&#39;&amp;d\">a</a> <a "
	    "href=\"mailto:a@b.nl\">mailto:a@b.nl</a></p>\n");
	expect("[a](javascript:x) [b](JAVASCRIPT:x) [c](data:x) [d](//x.nl) <tel:1>\n", "<p>a b c d tel:1</p>\n");
	expect("[a](&#x6a;avascript&colon;x) [b](java\nscript:x)\n", "<p>a [b](java\nscript:x)</p>\n");
}

static void
images_are_only_those_of_the_page(void **state)
{
	(void)state;
	expect("![a *\"b\"*](x.png \"t\") ![c](x.gif) ![d](http://x.nl/x.png) ![e](/x.png)\n",
	    "<p><img src=\"/f.md?x.png\" alt=\"a &quot;b&quot;\" title=\"t\"> c d e</p>\n");
}

static void
headings_have_ids_of_their_own(void **state)
{
	(void)state;
	expect("# Één *kop*\n\n# Een kop\n\n# een-kop-2\n\n# Een kop\n",
	    "<h1 id=\"een-kop\">Één <em>kop</em></h1>\n<h1 id=\"een-kop-2\">Een kop</h1>\n"
	    "<h1 id=\"een-kop-2-2\">een-kop-2</h1>\n<h1 id=\"een-kop-3\">Een kop</h1>\n");
	expect("# ?\n\n# VN 2030\n\n# Voetnoten\n", "<h1 id=\"kop\">?</h1>\n<h1 id=\"kop-vn-2030\">VN 2030</h1>\n"
						    "<h1 id=\"voetnoten-2\">Voetnoten</h1>\n");
}

static void
a_reserved_id_is_no_headings(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf out = {0};

	(void)state;
	markdown_page_reserve(&page, "inhoud");
	md_render_on(&page, "# Inhoud\n", &out);
	md_render_on(&page, "# Inhoud\n", &out);
	assert_string_equal(out.data, "<h1 id=\"inhoud-2\">Inhoud</h1>\n<h1 id=\"inhoud-3\">Inhoud</h1>\n");
	buf_free(&out);
	markdown_page_clear(&page);
}

static void
the_highest_heading_gets_the_level_of_the_page(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf out = {0};

	(void)state;
	page.heading_top = 3;
	md_render_on(&page, "## a\n\n### b\n\n###### c\n", &out);
	assert_string_equal(out.data, "<h3 id=\"a\">a</h3>\n<h4 id=\"b\">b</h4>\n<h6 id=\"c\">c</h6>\n");
	buf_free(&out);
	markdown_page_clear(&page);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(blocks_and_inlines),
	    cmocka_unit_test(code_can_be_scrolled_with_the_keyboard),
	    cmocka_unit_test(text_is_escaped_and_quotes_stay),
	    cmocka_unit_test(raw_html_is_left_out),
	    cmocka_unit_test(links_lead_where_the_page_says),
	    cmocka_unit_test(images_are_only_those_of_the_page),
	    cmocka_unit_test(headings_have_ids_of_their_own),
	    cmocka_unit_test(a_reserved_id_is_no_headings),
	    cmocka_unit_test(the_highest_heading_gets_the_level_of_the_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
