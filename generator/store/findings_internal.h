/* SPDX-License-Identifier: EUPL-1.2 */
/* Shared by the files that write findings, one a format. Private to store/findings*.c. */
#ifndef STORE_FINDINGS_INTERNAL_H
#define STORE_FINDINGS_INTERNAL_H

#include "store/findings.h"

/* The table or view that is written, and in what order. */
#define FINDINGS "bevinding_getoond"
#define FINDINGS_ORDER " ORDER BY pad, regel, kolom, code, melding"

void findings_text(const struct findings *findings, struct buf *out);
void findings_json(const struct findings *findings, struct buf *out);
void findings_sarif(const struct findings *findings, struct buf *out);
void findings_codequality(const struct findings *findings, struct buf *out);
void findings_github(const struct findings *findings, struct buf *out);

/* Reads lines of files again, in the order of the findings. `struct lines lines = {.source = source};` reads nothing
 * yet. */
struct lines {
	struct source *source;
	bool listed;
	const struct source_entry *entries[2]; /* plan and templates */
	size_t counts[2];
	struct buf path, bytes; /* the file at hand; path as table bevinding has it */
	int line;		/* of byte `at` in it */
	size_t at;
};

/* Line `number` (from 1) of the file at `path`, without its end; empty where it is not there. Valid until the next
 * call. */
struct str lines_get(struct lines *lines, struct str path, int number);
void lines_close(struct lines *lines);

/* The bytes of a path that table bevinding shows with \xNN. */
void path_bytes(struct str shown, struct buf *out);

/*
 * Makes temporary table kenmerk: the findings with two columns more, uri (the path as an address) and vingerafdruk (a
 * fingerprint that stays the same when lines above it come and go).
 */
void findings_mark(const struct findings *findings);

/* Appends the rows of `sql`, that give JSON, with commas between. ?1: whether in English, ?2: the prefix. */
void findings_rows(const struct findings *findings, const char *sql, struct buf *out);

#endif
