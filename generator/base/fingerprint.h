/* SPDX-License-Identifier: EUPL-1.2 */
/* What tells bytes, and this program, from others. */
#ifndef BASE_FINGERPRINT_H
#define BASE_FINGERPRINT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

#define FINGERPRINT_SIZE 65 /* 64 hexadecimal digits and a NUL */

/* SHA-256. */
void fingerprint(struct str bytes, char out[FINGERPRINT_SIZE]);

/* The same of the file at `path`, from folder `folder` (a descriptor, or AT_FDCWD). Returns false where it cannot be
 * read, a symbolic link among others. */
bool fingerprint_file(int folder, const char *path, char out[FINGERPRINT_SIZE]);

/* The same fingerprint as 32 bytes; `text` as fingerprint() gives it. */
void fingerprint_text(const uint8_t bytes[FINGERPRINT_SIZE / 2], char out[FINGERPRINT_SIZE]);
void fingerprint_bytes(const char *text, uint8_t out[FINGERPRINT_SIZE / 2]);

/*
 * Appends what tells this program, and each library that is loaded by now, from any other: the build IDs that the
 * linker put in. Returns false where one of them has none.
 */
bool fingerprint_program(struct buf *out);

#endif
