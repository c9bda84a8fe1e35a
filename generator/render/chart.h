/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Charts: the rows of a block become places and sizes, and a partial templates/deel/grafiek-KIND.mustache draws them.
 *
 * A block of a page's queries declares one (render/blocks.h): `--: NAME grafiek KIND`. Its columns are those that the
 * kind wants (a row of the table in chart.c, explained in chart_KIND.c). Where there is nothing to draw, NAME is null:
 * the template then says so. What a map holds beside what its kind adds:
 *   id       NAME, and behind it the id of the row that the chart stands in, to make ids of: a page may hold several
 *   hoogte   height in pixels
 * Places from left to right and widths are percents of the width, from top to bottom pixels (chart_geometry.h).
 */
#ifndef RENDER_CHART_H
#define RENDER_CHART_H

#include "base/mem.h"
#include "text/data.h"

/* Rows of text, as a query gives them; an empty text is an absent value. */
struct chart_table {
	const char *const *names;
	int columns;
	const struct str *cells; /* row after row */
	size_t rows;
};

struct chart_kind;

/* The kind called `name`, or NULL. */
const struct chart_kind *chart_named(struct str name);

/* The first column that the kind wants and that is not among `names`; NULL where all are there. */
const char *chart_lacks(const struct chart_kind *kind, const char *const *names, int count);

/* The map for the template, in `pool`; null data where there is nothing to draw. */
struct data *chart_draw(
    const struct chart_kind *kind, struct pool *pool, const char *name, const struct chart_table *table);

/* A map in which everything occurs that a template may name. */
struct data *chart_specimen(const struct chart_kind *kind, struct pool *pool, const char *name);

#endif
