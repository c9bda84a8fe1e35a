/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Stacked bars of counts, one under the other, all from zero and on one scale. Of each bar its counts in words too, so
 * that no number has to fit into a part: names and words are text of the page, which breaks its own lines. rij     the
 * id of a bar: rows of one bar stand together    rij_naam   its name deel    a part: the word of its colour and pattern
 * naam       what readers call it aantal  how many, a whole number
 */
#include <math.h>

#include "render/chart_internal.h"

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

/* The counts of one bar in words. */
static void
put_words(struct pool *pool, const struct chart_table *table, size_t start, size_t end, struct data *bar)
{
	struct buf words = {0};

	for (size_t i = start; i < end; i++)
		if (chart_value(table, i, "aantal") > 0) {
			buf_puts(&words, words.len > 0 ? ", " : "");
			buf_putstr(&words, chart_cell(table, i, "aantal"));
			buf_putc(&words, ' ');
			buf_putstr(&words, chart_cell(table, i, "naam"));
		}
	chart_put_text(pool, bar, "woorden", buf_str(&words));
	buf_free(&words);
}

static void
put_parts(struct pool *pool, const struct chart_table *table, size_t start, size_t end, struct data *bar, double most)
{
	struct data *parts = chart_put_list(pool, bar, "delen");
	double at = 0;

	for (size_t i = start; i < end; i++) {
		double share = fmax(chart_value(table, i, "aantal"), 0) / most;

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
}

static bool
draw(struct pool *pool, const struct chart_table *table, struct data *map)
{
	struct data *bars = chart_put_list(pool, map, "rijen");
	double most = 0;
	int number = 0;

	for (size_t i = 0; i < table->rows; i = bar_end(table, i))
		most = fmax(most, total(table, i, bar_end(table, i)));
	for (size_t i = 0; i < table->rows && most > 0; i = bar_end(table, i)) {
		size_t end = bar_end(table, i);
		struct data *bar = chart_push(pool, bars);

		chart_put_px(pool, bar, "nr", ++number);
		chart_put_text(pool, bar, "rij_naam", chart_cell(table, i, "rij_naam"));
		chart_put_flag(pool, bar, "leeg", total(table, i, end) <= 0);
		put_words(pool, table, i, end, bar);
		put_parts(pool, table, i, end, bar, most);
	}
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
