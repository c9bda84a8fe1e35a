/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Gives up what the program does not need, where the kernel can (Landlock, Linux 5.13; seccomp): a fault in a reader
 * then cannot be made to read or write elsewhere, to run a program or to reach a network.
 */
#ifndef BASE_SANDBOX_H
#define BASE_SANDBOX_H

#include <stdbool.h>

#define SANDBOX_PATHS 24

struct sandbox {
	/* Folders or files; what is not there is left out. Owned by the caller. More than SANDBOX_PATHS is a bug
	 * (assert). */
	const char *reads[SANDBOX_PATHS];  /* to be read, with all that is below */
	const char *writes[SANDBOX_PATHS]; /* the same, and to be written */
	int read_count, write_count;
};

void sandbox_read(struct sandbox *sandbox, const char *path);
void sandbox_write(struct sandbox *sandbox, const char *path);

/*
 * From now on, for this process and for good: only those paths can be opened, and nothing can be run or connected to.
 * Files that are open stay so. Returns whether the kernel keeps to the paths; where it cannot, all goes on as before.
 */
bool sandbox_enter(const struct sandbox *sandbox);

#endif
