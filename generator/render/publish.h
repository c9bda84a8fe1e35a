/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Puts a site in its folder as a whole: a reader, a crash, a full disk or a second build at the same moment
 * sees the old site or the new one, never half of one.
 */
#ifndef RENDER_PUBLISH_H
#define RENDER_PUBLISH_H

#include "base/buf.h"
#include "base/say.h"

struct publish;

/*
 * Prepares to replace folder `target` (made if absent; its parent must exist). Refuses a folder that actieplan did
 * not make: one that is not empty (a lone .gitignore apart) and has no manifest.json that names actieplan as its maker.
 * Takes a lock beside the target; repairs what an interrupted run left there. Returns NULL after a line on stderr.
 */
struct publish *publish_begin(struct say *say, const char *target);

/*
 * Adds file `path` (relative, with '/', folders made as needed) with these bytes. Returns 0, or -1 after a line on
 * stderr; a failure is latched: later calls and publish_commit fail too, silently. Adding one path twice is a bug
 * (assert).
 */
int publish_add(struct publish *publish, const char *path, struct str bytes);

/* A file added so far: for the manifest. Sorted by path in byte order. */
struct publish_file {
	const char *path;
	size_t size;
	char sha256[65];
};
void publish_files(struct publish *publish, const struct publish_file **files, size_t *count);

/*
 * Makes what was added the content of the target: fsync, swap with renameat2(RENAME_EXCHANGE), or where the file system
 * has no exchange, a pair of renames that the next run can repair. A .gitignore in the old folder is carried over.
 * Returns 0, or -1 after a line on stderr with the target untouched. Does not free.
 */
int publish_commit(struct publish *publish);

/* Gives up what was not committed, removes the stage, releases the lock, frees. NULL is fine. */
void publish_end(struct publish *publish);

#endif
