/* SPDX-License-Identifier: EUPL-1.2 */
/* What a command makes goes beside the plan, never in it, nor where git or the system keep their own. */
#ifndef CMD_APART_H
#define CMD_APART_H

#include "cmd/command.h"

/*
 * Whether the folder of -o, where it is given, lies outside plan/ and templates/ of the folder of -C and outside any
 * .git, and is not the root; it need not be there yet. Links are followed. Returns 0, or -1 after a line on stderr.
 */
int out_is_apart(struct say *say, const struct options *options);

#endif
