/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What stands beside the documents of letters: which of the files are as they were made, and from what. sha256sum -c
 * reads it too:
 *     # br-6-brief KEY        a document, and what it was made from (struct document, key)
 *     SUM  br-6-brief.pdf     its files, in order of name
 */
#ifndef CMD_PAPERSUMS_H
#define CMD_PAPERSUMS_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/say.h"

#define PAPERSUMS_NAME "SHA256SUMS"

/* A file, and its document. */
struct papersum {
	const char *document, *key, *name, *sum;
};

/* `struct papersums s = {0};` has none. What it is given is copied. */
struct papersums {
	struct pool pool;
	struct papersum *rows;
	size_t count;
};

/* Adds what stands in `folder`. Where nothing does there is nothing to add; what cannot be read is said. */
void papersums_read(struct say *say, const char *folder, struct papersums *sums);

/* A document is made from `key`: what is told of files of it that were made from anything else goes. */
void papersums_document(struct papersums *sums, const char *document, const char *key);

/* A file of it was made; what was told of one of that name goes. */
void papersums_file(struct papersums *sums, const char *document, const char *key, const char *name, const char *sum);

/* Writes to `folder` what still holds of the files there. Returns 0, or -1 after a line on stderr. */
int papersums_write(struct say *say, const char *folder, struct papersums *sums);

/* What a document was made from, within `sums`; NULL: there is no file of it. */
const char *papersums_key(const struct papersums *sums, const char *document);

/* Whether this is told of a file. */
bool papersums_tells(const struct papersums *sums, const char *name, const char *sum);

void papersums_clear(struct papersums *sums); /* then there are none */

/*
 * Puts what file `name` of `folder` holds in the place of what `out` has. Returns false where it is not there, is a
 * symbolic link, or cannot be read, which is said.
 */
bool paper_read(struct say *say, const char *folder, const char *name, struct buf *out);

#endif
