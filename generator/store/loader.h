/* SPDX-License-Identifier: EUPL-1.2 */
/* Shared by the files that load one plan: the rows that come of it, and the file at hand. Private to store/load*.c. */
#ifndef STORE_LOADER_H
#define STORE_LOADER_H

#include "store/load_rows.h"
#include "store/schema.h"

struct loader {
	const struct schema *schema;
	struct load_rows *rows; /* what was read goes there */
	int64_t bestand;	/* the id of the file at hand */
	int64_t nr;		/* the newest value of that file */
	int64_t entry;		/* of its head: the entry of a list of groups that is read; 0: none */
	const char *path;
	bool letter;	 /* it is a letter: {{...}} in its body is filled in later */
	struct buf norm; /* a value as its type reads it */
};

/* What a path in plan/ tells before the file is read; points into that path. */
struct load_place {
	const struct kind *kind; /* NULL: no file of a kind */
	struct str id;
	const char *fault; /* a value of gebrek.soort, or NULL */
	struct str detail;
	bool ignored; /* plan/README.md: for people who browse the repository */
};

struct load_place load_place(const struct schema *schema, struct str path);

/* A row of gebrek for the file at hand. `field` may be NULL. */
void loader_fault(struct loader *loader, const char *name, int line, int column, struct str a, struct str b,
    const struct field *field);

/*
 * A row of waarde: an entry of a list of groups (`text` NULL), or a value, which is read as its type. `parent` is the
 * entry that it is in, or 0. Returns its nr.
 */
int64_t loader_entry(struct loader *loader, const struct field *field, int64_t parent, int index, int line, int column);
int64_t loader_value(
    struct loader *loader, const struct field *field, int64_t parent, int index, struct str text, int line, int column);

/* The parts of a file: its head into values, its body into references, a series into values. Each returns whether it
 * could be read. */
struct yaml_node;
void load_head(struct loader *loader, const struct kind *kind, const struct yaml_node *root);
void load_body(struct loader *loader, struct str body, int first_line);
void load_letter(struct loader *loader, struct str body, int first_line); /* beside load_body() */
bool load_series(struct loader *loader, const struct kind *kind, struct str file);

#endif
