/* SPDX-License-Identifier: EUPL-1.2 */
/* The line of a finding on a terminal. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "text/excerpt.h"

static void
shows(const char *line, int column, int width, const char *wanted)
{
	struct excerpt excerpt = {str_of(line), 7, column, width, false};
	struct buf out = {0};

	excerpt_write(&excerpt, &out);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static void
the_caret_stands_under_the_column(void **state)
{
	(void)state;
	shows("titel: Fiets", 1, 80, "      7 | titel: Fiets\n        | ^\n");
	shows("titel: Fiets", 8, 80, "      7 | titel: Fiets\n        |        ^\n");
	shows("titel: Fiets", 13, 80, "      7 | titel: Fiets\n        |             ^\n");
	shows("titel: Fiets", 99, 80, "      7 | titel: Fiets\n        |             ^\n");
}

static void
tabs_and_wide_characters_count_in_cells(void **state)
{
	(void)state;
	shows("\ta\tb", 2, 80, "      7 |     a   b\n        |     ^\n");
	shows("\ta\tb", 4, 80, "      7 |     a   b\n        |         ^\n");
	shows("\xe8\x88\xb9\xe8\x88\xb9 x", 4, 80, "      7 | \xe8\x88\xb9\xe8\x88\xb9 x\n        |      ^\n");
	/* e with a combining accent: two characters, one cell */
	shows("e\xcc\x81x", 3, 80, "      7 | e\xcc\x81x\n        |  ^\n");
}

static void
nothing_can_steer_the_terminal(void **state)
{
	(void)state;
	shows("a\x1b[31mb", 3, 80, "      7 | a\\x1b[31mb\n        |      ^\n");
	shows("a\xe9z", 3, 80, "      7 | a\\xe9z\n        |      ^\n");
	shows("a\xc2\x9bz", 3, 80, "      7 | a\\xc2\\x9bz\n        |          ^\n");
}

static void
a_long_line_is_cut_around_the_column(void **state)
{
	(void)state;
	/* 30 cells: 10 for the number, 20 for the line, of which 2 for what is cut */
	shows("abcdefghijklmnopqrstuvwxyz0123456789", 1, 30, "      7 | abcdefghijklmnopqr…\n        | ^\n");
	shows(
	    "abcdefghijklmnopqrstuvwxyz0123456789", 20, 30, "      7 | …klmnopqrstuvwxyz01…\n        |           ^\n");
	shows("abcdefghijklmnopqrstuvwxyz0123456789", 36, 30,
	    "      7 | …stuvwxyz0123456789\n        |                   ^\n");
	shows("abcdefghijklmnopqrst", 20, 30, "      7 | abcdefghijklmnopqrst\n        |                    ^\n");
}

static void
a_very_long_line_stays_within_its_width(void **state)
{
	(void)state;
	struct buf line = {0}, out = {0};

	for (int i = 0; i < 200000; i++)
		buf_puts(&line, "\xe8\x88\xb9\t");
	struct excerpt excerpt = {buf_str(&line), 1, 100000, 80, false};

	excerpt_write(&excerpt, &out);
	assert_true(out.len < 400);
	buf_free(&line);
	buf_free(&out);
}

static void
colour_only_where_asked(void **state)
{
	(void)state;
	struct excerpt excerpt = {STR("ab"), 1, 2, 80, true};
	struct buf out = {0};

	excerpt_write(&excerpt, &out);
	assert_string_equal(
	    buf_text(&out), "\x1b[2m      1 |\x1b[0m ab\n\x1b[2m        |\x1b[0m  \x1b[1;31m^\x1b[0m\n");
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_caret_stands_under_the_column),
	    cmocka_unit_test(tabs_and_wide_characters_count_in_cells),
	    cmocka_unit_test(nothing_can_steer_the_terminal),
	    cmocka_unit_test(a_long_line_is_cut_around_the_column),
	    cmocka_unit_test(a_very_long_line_stays_within_its_width),
	    cmocka_unit_test(colour_only_where_asked),
	};

	return cmocka_run_group_tests_name("excerpt", tests, NULL, NULL);
}
