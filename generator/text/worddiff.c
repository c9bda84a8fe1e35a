/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/worddiff.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#define STEPS_MOST 2000 /* words that went and came; the memory of the search is this, squared, in ints, halved */

struct word {
	struct str text;
	bool space; /* blanks stand before it */
};

struct words {
	struct word *all;
	int count, room;
};

/* A run of words of the same kind: `from` up to `to` in the old text (gone) or the new one (same, new). */
struct run {
	enum worddiff_kind kind;
	int from, to;
};

struct diff {
	struct words was, now;
	struct run *runs;
	int count, room;
	int context;
	struct buf text;
	void (*part)(void *arg, const struct worddiff_part *part);
	void *arg;
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
add_word(struct words *words, const char *p, size_t length, bool space)
{
	if (words->count == words->room) {
		words->room = words->room * 2 + 64;
		words->all = xrealloc(words->all, (size_t)words->room, sizeof *words->all);
	}
	words->all[words->count++] = (struct word){{p, length}, space};
}

/* Marks at a word's end are words of their own, but a word of nothing else is one word. */
static void
split(struct str text, struct words *words)
{
	for (size_t at = 0; at < text.n;) {
		size_t start = at, end;

		while (at < text.n && is_blank(text.p[at]))
			at++;
		bool space = at > start;

		start = at;
		while (at < text.n && !is_blank(text.p[at]))
			at++;
		for (end = at; end > start && strchr(".,;:!?)]", text.p[end - 1]) != NULL; end--)
			continue;
		if (end == start)
			end = at;
		if (end > start)
			add_word(words, text.p + start, end - start, space);
		for (; end < at; end++)
			add_word(words, text.p + end, 1, false);
	}
}

static bool
same(const struct diff *diff, int x, int y)
{
	return str_eq(diff->was.all[x].text, diff->now.all[y].text);
}

static void
add_run(struct diff *diff, enum worddiff_kind kind, int from, int to)
{
	if (from == to)
		return;
	if (diff->count > 0 && diff->runs[diff->count - 1].kind == kind && diff->runs[diff->count - 1].to == from) {
		diff->runs[diff->count - 1].to = to;
		return;
	}
	if (diff->count == diff->room) {
		diff->room = diff->room * 2 + 64;
		diff->runs = xrealloc(diff->runs, (size_t)diff->room, sizeof *diff->runs);
	}
	diff->runs[diff->count++] = (struct run){kind, from, to};
}

/*
 * Myers: v[k] is how far in the old text a path of d steps gets on diagonal k (old place - new place). `trail` keeps v
 * of each d, so that the path can be walked back: v of d begins at d * d and has 2d + 1 places.
 */
static int
furthest(const struct diff *diff, const int *before, int d, int k, int start, const int end[2])
{
	int x = 0;

	if (d > 0)
		x = k == -d || (k != d && before[k - 1 + d - 1] < before[k + 1 + d - 1]) ? before[k + 1 + d - 1]
											 : before[k - 1 + d - 1] + 1;
	while (x < end[0] && x - k >= 0 && x - k < end[1] && same(diff, start + x, start + x - k))
		x++;
	return x;
}

/* Only every second diagonal has a path; the others, and those beyond the texts, stay behind all. */
static int
search(const struct diff *diff, int start, const int end[2], int **trail)
{
	size_t room = 16;

	*trail = xcalloc(room, sizeof **trail);
	for (int d = 0; d <= STEPS_MOST; d++) {
		size_t n = (size_t)d;

		if ((n + 1) * (n + 1) > room) {
			room = (n + 1) * (n + 1) * 2;
			*trail = xrealloc(*trail, room, sizeof **trail);
		}
		int *now = *trail + n * n, *before = d > 0 ? *trail + (n - 1) * (n - 1) : *trail;

		for (int k = -d; k <= d; k++) {
			now[k + d] = -1;
			if (((k + d) & 1) != 0 || k > end[0] || -k > end[1])
				continue;
			now[k + d] = furthest(diff, before, d, k, start, end);
			if (now[k + d] >= end[0] && now[k + d] - k >= end[1])
				return d;
		}
	}
	return -1;
}

/* Walks the path back; `step[d]` is then the diagonal at which d steps were done. */
static void
tell_path(struct diff *diff, int start, const int end[2], const int *trail, int steps)
{
	int *step = xcalloc((size_t)steps + 1, sizeof *step);
	int k = end[0] - end[1], x = 0;

	for (int d = steps; d > 0; d--) {
		const int *before = trail + (size_t)(d - 1) * (size_t)(d - 1);

		step[d] = k;
		k += k == -d || (k != d && before[k - 1 + d - 1] < before[k + 1 + d - 1]) ? 1 : -1;
	}
	for (int d = 0; d <= steps; d++) {
		k = step[d];
		if (d > 0 && k < step[d - 1])
			add_run(diff, WORDDIFF_NEW, start + x - k - 1, start + x - k);
		else if (d > 0) {
			add_run(diff, WORDDIFF_GONE, start + x, start + x + 1);
			x++;
		}
		int to = trail[d * d + k + d];

		add_run(diff, WORDDIFF_SAME, start + x - k, start + to - k);
		x = to;
	}
	free(step);
}

/* What both texts begin and end with is told apart: then the search is about the middle alone. */
static void
compare(struct diff *diff)
{
	int was = diff->was.count, now = diff->now.count, start = 0, tail = 0;

	while (start < was && start < now && same(diff, start, start))
		start++;
	while (tail < was - start && tail < now - start && same(diff, was - tail - 1, now - tail - 1))
		tail++;
	int end[2] = {was - tail - start, now - tail - start}, *trail = NULL;

	add_run(diff, WORDDIFF_SAME, 0, start);
	int steps = end[0] + end[1] > 0 ? search(diff, start, end, &trail) : 0;

	if (steps > 0) {
		tell_path(diff, start, end, trail, steps);
	} else {
		add_run(diff, WORDDIFF_GONE, start, start + end[0]);
		add_run(diff, WORDDIFF_NEW, start, start + end[1]);
	}
	add_run(diff, WORDDIFF_SAME, now - tail, now);
	free(trail);
}

/* How many words changed right before (step -1) or behind (step 1) run `i`. */
static int
changed_beside(const struct diff *diff, int i, int step)
{
	int count = 0;

	for (i += step; i >= 0 && i < diff->count && diff->runs[i].kind != WORDDIFF_SAME; i += step)
		count += diff->runs[i].to - diff->runs[i].from;
	return count;
}

/* Whether run `i` stayed, but is too little between two changes to be told. */
static bool
is_lost(const struct diff *diff, int i)
{
	int length = diff->runs[i].to - diff->runs[i].from, before = changed_beside(diff, i, -1),
	    behind = changed_beside(diff, i, 1);

	return diff->runs[i].kind == WORDDIFF_SAME && before > 0 && behind > 0 &&
	       length * 3 <= (before < behind ? before : behind);
}

static void
put_words(struct diff *diff, const struct words *words, int from, int to)
{
	for (int i = from; i < to; i++) {
		if (i > from && words->all[i].space)
			buf_putc(&diff->text, ' ');
		buf_putstr(&diff->text, words->all[i].text);
	}
}

static void
tell(struct diff *diff, enum worddiff_kind kind, bool space)
{
	struct worddiff_part part = {.kind = kind, .space = space, .text = buf_str(&diff->text)};

	diff->part(diff->arg, &part);
	buf_reset(&diff->text);
}

static void
tell_same(struct diff *diff, const struct run *run, bool first, bool last)
{
	int length = run->to - run->from, head = first ? 0 : diff->context, tail = last ? 0 : diff->context;
	bool space = !first && diff->now.all[run->from].space;

	if (diff->context == 0 || length <= head + tail + 1) {
		put_words(diff, &diff->now, run->from, run->to);
	} else {
		put_words(diff, &diff->now, run->from, run->from + head);
		buf_puts(&diff->text, head > 0 && tail > 0 ? " … " : head > 0 ? " …" : "… ");
		put_words(diff, &diff->now, run->to - tail, run->to);
	}
	tell(diff, WORDDIFF_SAME, space);
}

/*
 * The changes from run `i` up to the next that is told as the same. The words that went stand together, and those that
 * came; a run that is lost is in both. Returns the run behind them.
 */
static int
tell_change(struct diff *diff, int i, int was, int now, bool first)
{
	int was_end = was, now_end = now, next = i;

	for (; next < diff->count && (diff->runs[next].kind != WORDDIFF_SAME || is_lost(diff, next)); next++) {
		int length = diff->runs[next].to - diff->runs[next].from;

		was_end += diff->runs[next].kind != WORDDIFF_NEW ? length : 0;
		now_end += diff->runs[next].kind != WORDDIFF_GONE ? length : 0;
	}
	if (was_end > was) {
		put_words(diff, &diff->was, was, was_end);
		tell(diff, WORDDIFF_GONE, !first && diff->was.all[was].space);
	}
	if (now_end > now) {
		put_words(diff, &diff->now, now, now_end);
		/* The first word of all has no blank before it, but it has what went before it now. */
		tell(diff, WORDDIFF_NEW, first ? was_end > was : diff->now.all[now].space);
	}
	return next;
}

static void
tell_all(struct diff *diff)
{
	int was = 0, now = 0;

	for (int i = 0, next; i < diff->count; i = next) {
		if (diff->runs[i].kind == WORDDIFF_SAME && !is_lost(diff, i)) {
			tell_same(diff, &diff->runs[i], i == 0, i + 1 == diff->count);
			next = i + 1;
		} else {
			next = tell_change(diff, i, was, now, i == 0);
		}
		for (int j = i; j < next; j++) {
			int length = diff->runs[j].to - diff->runs[j].from;

			was += diff->runs[j].kind != WORDDIFF_NEW ? length : 0;
			now += diff->runs[j].kind != WORDDIFF_GONE ? length : 0;
		}
	}
}

bool
worddiff(
    struct str was, struct str now, int context, void (*part)(void *arg, const struct worddiff_part *part), void *arg)
{
	struct diff diff = {.context = context, .part = part, .arg = arg};

	split(was, &diff.was);
	split(now, &diff.now);
	compare(&diff);
	bool differs = diff.count > 1 || (diff.count == 1 && diff.runs[0].kind != WORDDIFF_SAME);

	if (differs)
		tell_all(&diff);
	free(diff.was.all);
	free(diff.now.all);
	free(diff.runs);
	buf_free(&diff.text);
	return differs;
}
