/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A planning: for each piece of work a bar from its start to its end of now, with the end that was agreed first and its
 * milestones, against the as-of date.
 *   groep   what stands together under one heading       titel   the name of a piece of work
 *   soort   werk; mijlpaal: a milestone of the work above it
 *   start, eerst, einde   days YYYY-MM-DD or absent: the start, the end agreed first, the end of now (of a milestone:
 *           when it is due)
 *   klaar   not empty: done (of a milestone: met)        peil    the as-of date, in each row
 * Each piece of work is a drawing of its own beside its name, all on one scale: names are text of the page, which
 * breaks its own lines.
 */
#include <math.h>
#include <stdio.h>

#include "render/chart_internal.h"

struct span {
	double first, last;    /* the edges of the drawing */
	double oldest, newest; /* the days of the work in it */
};

static double
across(const struct span *span, double day)
{
	return (day - span->first) / (span->last - span->first);
}

static bool
is_work(const struct chart_table *table, size_t row)
{
	return str_is(chart_cell(table, row, "soort"), "werk");
}

/* Whole years that hold all days, with some room at both sides. */
static bool
set_span(const struct chart_table *table, struct span *span)
{
	static const char *const days[] = {"start", "eerst", "einde"};
	bool any = false;

	*span = (struct span){.first = 1e9};
	for (size_t i = 0; i < table->rows; i++)
		for (int k = 0; k < 3; k++) {
			double day = chart_day(table, i, days[k]);

			if (day <= 0)
				continue;
			span->first = fmin(span->first, day);
			span->last = fmax(span->last, day);
			any = true;
		}
	if (!any)
		return false;
	span->oldest = span->first;
	span->newest = span->last;
	span->first = floor(fmin(span->oldest, chart_day(table, 0, "peil")) - 0.1);
	span->last = ceil(fmax(span->newest, chart_day(table, 0, "peil")) + 0.1);
	return true;
}

static void
put_part(struct pool *pool, struct data *list, const struct span *span, double from, double to, const char *what)
{
	struct data *part = chart_push(pool, list);

	chart_put_share(pool, part, "x", across(span, from));
	chart_put_share(pool, part, "breedte", fmax(across(span, to) - across(span, from), 0.002));
	chart_put_text(pool, part, "wat", str_of(what));
}

static void
put_mark(struct pool *pool, struct data *list, const struct span *span, double day, bool full)
{
	struct data *mark = chart_push(pool, list);

	chart_put_share(pool, mark, "x", across(span, day));
	chart_put_flag(pool, mark, "vol", full);
}

/* The bar, the end agreed first where it is another one, and a mark for an end without a start. */
static void
put_bar(struct pool *pool, const struct chart_table *table, size_t row, const struct span *span, struct data *map)
{
	struct data *parts = chart_put_list(pool, map, "delen"), *ends = chart_put_list(pool, map, "einden");
	struct data *firsts = chart_put_list(pool, map, "eerste");
	double start = chart_day(table, row, "start"), first = chart_day(table, row, "eerst"),
	       end = chart_day(table, row, "einde");
	bool done = chart_has(table, row, "klaar");

	if (start > 0 && end > start)
		put_part(pool, parts, span, start, first > start && first < end ? first : end, done ? "klaar" : "");
	if (first > 0 && first < end)
		put_part(pool, parts, span, fmax(first, start), end, "uitloop");
	if (end > 0)
		put_mark(pool, ends, span, end, done);
	if (start > 0 && end <= 0)
		put_part(pool, parts, span, start, start, "");
	if (first > 0 && first != end)
		put_mark(pool, firsts, span, first, false);
}

static size_t
put_work(struct pool *pool, const struct chart_table *table, size_t row, const struct span *span, struct data *map)
{
	bool heads = row == 0 || !chart_same(table, row, row - 1, "groep");

	chart_put_text(pool, map, "titel", chart_cell(table, row, "titel"));
	chart_put_text(pool, map, "kop", heads ? chart_cell(table, row, "groep") : STR(""));
	put_bar(pool, table, row, span, map);
	struct data *milestones = chart_put_list(pool, map, "mijlpalen");

	for (row++; row < table->rows && !is_work(table, row); row++)
		if (chart_day(table, row, "einde") > 0)
			put_mark(
			    pool, milestones, span, chart_day(table, row, "einde"), chart_has(table, row, "klaar"));
	return row;
}

static void
put_count(struct pool *pool, struct data *map, const char *name, long count)
{
	char text[24];

	snprintf(text, sizeof text, "%ld", count);
	chart_put_text(pool, map, name, str_of(text));
}

/* For who does not see it: how many pieces of work, and from which year to which. */
static bool
draw(struct pool *pool, const struct chart_table *table, struct data *map)
{
	struct data *work = chart_put_list(pool, map, "rijen");
	struct span span;
	long count = 0;

	if (!set_span(table, &span) || !is_work(table, 0))
		return false;
	chart_put_years(pool, map, span.first, span.last, 0, 0);
	for (size_t row = 0; row < table->rows; count++)
		row = put_work(pool, table, row, &span, chart_push(pool, work));
	put_count(pool, map, "aantal", count);
	chart_put_flag(pool, map, "een", count == 1);
	put_count(pool, map, "van", (long)floor(span.oldest));
	put_count(pool, map, "tot", (long)floor(span.newest));
	chart_put_flag(pool, map, "meer_jaren", floor(span.oldest) != floor(span.newest));
	chart_put_share(pool, map, "peil", across(&span, chart_day(table, 0, "peil")));
	return true;
}

static const char *const columns[] = {"groep", "titel", "soort", "start", "eerst", "einde", "klaar", "peil", NULL};
#define CELL(text)                                                                                                     \
	{                                                                                                              \
		(text), sizeof(text) - 1                                                                               \
	}
static const struct str cells[] = {CELL("g"), CELL("w"), CELL("werk"), CELL("2001-01-01"), CELL("2004-01-01"),
    CELL("2006-01-01"), CELL("1"), CELL("2005-01-01"), CELL("g"), CELL("m"), CELL("mijlpaal"), CELL(""), CELL(""),
    CELL("2003-01-01"), CELL("1"), CELL("2005-01-01")};
static const struct chart_table sample = {columns, 8, cells, 2};

const struct chart_kind chart_plan = {"planning", columns, draw, &sample};
