/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/dutch.h"

#include <string.h>

#include "base/date.h"

void
dutch_number(struct str decimal, struct buf *out)
{
	const char *point = decimal.n > 0 ? memchr(decimal.p, '.', decimal.n) : NULL;
	size_t whole = point != NULL ? (size_t)(point - decimal.p) : decimal.n;
	size_t from = decimal.n > 0 && decimal.p[0] == '-' ? 1 : 0;

	if (from == 1)
		buf_puts(out, "−");
	for (size_t i = from; i < whole; i++) {
		buf_putc(out, decimal.p[i]);
		if ((whole - i) % 3 == 1 && i + 1 < whole)
			buf_putc(out, '.');
	}
	struct str rest = {decimal.p + whole + 1, point != NULL ? decimal.n - whole - 1 : 0};

	/* SQLite writes a whole REAL as 12.0. */
	if (rest.n == 0 || str_is(rest, "0"))
		return;
	buf_putc(out, ',');
	buf_putstr(out, rest);
}

void
dutch_date(struct str text, struct buf *out)
{
	struct date date;

	if (date_parse(text, &date) == DATE_OK)
		date_write_nl(date, out);
	else
		buf_putstr(out, text);
}

void
dutch_period(struct str period, struct buf *out)
{
	const char *slash = period.n > 0 ? memchr(period.p, '/', period.n) : NULL;

	if (slash == NULL) {
		dutch_date(period, out);
		return;
	}
	struct str from = {period.p, (size_t)(slash - period.p)};
	struct str to = {slash + 1, period.n - from.n - 1};
	bool open = str_is(to, "..");

	if (open)
		buf_puts(out, "vanaf ");
	dutch_date(from, out);
	if (!open) {
		buf_puts(out, " tot en met ");
		dutch_date(to, out);
	}
}
