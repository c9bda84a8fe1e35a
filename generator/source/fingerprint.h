/* SPDX-License-Identifier: EUPL-1.2 */
/* What a build gets from a source, told in a few lines: where these are the same, the source is. */
#ifndef SOURCE_FINGERPRINT_H
#define SOURCE_FINGERPRINT_H

#include "base/buf.h"

struct known;
struct source;

/*
 * Appends what the source tells but for the bytes of its files: its commit, the tags that begin with `tags`, which
 * files there are below plan/ and templates/, and which of them are not committed. Returns 0; 1 where that cannot be
 * told in full (a shallow clone); or -1 after a line on stderr.
 */
int source_put_state(struct source *source, const char *tags, struct buf *out);

/* From here on source_read() remembers what it gave. */
void source_remember(struct source *source);

/*
 * Appends the fingerprint of each file below plan/ and templates/ that the last source_put_state() told of: as
 * source_read() last gave it; of others as `known` tells, and where that does not, as they are now. `known` learns of
 * all that were read. Nothing for a revision: its commit tells. Returns 0; 1 where a file changed between two times
 * that it was read; or -1 after a line on stderr.
 */
int source_put_contents(struct source *source, struct known *known, struct buf *out);

/* For source.c: one file that was read, and an end to it. */
void source_seen(struct source *source, const char *path, struct str bytes);
void source_forget(struct source *source);

#endif
