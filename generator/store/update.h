/* SPDX-License-Identifier: EUPL-1.2 */
/* Brings a loaded plan up to date with a few changed files, with the same result as loading all of it anew. */
#ifndef STORE_UPDATE_H
#define STORE_UPDATE_H

#include "store/plan.h"

#define UPDATE_MAX_FILES 300 /* files that are judged again; a plan with more is as soon loaded whole */

struct update_file {
	const char *path; /* plan/acties/1.1.md */
	bool present;	  /* a regular file is there now */
};

/*
 * Brings `db`, as plan_open() left it with these options, up to date with `files`; the rules are to be run again
 * (rules_again). Returns 0, with
 * `*listed` true where items came or went; 1 where the whole plan must be loaded instead; or -1 after a line on stderr.
 * Only after 0 it changed `db`. For the caller to undo: a savepoint around it (update_begin).
 */
int plan_update(struct db *db, struct source *source, const struct plan_options *options,
    const struct update_file *files, size_t count, bool *listed);

/* Whether something in the plan is marked intern: then plan_make_public() took things out, and only a whole load brings
 * them back. */
bool plan_has_internal(struct db *db);

/* Between these `db` may be changed; update_undo() puts it back as it was at update_begin(). */
void update_begin(struct db *db);
void update_keep(struct db *db);
void update_undo(struct db *db);

#endif
