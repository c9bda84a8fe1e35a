/* SPDX-License-Identifier: EUPL-1.2 */
/* Hostile bodies: each must be read in time and memory that grow no faster than they do. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <time.h>

#include "mdpage.h"

#define SIZE ((size_t)1 << 19)

static void
repeat(struct buf *out, const char *piece, size_t size)
{
	while (out->len < size)
		buf_puts(out, piece);
}

static void
count_fault(void *arg, enum markdown_fault fault, int line, int column, struct str a)
{
	(void)fault;
	(void)line;
	(void)column;
	(void)a;
	++*(size_t *)arg;
}

static void
count_ref(void *arg, enum markdown_ref ref, int line, int column, struct str target)
{
	(void)ref;
	(void)line;
	(void)column;
	(void)target;
	++*(size_t *)arg;
}

/* Checks and renders `body`; gives processor seconds. */
static double
seconds(struct str body, struct buf *html)
{
	size_t count = 0;
	struct markdown_sink sink = {.arg = &count, .fault = count_fault, .ref = count_ref, .style = true};
	struct markdown_page page = MD_TEST_PAGE;
	clock_t start = clock();

	buf_reset(html);
	markdown_check(body, 1, &sink);
	markdown_render(body, "f.md", &page, html);
	markdown_page_clear(&page);
	return (double)(clock() - start) / CLOCKS_PER_SEC;
}

/*
 * What is quadratic takes minutes for this much; what is linear takes under a second, and under 10 with sanitizers and
 * a slow machine.
 */
static void
assert_quick(const char *name, struct str body)
{
	struct buf html = {0};
	double took = seconds(body, &html);

	if (took > 15 || html.len > 64 * SIZE)
		fail_msg("%.20s: %.1f s, %zu bytes", name, took, html.len);
	buf_free(&html);
}

static void
half_a_megabyte_of_anything_is_read(void **state)
{
	static const char *const pieces[] = {"[", "|", "[^", "[@", "*", "**a ", "![", "![[]()", "> ", "- ", "1. ", "`",
	    "<!-- ", "[^a] ", "[@a] ", "[@a; ", "[^a]: x\n", "[^a]:\n", "> [^a]: x\n", "[a](b) ", "[a](b\n'c') ",
	    "[x[^a]", "|a\n|-\n", "|a\n|-\n\n", "|-", "# a\n", "*[^a]* ", "\\[", "&#91;", "a\n===\n", "<b>", "\n",
	    "_a "};

	(void)state;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct buf body = {0};

		repeat(&body, pieces[i], SIZE);
		assert_quick(pieces[i], buf_str(&body));
		buf_free(&body);
	}
}

static void
a_wide_table_does_not_grow_with_its_short_rows(void **state)
{
	struct buf body = {0};

	(void)state;
	repeat(&body, "|a", SIZE / 4);
	buf_putc(&body, '\n');
	repeat(&body, "|-", SIZE / 2 + 1);
	buf_putc(&body, '\n');
	repeat(&body, "|a\n", SIZE);
	assert_quick("wide table", buf_str(&body));
	buf_free(&body);
}

static void
many_notes_are_found_quickly(void **state)
{
	struct buf body = {0};

	(void)state;
	for (int i = 0; i < 30000; i++)
		buf_printf(&body, "[^%d] [@d%d] ", i, i);
	buf_puts(&body, "\n\n");
	for (int i = 0; i < 30000; i++)
		buf_printf(&body, "[^%d]: n\n", i);
	assert_quick("notes", buf_str(&body));
	buf_free(&body);
}

/* `depth` times `piece`, then `text`. */
static void
nest(const char *piece, int depth, const char *text, struct buf *out)
{
	buf_reset(out);
	for (int i = 0; i < depth; i++)
		buf_puts(out, piece);
	buf_puts(out, text);
}

static void
blocks_may_be_a_hundred_deep(void **state)
{
	struct buf body = {0}, out = {0};

	(void)state;
	nest("> ", 100, "[^a]\n", &body);
	md_findings(buf_text(&body), 1, &out);
	assert_string_equal(buf_text(&out), "1:201 undefined <a>\n");
	nest("> ", 101, "[^a]\n", &body);
	md_findings(buf_text(&body), 1, &out);
	assert_string_equal(buf_text(&out), "1:201 deep <>\n");
	nest("- ", 101, "[^a]\n\nb [^c]\n", &body);
	md_findings(buf_text(&body), 1, &out);
	assert_string_equal(buf_text(&out), "1:201 deep <>\n3:3 undefined <c>\n");
	buf_free(&body);
	buf_free(&out);
}

static void
inlines_may_be_a_hundred_deep(void **state)
{
	struct buf body = {0}, out = {0};

	(void)state;
	nest("*a **b ", 50, "[^x]", &body);
	for (int i = 0; i < 50; i++)
		buf_puts(&body, " b** a*");
	md_findings(buf_text(&body), 1, &out);
	assert_string_equal(buf_text(&out), "1:351 undefined <x>\n");
	nest("*a **b ", 51, "[^x]", &body);
	for (int i = 0; i < 51; i++)
		buf_puts(&body, " b** a*");
	md_findings(buf_text(&body), 1, &out);
	assert_string_equal(buf_text(&out), "1:351 deep <>\n");
	buf_free(&body);
	buf_free(&out);
}

static void
markup_stays_balanced_where_it_is_too_deep(void **state)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf body = {0}, html = {0};
	size_t opened = 0, closed = 0;

	(void)state;
	nest("> ", 300, "a\n\nb *c*", &body);
	markdown_render(buf_str(&body), "f.md", &page, &html);
	for (const char *p = html.data; (p = strstr(p, "blockquote>")) != NULL; p++) {
		if (p[-1] == '/')
			closed++;
		else
			opened++;
	}
	assert_int_equal(opened, 101);
	assert_int_equal(closed, 101);
	assert_non_null(strstr(html.data, "<p>b <em>c</em></p>"));
	buf_free(&body);
	buf_free(&html);
	markdown_page_clear(&page);
}

static void
too_many_images_are_a_fault(void **state)
{
	struct buf body = {0}, out = {0};

	(void)state;
	buf_puts(&body, "a\n\n");
	for (int i = 0; i < 20001; i++)
		buf_puts(&body, "![");
	md_findings(buf_text(&body), 1, &out);
	assert_string_equal(buf_text(&out), "3:1 deep <>\n");
	buf_free(&body);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(half_a_megabyte_of_anything_is_read),
	    cmocka_unit_test(a_wide_table_does_not_grow_with_its_short_rows),
	    cmocka_unit_test(many_notes_are_found_quickly),
	    cmocka_unit_test(blocks_may_be_a_hundred_deep),
	    cmocka_unit_test(inlines_may_be_a_hundred_deep),
	    cmocka_unit_test(markup_stays_balanced_where_it_is_too_deep),
	    cmocka_unit_test(too_many_images_are_a_fault),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
