/* SPDX-License-Identifier: EUPL-1.2 */
/* The files of a letter: the letter itself and its annex, each in the formats that there are of it. */
#ifndef CMD_PAPERS_H
#define CMD_PAPERS_H

#include "base/buf.h"
#include "base/say.h"
#include "document/document.h"

enum { PAPER_ODT = 1, PAPER_XLSX = 2, PAPER_CSV = 4, PAPER_PDF = 8, PAPER_DOCX = 16 };
#define PAPER_ALL (PAPER_ODT | PAPER_XLSX | PAPER_CSV | PAPER_PDF | PAPER_DOCX)
#define PAPER_OF_LETTER (PAPER_ODT | PAPER_PDF | PAPER_DOCX)

struct papers {
	struct say *say;
	const char *folder, *letter; /* where the files go, and the letter's id: what their names begin with */
	unsigned formats;
	bool kinds[2]; /* by enum document_kind: which are made */
};

/* «bijlage» or «brief»: what a document of this kind is called. */
const char *paper_name(enum document_kind kind);

/* Appends what the names of its files begin with: br-6-brief. */
void paper_stem(const char *letter, enum document_kind kind, struct buf *out);

/*
 * Makes them from `db`, the plan that the letter speaks of, and tells of them in PAPERSUMS_NAME beside them
 * (cmd/papersums.h), where what still holds of other files stays. One that cannot be made keeps none of the others from
 * being made. `day` gets the day that they are of, JJJJ-MM-DD. Returns 0, or -1 after a line on stderr.
 */
int papers_make(const struct papers *papers, struct db *db, struct mustache_set *templates, char day[11]);

#endif
