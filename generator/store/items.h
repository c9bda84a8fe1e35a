/* SPDX-License-Identifier: EUPL-1.2 */
/* Items of a loaded plan by the words that people use for them, and the next free id. */
#ifndef STORE_ITEMS_H
#define STORE_ITEMS_H

#include "store/schema.h"

struct item {
	const struct kind *kind; /* of the schema that it was looked up with */
	char *path;		 /* plan/acties/act-01.md */
};

/*
 * Looks up the Markdown file that `word` names: an id, "acties/act-01" or its path. Of several with one id, those count
 * whose kind has a field by the first name of `field`. Returns how many there are; with 1, `out` is the item, that
 * item_clear() frees; else `near` gets the paths of all, or the nearest id, or nothing.
 */
int items_find(struct db *db, const struct schema *schema, const char *word, const char *field, struct item *out,
    struct buf *near);
void item_clear(struct item *item);

/*
 * Puts the next free id of this kind in `out`: one more than the highest number of the ids that most of them look like
 * (act-01, act-02). Returns false where the ids of this kind are no such row of numbers.
 */
bool items_next_id(struct db *db, const struct kind *kind, struct buf *out);

/* Whether the field `nummer` of all items of this kind is the number at the end of their id, and there are any. */
bool items_number_is_id(struct db *db, const struct kind *kind);

/* Whether an item of this kind, without regard to case, has this id. */
bool items_has(struct db *db, const char *kind, const char *id);

/* Whether the plan has an item of this kind. */
bool items_any(struct db *db, const struct kind *kind);

#endif
