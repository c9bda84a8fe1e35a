/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The program gives up what it does not need, before it reads what others wrote: a fault in a parser then opens no file
 * elsewhere, starts no program and tells nobody. Landlock holds files (Linux 5.19 and up), a seccomp filter system
 * calls.
 */
#ifndef BASE_SANDBOX_H
#define BASE_SANDBOX_H

#include <stddef.h>

enum sandbox_use {
	SANDBOX_LIST,  /* see which names are in a folder and below it */
	SANDBOX_READ,  /* that, and read a file, or all below a folder */
	SANDBOX_WRITE, /* that, and make, change, rename and remove all below a folder */
};

struct sandbox_path {
	const char *path;
	enum sandbox_use use;
};

/* What holds from now on: sandbox_enter() gives these together, for tests to ask. */
enum {
	SANDBOX_FILES = 1, /* files are opened nowhere but below the paths given */
	SANDBOX_CALLS = 2, /* no program is started, no socket made, no other process looked into */
};

/*
 * Holds for this thread and all that it starts later, for good; what is open stays open. A path that is not there is
 * passed over. Whether a file exists, its size and its dates can still be asked of any path: Landlock does not hold
 * that. Where the kernel has less, less holds, silently: this is a second wall. With sanitizers compiled in, which
 * read files of their own at the end, nothing holds; with counters of coverage, these can be written too.
 */
int sandbox_enter(const struct sandbox_path *paths, size_t count);

#endif
