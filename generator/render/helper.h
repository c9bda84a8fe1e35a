/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A copy of the program, that makes some of the files on another processor. It has all that was worked out, as it was
 * (fork(2)): the database with its temporary tables, for one, which no second connection could ask. It writes no file
 * and opens none, but hands over what it makes; and it does not outlive this program, whatever way that ends.
 */
#ifndef RENDER_HELPER_H
#define RENDER_HELPER_H

#include "base/buf.h"

struct helper;

/* Who takes a file: `bytes` are copied where they are needed longer. Returns 0, or other than 0 to get no more. */
typedef int (*take_file)(void *arg, const char *path, struct str bytes);

/*
 * Starts the copy, which calls `make` with what takes its files; it returns 0, or other than 0 where who called has
 * another way to know why. Only while this program has one thread. NULL: there is no second processor, or no copy to be
 * had; then who called does all of the work.
 */
struct helper *helper_open(int (*make)(void *arg, take_file take, void *to), void *arg);

/* From now on `take` gets its files, in a thread of its own. `helper` may be NULL. */
void helper_take(struct helper *helper, take_file take, void *to);

enum helped {
	HELPED,	     /* all that it made was taken */
	HELPER_TOLD, /* not all of it, and why was said or is known: `take` or `make` failed, or it was stopped */
	HELPER_LOST, /* it was ended from outside: nobody has said so */
};

/*
 * Waits until all is taken, and frees; with `stop` the copy is ended first. HELPED for NULL.
 */
enum helped helper_close(struct helper *helper, bool stop);

#endif
