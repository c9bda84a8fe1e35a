/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/excerpt.h"

#include "text/utf8.h"

#define TAB 4	  /* cells between tab stops */
#define GUTTER 10 /* cells of the number and the bar */
#define LEAST 20  /* cells of the line that are shown on the narrowest terminal */

/* A character of the line as it is shown. */
struct piece {
	struct str bytes; /* of the line */
	int cells;
	bool escaped; /* each byte as \xNN */
};

/* The character at the start of `rest` (not empty), where `cell` cells stand before it. */
static struct piece
next_piece(struct str rest, int cell)
{
	size_t length = utf8_one(rest), offset;
	struct piece piece = {{rest.p, length > 0 ? length : 1}, 0, true};

	if (rest.p[0] == '\t') {
		piece.escaped = false;
		piece.cells = TAB - cell % TAB;
	} else if (length == 0 || utf8_first_control(piece.bytes, &offset)) {
		piece.cells = 4 * (int)piece.bytes.n;
	} else {
		piece.escaped = false;
		piece.cells = utf8_cells(piece.bytes);
	}
	return piece;
}

static void
put_piece(const struct piece *piece, struct buf *out)
{
	if (piece->escaped)
		for (size_t i = 0; i < piece->bytes.n; i++)
			buf_printf(out, "\\x%02x", (unsigned char)piece->bytes.p[i]);
	else if (piece->bytes.p[0] == '\t')
		buf_printf(out, "%*s", piece->cells, "");
	else
		buf_putstr(out, piece->bytes);
}

/* How many cells stand before the column, and how many there are in all. */
static void
measure(const struct excerpt *excerpt, int *before, int *all)
{
	struct str rest = excerpt->line;
	int cell = 0, column = 1;

	*before = -1;
	while (rest.n > 0) {
		struct piece piece = next_piece(rest, cell);

		if (column++ == excerpt->column)
			*before = cell;
		cell += piece.cells;
		rest = (struct str){rest.p + piece.bytes.n, rest.n - piece.bytes.n};
	}
	if (*before < 0)
		*before = cell;
	*all = cell;
}

/* Writes what lies from cell `from` on and takes at most `room` cells. Returns the cell that the text starts at. */
static int
put_window(struct str rest, int from, int room, struct buf *out)
{
	int cell = 0, start = -1;

	while (rest.n > 0) {
		struct piece piece = next_piece(rest, cell);

		if (cell + piece.cells > from + room)
			break;
		if (cell >= from) {
			start = start < 0 ? cell : start;
			put_piece(&piece, out);
		}
		cell += piece.cells;
		rest = (struct str){rest.p + piece.bytes.n, rest.n - piece.bytes.n};
	}
	return start < 0 ? cell : start;
}

void
excerpt_write(const struct excerpt *excerpt, struct buf *out)
{
	int room = excerpt->width - GUTTER > LEAST ? excerpt->width - GUTTER : LEAST;
	const char *dim = excerpt->colour ? "\x1b[2m" : "", *bright = excerpt->colour ? "\x1b[1;31m" : "";
	const char *plain = excerpt->colour ? "\x1b[0m" : "";
	int before, all, from = 0;

	measure(excerpt, &before, &all);
	buf_printf(out, "%s%7d |%s ", dim, excerpt->number, plain);
	if (all > room) {
		room -= 2; /* for the ellipses */
		from = before - room / 2;
		from = from + room > all ? all - room : from;
		from = from < 0 ? 0 : from;
	}
	if (from > 0)
		buf_puts(out, "…");
	int start = put_window(excerpt->line, from, room, out);

	if (from + room < all)
		buf_puts(out, "…");
	buf_printf(out, "\n%s%7s |%s %*s%s^%s\n", dim, "", plain, before - start + (from > 0), "", bright, plain);
}
