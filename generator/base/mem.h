/* SPDX-License-Identifier: EUPL-1.2 */
/* Allocation that does not fail: where there is no memory the program says so and exits 3. */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

/*
 * To be called once, first: freed memory stays with the program, up to 16 MiB at its end and but for large pieces. What
 * grows and shrinks all the time would else ask the kernel for the same pages over and over.
 */
void mem_keep(void);

/* Gives freed memory back to the kernel, where much of it was just freed for good. */
void mem_give_back(void);

/* Says that there is no memory, and ends the program: for who asked for it by a library. */
_Noreturn void mem_lacks(void);

/* Each returns memory that the caller owns and frees with free(3). A size of 0 gives a valid pointer. */
void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *old, size_t count, size_t size);
char *xstrdup(const char *text);
char *xstrndup(const char *text, size_t length);

/*
 * A pool hands out small pieces that are freed together. `struct pool p = {0};` is an empty pool.
 * Its memory is zeroed and aligned for any type.
 */
struct pool_block;
struct pool {
	struct pool_block *blocks;
	char *next;
	size_t left;
};

void *pool_alloc(struct pool *pool, size_t size);
char *pool_copy(struct pool *pool, const char *text, size_t length); /* NUL-terminated */
void pool_clear(struct pool *pool);

#endif
