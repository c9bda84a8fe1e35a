/* SPDX-License-Identifier: EUPL-1.2 */
/* Writing a file as a whole: a reader sees the old one or the new one. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/say.h"

/*
 * Puts `bytes` in the file at `path`, whose last folder is made if need be: a temporary file beside it, fsync, rename;
 * with the mode, owner and group of the old one. Returns 0, or -1 after a line on stderr with the old file untouched
 * and no litter.
 */
int file_write(struct say *say, const char *path, struct str bytes);

/*
 * The same of bytes that come in pieces: `fill` gives each to `put`, with `to`, until that returns other than 0, and
 * returns what it did. `arg` is for `fill`.
 */
int file_write_by(struct say *say, const char *path,
    int (*fill)(void *arg, int (*put)(void *to, struct str piece), void *to), void *arg);

/*
 * The same of a file that may be lost: nothing is said where it cannot be, and after a crash of the computer it may be
 * the old one, the new one or neither. Returns whether it was written.
 */
bool file_replace(const char *path, struct str bytes);

/*
 * Removes what file_write() left beside `path` in a process that was killed: NAME.PID.tmp of a process that is no more.
 * Where that cannot be known (no /proc) nothing.
 */
void file_sweep(const char *path);

/*
 * Makes a new file of `bytes` at `path`, and the folders above it. Returns 0; 1 where something has that path already;
 * or -1 after a line on stderr, with no litter.
 */
int file_create(struct say *say, const char *path, struct str bytes);

/* Writes all bytes to `fd`, whatever interrupts. Returns 0, or -1 with errno. */
int file_write_all(int fd, struct str bytes);

/*
 * Reads from `fd` until `size` bytes are there or the file ends, whatever interrupts. Returns how many came, 0 at the
 * end; or -1 with errno.
 */
ssize_t file_read(int fd, void *to, size_t size);

/* Appends to `out` what `fd` has from here to its end. Returns 0, or -1 with errno after what could be read. */
int file_read_all(int fd, struct buf *out);

#endif
