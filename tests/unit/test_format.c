/* SPDX-License-Identifier: EUPL-1.2 */
/* How values are shown: citations, numbers and dates as Dutch readers write them. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#undef fail

#include "base/dutch.h"
#include "render/format.h"

static void
shows(void (*write)(struct str value, struct buf *out), const char *value, const char *wanted)
{
	struct buf out = {0};

	write(str_of(value), &out);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static void
citations(void **state)
{
	(void)state;
	shows(format_citation_nl, "Kamerstuk 28 638, nr. 233", "Kamerstuk 28\u00a0638, nr.\u00a0233");
	shows(format_citation_nl, "Kamerstuk 35 570 VI, nr. 50", "Kamerstuk 35\u00a0570\u00a0VI, nr.\u00a050");
	shows(format_citation_nl, "Kamerstuk 35 876, B", "Kamerstuk 35\u00a0876, B");
	shows(format_citation_nl, "Bureau Lantaarn, 12 lampen in 3 jaar", "Bureau Lantaarn, 12 lampen in 3 jaar");
	shows(format_citation_nl, "antwoord in Kamerstuk 99 999, nrs. 3, 4 en 12345 6",
	    "antwoord in Kamerstuk 99\u00a0999, nrs.\u00a03, 4 en 12345 6");
	shows(
	    format_citation_nl, "1 99 999 9, 123 456, 12 3456 nr. vijf", "1 99\u00a0999 9, 123 456, 12 3456 nr. vijf");
	shows(format_citation_nl, "", "");
}

static void
numbers(void **state)
{
	(void)state;
	shows(dutch_number, "-1234.5", "−1.234,5");
	shows(dutch_number, "1000000.0", "1.000.000");
	shows(dutch_number, "999", "999");
}

static void
periods(void **state)
{
	(void)state;
	shows(dutch_date, "2023-10-18", "18 oktober 2023");
	shows(dutch_date, "2019-11", "november 2019");
	shows(dutch_period, "2018/..", "vanaf 2018");
	shows(dutch_period, "2018/2022", "2018 tot en met 2022");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(citations),
	    cmocka_unit_test(numbers),
	    cmocka_unit_test(periods),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
