/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Series of values over time, as lines from one point to the next; the axis always holds zero.
 *   reeks       the id of a series: its rows stand together, in order of time    naam  its name
 *   soort       meting; doel: a point of the target path (baseline, interim and final target)
 *   dag         the day that the value counts for, YYYY-MM-DD
 *   jaar        how readers call that time
 *   waarde, onder, boven   the value and its margins; all three absent: known not to be known
 *   voorlopig   not empty: the value may still change
 */
#include <math.h>
#include <stdlib.h>

#include "base/dutch.h"
#include "render/chart_internal.h"

#define TOP 26.0
#define BOTTOM 230.0
#define MARK 7.0 /* from the middle of a point to the text above it */

struct plot {
	struct pool *pool;
	const struct chart_table *table;
	struct chart_axis axis;
	double first, last, left; /* years; the share of the width left of the plot */
};

static bool
has_value(const struct chart_table *table, size_t row)
{
	return chart_has(table, row, "waarde");
}

static bool
has_margin(const struct chart_table *table, size_t row)
{
	return chart_has(table, row, "onder") && chart_has(table, row, "boven");
}

static bool
is_target(const struct chart_table *table, size_t row)
{
	return str_is(chart_cell(table, row, "soort"), "doel");
}

static double
across(const struct plot *plot, size_t row)
{
	double right = 1 - 14 / CHART_NARROWEST, span = plot->last - plot->first;
	double share = span > 0 ? (chart_day(plot->table, row, "dag") - plot->first) / span : 0.5;

	return plot->left + (right - plot->left) * share;
}

static double
down(const struct plot *plot, double value)
{
	return BOTTOM - (BOTTOM - TOP) * chart_on(&plot->axis, value);
}

/* Whether row `row` comes within a year of the one before: over years without a value goes no line, but that to a
 * target. */
static bool
follows(const struct chart_table *table, size_t row)
{
	return is_target(table, row) || chart_day(table, row, "dag") - chart_day(table, row - 1, "dag") < 1.1;
}

/* The axes that hold all values and margins. Returns whether there is any. */
static bool
set_axes(struct plot *plot)
{
	static const char *const columns[] = {"waarde", "onder", "boven"};
	double low = 0, high = 0;
	bool any = false;

	for (size_t i = 0; i < plot->table->rows; i++) {
		double day = chart_day(plot->table, i, "dag");

		if (day <= 0)
			continue;
		for (int k = 0; k < 3; k++) {
			double value = chart_value(plot->table, i, columns[k]);

			if (!chart_has(plot->table, i, columns[k]))
				continue;
			low = fmin(low, value);
			high = fmax(high, value);
			plot->first = any ? fmin(plot->first, day) : day;
			plot->last = any ? fmax(plot->last, day) : day;
			any = true;
		}
	}
	plot->axis = chart_axis(low, high, 5, false);
	return any;
}

static void
put_line(struct plot *plot, struct data *list, size_t from, size_t to, int nr)
{
	struct pool *pool = plot->pool;
	struct data *line = chart_push(pool, list);

	chart_put_share(pool, line, "x1", across(plot, from));
	chart_put_share(pool, line, "x2", across(plot, to));
	chart_put_px(pool, line, "y1", down(plot, chart_value(plot->table, from, "waarde")));
	chart_put_px(pool, line, "y2", down(plot, chart_value(plot->table, to, "waarde")));
	chart_put_px(pool, line, "nr", nr);
	chart_put_flag(pool, line, "doel", is_target(plot->table, from));
	chart_put_flag(pool, line, "voorlopig",
	    chart_has(plot->table, from, "voorlopig") || chart_has(plot->table, to, "voorlopig"));
}

static void
put_point(struct plot *plot, struct data *list, size_t row, int nr)
{
	struct pool *pool = plot->pool;
	struct data *point = chart_push(pool, list);

	chart_put_share(pool, point, "x", across(plot, row));
	chart_put_px(pool, point, "y", down(plot, chart_value(plot->table, row, "waarde")));
	chart_put_px(pool, point, "nr", nr);
	chart_put_flag(pool, point, "vierkant", nr == 2);
	chart_put_flag(pool, point, "ruit", nr == 3);
	chart_put_flag(pool, point, "rond", nr == 1);
	chart_put_flag(pool, point, "doel", is_target(plot->table, row));
	chart_put_flag(pool, point, "voorlopig", chart_has(plot->table, row, "voorlopig"));
}

static void
put_margin(struct plot *plot, struct data *list, size_t row)
{
	struct pool *pool = plot->pool;
	struct data *margin = chart_push(pool, list);

	chart_put_share(pool, margin, "x", across(plot, row));
	chart_put_px(pool, margin, "y1", down(plot, chart_value(plot->table, row, "boven")));
	chart_put_px(pool, margin, "y2", down(plot, chart_value(plot->table, row, "onder")));
}

/* A piece of the band between two points with margins: corners in thousandths of the width, for a drawing that
 * stretches with it. */
static void
put_band(struct plot *plot, struct data *list, size_t from, size_t to)
{
	struct buf corners = {0};
	double x1 = 1000 * across(plot, from), x2 = 1000 * across(plot, to);

	buf_printf(&corners, "%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f", x1,
	    down(plot, chart_value(plot->table, from, "boven")), x2, down(plot, chart_value(plot->table, to, "boven")),
	    x2, down(plot, chart_value(plot->table, to, "onder")), x1,
	    down(plot, chart_value(plot->table, from, "onder")));
	chart_put_text(plot->pool, chart_push(plot->pool, list), "hoeken", buf_str(&corners));
	buf_free(&corners);
}

static bool
is_first(const struct chart_table *table, size_t row)
{
	return row == 0 || !chart_same(table, row, row - 1, "reeks");
}

static void
put_name(struct plot *plot, struct data *names, size_t row, int nr)
{
	struct data *name = chart_push(plot->pool, names);

	chart_put_text(plot->pool, name, "naam", chart_cell(plot->table, row, "naam"));
	chart_put_px(plot->pool, name, "nr", nr);
	chart_put_flag(plot->pool, name, "vierkant", nr == 2);
	chart_put_flag(plot->pool, name, "ruit", nr == 3);
	chart_put_flag(plot->pool, name, "rond", nr == 1);
}

/* All of it but the texts. Lines break where a value is not known. */
static void
put_series(struct plot *plot, struct data *map)
{
	const struct chart_table *table = plot->table;
	struct data *names = chart_put_list(plot->pool, map, "reeksen"),
		    *lines = chart_put_list(plot->pool, map, "lijnen");
	struct data *points = chart_put_list(plot->pool, map, "punten"),
		    *bands = chart_put_list(plot->pool, map, "banden");
	struct data *margins = chart_put_list(plot->pool, map, "marges");
	int nr = 0;

	for (size_t i = 0; i < table->rows; i++) {
		bool starts = is_first(table, i);

		if (starts && !is_target(table, i)) {
			nr = nr < 3 ? nr + 1 : 3;
			put_name(plot, names, i, nr);
		}
		if (has_margin(table, i))
			put_margin(plot, margins, i);
		if (!starts && has_margin(table, i) && has_margin(table, i - 1) && follows(table, i))
			put_band(plot, bands, i - 1, i);
		if (!starts && has_value(table, i) && has_value(table, i - 1) && follows(table, i))
			put_line(plot, lines, i - 1, i, nr);
	}
	nr = 0;
	for (size_t i = 0; i < table->rows; i++) {
		if (is_first(table, i) && !is_target(table, i))
			nr = nr < 3 ? nr + 1 : 3;
		if (has_value(table, i))
			put_point(plot, points, i, nr);
	}
}

/* Whether no row before `row` in its series, or with `after` behind it, has a value: years that are known not to be
 * known come after the newest figure. */
static bool
is_outer(const struct chart_table *table, size_t row, bool after)
{
	for (size_t i = row; after ? i + 1 < table->rows : i > 0;) {
		i = after ? i + 1 : i - 1;
		if (!chart_same(table, row, i, "reeks"))
			return true;
		if (has_value(table, i))
			return false;
	}
	return true;
}

/* Values above or below their points and clear of all points: first the last of each series, then the first. */
static void
put_values(struct plot *plot, struct data *map)
{
	const struct chart_table *table = plot->table;
	size_t n = table->rows;
	struct chart_label *labels = xcalloc(2 * n, sizeof *labels);
	struct buf *texts = xcalloc(n, sizeof *texts);
	struct data *shown = chart_put_list(plot->pool, map, "waarden");

	for (size_t i = 0; i < n; i++) {
		struct chart_label *label = &labels[i], *point = &labels[n + i];
		double y = down(plot, chart_value(table, i, "waarde"));

		dutch_number(chart_cell(table, i, "waarde"), &texts[i]);
		label->at = point->at = across(plot, i);
		label->width = chart_text_width(buf_str(&texts[i]));
		label->height = CHART_LINE;
		label->top = y - MARK - CHART_LINE;
		label->lower = y + MARK + CHART_LINE < BOTTOM;
		label->under = y + MARK;
		label->rank = is_outer(table, i, true) ? 0 : is_outer(table, i, false) ? 1 : 2;
		point->width = point->height = 2 * MARK - 2;
		point->top = y - MARK + 1;
		point->fixed = has_value(table, i);
		if (!has_value(table, i))
			label->rank = -1;
	}
	chart_place(labels, (int)(2 * n), 2);
	for (size_t i = 0; i < n; i++) {
		chart_push_label(plot->pool, shown, &labels[i], buf_str(&texts[i]));
		buf_free(&texts[i]);
	}
	free(texts);
	free(labels);
}

/* Times under the plot, each once. */
static void
put_times(struct plot *plot, struct data *map)
{
	const struct chart_table *table = plot->table;
	struct chart_label *labels = xcalloc(table->rows, sizeof *labels);
	struct data *shown = chart_put_list(plot->pool, map, "tijden");

	for (size_t i = 0; i < table->rows; i++) {
		bool skipped = !has_value(table, i) && !has_margin(table, i);

		for (size_t k = 0; k < i && !skipped; k++)
			skipped = labels[k].rank >= 0 && chart_same(table, i, k, "jaar");
		labels[i].at = across(plot, i);
		labels[i].width = chart_text_width(chart_cell(table, i, "jaar"));
		labels[i].top = BOTTOM + 6;
		labels[i].height = CHART_LINE;
		labels[i].rank = is_outer(table, i, false) || is_outer(table, i, true) ? 0 : 1;
		if (skipped)
			labels[i].rank = -1;
	}
	chart_place(labels, (int)table->rows, 8);
	for (size_t i = 0; i < table->rows; i++)
		chart_push_label(plot->pool, shown, &labels[i], chart_cell(table, i, "jaar"));
	free(labels);
}

static bool
draw(struct pool *pool, const struct chart_table *table, struct data *map)
{
	struct plot plot = {.pool = pool, .table = table};
	bool target = false, provisional = false, margin = false;

	if (!set_axes(&plot))
		return false;
	plot.left = chart_put_scale(pool, map, &plot.axis, TOP, BOTTOM);
	put_series(&plot, map);
	put_values(&plot, map);
	put_times(&plot, map);
	for (size_t i = 0; i < table->rows; i++) {
		target = target || is_target(table, i);
		provisional = provisional || chart_has(table, i, "voorlopig");
		margin = margin || has_margin(table, i);
	}
	chart_put_flag(pool, map, "met_doel", target);
	chart_put_flag(pool, map, "met_voorlopig", provisional);
	chart_put_flag(pool, map, "met_marge", margin);
	chart_put_px(pool, map, "hoogte", BOTTOM + 6 + CHART_LINE + 2);
	return true;
}

static const char *const columns[] = {
    "reeks", "naam", "soort", "dag", "jaar", "waarde", "onder", "boven", "voorlopig", NULL};
#define CELL(text)                                                                                                     \
	{                                                                                                              \
		(text), sizeof(text) - 1                                                                               \
	}
static const struct str cells[] = {CELL("a"), CELL("x"), CELL("meting"), CELL("2001-12-31"), CELL("2001"), CELL("1"),
    CELL("1"), CELL("1"), CELL("1"), CELL("a"), CELL("x"), CELL("meting"), CELL("2002-12-31"), CELL("2002"), CELL("1"),
    CELL("1"), CELL("1"), CELL("1"), CELL("b"), CELL("x"), CELL("doel"), CELL("2009-12-31"), CELL("2009"), CELL("1"),
    CELL(""), CELL(""), CELL("")};
static const struct chart_table sample = {columns, 9, cells, 3};

const struct chart_kind chart_line = {"lijn", columns, draw, &sample};
