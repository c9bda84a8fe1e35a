/* SPDX-License-Identifier: EUPL-1.2 */
/* What all kinds of chart write into their map. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "render/chart_internal.h"

void
chart_put_text(struct pool *pool, struct data *map, const char *name, struct str text)
{
	data_put_as(pool, map, name, text.n > 0 ? data_text(pool, text.p, text.n) : data_null(pool));
}

/* Without zeros at its end. */
static void
put_number(struct pool *pool, struct data *map, const char *name, double value, const char *unit)
{
	char text[64];
	int n = snprintf(text, sizeof text - 2, "%.2f", fabs(value) < 0.005 ? 0.0 : value);

	while (text[n - 1] == '0')
		n--;
	if (text[n - 1] == '.')
		n--;
	strcpy(text + n, unit);
	data_put_as(pool, map, name, data_text(pool, text, strlen(text)));
}

void
chart_put_share(struct pool *pool, struct data *map, const char *name, double share)
{
	put_number(pool, map, name, 100 * share, "%");
}

void
chart_put_px(struct pool *pool, struct data *map, const char *name, double px)
{
	put_number(pool, map, name, px, "");
}

void
chart_put_flag(struct pool *pool, struct data *map, const char *name, bool on)
{
	data_put_as(pool, map, name, on ? data_text(pool, "1", 1) : data_null(pool));
}

struct data *
chart_put_list(struct pool *pool, struct data *map, const char *name)
{
	struct data *list = data_list(pool);

	data_put_as(pool, map, name, list);
	return list;
}

struct data *
chart_push(struct pool *pool, struct data *list)
{
	struct data *map = data_map(pool);

	if (data_sample(list) == NULL)
		data_specimen(list, map);
	data_push(pool, list, map);
	return map;
}

void
chart_push_label(struct pool *pool, struct data *list, const struct chart_label *label, struct str text)
{
	static const char *const anchors[] = {[CHART_MIDDLE] = "middle", [CHART_START] = "start", [CHART_END] = "end"};

	if (!label->shown)
		return;
	struct data *map = chart_push(pool, list);

	chart_put_text(pool, map, "tekst", text);
	chart_put_share(pool, map, "x", label->at);
	chart_put_px(pool, map, "y", label->top + label->height - 4);
	chart_put_text(pool, map, "anker", str_of(anchors[label->anchor]));
}

void
chart_put_legend(struct pool *pool, const struct chart_table *table, struct data *map)
{
	struct data *list = chart_put_list(pool, map, "legenda");

	for (size_t i = 0; i < table->rows; i++) {
		bool seen = false, any = false;

		for (size_t k = 0; k < i && !seen; k++)
			seen = chart_same(table, i, k, "deel");
		for (size_t k = i; k < table->rows && !seen && !any; k++)
			any = chart_same(table, i, k, "deel") && chart_value(table, k, "aantal") > 0;
		if (seen || !any)
			continue;
		struct data *entry = chart_push(pool, list);

		chart_put_text(pool, entry, "deel", chart_cell(table, i, "deel"));
		chart_put_text(pool, entry, "naam", chart_cell(table, i, "naam"));
	}
}

void
chart_put_years(struct pool *pool, struct data *map, double first, double last, double left, double top)
{
	struct data *list = chart_put_list(pool, map, "jaren");
	int begin = (int)ceil(first - 1e-9), end = (int)floor(last + 1e-9), step = 1;
	double span = fmax(last - first, 1e-9);

	/* At most so many that each has room on the narrowest chart: 1, 2, 5, 10, 20 and so on years apart. */
	for (int lead = 0; step / span * (1 - left) * CHART_NARROWEST < 46; lead++)
		step = lead % 3 == 1 ? step / 2 * 5 : step * 2;
	for (int year = begin; year <= end; year++) {
		double at = left + (1 - left) * (year - first) / span;
		char text[16];

		if (year % step != 0)
			continue;
		snprintf(text, sizeof text, "%d", year);
		struct chart_label label = {
		    .at = at, .width = chart_text_width(str_of(text)), .top = top, .height = CHART_LINE};

		chart_place(&label, 1, 0);
		if (label.shown && label.anchor == CHART_MIDDLE)
			chart_push_label(pool, list, &label, str_of(text));
	}
}

double
chart_put_scale(struct pool *pool, struct data *map, const struct chart_axis *axis, double top, double bottom)
{
	struct data *list = chart_put_list(pool, map, "schaal");
	double widest = 0;

	for (int i = 0; i < axis->count; i++) {
		double value = axis->first + i * axis->step, y = bottom - (bottom - top) * chart_on(axis, value);
		struct data *tick = chart_push(pool, list);
		struct buf text = {0};

		chart_number(value, axis->step, &text);
		widest = fmax(widest, chart_text_width(buf_str(&text)));
		chart_put_text(pool, tick, "tekst", buf_str(&text));
		chart_put_px(pool, tick, "y", y);
		chart_put_px(pool, tick, "tekst_y", y - 4);
		chart_put_flag(pool, tick, "nul", fabs(value) < axis->step / 1e6);
		buf_free(&text);
	}
	return fmin((widest + 8) / CHART_NARROWEST, 0.5);
}
