/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* O_TMPFILE, mkostemp() */
#endif
#include "store/layers.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"

#define BLOCK ((size_t)4096) /* a page of SQLite, which writes little else */
#define PIECE (16 * BLOCK)

struct layer {
	int fd;
	int users;   /* how many of `struct layers` have it */
	bool shared; /* or had it: nothing writes in it any more */
};

/* A file that never has a name, or where the file system has no such thing (NFS), one for a moment. -1 with errno. */
static int
open_nameless(const char *folder)
{
	int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);

	if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL))
		return fd;
	struct buf path = {0};

	buf_printf(&path, "%s/.actieplan-XXXXXX", folder);
	fd = mkostemp(path.data, O_CLOEXEC);
	if (fd >= 0)
		unlink(path.data);
	buf_free(&path);
	return fd;
}

static ssize_t
read_at(int fd, char *to, size_t size, off_t at)
{
	size_t got = 0;

	while (got < size) {
		ssize_t n = pread(fd, to + got, size - got, at + (off_t)got);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			break;
		got += (size_t)n;
	}
	return (ssize_t)got;
}

static int
write_at(int fd, const char *bytes, size_t size, off_t at)
{
	while (size > 0) {
		ssize_t n = pwrite(fd, bytes, size, at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		bytes += n;
		at += n;
		size -= (size_t)n;
	}
	return 0;
}

static struct layer *
new_layer(const char *folder)
{
	int fd = open_nameless(folder);

	if (fd < 0)
		return NULL;
	struct layer *layer = xmalloc(sizeof *layer);

	*layer = (struct layer){.fd = fd, .users = 1};
	return layer;
}

static void
leave(struct layer *layer)
{
	if (--layer->users > 0)
		return;
	close(layer->fd);
	free(layer);
}

int
layers_open(struct layers *layers, const char *folder)
{
	*layers = (struct layers){.folder = folder};
	layers->list[0] = new_layer(folder);
	if (layers->list[0] == NULL)
		return -1;
	layers->count = 1;
	return 0;
}

void
layers_share(struct layers *layers)
{
	for (int i = 0; i < layers->count; i++)
		layers->list[i]->shared = true;
}

void
layers_copy(struct layers *layers, struct layers *from)
{
	layers_share(from);
	*layers = *from;
	for (int i = 0; i < layers->count; i++)
		layers->list[i]->users++;
	layers->where = xmalloc(layers->blocks);
	if (layers->blocks > 0)
		memcpy(layers->where, from->where, layers->blocks);
}

void
layers_close(struct layers *layers)
{
	for (int i = 0; i < layers->count; i++)
		leave(layers->list[i]);
	free(layers->where);
	*layers = (struct layers){0};
}

static int
where_is(const struct layers *layers, size_t block)
{
	return block < layers->blocks ? layers->where[block] : 0;
}

/* One layer's, or zeros. */
static int
read_run(const struct layers *layers, int where, char *to, size_t size, off_t at)
{
	ssize_t got = where > 0 ? read_at(layers->list[where - 1]->fd, to, size, at) : 0;

	if (got < 0)
		return -1;
	memset(to + got, 0, size - (size_t)got);
	return 0;
}

ssize_t
layers_read(const struct layers *layers, char *to, size_t size, off_t at)
{
	size_t got = 0;

	if (at >= layers->size)
		return 0;
	if ((off_t)size > layers->size - at)
		size = (size_t)(layers->size - at);
	while (got < size) {
		size_t from = (size_t)at + got, block = from / BLOCK, end = block + 1;
		int where = where_is(layers, block);

		while (end * BLOCK < (size_t)at + size && where_is(layers, end) == where)
			end++;
		size_t run = end * BLOCK - from < size - got ? end * BLOCK - from : size - got;

		if (read_run(layers, where, to + got, run, (off_t)from) != 0)
			return -1;
		got += run;
	}
	return (ssize_t)got;
}

/* All of it as one layer. */
static int
flatten(struct layers *layers)
{
	struct layer *whole = new_layer(layers->folder);
	char *piece = xmalloc(PIECE);
	int result = whole != NULL ? 0 : -1;
	ssize_t n = 0;

	for (off_t at = 0; result == 0 && (n = layers_read(layers, piece, PIECE, at)) > 0; at += n)
		result = write_at(whole->fd, piece, (size_t)n, at);
	free(piece);
	if (n < 0 || result != 0) {
		if (whole != NULL)
			leave(whole);
		return -1;
	}
	for (int i = 0; i < layers->count; i++)
		leave(layers->list[i]);
	layers->list[0] = whole;
	layers->count = 1;
	for (size_t block = 0; block < layers->blocks; block++)
		layers->where[block] = layers->where[block] > 0;
	return 0;
}

/* The layer that may be written; NULL with errno. */
static struct layer *
own_layer(struct layers *layers)
{
	if (!layers->list[layers->count - 1]->shared)
		return layers->list[layers->count - 1];
	if (layers->count == LAYERS_MAX)
		return flatten(layers) == 0 ? layers->list[0] : NULL;
	struct layer *layer = new_layer(layers->folder);

	if (layer != NULL)
		layers->list[layers->count++] = layer;
	return layer;
}

/* Of a block of which a part is to change, the rest comes along. */
static int
bring_up(struct layers *layers, size_t block, const struct layer *own)
{
	char bytes[BLOCK];
	int where = where_is(layers, block);

	if (where == 0 || layers->list[where - 1] == own)
		return 0;
	ssize_t n = layers_read(layers, bytes, BLOCK, (off_t)(block * BLOCK));

	if (n < 0 || write_at(own->fd, bytes, (size_t)n, (off_t)(block * BLOCK)) != 0)
		return -1;
	layers->where[block] = (unsigned char)layers->count;
	return 0;
}

static void
make_room(struct layers *layers, size_t blocks)
{
	if (blocks <= layers->blocks)
		return;
	size_t room = blocks > 2 * layers->blocks ? blocks : 2 * layers->blocks;

	layers->where = xrealloc(layers->where, room, 1);
	memset(layers->where + layers->blocks, 0, room - layers->blocks);
	layers->blocks = room;
}

int
layers_write(struct layers *layers, const char *from, size_t size, off_t at)
{
	struct layer *own = own_layer(layers);
	size_t end = (size_t)at + size, first = (size_t)at / BLOCK, last = (end - 1) / BLOCK;

	if (own == NULL)
		return -1;
	make_room(layers, last + 1);
	if ((size_t)at % BLOCK != 0 && bring_up(layers, first, own) != 0)
		return -1;
	if (end % BLOCK != 0 && (off_t)end < layers->size && bring_up(layers, last, own) != 0)
		return -1;
	if (write_at(own->fd, from, size, at) != 0)
		return -1;
	memset(layers->where + first, layers->count, last - first + 1);
	if ((off_t)end > layers->size)
		layers->size = (off_t)end;
	return 0;
}

/* What is cut off may come back as zeros only. */
static int
cut_off(struct layers *layers, off_t size)
{
	struct layer *own = own_layer(layers);
	size_t kept = ((size_t)size + BLOCK - 1) / BLOCK;

	layers->size = size;
	if (own == NULL || ((size_t)size % BLOCK != 0 && bring_up(layers, kept - 1, own) != 0))
		return -1;
	if (kept < layers->blocks)
		memset(layers->where + kept, 0, layers->blocks - kept);
	return ftruncate(own->fd, size);
}

int
layers_truncate(struct layers *layers, off_t size)
{
	if (size < layers->size)
		return cut_off(layers, size);
	layers->size = size;
	return 0;
}

unsigned
layers_next_fd(const struct layers *layers, unsigned at)
{
	unsigned found = ~0U;

	for (int i = 0; i < layers->count; i++)
		if ((unsigned)layers->list[i]->fd >= at && (unsigned)layers->list[i]->fd < found)
			found = (unsigned)layers->list[i]->fd;
	return found;
}
