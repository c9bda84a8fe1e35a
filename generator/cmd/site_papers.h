/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Which documents that `bijlage` made go along on a site (--stukken): those that it would make again of the same plan,
 * so that a page never links to a document that tells something else.
 */
#ifndef CMD_SITE_PAPERS_H
#define CMD_SITE_PAPERS_H

#include "base/mem.h"
#include "cmd/session.h"
#include "render/site.h"

struct site_papers {
	struct pool pool;
	struct site_file *files;
	size_t count;
};

/*
 * Looks in options->papers, below the id of each letter or in the folder itself, for PAPERSUMS_NAME and what it names.
 * `session` has its plan as the site shows it. Fills `out`; says of which letter the documents
 * are left out. Without options->papers it does nothing. Returns 0, or -1 after a line on stderr; the caller calls
 * site_papers_clear().
 */
int site_papers_find(struct say *say, const struct options *options, struct session *session, struct site_papers *out);
void site_papers_clear(struct site_papers *papers);

/* Appends what tells the files below `folder` from others. Reads what `known` does not know. */
struct known;
void site_papers_state(const char *folder, struct known *known, struct buf *out);

#endif
