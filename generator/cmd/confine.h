/* SPDX-License-Identifier: EUPL-1.2 */
/* What each command may still do once it begins to read a plan, which may be somebody else's. */
#ifndef CMD_CONFINE_H
#define CMD_CONFINE_H

#include "cmd/command.h"
#include "source/source.h"

/*
 * To be called where the source is open and nothing of it was read: what the command does not need is given up for good
 * (base/sandbox.h). Does nothing for a command that is not confined, or with --no-sandbox.
 */
void confine(const struct options *options, struct source *source);

#endif
