/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A copy of the program, that works on another processor. It has all that was worked out, as it was (fork(2)): the
 * database with its temporary tables, for one, which no second connection could ask. It has no other file than what it
 * writes its outcome to, and does not outlive this program, whatever way that ends.
 */
#ifndef STORE_COPY_H
#define STORE_COPY_H

#include <stdbool.h>
#include <sys/types.h>

struct copy {
	pid_t pid;
	int from; /* the end of a pipe that gives what it writes */
};

/*
 * Starts one, which calls `work` with the other end of the pipe, and ends with the exit code that it returns. Only
 * while this program has one thread. Returns false where there is no second processor, or no copy to be had. The caller
 * closes `from`, and calls copy_end().
 */
bool copy_start(struct copy *copy, int (*work)(void *arg, int to), void *arg);

/* Waits until it has ended; with `stop` it is ended first. Returns its exit code, or -1: a signal ended it. */
int copy_end(const struct copy *copy, bool stop);

/* How a copy ends that could not tell all it had to. */
#define COPY_CUT_OFF 4

#endif
