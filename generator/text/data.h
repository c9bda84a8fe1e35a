/* SPDX-License-Identifier: EUPL-1.2 */
/* What a template reads: a tree of maps, lists and values. All of it lives in one pool and dies with it. */
#ifndef TEXT_DATA_H
#define TEXT_DATA_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/mem.h"

enum data_kind {
	DATA_NULL,  /* known to be absent: renders as nothing, false as a section */
	DATA_FALSE, /* false as a section */
	DATA_TEXT,  /* escaped when rendered; false as a section when empty */
	DATA_HTML,  /* markup made by our own renderers: rendered as it is by {{x}}; false when empty */
	DATA_LIST,
	DATA_MAP,
	DATA_POINTED, /* has every name: true where what is rendered so far points at that id (mustache_pointed.c) */
};

struct data;

struct data *data_null(struct pool *pool);
struct data *data_false(struct pool *pool);
struct data *data_text(struct pool *pool, const char *text, size_t length); /* copies */
struct data *data_html(struct pool *pool, const char *text, size_t length); /* copies */
struct data *data_list(struct pool *pool);
struct data *data_map(struct pool *pool);
struct data *data_map_of(struct pool *pool, size_t count); /* that gets so many names */
struct data *data_pointed(struct pool *pool);

/* Adds `value` to `map` under `name` (copied). A name that is there already gets the new value. */
void data_put(struct pool *pool, struct data *map, const char *name, struct data *value);
/* The same, but `name` is not copied: it lives as long as the pool. For maps of which there are many. */
void data_put_as(struct pool *pool, struct data *map, const char *name, struct data *value);
/* Adds `value` at the end of `list`. */
void data_push(struct pool *pool, struct data *list, struct data *value);
/*
 * Says what an entry of `list` looks like, whether or not it has entries: a map with every name that an
 * entry has (or a text, where the entries are texts). A check of a template (mustache.h) enters the list's
 * sections with it. In a list of things that hold such a list in turn, the specimen may stand in itself.
 */
void data_specimen(struct data *list, struct data *map);

enum data_kind data_kind(const struct data *data);
struct str data_str(const struct data *data); /* of text and html; else empty */
size_t data_count(const struct data *list);   /* of anything else: 0 */
const struct data *data_at(const struct data *list, size_t i);
const struct data *data_get(const struct data *map, struct str name); /* NULL: no such name, or not a map */
const struct data *data_sample(const struct data *list);	      /* its specimen, or NULL */
const struct data *data_truth(bool truth);			      /* a text, or DATA_FALSE; of no pool */

#endif
