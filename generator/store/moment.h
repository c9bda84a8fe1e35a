/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the site looks back on: the state at each letter that was sent. A letter with an annotated tag brief/ID has the
 * state of that tag, for good; another letter that of today's plan on its day, as far as its dated facts tell.
 */
#ifndef STORE_MOMENT_H
#define STORE_MOMENT_H

#include "store/plan.h"

struct lookback {
	struct source *source; /* of the plan */
	const struct plan_options *plan;
	/*
	 * Called for each letter with a tag, with its plan: judged, made public as the options say, and with the
	 * letter's id in peil.brief. Both are closed behind it. Returns 0; anything else ends the work.
	 */
	int (*tagged)(void *arg, const char *letter, struct db *db, struct source *source);
	void *arg;
};

/*
 * Fills the tables moment and moment_* of `db`, a plan that is loaded and made public: a moment for each row of
 * verzonden_brief. Returns 0; what `tagged` returned; or -1 after a line on stderr. A tag that is not annotated is
 * told on stderr and not used.
 */
int moments_fill(struct say *say, struct db *db, const struct lookback *look);

#endif
