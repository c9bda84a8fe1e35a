/* SPDX-License-Identifier: EUPL-1.2 */
/* A parsed template: what mustache_parse.c makes and mustache_render.c walks. Private to text/mustache*.c. */
#ifndef TEXT_MUSTACHE_TREE_H
#define TEXT_MUSTACHE_TREE_H

#include <stdbool.h>

#include "base/mem.h"
#include "text/mustache.h"

enum node_kind {
	NODE_TEXT,
	NODE_VALUE,
	NODE_RAW,
	NODE_SECTION,
	NODE_INVERTED,
	NODE_PARTIAL,
	NODE_PARENT,
	NODE_BLOCK,
};

/* How a partial, parent or block stands on its line. */
enum node_place {
	PLACE_INLINE, /* after something else */
	PLACE_FIRST,  /* first on its line, and not alone: `indent` goes before it */
	PLACE_ALONE,  /* its line has nothing else and leaves no trace: each line of what it calls gets `indent` */
};

/* All slices point into the copy of the source that the set's pool holds. */
struct node {
	enum node_kind kind;
	enum node_place place;
	bool starts_line; /* it begins a line of the source: there the margin of the call goes */
	bool dynamic;	  /* partial, parent: the name is looked up in the data */
	int line, column;
	struct str text;   /* of a text; else the name, without the asterisk of a dynamic one */
	struct str *parts; /* the name, split at its dots; of `.` none */
	size_t part_count;
	struct template *target; /* what a partial or parent that is not dynamic calls */
	struct str indent;
	struct node *children; /* of a parent: the blocks that it fills in, and nothing else */
	struct node *next;
	const struct node *lost; /* parent: the first thing inside that is neither a block nor blank */
};

/* A name that is added, or called, or both. */
struct template
{
	struct str name; /* NUL-terminated */
	bool defined;	 /* added */
	struct node *nodes;
};

struct mustache_set {
	struct pool pool;
	struct template **templates; /* pointers, so that nodes can hold on to one while the array grows */
	size_t count, cap;
	size_t allowed; /* more bytes of one rendering than MUSTACHE_OUTPUT, or 0 */
};

/* The template of that name, or NULL. */
struct template *template_find(const struct mustache_set *set, struct str name);
/* The same, made where it is not there yet. */
struct template *template_intern(struct mustache_set *set, struct str name);

/* Not empty, and without blanks. */
bool name_is_valid(struct str name);
/* Splits the node's name at its dots. Returns false where the name or a part of it is no name. */
bool name_split(struct mustache_set *set, struct node *node);
/* Takes the asterisk off a dynamic name. Returns false where it has none. */
bool name_take_asterisk(struct str *name);
/* Reads what the node of a {{>call}} or {{<call}} calls. Returns false where that is no name. */
bool name_read_call(struct mustache_set *set, struct node *node);

/*
 * Takes `indent` off the start of each line of `nodes`, as far as a line begins with it. What a child fills in
 * is so freed of the indentation that it has there, to get that of the place where it goes.
 */
void tree_outdent(struct pool *pool, struct node *nodes, struct str indent);

/* Fills in `error`; returns -1. Of the detail it takes the first line, cut between characters where too long. */
int mustache_fail(struct mustache_error *error, const struct template *template, const struct node *node,
    enum mustache_fault fault, struct str detail);

#endif
