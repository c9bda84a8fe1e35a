/* SPDX-License-Identifier: EUPL-1.2 */
/* Heads that are right but oddly written, made from a seed: the same seed gives the same head. Every comment in them
 * has a text of its own. */
#ifndef TESTS_ODDHEADS_H
#define TESTS_ODDHEADS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

struct odd {
	uint64_t state;
	struct buf *out;
	int comments; /* so many there are: "#c1#" and on */
	const char *line_end;
};

/* xorshift64*: https://vigna.di.unimi.it/ftp/papers/xorshift.pdf */
static inline int
odd_below(struct odd *odd, int n)
{
	odd->state ^= odd->state >> 12;
	odd->state ^= odd->state << 25;
	odd->state ^= odd->state >> 27;
	return (int)((odd->state * 0x2545f4914f6cdd1du) >> 33) % n;
}

static inline void
odd_line_end(struct odd *odd)
{
	if (odd_below(odd, 8) == 0)
		buf_puts(odd->out, "  ");
	buf_puts(odd->out, odd->line_end);
}

static inline void
odd_comment(struct odd *odd)
{
	buf_printf(odd->out, "#c%d# é: [x", ++odd->comments);
}

/* A blank line, a comment, or nothing, at a column. */
static inline void
odd_between(struct odd *odd, int column)
{
	int what = odd_below(odd, 12);

	if (what == 0)
		odd_line_end(odd);
	if (what == 1) {
		buf_printf(odd->out, "%*s", odd_below(odd, 2) == 0 ? column : odd_below(odd, 6), "");
		odd_comment(odd);
		odd_line_end(odd);
	}
}

static inline void
odd_tail(struct odd *odd)
{
	if (odd_below(odd, 8) == 0) {
		buf_puts(odd->out, odd_below(odd, 2) == 0 ? "  " : " ");
		odd_comment(odd);
	}
	odd_line_end(odd);
}

/* A value on one line. */
static inline const char *
odd_word(struct odd *odd, bool in_flow)
{
	static const char *const words[] = {"jenv", "2024-01-01", "'2024-01-01'", "\"ja\"", "'jenv'", "onbekend",
	    "\"a: b\"", "'it''s'", "\"\\u00e9\\\"n\"", "été", "''", "'#x'", "\"0123\"", "1.10", "\"nee\"", "'a, [b]'",
	    "x#y", "-5", "\"a\\nb\"", "een twee", "http://x.example/?a=1", "a: b", "'- x'", "\" x \""};

	(void)in_flow;
	int pick = odd_below(odd, (int)(sizeof words / sizeof *words));

	return words[pick][0] == 'a' && words[pick][1] == ':' ? "a:b" : words[pick];
}

static inline void
odd_flow(struct odd *odd, int column, int depth)
{
	bool map = odd_below(odd, 4) == 0;
	int count = odd_below(odd, 4);

	buf_putc(odd->out, map ? '{' : '[');
	for (int i = 0; i < count; i++) {
		if (i > 0)
			buf_puts(odd->out, odd_below(odd, 2) == 0 ? "," : " ,  ");
		if (i > 0 && odd_below(odd, 8) == 0) {
			if (odd_below(odd, 3) == 0) {
				buf_putc(odd->out, ' ');
				odd_comment(odd);
			}
			buf_printf(odd->out, "%s%*s", odd->line_end, column + 1 + odd_below(odd, 5), "");
		} else if (i > 0) {
			buf_putc(odd->out, ' ');
		}
		if (map)
			buf_printf(odd->out, "k%d: ", i);
		if (depth < 2 && odd_below(odd, 6) == 0)
			odd_flow(odd, column, depth + 1);
		else
			buf_puts(odd->out, odd_word(odd, true));
	}
	buf_puts(odd->out, count > 1 && odd_below(odd, 5) == 0 ? " " : "");
	buf_putc(odd->out, map ? '}' : ']');
}

/* A text of more lines, of an entry that stands at `column`. */
static inline void
odd_lines(struct odd *odd, int column)
{
	static const char *const heads[] = {"|", ">", "|-", ">-", "|+", "\"een", "'een", "een"};
	int pick = odd_below(odd, 8), inner = column + 1 + odd_below(odd, 4);

	buf_printf(odd->out, " %s%s", heads[pick], odd->line_end);
	for (int i = 0; i < 2; i++) {
		buf_printf(odd->out, "%*s", inner + (i > 0 ? odd_below(odd, 3) : 0), "");
		buf_puts(odd->out, pick < 5 ? "regel # geen commentaar" : "nog een regel");
		if (i == 0 && odd_below(odd, 3) == 0)
			buf_puts(odd->out, odd->line_end);
		if (i == 0)
			buf_puts(odd->out, odd->line_end);
	}
	if (pick == 5 || pick == 6)
		buf_putc(odd->out, pick == 5 ? '"' : '\'');
	if (pick < 5)
		buf_puts(odd->out, odd->line_end);
	else
		odd_tail(odd);
}

static void odd_entries(struct odd *odd, int column, int depth, bool inlined, const char *const *names, int count);

static inline void
odd_list(struct odd *odd, int column, int depth)
{
	static const char *const inner[] = {"titel", "id", "datum", "bron", "anders", "document"};

	for (int i = 0, n = 1 + odd_below(odd, 3); i < n; i++) {
		odd_between(odd, column);
		buf_printf(odd->out, "%*s-", column, "");
		if (odd_below(odd, 10) == 0) {
			odd_tail(odd);
		} else if (odd_below(odd, 10) == 0) {
			odd_lines(odd, column);
		} else if (odd_below(odd, 2) == 0 || depth > 2) {
			buf_printf(odd->out, "%*s%s", 1 + odd_below(odd, 3), "", odd_word(odd, false));
			odd_tail(odd);
		} else {
			int gap = 1 + odd_below(odd, 3);

			buf_printf(odd->out, "%*s", gap, "");
			odd_entries(odd, column + 1 + gap, depth + 1, true, inner, 6);
		}
	}
}

static inline void
odd_value(struct odd *odd, int column, int depth)
{
	static const char *const inner[] = {"waarde", "jaar", "bron", "vreemd"};
	int what = odd_below(odd, depth > 2 ? 4 : 7);

	switch (what) {
	case 0:
		odd_lines(odd, column);
		return;
	case 1:
		buf_puts(odd->out, " ");
		odd_flow(odd, column, 0);
		break;
	case 2:
		break;
	case 3:
	case 4:
		buf_printf(odd->out, "%*s%s", 1 + odd_below(odd, 3), "", odd_word(odd, false));
		break;
	case 5:
		odd_tail(odd);
		odd_list(odd, column + odd_below(odd, 4), depth + 1);
		return;
	default:
		odd_tail(odd);
		odd_entries(odd, column + 1 + odd_below(odd, 3), depth + 1, false, inner, 4);
		return;
	}
	odd_tail(odd);
}

/* Some of these names, from a name picked at random on: each at most once. */
static void
odd_entries(struct odd *odd, int column, int depth, bool inlined, const char *const *names, int count)
{
	int n = 1 + odd_below(odd, count), from = odd_below(odd, count);

	for (int i = 0; i < n; i++) {
		const char *name = names[(from + i * (count % 5 == 0 ? 1 : 5)) % count];

		if (i > 0 || !inlined) {
			odd_between(odd, column);
			buf_printf(odd->out, "%*s", column, "");
		}
		buf_printf(odd->out, odd_below(odd, 8) == 0 ? "\"%s\":" : "%s:", name);
		odd_value(odd, column, depth);
	}
}

/* A whole file of kind actie. */
static inline void
odd_file(struct odd *odd)
{
	static const char *const names[] = {"titel", "soort", "nummer", "actielijn", "actiehouder", "betrokken",
	    "start", "einde", "herplanning", "mijlpalen", "resultaat", "middelen", "bron", "onzin", "afgeleid",
	    "zichtbaarheid", "nulmeting"};

	odd->comments = 0;
	odd->line_end = odd_below(odd, 4) == 0 ? "\r\n" : "\n";
	buf_reset(odd->out);
	if (odd_below(odd, 10) == 0)
		buf_puts(odd->out, "\xef\xbb\xbf");
	buf_printf(odd->out, "---%s", odd->line_end);
	odd_between(odd, 0);
	odd_entries(odd, 0, 0, false, names, 17);
	odd_between(odd, 0);
	buf_printf(odd->out, "---%s%sTekst.  \r\n\n--- # x\n\ttab", odd_below(odd, 5) == 0 ? "  " : "", odd->line_end);
}

#endif
