/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads plan/ into the raw tables of sql/load/: files, values and references with their places, and what is wrong. */
#ifndef STORE_LOAD_H
#define STORE_LOAD_H

#include "source/source.h"
#include "store/schema.h"

#define LOAD_MAX_FILES 1000000 /* files of a plan */

/*
 * Loads everything below plan/ of `source`. Returns 0, however wrong the plan is: that is in table gebrek; or -1 after
 * a line on stderr where the plan cannot be read at all.
 */
int load_plan(struct say *say, struct source *source, const struct schema *schema, struct db *db);

/* The kind that a file at `path` (plan/acties/1.1.md) is of, and its id, which points into `path`; NULL: of none. */
const struct kind *load_kind(const struct schema *schema, const char *path, struct str *id);

/*
 * A path for people and for the database, in place of what is in `out`: bytes that are no text, control characters and
 * \ itself as \xNN.
 */
void load_printable(const char *path, struct buf *out);

/*
 * Loads only the files at `paths` (as source_list() names them, plain text without control characters), as the rows
 * `ids` of bestand. Each must be a regular file. Returns as load_plan() does.
 */
int load_files(struct source *source, const struct schema *schema, struct db *db, const char *const *paths,
    const int64_t *ids, size_t count);

#endif
