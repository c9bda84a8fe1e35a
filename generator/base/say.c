/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/say.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"

const char *
tr(const struct say *say, const char *nl, const char *en)
{
	return say->lang == LANG_EN ? en : nl;
}

static bool
continues(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* The length of the character at `p` that a terminal may be given, or 0. The NUL at the end is no continuation. */
static size_t
shown_length(const unsigned char *p)
{
	if (p[0] >= ' ' && p[0] < 0x7f)
		return 1;
	if (p[0] < 0xc2 || p[0] > 0xf4 || !continues(p[1]))
		return 0;
	if (p[0] < 0xe0)
		return p[0] == 0xc2 && p[1] < 0xa0 ? 0 : 2; /* U+0080 to U+009F are control characters too */
	if (!continues(p[2]))
		return 0;
	if (p[0] < 0xf0)
		return p[0] == 0xe2 && p[1] == 0x80 && (p[2] == 0xa8 || p[2] == 0xa9) ? 0 : 3; /* line separators */
	return continues(p[3]) ? 4 : 0;
}

/* A path may hold any byte, and a terminal obeys control characters: those, and what is no UTF-8, become \xNN. */
static void
put_shown(const char *text, struct buf *out)
{
	const unsigned char *p = (const unsigned char *)text;

	while (*p != '\0') {
		size_t n = shown_length(p);

		if (n > 0)
			buf_add(out, (const char *)p, n);
		else
			buf_printf(out, "\\x%02x", *p);
		p += n > 0 ? n : 1;
	}
}

static void
wipe(struct say *say)
{
	if (!say->drawn)
		return;
	fputs("\r\033[K", stderr);
	fflush(stderr);
	say->drawn = false;
}

/*
 * Pages are made by one thread and written by another, and either may have something to say: stderr is held for a line.
 * It goes out at once, for another program may write there too.
 */
static void
line(struct say *say, const char *format, va_list args)
{
	struct buf whole = {0};
	char *text = NULL;

	if (vasprintf(&text, format, args) < 0)
		text = xstrdup(format);
	buf_puts(&whole, "actieplan: ");
	put_shown(text, &whole);
	buf_putc(&whole, '\n');
	flockfile(stderr);
	wipe(say);
	say->lines++;
	fwrite(whole.data, 1, whole.len, stderr);
	funlockfile(stderr);
	buf_free(&whole);
	free(text);
}

void
say_line(struct say *say, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	line(say, format, args);
	va_end(args);
}

int
fail(struct say *say, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	line(say, format, args);
	va_end(args);
	return -1;
}

void
say_progress(struct say *say, const char *what, long done, long total)
{
	if (!say->progress)
		return;
	flockfile(stderr);
	fprintf(stderr, "\r\033[K%s %ld/%ld", what, done, total);
	fflush(stderr);
	say->drawn = true;
	funlockfile(stderr);
}

void
say_done(struct say *say)
{
	flockfile(stderr);
	wipe(say);
	funlockfile(stderr);
}
