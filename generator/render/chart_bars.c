/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Stacked bars of counts, one under the other, all from zero and on one scale.
 *   rij     the id of a bar: rows of one bar stand together    rij_naam   its name
 *   deel    a part: the word of its colour and pattern         naam       what readers call it
 *   aantal  how many, a whole number
 */
#include <math.h>
#include <stdlib.h>

#include "render/chart_internal.h"

#define BAR 24.0
#define GAP 14.0

static size_t
bar_end(const struct chart_table *table, size_t start)
{
	size_t end = start + 1;

	while (end < table->rows && chart_same(table, start, end, "rij"))
		end++;
	return end;
}

static double
total(const struct chart_table *table, size_t start, size_t end)
{
	double sum = 0;

	for (size_t i = start; i < end; i++)
		sum += fmax(chart_value(table, i, "aantal"), 0);
	return sum;
}

/* The parts of one bar, and the counts under them that have room. */
static void
put_parts(struct pool *pool, const struct chart_table *table, size_t start, size_t end, struct data *bar, double y,
    double most)
{
	struct data *parts = chart_put_list(pool, bar, "delen"), *counts = chart_put_list(pool, bar, "getallen");
	struct chart_label *labels = xcalloc(end - start, sizeof *labels);
	double at = 0;

	for (size_t i = start; i < end; i++) {
		double share = fmax(chart_value(table, i, "aantal"), 0) / most;

		labels[i - start] = (struct chart_label){.at = at + share / 2,
		    .width = chart_text_width(chart_cell(table, i, "aantal")),
		    .top = y + BAR,
		    .height = CHART_LINE,
		    .rank = share > 0 ? 0 : -1};
		if (share > 0) {
			struct data *part = chart_push(pool, parts);

			chart_put_text(pool, part, "deel", chart_cell(table, i, "deel"));
			chart_put_text(pool, part, "naam", chart_cell(table, i, "naam"));
			chart_put_text(pool, part, "rij_naam", chart_cell(table, i, "rij_naam"));
			chart_put_text(pool, part, "aantal", chart_cell(table, i, "aantal"));
			chart_put_share(pool, part, "x", at);
			chart_put_share(pool, part, "breedte", share);
		}
		at += share;
	}
	chart_place(labels, (int)(end - start), 3);
	for (size_t i = start; i < end; i++)
		chart_push_label(pool, counts, &labels[i - start], chart_cell(table, i, "aantal"));
	free(labels);
}

static bool
draw(struct pool *pool, const struct chart_table *table, struct data *map)
{
	struct data *bars = chart_put_list(pool, map, "rijen");
	double most = 0, y = 0;

	for (size_t i = 0; i < table->rows; i = bar_end(table, i))
		most = fmax(most, total(table, i, bar_end(table, i)));
	for (size_t i = 0; i < table->rows && most > 0; i = bar_end(table, i)) {
		size_t end = bar_end(table, i);
		struct data *bar = chart_push(pool, bars);

		chart_put_text(pool, bar, "naam", chart_cell(table, i, "rij_naam"));
		chart_put_flag(pool, bar, "leeg", total(table, i, end) <= 0);
		y += chart_put_lines(pool, bar, "regels", chart_cell(table, i, "rij_naam"), y, 3) + 2;
		chart_put_px(pool, bar, "y", y);
		chart_put_px(pool, bar, "tekst_y", y + CHART_LINE - 2);
		chart_put_px(pool, bar, "staaf", BAR);
		put_parts(pool, table, i, end, bar, y, most);
		y += BAR + CHART_LINE + GAP;
	}
	chart_put_px(pool, map, "hoogte", y);
	chart_put_legend(pool, table, map);
	return most > 0;
}

static const char *const columns[] = {"rij", "rij_naam", "deel", "naam", "aantal", NULL};
static const struct str cells[] = {{"a", 1}, {"a", 1}, {"x", 1}, {"x", 1}, {"1", 1}};
static const struct chart_table sample = {columns, 5, cells, 1};

const struct chart_kind chart_bars = {"staven", columns, draw, &sample};
