/* SPDX-License-Identifier: EUPL-1.2 */
/* Starts other programs: without a shell, in a folder of their own, for so long and no longer. */
#ifndef DOCUMENT_PROGRAM_H
#define DOCUMENT_PROGRAM_H

#include <stdbool.h>

#include "base/say.h"

/* A folder for what goes through other programs: they find their home and their temporary files in it. */
struct workshop {
	struct say *say;
	char *path;
};

/* Makes the folder, under TMPDIR, or /tmp where programs could not work in that. Returns 0, or -1 after a line on
 * stderr; workshop_close() either way. */
int workshop_open(struct say *say, struct workshop *shop);
void workshop_close(struct workshop *shop); /* and all that is in it */

/* Whether there is a program called `name` in PATH. */
bool program_there(const char *name);

/*
 * Runs a program with these arguments (the last is NULL) in the workshop, its output thrown away, and waits for it at
 * most `seconds`. Then, and where the user wants us to stop, it is killed with all that it started. Returns 0 where it
 * said that all went well, or -1 after a line on stderr. `fine`: the highest exit code that is no failure.
 */
int program_run(struct workshop *shop, const char *const arguments[], int seconds, int fine);

#endif
