/* SPDX-License-Identifier: EUPL-1.2 */
/* Charts: scales that start honestly, and texts that never lie over each other, over made series of all kinds. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "render/chart.h"
#include "render/chart_geometry.h"

static void
holds(double low, double high, int most, bool whole)
{
	struct chart_axis axis = chart_axis(low, high, most, whole);

	assert_true(axis.low <= low && axis.high >= high);
	assert_true(axis.low <= 0 && axis.high >= 0); /* zero is always there */
	assert_true(axis.count >= 2 && axis.count <= most + 1);
	assert_true(axis.low < axis.high && axis.step > 0);
	assert_true(!whole || axis.step == floor(axis.step));
	double lead = axis.step / pow(10, floor(log10(axis.step) + 1e-9));
	assert_true(fabs(lead - 1) < 1e-6 || fabs(lead - 2) < 1e-6 || fabs(lead - 5) < 1e-6);
	assert_true(chart_on(&axis, low) >= -1e-9 && chart_on(&axis, high) <= 1 + 1e-9);
}

static void
test_axis_holds_values_and_zero(void **state)
{
	static const double values[] = {0, 1, 3, 9.99, 10, 57, 1061, 1e9, 3e15, 0.004, 1e-9, -1, -57, -1e9, 812.5};

	(void)state;
	for (size_t i = 0; i < sizeof values / sizeof *values; i++)
		for (size_t k = 0; k < sizeof values / sizeof *values; k++)
			for (int most = 2; most <= 8; most++) {
				holds(fmin(values[i], values[k]), fmax(values[i], values[k]), most, false);
				holds(fmin(values[i], values[k]), fmax(values[i], values[k]), most, true);
			}
}

static void
test_numbers_are_dutch(void **state)
{
	static const struct {
		double value, step;
		const char *wanted;
	} rows[] = {{1500, 500, "1.500"}, {0, 0.5, "0"}, {0.5, 0.5, "0,5"}, {-20, 10, "−20"}, {-1e-12, 1, "0"},
	    {0.02, 0.02, "0,02"}, {1, 0.2, "1"}};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buf out = {0};

		chart_number(rows[i].value, rows[i].step, &out);
		assert_string_equal(buf_text(&out), rows[i].wanted);
		buf_free(&out);
	}
}

/* The box of a text or mark on a chart of `width` pixels. */
struct box {
	double left, right, top, bottom;
};

static struct box
label_box(const struct chart_label *label, double width)
{
	double x = label->at * width;
	double left = label->anchor == CHART_START ? 0 : label->anchor == CHART_END ? label->width : label->width / 2;

	return (struct box){x - left, x - left + label->width, label->top, label->top + label->height};
}

static bool
over(const struct box *a, const struct box *b)
{
	return a->left < b->right - 1e-6 && b->left < a->right - 1e-6 && a->top < b->bottom - 1e-6 &&
	       b->top < a->bottom - 1e-6;
}

/* On the narrowest chart, a phone and a desk: what is shown keeps apart and within. */
static void
keeps_apart(const struct chart_label *labels, int count)
{
	static const double widths[] = {CHART_NARROWEST, 358, 960};

	for (int w = 0; w < 3; w++)
		for (int i = 0; i < count; i++) {
			struct box a = label_box(&labels[i], widths[w]);

			if (!labels[i].shown)
				continue;
			assert_true(labels[i].fixed || (a.left >= -1e-6 && a.right <= widths[w] + 1e-6));
			for (int k = i + 1; k < count; k++) {
				struct box b = label_box(&labels[k], widths[w]);

				assert_false(labels[k].shown && over(&a, &b));
			}
		}
}

static void
test_placed_labels_never_overlap(void **state)
{
	unsigned seed = 7;

	(void)state;
	for (int run = 0; run < 400; run++) {
		struct chart_label labels[60];
		int count = 1 + run % 60;

		memset(labels, 0, sizeof labels);
		for (int i = 0; i < count; i++) {
			seed = seed * 1103515245u + 12345u;
			labels[i] = (struct chart_label){.at = (seed >> 8) % 1001 / 1000.0,
			    .width = 8 + (seed >> 16) % 90,
			    .top = (seed >> 4) % 120,
			    .height = CHART_LINE,
			    .rank = (int)(seed >> 12) % 3,
			    .fixed = i % 7 == 6,
			    .lower = i % 2 == 0};
			labels[i].under = labels[i].top + 2 * CHART_LINE;
			if (labels[i].fixed)
				labels[i] = (struct chart_label){
				    .at = i / 60.0, .width = 4, .top = 200 + i, .height = 0.5, .fixed = true};
		}
		chart_place(labels, count, 2);
		keeps_apart(labels, count);
		if (count == 1)
			assert_true(labels[0].shown);
	}
}

/* What a template reads of a map. */
static double
number_of(const struct data *map, const char *name)
{
	struct str text = data_str(data_get(map, str_of(name)));
	char digits[32] = "";

	memcpy(digits, text.p, text.n < 31 ? text.n : 31);
	return strtod(digits, NULL);
}

static int
add_texts(const struct data *map, const char *list, struct chart_label *labels, int count)
{
	const struct data *texts = data_get(map, str_of(list));

	for (size_t i = 0; i < data_count(texts); i++) {
		const struct data *text = data_at(texts, i);
		struct str anchor = data_str(data_get(text, STR("anker")));

		labels[count++] = (struct chart_label){.at = number_of(text, "x") / 100,
		    .width =
			chart_text_width(data_str(data_get(text, STR("tekst")))) - 0.1, /* places have two decimals */
		    .top = number_of(text, "y") + 4 - CHART_LINE,
		    .height = CHART_LINE,
		    .anchor = str_is(anchor, "start") ? CHART_START
			      : str_is(anchor, "end") ? CHART_END
						      : CHART_MIDDLE,
		    .shown = true};
	}
	return count;
}

enum made { POINT, MANY, EQUAL, NEGATIVE, HUGE_ONES, GAPS, TINY, KINDS };

static double
made_value(enum made kind, int i)
{
	switch (kind) {
	case EQUAL:
		return 7;
	case NEGATIVE:
		return i * 13 % 7 - 40;
	case HUGE_ONES:
		return 1e12 + 1e11 * (i * 7 % 10);
	case TINY:
		return 0.0001 * i;
	default:
		return 100 + i * 37 % 61;
	}
}

/* Marks of points, which texts keep clear of. */
static int
add_points(const struct data *map, struct chart_label *labels, int count)
{
	const struct data *points = data_get(map, STR("punten"));

	for (size_t i = 0; i < data_count(points); i++)
		labels[count++] = (struct chart_label){.at = number_of(data_at(points, i), "x") / 100,
		    .width = 11,
		    .top = number_of(data_at(points, i), "y") - 5.5,
		    .height = 11,
		    .fixed = true,
		    .shown = true};
	return count;
}

static const struct data *
line_chart(struct pool *pool, enum made kind, int points)
{
	static const char *const names[] = {
	    "reeks", "naam", "soort", "dag", "jaar", "waarde", "onder", "boven", "voorlopig"};
	struct str *cells = pool_alloc(pool, (size_t)points * 9 * sizeof *cells);

	for (int i = 0; i < points; i++) {
		struct str *row = cells + (ptrdiff_t)9 * i;
		char text[64];
		int n = snprintf(text, sizeof text, "%d-12-31", 1980 + i);

		for (int k = 0; k < 9; k++)
			row[k] = STR("");
		row[0] = row[1] = STR("a");
		row[2] = STR("meting");
		row[3] = (struct str){pool_copy(pool, text, (size_t)n), (size_t)n};
		row[4] = (struct str){row[3].p, 4};
		n = snprintf(text, sizeof text, "%.4f", made_value(kind, i));
		if (kind != GAPS || i % 3 != 1)
			row[5] = (struct str){pool_copy(pool, text, (size_t)n), (size_t)n};
	}
	struct chart_table table = {names, 9, cells, (size_t)points};

	return chart_draw(chart_named(STR("lijn")), pool, "g", &table);
}

/* The texts of a scale stand under each other at the left of what is drawn. */
static void
check_scale(const struct data *map)
{
	const struct data *ticks = data_get(map, STR("schaal"));

	assert_true(data_count(ticks) >= 2);
	for (size_t i = 1; i < data_count(ticks); i++)
		assert_true(fabs(number_of(data_at(ticks, i), "tekst_y") -
				 number_of(data_at(ticks, i - 1), "tekst_y")) >= CHART_LINE);
}

/* Of each text: whether it lies over another text or the mark of a point, and within the chart. */
static void
check_texts(const struct data *map, struct pool *pool)
{
	struct chart_label *labels = pool_alloc(pool, 300 * sizeof *labels);
	int values = add_texts(map, "waarden", labels, 0), all = add_texts(map, "tijden", labels, values);

	assert_true(all > values);
	keeps_apart(labels, all);
	check_scale(map);
	for (int i = 0; i < all; i++)
		assert_true(labels[i].top >= -1e-6 && labels[i].top + CHART_LINE <= number_of(map, "hoogte"));
	int with_points = add_points(map, labels, all);

	for (int i = 0; i < values; i++)
		for (int k = all; k < with_points; k++) {
			struct box text = label_box(&labels[i], CHART_NARROWEST),
				   point = label_box(&labels[k], CHART_NARROWEST);

			assert_false(over(&text, &point));
		}
}

static void
test_texts_of_a_series_never_overlap(void **state)
{
	(void)state;
	for (int kind = 0; kind < KINDS; kind++)
		for (int points = 1; points <= (kind == POINT ? 1 : 40); points++) {
			struct pool pool = {0};
			const struct data *map = line_chart(&pool, (enum made)kind, points);

			assert_int_equal(data_kind(map), DATA_MAP);
			check_texts(map, &pool);
			if (points < 4)
				assert_true(data_count(data_get(map, STR("waarden"))) > 0);
			pool_clear(&pool);
		}
}

static void
test_texts_of_areas_never_overlap(void **state)
{
	static const char *const names[] = {"maand", "deel", "naam", "aantal"};
	static const int months[] = {1, 2, 13, 40, 120, 400};
	static const char *const counts[] = {"1", "7", "41", "1234567"};
	(void)state;
	for (int k = 0; k < 6 * 4; k++) {
		struct pool pool = {0};
		struct chart_label labels[60] = {0};
		int rows = months[k / 4];
		struct str *cells = pool_alloc(&pool, (size_t)rows * 4 * sizeof *cells);

		for (int i = 0; i < rows; i++) {
			char text[16];
			int n = snprintf(text, sizeof text, "%04d-%02d", 1995 + i / 12, 1 + i % 12);

			cells[(ptrdiff_t)4 * i] = (struct str){pool_copy(&pool, text, (size_t)n), (size_t)n};
			cells[(ptrdiff_t)4 * i + 1] = cells[(ptrdiff_t)4 * i + 2] = STR("loopt");
			cells[(ptrdiff_t)4 * i + 3] = str_of(counts[k % 4]);
		}
		struct chart_table table = {names, 4, cells, (size_t)rows};
		const struct data *map = chart_draw(chart_named(STR("verloop")), &pool, "g", &table);

		if (data_kind(map) == DATA_MAP) {
			keeps_apart(labels, add_texts(map, "jaren", labels, 0));
			check_scale(map);
		} else
			assert_int_equal(rows, 1);
		pool_clear(&pool);
	}
}

/* Work of a year in the first year, and of a year `span` years later. */
static void
test_years_of_a_planning_never_overlap(void **state)
{
	static const char *const names[] = {"groep", "titel", "soort", "start", "eerst", "einde", "klaar", "peil"};

	(void)state;
	for (int span = 0; span < 130; span++) {
		struct pool pool = {0};
		struct chart_label labels[200] = {0};
		char start[32], end[32];

		snprintf(start, sizeof start, "%d-01-01", 1950 + span);
		snprintf(end, sizeof end, "%d-12-31", 1950 + span);
		struct str cells[] = {STR("g"), STR("a"), STR("werk"), STR("1950-01-01"), STR(""), STR("1950-12-31"),
		    STR(""), STR("1950-06-01"), STR("g"), STR("b"), STR("werk"), str_of(start), STR(""), str_of(end),
		    STR(""), STR("1950-06-01")};
		struct chart_table table = {names, 8, cells, 2};
		const struct data *map = chart_draw(chart_named(STR("planning")), &pool, "g", &table);

		assert_true(data_count(data_get(map, STR("jaren"))) >= 1);
		keeps_apart(labels, add_texts(map, "jaren", labels, 0));
		pool_clear(&pool);
	}
}

static void
test_no_line_over_years_without_a_value(void **state)
{
	struct pool pool = {0};

	(void)state;
	assert_int_equal(data_count(data_get(line_chart(&pool, MANY, 12), STR("lijnen"))), 11);
	/* of each three years the middle one has none: only from the third to the first of the next three */
	assert_int_equal(data_count(data_get(line_chart(&pool, GAPS, 12), STR("lijnen"))), 3);
	assert_int_equal(data_count(data_get(line_chart(&pool, GAPS, 12), STR("punten"))), 8);
	pool_clear(&pool);
}

static const char *const bar_columns[] = {"rij", "rij_naam", "deel", "naam", "aantal"};
#define BAR_ROW(bar, part, count) STR(bar), STR("Lijn " bar), STR(part), STR(part), STR(count)

static void
test_bars_share_one_scale_from_zero(void **state)
{
	struct str cells[] = {BAR_ROW("1", "loopt", "3"), BAR_ROW("1", "afgerond", "1"), BAR_ROW("2", "loopt", "0"),
	    BAR_ROW("2", "afgerond", "2"), BAR_ROW("3", "loopt", "0"), BAR_ROW("3", "afgerond", "0")};
	struct chart_table table = {bar_columns, 5, cells, 6};
	struct pool pool = {0};
	const struct data *map = chart_draw(chart_named(STR("staven")), &pool, "g", &table);
	const struct data *bars = data_get(map, STR("rijen"));

	(void)state;
	assert_int_equal(data_count(bars), 3);
	const struct data *first = data_get(data_at(bars, 0), STR("delen"));
	const struct data *second = data_get(data_at(bars, 1), STR("delen"));

	assert_true(number_of(data_at(first, 0), "x") == 0 && number_of(data_at(first, 0), "breedte") == 75);
	assert_true(number_of(data_at(first, 1), "x") == 75 && number_of(data_at(first, 1), "breedte") == 25);
	assert_true(number_of(data_at(second, 0), "x") == 0 && number_of(data_at(second, 0), "breedte") == 50);
	assert_int_equal(data_count(data_get(data_at(bars, 2), STR("delen"))), 0);
	assert_int_equal(data_kind(data_get(data_at(bars, 2), STR("leeg"))), DATA_TEXT);
	assert_int_equal(data_count(data_get(map, STR("legenda"))), 2);
	pool_clear(&pool);
}

static void
test_bars_tell_their_counts_in_words(void **state)
{
	struct str cells[] = {BAR_ROW("1", "loopt", "99"), BAR_ROW("1", "gestopt", "0"), BAR_ROW("2", "loopt", "1"),
	    BAR_ROW("2", "afgerond", "1"), BAR_ROW("3", "loopt", "0")};
	struct chart_table table = {bar_columns, 5, cells, 5};
	struct pool pool = {0};
	const struct data *map = chart_draw(chart_named(STR("staven")), &pool, "g", &table);
	const struct data *bars = data_get(map, STR("rijen"));

	(void)state;
	assert_true(str_is(data_str(data_get(data_at(bars, 0), STR("woorden"))), "99 loopt"));
	assert_true(str_is(data_str(data_get(data_at(bars, 1), STR("woorden"))), "1 loopt, 1 afgerond"));
	assert_int_equal(data_kind(data_get(data_at(bars, 2), STR("woorden"))), DATA_NULL);
	assert_true(number_of(data_at(bars, 0), "nr") == 1 && number_of(data_at(bars, 2), "nr") == 3);
	pool_clear(&pool);
}

static void
test_nothing_to_draw_is_null(void **state)
{
	static const char *const kinds[] = {"staven", "lijn", "planning", "verloop"};
	struct str cells[] = {BAR_ROW("1", "loopt", "0")};
	struct chart_table none = {bar_columns, 5, cells, 0}, zero = {bar_columns, 5, cells, 1};
	struct pool pool = {0};

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		const struct chart_kind *kind = chart_named(str_of(kinds[i]));

		assert_non_null(kind);
		assert_int_equal(data_kind(chart_draw(kind, &pool, "g", &none)), DATA_NULL);
		assert_int_equal(data_kind(chart_specimen(kind, &pool, "g")), DATA_MAP);
	}
	assert_int_equal(data_kind(chart_draw(chart_named(STR("staven")), &pool, "g", &zero)), DATA_NULL);
	assert_null(chart_named(STR("taart")));
	assert_string_equal(chart_lacks(chart_named(STR("lijn")), bar_columns, 5), "reeks");
	assert_null(chart_lacks(chart_named(STR("staven")), bar_columns, 5));
	pool_clear(&pool);
}

static void
test_planning_shows_the_end_agreed_first(void **state)
{
	static const char *const names[] = {"groep", "titel", "soort", "start", "eerst", "einde", "klaar", "peil"};
	struct str cells[] = {STR("g"), STR("Kabel"), STR("werk"), STR("2031-01-01"), STR("2032-01-01"),
	    STR("2033-01-01"), STR(""), STR("2032-07-01"), STR("g"), STR("Lont"), STR("mijlpaal"), STR(""), STR(""),
	    STR("2031-07-01"), STR("1"), STR("2032-07-01"), STR("g"), STR("Mist"), STR("werk"), STR(""),
	    STR("2032-01-01"), STR("2032-01-01"), STR("1"), STR("2032-07-01")};
	struct chart_table table = {names, 8, cells, 3};
	struct pool pool = {0};
	const struct data *map = chart_draw(chart_named(STR("planning")), &pool, "g", &table);
	const struct data *work = data_get(map, STR("rijen")), *first = data_at(work, 0), *second = data_at(work, 1);

	(void)state;
	assert_int_equal(data_count(work), 2);
	/* what who does not see it is told: the milestone is no work of its own */
	assert_true(str_is(data_str(data_get(map, STR("aantal"))), "2"));
	assert_int_equal(data_kind(data_get(map, STR("een"))), DATA_NULL);
	assert_true(str_is(data_str(data_get(map, STR("van"))), "2031"));
	assert_true(str_is(data_str(data_get(map, STR("tot"))), "2033"));
	const struct data *parts = data_get(first, STR("delen"));

	assert_int_equal(data_count(parts), 2);
	assert_true(str_is(data_str(data_get(data_at(parts, 1), STR("wat"))), "uitloop"));
	double end_first = number_of(data_at(data_get(first, STR("eerste")), 0), "x");
	double end_now = number_of(data_at(data_get(first, STR("einden")), 0), "x");
	double as_of = number_of(map, "peil");

	assert_true(end_first < as_of && as_of < end_now);
	assert_int_equal(data_count(data_get(first, STR("mijlpalen"))), 1);
	/* never moved: no mark of an earlier end, and without a start no bar that would make one up */
	assert_int_equal(data_count(data_get(second, STR("eerste"))), 0);
	assert_int_equal(data_count(data_get(second, STR("delen"))), 0);
	pool_clear(&pool);
}

static void
test_months_alike_make_one_area(void **state)
{
	static const char *const names[] = {"maand", "deel", "naam", "aantal"};
	struct str cells[] = {STR("2031-11"), STR("loopt"), STR("loopt"), STR("2"), STR("2031-11"), STR("onbekend"),
	    STR("onbekend"), STR("2"), STR("2031-12"), STR("loopt"), STR("loopt"), STR("2"), STR("2031-12"),
	    STR("onbekend"), STR("onbekend"), STR("2"), STR("2032-01"), STR("loopt"), STR("loopt"), STR("4"),
	    STR("2032-01"), STR("onbekend"), STR("onbekend"), STR("0")};
	struct chart_table table = {names, 4, cells, 6};
	struct pool pool = {0};
	const struct data *map = chart_draw(chart_named(STR("verloop")), &pool, "g", &table);
	const struct data *areas = data_get(map, STR("vlakken"));

	(void)state;
	assert_int_equal(data_count(areas), 3);
	double two = number_of(data_at(areas, 0), "hoog"), four = number_of(data_at(areas, 1), "hoog");

	assert_true(fabs(four - 2 * two) < 0.02);
	/* all stand on zero or on each other */
	assert_true(fabs(number_of(data_at(areas, 1), "y") + four - number_of(map, "onder")) < 0.02);
	assert_true(fabs(number_of(data_at(areas, 2), "y") + two - number_of(data_at(areas, 0), "y")) < 0.02);
	pool_clear(&pool);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_axis_holds_values_and_zero),
	    cmocka_unit_test(test_numbers_are_dutch),
	    cmocka_unit_test(test_placed_labels_never_overlap),
	    cmocka_unit_test(test_texts_of_a_series_never_overlap),
	    cmocka_unit_test(test_texts_of_areas_never_overlap),
	    cmocka_unit_test(test_years_of_a_planning_never_overlap),
	    cmocka_unit_test(test_no_line_over_years_without_a_value),
	    cmocka_unit_test(test_bars_share_one_scale_from_zero),
	    cmocka_unit_test(test_bars_tell_their_counts_in_words),
	    cmocka_unit_test(test_nothing_to_draw_is_null),
	    cmocka_unit_test(test_planning_shows_the_end_agreed_first),
	    cmocka_unit_test(test_months_alike_make_one_area),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
