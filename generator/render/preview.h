/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The site of one plan, a file at a time and never on disk. Pages are rendered when they are asked for: one takes a
 * millisecond or so, all of a large plan many seconds.
 */
#ifndef RENDER_PREVIEW_H
#define RENDER_PREVIEW_H

#include "base/say.h"
#include "source/source.h"
#include "store/db.h"

struct mustache_set;
struct preview;

/* The others stay the caller's and must live as long; until preview_close() the database must not change. */
struct preview *preview_open(struct say *say, struct db *db, struct source *source, struct mustache_set *templates);
void preview_close(struct preview *preview); /* NULL is fine */

/* Whether the file at `path` tells what the rules found: the database must have that when it is made. */
bool preview_tells_findings(struct preview *preview, const char *path);

/*
 * Puts the site's file at `path` ("acties/1.1/index.html") into `out`. Only what build would publish is there, save for
 * manifest.json. Returns 0; 1 where there is no such file; or -1 after a line on stderr.
 */
int preview_file(struct preview *preview, const char *path, struct buf *out);

#endif
