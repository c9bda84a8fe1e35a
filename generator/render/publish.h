/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Puts a site in its folder as a whole: a reader, a crash, a full disk or a second build at the same moment
 * sees the old site or the new one, never half of one.
 */
#ifndef RENDER_PUBLISH_H
#define RENDER_PUBLISH_H

#include "base/buf.h"
#include "base/say.h"

struct known;
struct publish;

/*
 * Prepares to replace folder `target` (made if absent; its parent must exist). Refuses a file, a symbolic link, a mount
 * point, the folder that the program works in or one above it, and a folder that actieplan did not make: one that is
 * not empty (a lone .gitignore apart) and has no manifest.json with `"generator": "actieplan"` in its first 4096 bytes.
 * Takes a lock beside the target, where the new site is made too (names .TARGET.actieplan-*), and repairs what an
 * interrupted run left there. Returns NULL after a line on stderr. `say` must live until publish_end().
 */
struct publish *publish_begin(struct say *say, const char *target);

/*
 * Adds file `path` (relative, with '/', folders made as needed) with these bytes; several threads may. Returns 0, or -1
 * after a line on stderr; a failure is latched: later calls and publish_commit fail too, silently. That the user asks
 * to stop (base/stop.h) is such a failure. Adding one path twice is a bug (assert). A file that the old site has too,
 * with these bytes and as it would be made now (owner, mode, no other name), is linked rather than written, and so
 * keeps its date; whatever stands in the way of that, it is written.
 */
int publish_add(struct publish *publish, const char *path, struct str bytes);

/* From now on `known` learns of each file that is written; it must live as long. */
void publish_known(struct publish *publish, struct known *known);

/* Something that was to be added could not be made: as a publish_add() that fails. `why` may be NULL: it was said. */
int publish_fail(struct publish *publish, const char *why);

/* A file added so far: for the manifest. Sorted by path in byte order; valid until the next publish_add(). */
struct publish_file {
	const char *path;
	size_t size;
	char sha256[65];
};
void publish_files(struct publish *publish, const struct publish_file **files, size_t *count);

/*
 * Makes what was added the content of the target: written to disk, swapped with renameat2(RENAME_EXCHANGE), or where
 * the file system has no exchange, by a pair of renames that the next run can repair. A .gitignore in the old folder is
 * carried over. What was added must have a manifest.json as publish_begin() wants it, or the next run could not replace
 * it (assert). Once only. Returns 0, or -1 after a line on stderr with the target untouched. Does not free.
 */
int publish_commit(struct publish *publish);

/* Removes the stage, or after publish_commit() the old site, releases the lock, frees. NULL is fine. */
void publish_end(struct publish *publish);

#endif
