/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Hands files from who makes them to who takes them, in threads of their own: pages are rendered while those before
 * them are written. A few at a time, about in the same order, and no more than some dozens ahead. Several threads may
 * add.
 */
#ifndef RENDER_RELAY_H
#define RENDER_RELAY_H

#include "base/buf.h"

struct relay;

/*
 * `take` gets each file, in several threads at the same time, until it returns other than 0: what is on its way in
 * another then still comes to its end. `arg` and what hangs on it are those threads' from here to relay_close(). Where
 * no thread can be had, relay_add() calls `take` itself, for one file at a time.
 */
struct relay *relay_open(int (*take)(void *arg, const char *path, struct str bytes), void *arg);

/*
 * Hands `path` and `bytes` to the threads of `arg`, a struct relay: they are the caller's again when this returns.
 * Returns 0, or what `take` returned by now.
 */
int relay_add(void *arg, const char *path, struct str bytes);

/* What `take` returned by now: 0 where all is well. */
int relay_result(struct relay *relay);

/* Waits until all is taken, and frees. Returns 0, or the first other thing that `take` returned. */
int relay_close(struct relay *relay);

#endif
