/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A file without a name that others may begin with, at once and at any size: what neither changes is on the disk once.
 * It is made of layers, each a file of its own. Once shared a layer is never written again: what changes goes to a new
 * one on top, and of each block it is known which layer has it. Private to store/spill.c.
 */
#ifndef STORE_LAYERS_H
#define STORE_LAYERS_H

#include <stddef.h>
#include <sys/types.h>

/* With one more all of it is written anew, as one layer. */
#define LAYERS_MAX 16

struct layer;

struct layers {
	const char *folder;
	struct layer *list[LAYERS_MAX]; /* the newest last: the only one that may be written, where it is not shared */
	int count;
	unsigned char *where; /* of each block which of them has it, from 1 on; 0: none, it is zeros */
	size_t blocks;	      /* there is room for in `where` */
	off_t size;
};

/* An empty one in `folder`, which must last as long. Returns 0, or -1 with errno. */
int layers_open(struct layers *layers, const char *folder);

/* One with what is in `from`. */
void layers_copy(struct layers *layers, struct layers *from);
void layers_close(struct layers *layers);

/* From now on a copy of the program (fork(2)) has it too: neither sees what the other changes. */
void layers_share(struct layers *layers);

/* Returns how many bytes came before the end, or -1 with errno. */
ssize_t layers_read(const struct layers *layers, char *to, size_t size, off_t at);

/* Both return 0, or -1 with errno: then what is in it is not to be relied on. */
int layers_write(struct layers *layers, const char *from, size_t size, off_t at);
int layers_truncate(struct layers *layers, off_t size);

/* The lowest of its descriptors from `at` on; ~0U: none. */
unsigned layers_next_fd(const struct layers *layers, unsigned at);

#endif
