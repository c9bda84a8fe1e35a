/* SPDX-License-Identifier: EUPL-1.2 */
/* A new letter: a concept that follows on the newest one, with its sections and the figures in their places. */
#ifndef STORE_NEWLETTER_H
#define STORE_NEWLETTER_H

#include "base/mem.h"
#include "store/template.h"

#define NEWLETTER_VALUES 24

struct newletter {
	struct template_value values[NEWLETTER_VALUES]; /* for template_write() */
	size_t count;
	struct buf body; /* what follows its head */
	struct pool pool;
};

/* Reads from the plan what the letter takes over (sql/letters/4-nieuw.sql); newletter_clear() frees it. */
void newletter_make(struct db *db, struct newletter *letter);
void newletter_clear(struct newletter *letter);

#endif
