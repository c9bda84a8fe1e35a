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

/* The counts in words, for under a bar with a part that is too narrow for its own. Returns how high they are. */
static double
put_words(struct pool *pool, const struct chart_table *table, size_t start, size_t end, struct data *counts, double top)
{
	struct buf words = {0};

	for (size_t i = start; i < end; i++)
		if (chart_value(table, i, "aantal") > 0) {
			buf_puts(&words, words.len > 0 ? ", " : "");
			buf_putstr(&words, chart_cell(table, i, "aantal"));
			buf_putc(&words, ' ');
			buf_putstr(&words, chart_cell(table, i, "naam"));
		}
	const char *lines[4];
	int count = chart_wrap(pool, buf_str(&words), CHART_NARROWEST, 4, lines);

	for (int i = 0; i < count; i++) {
		struct chart_label label = {
		    .width = chart_text_width(str_of(lines[i])), .top = top + i * CHART_LINE, .height = CHART_LINE};

		chart_place(&label, 1, 0);
		chart_push_label(pool, counts, &label, str_of(lines[i]));
	}
	buf_free(&words);
	return count * CHART_LINE;
}

/* The parts of one bar, and the counts under them. Returns how high those are. */
static double
put_parts(struct pool *pool, const struct chart_table *table, size_t start, size_t end, struct data *bar, double y,
    double most)
{
	struct data *parts = chart_put_list(pool, bar, "delen"), *counts = chart_put_list(pool, bar, "getallen");
	struct chart_label *labels = xcalloc(end - start, sizeof *labels);
	double at = 0, height = CHART_LINE;
	bool all = true;

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
		all = all && (labels[i - start].shown || labels[i - start].rank < 0);
	for (size_t i = start; i < end && all; i++)
		chart_push_label(pool, counts, &labels[i - start], chart_cell(table, i, "aantal"));
	if (!all)
		height = put_words(pool, table, start, end, counts, y + BAR);
	free(labels);
	return height;
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
		y += put_parts(pool, table, i, end, bar, y, most) + BAR + GAP;
	}
	chart_put_px(pool, map, "hoogte", y);
	chart_put_legend(pool, table, map);
	return most > 0;
}

static const char *const columns[] = {"rij", "rij_naam", "deel", "naam", "aantal", NULL};
#define CELL(text)                                                                                                     \
	{                                                                                                              \
		(text), sizeof(text) - 1                                                                               \
	}
static const struct str cells[] = {CELL("a"), CELL("a"), CELL("x"), CELL("x"), CELL("99"), CELL("b"), CELL("b"),
    CELL("x"), CELL("x"), CELL("1"), CELL("b"), CELL("b"), CELL("y"), CELL("y"), CELL("1")};
static const struct chart_table sample = {columns, 5, cells, 3};

const struct chart_kind chart_bars = {"staven", columns, draw, &sample};
