/* SPDX-License-Identifier: EUPL-1.2 */
/* Writing a file as a whole: a reader sees the old one or the new one. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/buf.h"
#include "base/say.h"

/*
 * Puts `bytes` in the file at `path`, whose last folder is made if need be: a temporary file beside it, fsync, rename.
 * Returns 0, or -1 after a line on stderr with the old file untouched and no litter.
 */
int file_write(struct say *say, const char *path, struct str bytes);

#endif
