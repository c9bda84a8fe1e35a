/* SPDX-License-Identifier: EUPL-1.2 */
/* For chart*.c alone: how a kind of chart is declared, reads its rows and writes its map. */
#ifndef RENDER_CHART_INTERNAL_H
#define RENDER_CHART_INTERNAL_H

#include <stdbool.h>

#include "render/chart.h"
#include "render/chart_geometry.h"

struct chart_kind {
	const char *name;
	const char *const *columns; /* those that it wants, up to a NULL */
	/* Fills `map`. Returns whether there is anything to draw. */
	bool (*draw)(struct pool *pool, const struct chart_table *table, struct data *map);
	const struct chart_table *sample; /* rows that bring every list and every value of a map about */
};

extern const struct chart_kind chart_bars, chart_steps, chart_line, chart_plan;

struct str chart_cell(const struct chart_table *table, size_t row, const char *column);
bool chart_has(const struct chart_table *table, size_t row, const char *column);
double chart_value(const struct chart_table *table, size_t row, const char *column); /* 0 where it is absent */
bool chart_same(const struct chart_table *table, size_t a, size_t b, const char *column);

/* A day YYYY-MM-DD as a number of years: 2020-01-01 is 2020,0. 0 where it is absent. */
double chart_day(const struct chart_table *table, size_t row, const char *column);

void chart_put_text(struct pool *pool, struct data *map, const char *name, struct str text); /* null where empty */
void chart_put_share(struct pool *pool, struct data *map, const char *name, double share);   /* 0.5 as 50% */
void chart_put_px(struct pool *pool, struct data *map, const char *name, double px);
void chart_put_flag(struct pool *pool, struct data *map, const char *name, bool on); /* 1 or null */

/* A new list under `name`, and a new map at the end of a list. */
struct data *chart_put_list(struct pool *pool, struct data *map, const char *name);
struct data *chart_push(struct pool *pool, struct data *list);

/* A label that is shown, at the end of `list`: tekst, x, y (of the line that the letters stand on), anker. */
void chart_push_label(struct pool *pool, struct data *list, const struct chart_label *label, struct str text);

/* The list legenda: deel and naam of each value of those columns, in order, that has an aantal above 0. */
void chart_put_legend(struct pool *pool, const struct chart_table *table, struct data *map);

/* The list jaren: the years from `first` to `last` that have room, under a plot: x, tekst, y, anker. */
void chart_put_years(struct pool *pool, struct data *map, double first, double last, double left, double top);

/* The list schaal: the ticks of `axis` against a plot from `top` to `bottom`: y, tekst_y, tekst, nul. Returns the share
 * of the width that their texts need. */
double chart_put_scale(struct pool *pool, struct data *map, const struct chart_axis *axis, double top, double bottom);

#endif
