/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/chart.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "render/chart_internal.h"

static const struct chart_kind *const kinds[] = {&chart_bars, &chart_steps, &chart_line, &chart_plan};

const struct chart_kind *
chart_named(struct str name)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (str_is(name, kinds[i]->name))
			return kinds[i];
	return NULL;
}

const char *
chart_lacks(const struct chart_kind *kind, const char *const *names, int count)
{
	for (const char *const *wanted = kind->columns; *wanted != NULL; wanted++) {
		bool found = false;

		for (int i = 0; i < count && !found; i++)
			found = strcmp(names[i], *wanted) == 0;
		if (!found)
			return *wanted;
	}
	return NULL;
}

struct data *
chart_draw(const struct chart_kind *kind, struct pool *pool, const char *name, const struct chart_table *table)
{
	struct data *map = data_map(pool);

	data_put(pool, map, "id", data_text(pool, name, strlen(name)));
	return table->rows > 0 && kind->draw(pool, table, map) ? map : data_null(pool);
}

struct data *
chart_specimen(const struct chart_kind *kind, struct pool *pool, const char *name)
{
	return chart_draw(kind, pool, name, kind->sample);
}

struct str
chart_cell(const struct chart_table *table, size_t row, const char *column)
{
	for (int i = 0; i < table->columns; i++)
		if (strcmp(table->names[i], column) == 0)
			return table->cells[row * (size_t)table->columns + (size_t)i];
	return STR("");
}

bool
chart_has(const struct chart_table *table, size_t row, const char *column)
{
	return chart_cell(table, row, column).n > 0;
}

bool
chart_same(const struct chart_table *table, size_t a, size_t b, const char *column)
{
	return str_eq(chart_cell(table, a, column), chart_cell(table, b, column));
}

static double
number(struct str text)
{
	char digits[64];
	size_t n = text.n < sizeof digits - 1 ? text.n : sizeof digits - 1;

	if (n > 0)
		memcpy(digits, text.p, n);
	digits[n] = '\0';
	double value = strtod(digits, NULL);

	return isfinite(value) ? value : 0;
}

double
chart_value(const struct chart_table *table, size_t row, const char *column)
{
	return number(chart_cell(table, row, column));
}

double
chart_day(const struct chart_table *table, size_t row, const char *column)
{
	struct str day = chart_cell(table, row, column);

	if (day.n < 10)
		return 0;
	/* Months of equal length do for a drawing. */
	return number((struct str){day.p, 4}) + (number((struct str){day.p + 5, 2}) - 1) / 12 +
	       (number((struct str){day.p + 8, 2}) - 1) / 372;
}
