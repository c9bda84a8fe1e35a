/* SPDX-License-Identifier: EUPL-1.2 */
/* Where on disk a source reads: what the program needs once it is open (base/sandbox.h). */
#ifndef SOURCE_PATHS_H
#define SOURCE_PATHS_H

#include "base/sandbox.h"
#include "source/source.h"

/*
 * The folders and files that reading `source` may touch, and those beside it that source_open_beside() gives: plan/
 * and templates/ of a work dir, its ignore files, and the repository's own folders, with those that it borrows objects
 * from. Some may not be there. The list belongs to the source and stays valid until it is closed.
 */
void source_paths(struct source *source, const struct sandbox_path **paths, size_t *count);

#endif
