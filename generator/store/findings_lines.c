/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "store/findings_internal.h"

static int
hex(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

void
path_bytes(struct str shown, struct buf *out)
{
	buf_reset(out);
	for (size_t i = 0; i < shown.n; i++) {
		const char *p = shown.p + i;

		if (shown.n - i >= 4 && p[0] == '\\' && p[1] == 'x' && hex(p[2]) >= 0 && hex(p[3]) >= 0) {
			buf_putc(out, (char)(hex(p[2]) * 16 + hex(p[3])));
			i += 3;
		} else {
			buf_putc(out, *p);
		}
	}
}

/* Only a file may be read: of others, and of one that is not there, the source would complain to the user. */
static bool
is_file(struct lines *lines, const char *path)
{
	static const char *const tops[] = {"plan", "templates"};

	for (int i = 0; i < 2; i++) {
		if (!lines->listed && source_list(lines->source, tops[i], &lines->entries[i], &lines->counts[i]) != 0)
			lines->counts[i] = 0;
		size_t low = 0, high = lines->counts[i];

		while (low < high) {
			size_t middle = (low + high) / 2;
			int order = strcmp(lines->entries[i][middle].path, path);

			if (order == 0)
				return lines->entries[i][middle].kind == SOURCE_FILE;
			low = order < 0 ? middle + 1 : low;
			high = order < 0 ? high : middle;
		}
	}
	return false;
}

static void
open_file(struct lines *lines, struct str path)
{
	struct buf bytes = {0};

	buf_reset(&lines->path);
	buf_putstr(&lines->path, path);
	buf_reset(&lines->bytes);
	lines->line = 1;
	lines->at = 0;
	path_bytes(path, &bytes);
	if (is_file(lines, buf_text(&bytes)) && source_read(lines->source, bytes.data, &lines->bytes) != 0)
		buf_reset(&lines->bytes);
	lines->listed = true;
	/* A byte order mark is no part of the first line. */
	lines->at = str_starts(buf_str(&lines->bytes), "\xef\xbb\xbf") ? 3 : 0;
	buf_free(&bytes);
}

struct str
lines_get(struct lines *lines, struct str path, int number)
{
	if (!str_eq(buf_str(&lines->path), path) || number < lines->line)
		open_file(lines, path);
	struct str all = buf_str(&lines->bytes);

	while (lines->at < all.n) {
		const char *end = memchr(all.p + lines->at, '\n', all.n - lines->at);
		struct str line = {all.p + lines->at, (end != NULL ? (size_t)(end - all.p) : all.n) - lines->at};

		if (lines->line == number) {
			line.n -= line.n > 0 && line.p[line.n - 1] == '\r';
			return line;
		}
		lines->at += line.n + (end != NULL);
		lines->line++;
	}
	return STR("");
}

void
lines_close(struct lines *lines)
{
	buf_free(&lines->path);
	buf_free(&lines->bytes);
}
