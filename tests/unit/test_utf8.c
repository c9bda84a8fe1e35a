/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "text/utf8.h"

static void
valid(struct str text)
{
	size_t bad = 99;

	assert_true(utf8_valid(text, &bad));
	assert_int_equal(bad, 99);
}

static void
invalid(struct str text, size_t offset)
{
	size_t bad = 99;

	assert_false(utf8_valid(text, &bad));
	assert_int_equal(bad, offset);
}

static void
utf8_is_told_from_what_is_not(void **state)
{
	(void)state;
	valid(STR(""));
	valid(STR("a\0b\x7f"));
	valid(STR(
	    "\xc2\x80 \xdf\xbf \xe0\xa0\x80 \xed\x9f\xbf \xee\x80\x80 \xef\xbf\xbf \xf0\x90\x80\x80 \xf4\x8f\xbf\xbf"));
	invalid(STR("ab\xe9 caf"), 2); /* Latin-1 */
	invalid(STR("\xff\xfe"
		    "a"),
	    0);			     /* UTF-16 */
	invalid(STR("a\x80"), 1);    /* a continuation of nothing */
	invalid(STR("\xc0\xaf"), 0); /* overlong */
	invalid(STR("\xc1\xbf"), 0);
	invalid(STR("\xe0\x9f\xbf"), 0);
	invalid(STR("\xf0\x8f\xbf\xbf"), 0);
	invalid(STR("\xed\xa0\x80"), 0);     /* a surrogate */
	invalid(STR("\xf4\x90\x80\x80"), 0); /* above U+10FFFF */
	invalid(STR("\xf5\x80\x80\x80"), 0);
	invalid(STR("é\xe2\x82"), 2); /* cut off */
	invalid(STR("\xf0\x9f\x98"), 0);
	invalid(STR("\xe2\x82"
		    "a"),
	    0);
	invalid(STR("\xf0\x9f\x98"
		    "a"),
	    0);
}

static void
no_control(struct str text)
{
	size_t offset = 99;

	assert_false(utf8_first_control(text, &offset));
	assert_int_equal(offset, 99);
}

static void
control(struct str text, size_t at)
{
	size_t offset = 99;

	assert_true(utf8_first_control(text, &offset));
	assert_int_equal(offset, at);
}

static void
controls_are_found(void **state)
{
	(void)state;
	no_control(STR("a\tb\r\nc é € \xc2\xa0 \xe2\x80\xa7 \xe2\x80\xaf \xef\xbb\xbf \xef\xbf\xbd"));
	control(STR("a\0"), 1);
	control(STR("\x1b[0m"), 0);
	control(STR("é\x7f"), 2);
	control(STR("\v"), 0);
	control(STR("a\xc2\x80"), 1);
	control(STR("a\xc2\x85"
		    "b"),
	    1); /* NEL */
	control(STR("a\xc2\x9f"), 1);
	control(STR("ab\xe2\x80\xa8"), 2); /* line separator */
	control(STR("ab\xe2\x80\xa9"), 2); /* paragraph separator */
	control(STR("\x01\x02"), 0);
	control(STR("ab\xef\xbf\xbe"), 2); /* no character */
	control(STR("ab\xef\xbf\xbf"), 2);
}

/* Bytes are looked at in eights: none may hide another, wherever it stands. */
static void
no_byte_hides_in_a_long_text(void **state)
{
	char text[24];

	(void)state;
	for (unsigned byte = 0; byte < 0x100; byte++)
		for (size_t at = 0; at < sizeof text; at++) {
			struct str all = {text, sizeof text};
			bool is_control = (byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7f;

			memset(text, at % 2 == 0 ? ' ' : '~', sizeof text);
			text[at] = (char)byte;
			if (byte < 0x80)
				valid(all);
			else
				invalid(all, at);
			if (is_control)
				control(all, at);
			else if (byte < 0x80)
				no_control(all);
		}
}

static void
columns_are_characters(void **state)
{
	(void)state;
	assert_int_equal(utf8_columns(STR("")), 0);
	assert_int_equal(utf8_columns(STR("a\tb")), 3);
	assert_int_equal(utf8_columns(STR("é€😀")), 3);
	assert_int_equal(utf8_columns(STR("e\xcc\x81")), 2);
	assert_int_equal(utf8_width(STR("")), 0);
	assert_int_equal(utf8_width(STR("é€😀")), 4);
	assert_int_equal(utf8_width(STR("e\xcc\x81")), 1);
}

/* By eight bytes at a time where they are ASCII, and one by one where they are not: the same as one by one. */
static void
skips_characters(void **state)
{
	static const char *const pieces[] = {"a", "é", "abcdefgh", "€", "abcdefg", "😀", "abcdefghijklmnopq"};
	struct buf text = {0};

	(void)state;
	assert_int_equal(utf8_skip(STR(""), 3), 0);
	for (size_t i = 0; i < 40; i++)
		buf_puts(&text, pieces[i * i % 7]);
	struct str all = buf_str(&text);
	size_t count = utf8_columns(all);

	for (size_t from = 0; from < count; from++)
		for (size_t many = 0; from + many <= count + 2; many++) {
			size_t start = utf8_skip(all, from);
			struct str rest = {all.p + start, all.n - start};
			size_t skipped = utf8_skip(rest, many);
			size_t want = from + many <= count ? many : count - from;

			assert_int_equal(utf8_columns((struct str){rest.p, skipped}), want);
			assert_true(skipped == rest.n || !utf8_continues(rest.p[skipped]));
		}
	buf_free(&text);
}

static void
a_cut_halves_no_character(void **state)
{
	(void)state;
	assert_int_equal(utf8_cut(STR("aé€"), 10), 6);
	assert_int_equal(utf8_cut(STR("aé€"), 6), 6);
	assert_int_equal(utf8_cut(STR("aé€"), 5), 3);
	assert_int_equal(utf8_cut(STR("aé€"), 4), 3);
	assert_int_equal(utf8_cut(STR("aé€"), 2), 1);
	assert_int_equal(utf8_cut(STR("€"), 1), 0);
}

static void
folding_forgets_case(void **state)
{
	struct buf out = {0};

	(void)state;
	utf8_fold(STR("ÉéE\xcc\x81 Straße"), &out);
	assert_string_equal(buf_text(&out), "ééé strasse");
	buf_reset(&out);
	utf8_fold(STR("A\xff"), &out);
	assert_string_equal(buf_text(&out), "A\xff");
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(utf8_is_told_from_what_is_not),
	    cmocka_unit_test(controls_are_found),
	    cmocka_unit_test(no_byte_hides_in_a_long_text),
	    cmocka_unit_test(columns_are_characters),
	    cmocka_unit_test(skips_characters),
	    cmocka_unit_test(a_cut_halves_no_character),
	    cmocka_unit_test(folding_forgets_case),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
