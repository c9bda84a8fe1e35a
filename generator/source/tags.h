/* SPDX-License-Identifier: EUPL-1.2 */
/* The tags of the repository that a source is in: a letter that was sent is an annotated tag brief/ID. */
#ifndef SOURCE_TAGS_H
#define SOURCE_TAGS_H

#include <stdbool.h>
#include <stddef.h>

struct source;

struct source_tag {
	const char *name; /* whole, without refs/tags/: brief/2024-1 */
	/*
	 * The commit that it leads to in the end (a tag may tag a tag): 40 hex digits, for source_open(). "" where that
	 * is not a commit but a file or a folder, or where the repository does not have it (shallow or partial clone).
	 */
	const char *revision;
	bool annotated; /* made with git tag -a or -s: it has a maker and a date; else lightweight, which anyone may
			   move */
};

/*
 * The tags whose names begin with `prefix` (such as "brief/"; "" for all), in byte order of their names. None where
 * there is no repository, no commit, or the folder is not in the work tree; what is no tag at all is left out, as git
 * does. Returns 0, or -1 after a line on stderr.
 * They belong to the source and stay valid until it is closed.
 */
int source_tags(struct source *source, const char *prefix, const struct source_tag **tags, size_t *count);

#endif
