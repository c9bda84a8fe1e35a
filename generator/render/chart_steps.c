/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Counts over time, on top of each other, from zero: an area that steps from month to month.
 *   maand   YYYY-MM; rows of one month stand together, each month has the same parts in the same order, and no month
 * lacks deel    a part: the word of its colour and pattern      naam    what readers call it aantal  how many, a whole
 * number
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "render/chart_internal.h"

#define TOP 24.0
#define BOTTOM 224.0

struct plot {
	struct pool *pool;
	const struct chart_table *table;
	struct chart_axis axis;
	size_t parts, months; /* rows = parts * months */
	double left;
};

static double
across(const struct plot *plot, size_t month)
{
	return plot->left + (1 - plot->left) * (double)month / (double)plot->months;
}

static double
count(const struct plot *plot, size_t month, size_t part)
{
	return fmax(chart_value(plot->table, month * plot->parts + part, "aantal"), 0);
}

/* What lies under a part in a month. */
static double
below(const struct plot *plot, size_t month, size_t part)
{
	double sum = 0;

	for (size_t i = 0; i < part; i++)
		sum += count(plot, month, i);
	return sum;
}

/* The months in which a part lies the same make one rectangle. */
static void
put_part(const struct plot *plot, size_t part, struct data *list)
{
	double height = (BOTTOM - TOP) / (plot->axis.high - plot->axis.low);

	for (size_t start = 0, end; start < plot->months; start = end) {
		double under = below(plot, start, part), n = count(plot, start, part);

		for (end = start + 1; end < plot->months; end++)
			if (below(plot, end, part) != under || count(plot, end, part) != n)
				break;
		if (n <= 0)
			continue;
		struct data *area = chart_push(plot->pool, list);

		chart_put_text(plot->pool, area, "deel", chart_cell(plot->table, part, "deel"));
		chart_put_share(plot->pool, area, "x", across(plot, start));
		chart_put_share(plot->pool, area, "breedte", across(plot, end) - across(plot, start));
		chart_put_share(plot->pool, area, "x2", across(plot, end));
		chart_put_px(plot->pool, area, "y", BOTTOM - (under + n) * height);
		chart_put_px(plot->pool, area, "hoog", n * height);
	}
}

static bool
draw(struct pool *pool, const struct chart_table *table, struct data *map)
{
	struct plot plot = {.pool = pool, .table = table};
	struct data *areas = chart_put_list(pool, map, "vlakken");
	double most = 0, first;

	while (plot.parts < table->rows && chart_same(table, 0, plot.parts, "maand"))
		plot.parts++;
	if (plot.parts == 0)
		return false;
	plot.months = table->rows / plot.parts;
	for (size_t i = 0; i < plot.months; i++)
		most = fmax(most, below(&plot, i, plot.parts));
	if (most <= 0 || plot.months < 2)
		return false;
	plot.axis = chart_axis(0, most, 5, true);
	plot.left = chart_put_scale(pool, map, &plot.axis, TOP, BOTTOM);
	for (size_t part = 0; part < plot.parts; part++)
		put_part(&plot, part, areas);
	struct str month = chart_cell(table, 0, "maand");

	first = month.n >= 7 ? strtod(month.p, NULL) + (strtod(month.p + 5, NULL) - 1) / 12 : 0;
	chart_put_years(pool, map, first, first + (double)plot.months / 12, plot.left, BOTTOM + 6);
	chart_put_px(pool, map, "onder", BOTTOM);
	chart_put_px(pool, map, "streep", BOTTOM + 5);
	chart_put_px(pool, map, "hoogte", BOTTOM + 6 + CHART_LINE + 2);
	chart_put_legend(pool, table, map);
	return true;
}

static const char *const columns[] = {"maand", "deel", "naam", "aantal", NULL};
#define CELL(text)                                                                                                     \
	{                                                                                                              \
		(text), sizeof(text) - 1                                                                               \
	}
#define MONTH(text) CELL(text), CELL("a"), CELL("x"), CELL("1")
static const struct str cells[] = {MONTH("2001-11"), MONTH("2001-12"), MONTH("2002-01"), MONTH("2002-02"),
    MONTH("2002-03"), MONTH("2002-04"), MONTH("2002-05"), MONTH("2002-06")};
static const struct chart_table sample = {columns, 4, cells, 8};

const struct chart_kind chart_steps = {"verloop", columns, draw, &sample};
