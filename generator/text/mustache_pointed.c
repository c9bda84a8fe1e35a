/* SPDX-License-Identifier: EUPL-1.2 */
/* What is written is searched once, from where the search before ended: a page may ask for many ids, and be large. */
#include "text/mustache_render.h"

#include <string.h>

static void
search(struct render *r)
{
	const char *start = buf_text(r->out), *end = start + r->out->len;
	const char *p = start + r->searched;

	while ((p = memchr(p, '#', (size_t)(end - p))) != NULL) {
		const char *id = p + 1;

		if (p == start || p[-1] != '"') {
			p = id;
			continue;
		}
		const char *close = memchr(id, '"', (size_t)(end - id));

		if (close == NULL) { /* not written whole yet */
			r->searched = (size_t)(p - start);
			return;
		}
		*names_at(&r->pointed, (struct str){id, (size_t)(close - id)}) = 1;
		p = close;
	}
	r->searched = r->out->len;
}

bool
render_points_at(struct render *r, struct str id)
{
	if (r->mode == MUSTACHE_CHECK)
		return true; /* nothing is written, and each section is entered */
	search(r);
	return *names_at(&r->pointed, id) == 1;
}
