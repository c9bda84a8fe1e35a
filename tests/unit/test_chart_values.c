/* SPDX-License-Identifier: EUPL-1.2 */
/* Which values a line chart writes beside its points: those of the ends of each series before all others. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include "render/chart.h"

static const char *const names[] = {"reeks", "naam", "soort", "dag", "jaar", "waarde", "onder", "boven", "voorlopig"};
#define COLUMNS (sizeof names / sizeof *names)
#define ROW(series, kind, year, value)                                                                                 \
	STR(series), STR(series), STR(kind), STR(year "-12-31"), STR(year), STR(value), STR(""), STR(""), STR("")

static bool
shows(const struct data *map, const char *text)
{
	const struct data *values = data_get(map, STR("waarden"));

	for (size_t i = 0; i < data_count(values); i++)
		if (str_is(data_str(data_get(data_at(values, i), STR("tekst"))), text))
			return true;
	return false;
}

/* The newest figure of a series stands close to the target path, and years that are known not to be known come after
 * it. */
static void
test_the_newest_figure_is_written(void **state)
{
	struct str cells[] = {ROW("a", "meting", "2017", "166"), ROW("a", "meting", "2019", "145"),
	    ROW("a", "meting", "2020", "187"), ROW("a", "meting", "2021", ""), ROW("a", "meting", "2025", ""),
	    ROW("doel", "doel", "2019", "190"), ROW("doel", "doel", "2020", "190"), ROW("doel", "doel", "2021", "205"),
	    ROW("doel", "doel", "2026", "220")};
	struct chart_table table = {names, COLUMNS, cells, sizeof cells / sizeof *cells / COLUMNS};
	struct pool pool = {0};

	(void)state;
	const struct data *map = chart_draw(chart_named(STR("lijn")), &pool, "g", &table);

	assert_true(shows(map, "187"));
	assert_true(shows(map, "166"));
	assert_true(shows(map, "220"));
	pool_clear(&pool);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_the_newest_figure_is_written)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
