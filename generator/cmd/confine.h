/* SPDX-License-Identifier: EUPL-1.2 */
/* What a command gives up once it knows where the plan is, before it reads the plan (base/sandbox.h). */
#ifndef CMD_CONFINE_H
#define CMD_CONFINE_H

#include "cmd/command.h"
#include "source/source.h"

/*
 * From now on the program reads nothing but these sources, and writes nothing but what the command makes and build/
 * beside the plan. A site is swapped with the one before, so the folder that holds its folder can be written too: -o
 * somewhere else than beside the plan keeps the plan itself from being written.
 */
void confine(const struct options *options, struct source *const *sources, size_t count);

#endif
