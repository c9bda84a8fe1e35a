/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/say.h"

#include <stdarg.h>
#include <stdio.h>

const char *
tr(const struct say *say, const char *nl, const char *en)
{
	return say->lang == LANG_EN ? en : nl;
}

static void
line(struct say *say, const char *format, va_list args)
{
	say_done(say);
	fputs("actieplan: ", stderr);
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
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
	fprintf(stderr, "\r\033[K%s %ld/%ld", what, done, total);
	fflush(stderr);
	say->drawn = true;
}

void
say_done(struct say *say)
{
	if (!say->drawn)
		return;
	fputs("\r\033[K", stderr);
	fflush(stderr);
	say->drawn = false;
}
