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
 * rebuilt from the plan that it is compared with.
 *
 * In two steps, for who has other work: in between, days of the plan of now are compared aside (store/aside.h), and
 * what is read of that plan must not change. The first is called while the program has one thread and nothing was
 * compared. Both return 0, or -1 after a line on stderr; changes_close() goes before `db`, also behind the first alone.
 */
struct changes;
int changes_begin(
    struct say *say, struct db *db, struct source *source, const struct plan_options *plan, struct changes **changes);
int changes_end(struct changes *changes);
void changes_close(struct changes *changes); /* NULL is fine */

#endif
