/* SPDX-License-Identifier: EUPL-1.2 */
/* A comparison (store/diff.h), written for people and for programs. Always in Dutch, as the plan is. */
#ifndef STORE_DIFF_WRITE_H
#define STORE_DIFF_WRITE_H

#include "store/db.h"

/* A way to write a comparison, as --format names it. `pair` is vergelijking.id in `db`. */
struct diff_format {
	const char *name;
	void (*write)(struct db *db, const char *pair, struct buf *out);
};

/* All of them in order; the last has no name. */
extern const struct diff_format diff_formats[];

#endif
