/* SPDX-License-Identifier: EUPL-1.2 */
/* Brings a loaded plan up to date with a few changed files, with the same result as loading all of it anew. */
#ifndef STORE_UPDATE_H
#define STORE_UPDATE_H

#include "store/plan.h"
#include "store/smallplan.h"

#define UPDATE_MAX_FILES SMALL_MAX_FILES

struct update_file {
	const char *path; /* plan/acties/1.1.md */
	bool present;	  /* a regular file is there now */
};

/* What a change did. */
struct update_result {
	bool judged;		       /* rules_errors() need not run the rules that look at one file */
	int64_t ids[UPDATE_MAX_FILES]; /* of the files that were judged again: bestand.id */
	size_t count;
};

/*
 * Brings `db`, as plan_open() left it with these options, up to date with `files`; the rules are to be run again, by
 * rules_run() or rules_errors(). Returns 0; 1 where the whole plan must be loaded instead; or -1 after a line on
 * stderr. Only after 0 it changed `db`. `plan` is used on the way. For the caller to undo: a savepoint around it
 * (update_begin).
 */
int plan_update(struct small_plan *plan, struct db *db, struct source *source, const struct plan_options *options,
    const struct update_file *files, size_t count, struct update_result *out);

/* Between these `db` may be changed; update_undo() puts it back as it was at update_begin(). */
void update_begin(struct db *db);
void update_keep(struct db *db);
void update_undo(struct db *db);

#endif
