/* SPDX-License-Identifier: EUPL-1.2 */
/* What changed from each letter to the next, and from the last one until now (store/diff.h), for the site. */
#ifndef STORE_CHANGES_H
#define STORE_CHANGES_H

#include "source/source.h"
#include "store/plan.h"

/*
 * Compares the states at the plans and progress letters that were sent (view verzonden_brief), each with the next, and
 * the last with now, which is called nu: table vergelijking and what hangs on it. `db` is the plan of now, made public
 * as `plan` says, from `source`. A letter with an annotated tag brief/ID has the plan of that tag; another one is
 * rebuilt from the plan that it is compared with. Returns 0, or -1 after a line on stderr.
 */
int changes_fill(struct say *say, struct db *db, struct source *source, const struct plan_options *plan);

#endif
