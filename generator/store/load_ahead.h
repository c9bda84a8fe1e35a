/* SPDX-License-Identifier: EUPL-1.2 */
/* Makes one thing after another ahead of who takes them, in a thread of its own where that pays: in the same order, and
 * not far ahead. */
#ifndef STORE_LOAD_AHEAD_H
#define STORE_LOAD_AHEAD_H

#include <stdbool.h>
#include <stddef.h>

struct ahead;

/*
 * `fill` makes the next item, in the place of one that was taken before and is as its taker left it; of `size` bytes,
 * at first zeroes. It returns 0 where there are more, 1 for the last, or -1 where it cannot; it is not called again
 * after other than 0. `arg` and what hangs on it are the thread's until ahead_close(). Without `thread`, or where none
 * can be had, ahead_next() calls it.
 */
struct ahead *ahead_open(int (*fill)(void *arg, void *item), void *arg, size_t size, bool thread);

/* The next item, which is the caller's until the next call. Returns what `fill` did. */
int ahead_next(struct ahead *ahead, void **item);

/* After ahead_next() has returned other than 0. `clear` frees what an item holds, of each that was ever filled; NULL:
 * they hold nothing. */
void ahead_close(struct ahead *ahead, void (*clear)(void *item));

#endif
