/* SPDX-License-Identifier: EUPL-1.2 */
/* The files of a plan as they are read, some at a time: what rows are made of. Private to store/load*.c. */
#ifndef STORE_LOAD_READ_H
#define STORE_LOAD_READ_H

#include "source/source.h"
#include "store/loader.h"

/* `struct load_file file = {0};` holds none. */
struct load_file {
	enum source_kind kind;
	struct buf path; /* as load_printable() gives it */
	struct load_place place;
	struct buf bytes; /* of a file of a kind */
	int got;	  /* what source_read() returned for them */
	bool large;	  /* a file of no kind that is larger than any may be */
};

/* Reads what stands at `entry`, over what `file` holds; 0, or -1 after a line on stderr. */
int load_file_read(
    const struct schema *schema, struct source *source, const struct source_entry *entry, struct load_file *file);
void load_file_clear(struct load_file *file);

/* Files that are read one after another: in the end nothing but this asks anything of `source`. */
struct load_reading {
	const struct schema *schema;
	struct source *source;
	const struct source_entry *entries;
	size_t next, count;
};

#define LOAD_SOME 32 /* files */

struct load_some {
	struct load_file files[LOAD_SOME];
	size_t count;
};

/* For ahead_open(): of struct load_reading and struct load_some. Where it cannot read a file, that is the last. */
int load_read_some(void *arg, void *item);
void load_some_clear(void *item);

#endif
