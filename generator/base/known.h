/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Which bytes files have, without reading them again: the fingerprint of each that was read, beside what lstat() told
 * of it then. Where that is the same still, down to the nanosecond of ctime, which nobody can set, it was not written
 * to.
 *
 * A clock ticks, every 4 ms or on some file systems every 2 s: what is written twice in one tick looks the same. So a
 * file whose mtime or ctime is not clearly older than the moment before it was read is not kept, and read again the
 * next time: as git does (https://git-scm.com/docs/racy-git). The moment is told by the clock that files get their
 * times from, which on a network need not be our own. A record from the future tells that the clock went back: nothing
 * of it counts.
 */
#ifndef BASE_KNOWN_H
#define BASE_KNOWN_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/stat.h>
#include <time.h>

#include "base/fingerprint.h"

#define KNOWN_TICK 2 /* seconds: the coarsest clock there is, that of FAT */

/* What tells a file as it is from itself after a change. A mode of 0 is that of no file. */
struct known_state {
	uint64_t device, inode, size;
	int64_t modified, changed;	  /* seconds */
	uint32_t modified_ns, changed_ns; /* and nanoseconds */
	uint32_t mode, zero;
};

struct known_entry {
	struct known_state state;
	uint8_t sum[FINGERPRINT_SIZE / 2];
};

struct known {
	struct timespec moment;	     /* before the files were read that are yet to be learned */
	struct known_entry *old;     /* sorted; what the record told */
	struct known_entry *entries; /* what was found in it or learned since: the next record */
	size_t old_count, count, room;
	size_t learned;
};

/* `struct known known = KNOWN_ALL;` keeps whatever it learns. */
#define KNOWN_ALL ((struct known){.moment = {.tv_sec = INT64_MAX}})

void known_state(const struct stat *st, struct known_state *out);

/* Reads the record at `path`; where it is no such thing, or whole no more, nothing is known. The moment is now. The
 * caller calls known_clear(). */
void known_open(struct known *known, const char *path);

/* Whether the fingerprint of a file in this state was told; it goes along in the next record. */
bool known_find(struct known *known, const struct known_state *state, char out[FINGERPRINT_SIZE]);

/* Keeps the fingerprint of a file that was in this state both before and after it was read: if that is sure. */
void known_learn(struct known *known, const struct known_state *state, const char *fingerprint);

/* As fingerprint_file(), but reads the file only where it must. */
bool known_file(struct known *known, int folder, const char *path, char out[FINGERPRINT_SIZE]);

/* From now on what was learned is what was told. */
void known_turn(struct known *known);

/* Replaces the record at `path`. It may always be lost: where it cannot be written, nothing is said. */
void known_write(const struct known *known, const char *path);

void known_clear(struct known *known);

#endif
