/* SPDX-License-Identifier: EUPL-1.2 */
/* Text that is put into Markdown stays text, wherever it is put. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "mdpage.h"
#include "text/markdown_escape.h"
#include "text/mustache.h"

static void
expect(const char *text, const char *wanted)
{
	struct buf out = {0};

	markdown_escape(str_of(text), &out);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static void
ids_and_plain_words_stay(void **state)
{
	(void)state;
	expect("kst-99999-4", "kst-99999-4");
	expect("a.b_c-d1", "a.b_c-d1");
	expect("Vlieg hoog", "Vlieg hoog");
	expect("één 🚲 שלום", "één 🚲 שלום");
	expect("", "");
}

static void
what_could_be_markup_is_escaped(void **state)
{
	(void)state;
	expect("a_", "a\\_");
	expect("a._b_.c", "a\\.\\_b\\_\\.c");
	expect("12. Anker", "&#49;2\\. Anker");
	expect("[^1] [@a] | <b>", "\\[\\^1\\] \\[\\@a\\] \\| \\<b\\>");
	expect("a 12", "a 12");
}

static void
blanks_become_one_and_controls_go(void **state)
{
	(void)state;
	expect("    a\t\n\n b  ", "a b");
	expect("a\x01\x7f b\x1b", "a b");
}

/* `text` as a reader should see it. */
static void
put_seen(const char *text, struct buf *out)
{
	struct buf plain = {0};
	bool blank = false;

	for (const char *p = text; *p != '\0'; p++)
		if (strchr(" \t\n\r", *p) != NULL) {
			blank = plain.len > 0;
		} else {
			if (blank)
				buf_putc(&plain, ' ');
			buf_putc(&plain, *p);
			blank = false;
		}
	mustache_escape(out, buf_str(&plain));
	buf_free(&plain);
}

/* The HTML of `place`, with `text` put in for each Q. */
static void
render_in(const char *place, struct str text, struct buf *html)
{
	struct markdown_page page = MD_TEST_PAGE;
	struct buf body = {0};

	for (; *place != '\0'; place++)
		if (*place == 'Q')
			buf_putstr(&body, text);
		else
			buf_putc(&body, *place);
	md_render_on(&page, buf_text(&body), html);
	md_drop_attribute(html, "id");
	md_drop_attribute(html, "aria-label");
	assert_int_equal(page.note_count, 0);
	buf_free(&body);
	markdown_page_clear(&page);
}

static void
check_in(const char *place, const char *text)
{
	struct buf markdown = {0}, got = {0}, frame = {0}, seen = {0}, want = {0};

	markdown_escape(str_of(text), &markdown);
	render_in(place, buf_str(&markdown), &got);
	render_in(place, STR("Q"), &frame);
	put_seen(text, &seen);
	for (const char *p = buf_text(&frame); *p != '\0'; p++)
		if (*p == 'Q')
			buf_putstr(&want, buf_str(&seen));
		else
			buf_putc(&want, *p);
	assert_string_equal(buf_text(&got), buf_text(&want));
	buf_free(&markdown);
	buf_free(&got);
	buf_free(&frame);
	buf_free(&seen);
	buf_free(&want);
}

/* Of each 3 of the marks that mean something in Markdown, in each place, nothing comes but those marks. */
static void
no_text_becomes_markup_anywhere(void **state)
{
	static const char *const places[] = {
	    "Q\n",
	    "a Q b\n",
	    "a\nQ\nb\n",
	    "- Q\n- c\n",
	    "# Q\n",
	    "> Q\n",
	    "**Q** [Q](../x.md)\n",
	    "| Q | a |\n|---|---|\n| Q | Q |\n",
	};
	static const char *const parts[] = {"#", "-", "=", "*", "_", "`", "~", ">", "<", "&", "[", "]", "(", ")", "!",
	    "@", "^", ":", "|", "\\", "1", ".", "+", " ", "a", "\n", "x-1", "lt;", "http://b", "{{c}}"};
	size_t n = sizeof parts / sizeof *parts;

	(void)state;
	for (size_t i = 0; i < n * n * n; i++) {
		char text[64];

		snprintf(text, sizeof text, "%s%s%s", parts[i / n / n], parts[i / n % n], parts[i % n]);
		if (str_trim(str_of(text)).n == 0)
			continue;
		for (size_t k = 0; k < sizeof places / sizeof *places; k++)
			check_in(places[k], text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(ids_and_plain_words_stay),
	    cmocka_unit_test(what_could_be_markup_is_escaped),
	    cmocka_unit_test(blanks_become_one_and_controls_go),
	    cmocka_unit_test(no_text_becomes_markup_anywhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
