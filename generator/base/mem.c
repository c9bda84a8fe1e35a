/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/mem.h"

#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE ((size_t)64 * 1024)
#define MANY_BLOCKS 128 /* 8 MiB: of a page with thousands of rows, of which there are few */

struct pool_block {
	struct pool_block *older;
};

/* Of several threads that find none the first says so: the others wait for stderr until the program has ended. */
_Noreturn void
mem_lacks(void)
{
	flockfile(stderr);
	fputs("actieplan: geen geheugen meer / out of memory\n", stderr);
	exit(3);
}

void
mem_keep(void)
{
	mallopt(M_MMAP_THRESHOLD, 4 << 20);
	mallopt(M_TRIM_THRESHOLD, 16 << 20);
	mallopt(M_TOP_PAD, 1 << 20);
}

void
mem_give_back(void)
{
	malloc_trim(1 << 20);
}

void *
xmalloc(size_t size)
{
	void *p = malloc(size > 0 ? size : 1);

	if (p == NULL)
		mem_lacks();
	return p;
}

void *
xcalloc(size_t count, size_t size)
{
	void *p = calloc(count > 0 ? count : 1, size > 0 ? size : 1);

	if (p == NULL)
		mem_lacks();
	return p;
}

void *
xrealloc(void *old, size_t count, size_t size)
{
	if (size > 0 && count > SIZE_MAX / size)
		mem_lacks();
	void *p = realloc(old, count * size > 0 ? count * size : 1);

	if (p == NULL)
		mem_lacks();
	return p;
}

char *
xstrdup(const char *text)
{
	return xstrndup(text, strlen(text));
}

char *
xstrndup(const char *text, size_t length)
{
	char *p = xmalloc(length + 1);

	memcpy(p, text, length);
	p[length] = '\0';
	return p;
}

static void
pool_grow(struct pool *pool, size_t size)
{
	size_t head = (sizeof(struct pool_block) + 15) & ~(size_t)15;
	size_t room = size > BLOCK_SIZE - head ? size : BLOCK_SIZE - head;
	struct pool_block *block = xmalloc(head + room);

	block->older = pool->blocks;
	pool->blocks = block;
	pool->next = (char *)block + head;
	pool->left = room;
}

void *
pool_alloc(struct pool *pool, size_t size)
{
	size = (size + 15) & ~(size_t)15;
	if (size > pool->left)
		pool_grow(pool, size);
	void *p = pool->next;

	pool->next += size;
	pool->left -= size;
	/* Here and not for the block as a whole: most pools use little of their last one. Of nothing there may be no
	 * block. */
	return size > 0 ? memset(p, 0, size) : p;
}

char *
pool_copy(struct pool *pool, const char *text, size_t length)
{
	if (length >= pool->left)
		pool_grow(pool, length + 1);
	/* From the end of the block: text needs no alignment, and takes no more room than it is long. */
	pool->left -= length + 1;
	char *p = pool->next + pool->left;

	memcpy(p, text, length);
	p[length] = '\0';
	return p;
}

void
pool_clear(struct pool *pool)
{
	size_t count = 0;

	for (; pool->blocks != NULL; count++) {
		struct pool_block *block = pool->blocks;

		pool->blocks = block->older;
		free(block);
	}
	*pool = (struct pool){0};
	if (count > MANY_BLOCKS)
		mem_give_back();
}
