/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads ahead of who puts the rows in, in a thread of its own where that pays: in the same order, and not far ahead. */
#ifndef STORE_LOAD_AHEAD_H
#define STORE_LOAD_AHEAD_H

#include "store/load_rows.h"

struct ahead;

/*
 * `fill` gets the next rows, some files at a time. It returns 0 where there are more, 1 behind the last, or -1 where it
 * cannot; it is not called again after other than 0. `arg` and what hangs on it are the thread's until ahead_close().
 * Without `thread`, or where none can be had, ahead_next() calls it.
 */
struct ahead *ahead_open(int (*fill)(void *arg, struct load_rows *rows), void *arg, bool thread);

/* The next rows, which belong to the caller from then on; `rows` is empty. Returns what `fill` did. */
int ahead_next(struct ahead *ahead, struct load_rows *rows);

/* After ahead_next() has returned other than 0. */
void ahead_close(struct ahead *ahead);

#endif
