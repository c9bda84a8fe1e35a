/* SPDX-License-Identifier: EUPL-1.2 */
/* The bytes of a calendar: escaping and folding as RFC 5545 has them. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "text/ics.h"

static void
expect_text(const char *text, const char *wanted)
{
	struct buf out = {0};

	ics_text(str_of(text), &out);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static void
expect_lines(const char *text, const char *wanted)
{
	struct buf out = {0};

	ics_lines(str_of(text), &out);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static void
marks_of_a_value_are_escaped(void **state)
{
	(void)state;
	expect_text("a,b;c\\d: \"e\"", "a\\,b\\;c\\\\d: \"e\"");
	expect_text("één\ntwee\r\ndrie\rvier", "één\\ntwee\\ndrie\\nvier");
	expect_text("tab\tblijft\x01\x7fniet", "tab\tblijftniet");
	expect_text("", "");
}

static void
an_address_stays_as_it_is(void **state)
{
	struct buf out = {0};

	(void)state;
	ics_uri(STR("https://example.org/a;b,c?d&e\n"), &out);
	assert_string_equal(buf_text(&out), "https://example.org/a;b,c?d&e");
	buf_free(&out);
}

static void
lines_end_in_cr_lf(void **state)
{
	(void)state;
	expect_lines("A:1\nB:2", "A:1\r\nB:2\r\n");
	expect_lines("A:1\r\n\n\nB:2\n", "A:1\r\nB:2\r\n");
	expect_lines("", "");
}

#define TEN "0123456789"
#define SEVENTY TEN TEN TEN TEN TEN TEN TEN

static void
long_lines_are_folded_at_75_octets(void **state)
{
	(void)state;
	expect_lines(SEVENTY "12345\n", SEVENTY "12345\r\n");
	expect_lines(SEVENTY "123456\n", SEVENTY "12345\r\n 6\r\n");
	/* The space counts: 74 octets fit on the second line. */
	expect_lines(SEVENTY "12345" SEVENTY "1234\n", SEVENTY "12345\r\n " SEVENTY "1234\r\n");
	expect_lines(SEVENTY "12345" SEVENTY "12345\n", SEVENTY "12345\r\n " SEVENTY "1234\r\n 5\r\n");
}

static void
a_character_is_never_parted(void **state)
{
	(void)state;
	expect_lines(SEVENTY "1234é\n", SEVENTY "1234\r\n é\r\n");
	expect_lines(SEVENTY "123é\n", SEVENTY "123é\r\n");
	expect_lines(SEVENTY "12€x\n", SEVENTY "12€\r\n x\r\n");
	expect_lines(SEVENTY "12😀x\n", SEVENTY "12\r\n 😀x\r\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(marks_of_a_value_are_escaped),
	    cmocka_unit_test(an_address_stays_as_it_is),
	    cmocka_unit_test(lines_end_in_cr_lf),
	    cmocka_unit_test(long_lines_are_folded_at_75_octets),
	    cmocka_unit_test(a_character_is_never_parted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
