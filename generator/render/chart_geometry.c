/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/chart_geometry.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/dutch.h"

/* Shares of the size of the letters. */
static double
letter_width(unsigned char c)
{
	if (c < 0x80 && strchr(" .,:;'!|/()[]ijlfrtI-\"", c) != NULL)
		return 0.47;
	if (c >= '0' && c <= '9')
		return 0.64;
	if (c < 0x80 && strchr("mMWw@%", c) != NULL)
		return 1.0;
	if (c >= 'a' && c <= 'z')
		return 0.64;
	return c < 0x80 ? 0.85 : 1.0;
}

double
chart_text_width(struct str text)
{
	double width = 0;

	for (size_t i = 0; i < text.n; i++)
		if (((unsigned char)text.p[i] & 0xc0) != 0x80) /* not in the middle of a letter */
			width += letter_width((unsigned char)text.p[i]);
	return width * CHART_LETTER;
}

static double
nice_step(double rough)
{
	double power = pow(10, floor(log10(rough)));
	double lead = rough / power;

	return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

struct chart_axis
chart_axis(double low, double high, int most, bool whole)
{
	struct chart_axis axis = {.low = fmin(low, 0), .high = fmax(high, 0)};

	if (axis.low >= axis.high)
		axis.high = 1;
	axis.step = nice_step((axis.high - axis.low) / most);
	if (whole && axis.step < 1)
		axis.step = 1;
	/* Rounding both ends outward may take one step more than fits. */
	for (;;) {
		double first = floor(axis.low / axis.step), last = ceil(axis.high / axis.step);

		if (last - first <= most) {
			axis.first = axis.low = first * axis.step;
			axis.high = last * axis.step;
			axis.count = (int)lround(last - first) + 1;
			return axis;
		}
		axis.step = nice_step(axis.step * 1.5);
	}
}

double
chart_on(const struct chart_axis *axis, double value)
{
	return (value - axis->low) / (axis->high - axis->low);
}

void
chart_number(double value, double step, struct buf *out)
{
	char text[400];
	int decimals = step >= 1 ? 0 : (int)ceil(-log10(step) - 1e-9);

	snprintf(text, sizeof text, "%.*f", decimals, fabs(value) < step / 1e6 ? 0.0 : value);
	dutch_number(str_of(text), out);
}

/* How far a label reaches to the left and right of its place. */
static void
reach(const struct chart_label *label, double *left, double *right)
{
	*left = label->anchor == CHART_START ? 0 : label->anchor == CHART_END ? label->width : label->width / 2;
	*right = label->width - *left;
}

static bool
inside(struct chart_label *label)
{
	static const enum chart_anchor anchors[] = {CHART_MIDDLE, CHART_START, CHART_END};

	for (size_t i = 0; i < sizeof anchors / sizeof *anchors; i++) {
		double left, right;

		label->anchor = anchors[i];
		reach(label, &left, &right);
		if (label->at * CHART_NARROWEST - left >= -1e-9 && (1 - label->at) * CHART_NARROWEST - right >= -1e-9)
			return true;
	}
	return false;
}

static bool
apart(const struct chart_label *a, const struct chart_label *b, double gap)
{
	double a_left, a_right, b_left, b_right;

	if (a->top + a->height <= b->top || b->top + b->height <= a->top)
		return true;
	if (a->at > b->at)
		return apart(b, a, gap);
	reach(a, &a_left, &a_right);
	reach(b, &b_left, &b_right);
	/* Of two at one place one may reach left and the other right: that is beside each other too. */
	if (a->at < b->at)
		return (b->at - a->at) * CHART_NARROWEST >= a_right + b_left + gap;
	return false;
}

static bool
has_room(const struct chart_label *labels, int count, const struct chart_label *label, double gap)
{
	for (int i = 0; i < count; i++)
		if (labels[i].shown && !apart(label, &labels[i], gap))
			return false;
	return true;
}

void
chart_place(struct chart_label *labels, int count, double gap)
{
	int ranks = 0;

	for (int i = 0; i < count; i++) {
		labels[i].shown = labels[i].fixed;
		ranks = labels[i].rank > ranks ? labels[i].rank : ranks;
	}
	for (int rank = 0; rank <= ranks; rank++)
		for (int i = 0; i < count; i++) {
			struct chart_label *label = &labels[i], low = *label;

			if (label->fixed || label->rank != rank || !inside(label))
				continue;
			label->shown = has_room(labels, count, label, gap);
			low.top = label->under;
			low.anchor = label->anchor;
			low.shown = true;
			if (!label->shown && label->lower && has_room(labels, count, &low, gap))
				*label = low;
		}
}
