/* SPDX-License-Identifier: EUPL-1.2 */
/* A script that runs many times: its statements are prepared once, which for views upon views takes longer than to run
 * them. */
#ifndef STORE_SCRIPT_H
#define STORE_SCRIPT_H

#include "store/db.h"

struct script;

/* Takes `sql` as db_run() does, and copies it. Nothing is prepared before the first run. */
struct script *script_open(struct db *db, const char *name, const char *sql);

/* Runs all of it. What it creates must be IF NOT EXISTS. No parameters. */
void script_run(struct script *script);

/* Before db_close(). NULL is fine. */
void script_close(struct script *script);

#endif
