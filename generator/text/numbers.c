/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/numbers.h"

#include <stdbool.h>

static bool
digit(struct str text, size_t at)
{
	return at < text.n && text.p[at] >= '0' && text.p[at] <= '9';
}

/* Whether exactly `count` digits stand from `from` on, and no digit beside them. */
static bool
digits(struct str text, size_t from, size_t count)
{
	if (from > 0 && digit(text, from - 1))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!digit(text, from + i))
			return false;
	return !digit(text, from + count);
}

static bool
after_number_word(struct str text, size_t at)
{
	struct str before = {text.p, at};

	return str_ends(before, "nr.") || str_ends(before, "nrs.");
}

void
numbers_hold(struct str text, struct buf *out)
{
	size_t done = 0; /* what goes along as it is goes at once */

	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] != ' ' || !digit(text, i + 1))
			continue;
		bool within = i >= 2 && digits(text, i - 2, 2) && digits(text, i + 1, 3);

		if (!within && !after_number_word(text, i))
			continue;
		buf_add(out, text.p + done, i - done);
		buf_puts(out, "\u00a0");
		done = i + 1;
	}
	buf_add(out, text.p + done, text.n - done);
}
