/* SPDX-License-Identifier: EUPL-1.2 */
/* The part of actieplan explain that needs a plan: the names that a letter may use. */
#ifndef CMD_EXPLAIN_FIGURES_H
#define CMD_EXPLAIN_FIGURES_H

#include <stdbool.h>

#include "cmd/command.h"

/* Whether `word` is «cijfers», or can only be such a name: it has a point or an underscore. */
bool explains_figures(const char *word);

/* Writes all names, or the one that options->arg is, with their values. Returns an exit code. */
int explain_figures(struct say *say, const struct options *options);

#endif
