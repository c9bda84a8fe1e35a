/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A folder to try things in, and what the program said on stderr. Include it first: it brings cmocka.h, which defines
 * a macro fail(), so base/say.h must come before that.
 */
#ifndef TESTS_SCRATCH_H
#define TESTS_SCRATCH_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* nftw() */
#endif
#include "base/say.h"

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"

/* An empty folder, its path free of symbolic links. The caller gives it to scratch_remove(). */
static inline char *
scratch_make(void)
{
	const char *tmp = getenv("TMPDIR");
	struct buf path = {0};

	buf_printf(&path, "%s/actieplan-test-XXXXXX", tmp != NULL && tmp[0] != '\0' ? tmp : "/tmp");
	assert_non_null(mkdtemp(path.data));
	char *real = realpath(path.data, NULL);

	assert_non_null(real);
	buf_free(&path);
	return real;
}

static inline int
scratch_unlink(const char *path, const struct stat *st, int kind, struct FTW *ftw)
{
	(void)st;
	(void)kind;
	(void)ftw;
	return remove(path);
}

static inline void
scratch_remove(char *dir)
{
	assert_int_equal(nftw(dir, scratch_unlink, 16, FTW_DEPTH | FTW_PHYS), 0);
	free(dir);
}

/* "dir/path"; the caller frees it. */
static inline char *
scratch_path(const char *dir, const char *path)
{
	struct buf whole = {0};

	buf_printf(&whole, "%s/%s", dir, path);
	return buf_take(&whole);
}

/* Writes a file, and the folders above it. */
static inline void
scratch_bytes(const char *dir, const char *path, const char *bytes, size_t length)
{
	char *whole = scratch_path(dir, path);

	for (char *slash = whole + strlen(dir) + 1; (slash = strchr(slash, '/')) != NULL; *slash++ = '/') {
		*slash = '\0';
		assert_true(mkdir(whole, 0755) == 0 || errno == EEXIST);
	}
	FILE *file = fopen(whole, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	assert_int_equal(fclose(file), 0);
	free(whole);
}

static inline void
scratch_write(const char *dir, const char *path, const char *text)
{
	scratch_bytes(dir, path, text, strlen(text));
}

static inline bool
scratch_has(const char *dir, const char *path)
{
	struct stat st;
	char *whole = scratch_path(dir, path);
	int result = lstat(whole, &st);

	free(whole);
	return result == 0;
}

/* What a file holds, NULL where there is none; the caller frees it. */
static inline char *
scratch_text(const char *dir, const char *path)
{
	char *whole = scratch_path(dir, path);
	FILE *file = fopen(whole, "rb");
	struct buf text = {0};
	int c;

	free(whole);
	if (file == NULL)
		return NULL;
	while ((c = fgetc(file)) != EOF)
		buf_putc(&text, (char)c);
	fclose(file);
	return buf_take(&text);
}

static inline void
scratch_holds(const char *dir, const char *path, const char *wanted)
{
	char *text = scratch_text(dir, path);

	assert_non_null(text);
	assert_string_equal(text, wanted);
	free(text);
}

/* Runs a shell command in `dir`; returns what it wrote to stdout, without the last line end. The caller frees it. */
static inline char *
scratch_run(const char *dir, const char *command)
{
	struct buf line = {0}, text = {0};
	int c;

	buf_printf(&line, "cd '%s' && { %s; }", dir, command);
	FILE *pipe = popen(buf_text(&line), "r");

	assert_non_null(pipe);
	while ((c = fgetc(pipe)) != EOF)
		buf_putc(&text, (char)c);
	if (pclose(pipe) != 0)
		fail_msg("failed: %s", buf_text(&line));
	buf_free(&line);
	if (text.len > 0 && text.data[text.len - 1] == '\n')
		text.data[--text.len] = '\0';
	return buf_take(&text);
}

static inline void
scratch_do(const char *dir, const char *command)
{
	free(scratch_run(dir, command));
}

/* Between hear() and heard(), stderr goes into a file. heard() returns what came; the caller frees it. */
struct ear {
	FILE *file;
	int stderr_fd;
};

static inline struct ear
hear(void)
{
	struct ear ear = {tmpfile(), -1};

	assert_non_null(ear.file);
	fflush(stderr);
	ear.stderr_fd = dup(2);
	assert_true(dup2(fileno(ear.file), 2) >= 0);
	return ear;
}

static inline char *
heard(struct ear ear)
{
	struct buf text = {0};
	int c;

	fflush(stderr);
	assert_true(dup2(ear.stderr_fd, 2) >= 0);
	close(ear.stderr_fd);
	rewind(ear.file);
	while ((c = fgetc(ear.file)) != EOF)
		buf_putc(&text, (char)c);
	fclose(ear.file);
	return buf_take(&text);
}

/* That exactly one line was said, with `part` in it. Frees `said`. */
static inline void
said_one_line(char *said, const char *part)
{
	char *end = strchr(said, '\n');

	if (end == NULL || end[1] != '\0' || strstr(said, part) == NULL)
		fail_msg("one line with \"%s\" wanted, got: %s", part, said);
	free(said);
}

#endif
