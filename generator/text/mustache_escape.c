/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/mustache.h"

/* U+FFFD, for what HTML and XML cannot hold. Rule AP002 tells of it in the plan, but not in the letters of before. */
#define NONE "\xef\xbf\xbd"

/* The entities of the characters that are not safe; NULL for all others. */
static const char *const entities[256] = {
    ['&'] = "&amp;",
    ['<'] = "&lt;",
    ['>'] = "&gt;",
    ['"'] = "&quot;",
    ['\''] = "&#39;",
    [0x00] = NONE,
    [0x01] = NONE,
    [0x02] = NONE,
    [0x03] = NONE,
    [0x04] = NONE,
    [0x05] = NONE,
    [0x06] = NONE,
    [0x07] = NONE,
    [0x08] = NONE,
    [0x0b] = NONE,
    [0x0c] = NONE,
    [0x0e] = NONE,
    [0x0f] = NONE,
    [0x10] = NONE,
    [0x11] = NONE,
    [0x12] = NONE,
    [0x13] = NONE,
    [0x14] = NONE,
    [0x15] = NONE,
    [0x16] = NONE,
    [0x17] = NONE,
    [0x18] = NONE,
    [0x19] = NONE,
    [0x1a] = NONE,
    [0x1b] = NONE,
    [0x1c] = NONE,
    [0x1d] = NONE,
    [0x1e] = NONE,
    [0x1f] = NONE,
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
