/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* O_TMPFILE */
#endif
#include "base/known.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

static const char title[] = "actieplan: wat er van bestanden bekend is, weg te gooien\n";

/* What goes behind the title; then the entries, and the fingerprint of all before it. */
struct head {
	int64_t moment, moment_ns;
	uint64_t count;
};

_Static_assert(sizeof(struct known_entry) == sizeof(struct known_state) + FINGERPRINT_SIZE / 2 &&
		   sizeof(struct known_state) == 5 * sizeof(uint64_t) + 4 * sizeof(uint32_t),
    "no byte of an entry is left unset");

void
known_state(const struct stat *st, struct known_state *out)
{
	*out = (struct known_state){.device = st->st_dev,
	    .inode = st->st_ino,
	    .size = (uint64_t)st->st_size,
	    .modified = st->st_mtim.tv_sec,
	    .changed = st->st_ctim.tv_sec,
	    .modified_ns = (uint32_t)st->st_mtim.tv_nsec,
	    .changed_ns = (uint32_t)st->st_ctim.tv_nsec,
	    .mode = st->st_mode};
}

static int
by_state(const void *a, const void *b)
{
	const struct known_entry *one = a, *other = b;

	if (one->state.inode != other->state.inode)
		return one->state.inode < other->state.inode ? -1 : 1;
	return memcmp(&one->state, &other->state, sizeof one->state);
}

/* The time that a file in the folder of `path` gets that is made now. */
static struct timespec
clock_at(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct buf name = {0};
	struct timespec now;
	struct stat st;

	buf_add(&name, slash != NULL ? path : ".", slash != NULL ? (size_t)(slash - path) + 1 : 1);
	int fd = open(name.data, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);

	if (fd < 0) {
		buf_reset(&name);
		buf_printf(&name, "%s.%ld.tmp", path, (long)getpid());
		fd = open(name.data, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
		if (fd >= 0)
			unlink(name.data);
	}
	clock_gettime(CLOCK_REALTIME, &now);
	if (fd >= 0 && fstat(fd, &st) == 0)
		now = st.st_mtim;
	if (fd >= 0)
		close(fd);
	buf_free(&name);
	return now;
}

/* Where the moment of the record is yet to come, or it is not what was written, nothing is taken from it. */
static void
take_record(struct known *known, struct str text)
{
	const size_t start = sizeof title - 1 + sizeof(struct head);
	struct head head;
	char sum[FINGERPRINT_SIZE];

	if (text.n < start + FINGERPRINT_SIZE - 1 || memcmp(text.p, title, sizeof title - 1) != 0)
		return;
	memcpy(&head, text.p + sizeof title - 1, sizeof head);
	text.n -= FINGERPRINT_SIZE - 1;
	fingerprint(text, sum);
	if (memcmp(sum, text.p + text.n, FINGERPRINT_SIZE - 1) != 0 ||
	    (text.n - start) / sizeof *known->old != head.count || (text.n - start) % sizeof *known->old != 0)
		return;
	if (head.moment > known->moment.tv_sec ||
	    (head.moment == known->moment.tv_sec && head.moment_ns > known->moment.tv_nsec))
		return;
	known->old = xmalloc(text.n - start + 1);
	memcpy(known->old, text.p + start, text.n - start);
	known->old_count = head.count;
}

void
known_open(struct known *known, const char *path)
{
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct buf text = {0};

	*known = (struct known){.moment = clock_at(path)};
	if (fd >= 0) {
		if (file_read_all(fd, &text) == 0)
			take_record(known, buf_str(&text));
		close(fd);
	}
	buf_free(&text);
}

static void
keep(struct known *known, const struct known_entry *entry)
{
	if (known->count == known->room) {
		known->room = known->room > 0 ? 2 * known->room : 256;
		known->entries = xrealloc(known->entries, known->room, sizeof *known->entries);
	}
	known->entries[known->count++] = *entry;
}

bool
known_find(struct known *known, const struct known_state *state, char out[FINGERPRINT_SIZE])
{
	const struct known_entry key = {.state = *state};
	const struct known_entry *found =
	    known->old_count > 0 ? bsearch(&key, known->old, known->old_count, sizeof key, by_state) : NULL;

	if (found == NULL)
		return false;
	fingerprint_text(found->sum, out);
	keep(known, found);
	return true;
}

/* Whether what is written from now on cannot get the times that the file has. */
static bool
is_sure(const struct known *known, const struct known_state *state)
{
	const int64_t before = known->moment.tv_sec - KNOWN_TICK;

	return S_ISREG(state->mode) && state->modified < before && state->changed < before;
}

void
known_learn(struct known *known, const struct known_state *state, const char *fingerprint)
{
	struct known_entry entry = {.state = *state};

	if (!is_sure(known, state))
		return;
	fingerprint_bytes(fingerprint, entry.sum);
	keep(known, &entry);
	known->learned++;
}

bool
known_file(struct known *known, int folder, const char *path, char out[FINGERPRINT_SIZE])
{
	struct known_state before, after;
	struct stat st;

	if (fstatat(folder, path, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return false;
	known_state(&st, &before);
	if (known_find(known, &before, out))
		return true;
	if (!fingerprint_file(folder, path, out) || fstatat(folder, path, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return false;
	known_state(&st, &after);
	if (memcmp(&before, &after, sizeof after) == 0)
		known_learn(known, &before, out);
	return true;
}

static void
sort(struct known_entry *entries, size_t count)
{
	if (count > 0)
		qsort(entries, count, sizeof *entries, by_state);
}

void
known_turn(struct known *known)
{
	free(known->old);
	known->old = known->entries;
	known->old_count = known->count;
	known->entries = NULL;
	known->count = known->room = 0;
	sort(known->old, known->old_count);
}

void
known_write(const struct known *known, const char *path)
{
	const struct head head = {known->moment.tv_sec, known->moment.tv_nsec, known->count};
	char sum[FINGERPRINT_SIZE];
	struct buf text = {0};

	sort(known->entries, known->count);
	buf_puts(&text, title);
	buf_add(&text, (const char *)&head, sizeof head);
	if (known->count > 0)
		buf_add(&text, (const char *)known->entries, known->count * sizeof *known->entries);
	fingerprint(buf_str(&text), sum);
	buf_puts(&text, sum);
	file_sweep(path);
	file_replace(path, buf_str(&text));
	buf_free(&text);
}

void
known_clear(struct known *known)
{
	free(known->old);
	free(known->entries);
	*known = (struct known){0};
}
