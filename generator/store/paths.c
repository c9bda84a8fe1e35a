/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/paths.h"

#include <string.h>

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void
decode(struct str part, struct buf *out)
{
	for (size_t i = 0; i < part.n; i++) {
		if (part.p[i] == '%' && i + 2 < part.n && hex(part.p[i + 1]) >= 0 && hex(part.p[i + 2]) >= 0) {
			buf_putc(out, (char)(hex(part.p[i + 1]) * 16 + hex(part.p[i + 2])));
			i += 2;
		} else {
			buf_putc(out, part.p[i]);
		}
	}
}

/* Cuts the last part off "plan/acties"; false where nothing is left. */
static bool
go_up(struct buf *path)
{
	if (path->len == 0)
		return false;
	const char *slash = memrchr(path->data, '/', path->len);

	path->len = slash != NULL ? (size_t)(slash - path->data) : 0;
	path->data[path->len] = '\0';
	return true;
}

static bool
add_part(struct str part, struct buf *out)
{
	if (part.n == 0 || str_is(part, "."))
		return true;
	if (str_is(part, ".."))
		return go_up(out);
	if (out->len > 0)
		buf_putc(out, '/');
	decode(part, out);
	return true;
}

bool
path_resolve(const char *from, struct str target, struct buf *out, struct str *fragment)
{
	const char *hash = target.n > 0 ? memchr(target.p, '#', target.n) : NULL;
	const char *end = hash != NULL ? hash : target.p + target.n;
	bool inside = true;

	buf_reset(out);
	buf_puts(out, from);
	if (fragment != NULL)
		*fragment = hash != NULL ? (struct str){hash + 1, (size_t)(target.p + target.n - hash) - 1} : STR("");
	if (end == target.p)
		return true;
	go_up(out);
	for (const char *p = target.p; p <= end && inside; p++) {
		const char *slash = memchr(p, '/', (size_t)(end - p));
		const char *stop = slash != NULL ? slash : end;

		inside = add_part((struct str){p, (size_t)(stop - p)}, out);
		p = stop;
	}
	return inside && str_starts(buf_str(out), "plan/");
}
