/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The arithmetic of charts; knows no data and no markup.
 *
 * A chart is as wide as its place on the page, and its letters keep their size. So a place from left to right is a
 * share of the width (0 to 1), from top to bottom pixels, and what must not overlap is proved for the narrowest chart:
 * on a wider one places only move apart.
 */
#ifndef RENDER_CHART_GEOMETRY_H
#define RENDER_CHART_GEOMETRY_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/mem.h"

#define CHART_NARROWEST 272.0 /* pixels: a phone of 320 without the margins of the page and of the chart */
#define CHART_LETTER 14.0     /* pixels: the size of all letters in a chart (templates/assets/stijl/60-grafiek.css) */
#define CHART_LINE 18.0	      /* pixels from one line of letters to the next */

/*
 * At most how wide `text` is, in pixels. By a table of classes of letters (narrow, digit, small, capital, broad), each
 * as wide as its broadest letter in DejaVu Sans, which is broader than the fonts that a chart is shown in.
 */
double chart_text_width(struct str text);

/* An axis: `count` ticks from `first` on, `step` (1, 2 or 5 times a power of ten) apart. All ticks and values lie in
 * low to high. */
struct chart_axis {
	double low, high, first, step;
	int count;
};

/* An axis that holds `low` to `high` and zero, with at most `most` steps; of whole numbers only, where `whole`. */
struct chart_axis chart_axis(double low, double high, int most, bool whole);
double chart_on(const struct chart_axis *axis, double value); /* 0 (low) to 1 (high) */

/* `value` in Dutch notation, with as many decimals as a step of `step` needs. */
void chart_number(double value, double step, struct buf *out);

enum chart_anchor { CHART_MIDDLE, CHART_START, CHART_END };

/* A text that wants to stand at a share of the width, with its top and height in pixels. */
struct chart_label {
	double at, width, top, height;
	int rank;		  /* the lowest is placed first */
	enum chart_anchor anchor; /* set by chart_place */
	bool shown;		  /* the same; false: there was no room */
	bool fixed;		  /* a thing that stands where it is, for others to keep clear of */
	bool lower;		  /* where there is no room at `top`, try `under` */
	double under;		  /* set as top by chart_place, where it took that */
};

/* Shows each label that stays within the chart and at least `gap` pixels from every one that is shown already. */
void chart_place(struct chart_label *labels, int count, double gap);

#endif
