/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Table bevinding, written for people and for programs: sorted by path, line, column and code. Each format lists
 * bevinding_getoond: of a file with very many findings the gravest, and how many more there are; sums count all.
 */
#ifndef STORE_FINDINGS_H
#define STORE_FINDINGS_H

#include "base/say.h"
#include "source/source.h"
#include "store/db.h"
#include "store/earlier.h"

/* What is written, and for whom. */
struct findings {
	struct db *db;
	struct source *source; /* what the findings are about: some formats show or weigh the line itself */
	enum lang lang;
	struct earlier earlier; /* what was left out */
	const char *prefix;	/* before each path, for programs that look from where we were started: "" or "map/" */
	int width;		/* of the terminal, in cells; 0: it is no terminal */
	bool colour;
};

/* A way to write findings, as --format names it. */
struct findings_format {
	const char *name;
	void (*write)(const struct findings *findings, struct buf *out);
};

/* The format called `name`, or NULL; all of them in order, the last has no name. */
const struct findings_format *findings_format(const char *name);
extern const struct findings_format findings_formats[];

#endif
