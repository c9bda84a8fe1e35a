/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/mustache.h"

/* The entities of the characters that are not safe; NULL for all others. */
static const char *const entities[256] = {
    ['&'] = "&amp;",
    ['<'] = "&lt;",
    ['>'] = "&gt;",
    ['"'] = "&quot;",
    ['\''] = "&#39;",
};

void
mustache_escape(struct buf *out, struct str text)
{
	size_t run = 0;

	for (size_t i = 0; i < text.n; i++) {
		const char *entity = entities[(unsigned char)text.p[i]];

		if (entity == NULL)
			continue;
		buf_add(out, text.p + run, i - run);
		buf_puts(out, entity);
		run = i + 1;
	}
	buf_add(out, text.p + run, text.n - run);
}
