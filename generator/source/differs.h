/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether a work dir differs from the commit it is at. Not for other folders. */
#ifndef SOURCE_DIFFERS_H
#define SOURCE_DIFFERS_H

#include <stdbool.h>
#include <stddef.h>

struct source;

/*
 * Whether plan/ or templates/ of an opened work dir differ from source->repo's commit in what source_list() and
 * source_read() show: file modes and hidden names do not count, nor do files that git ignores. Where git cannot
 * tell, true after a line on stderr. Looks once: what differs is kept in the source.
 */
bool workdir_differs(struct source *source);

/* Whether that file differs, or is not in the commit, for a file that is on disk. */
bool workdir_file_differs(struct source *source, const char *path);

/* source_look_at() of a work dir. */
void workdir_look_at(struct source *source, const char *const *paths, size_t count);

#endif
