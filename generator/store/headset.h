/* SPDX-License-Identifier: EUPL-1.2 */
/* Changing one value in the head of a file, and leaving every other byte as it is. */
#ifndef STORE_HEADSET_H
#define STORE_HEADSET_H

#include "store/schema.h"

enum set_result {
	SET_DONE,
	SET_UNREAD,   /* the head cannot be read without fault */
	SET_UNUSUAL,  /* it is written in a way that this does not follow */
	SET_NO_FIELD, /* `at` is the name that is no field there */
	SET_NO_ENTRY, /* `at` is what no entry of the list is called */
	SET_COMMENTS, /* the value has comments in it, that would be lost */
};

struct set {
	enum set_result result;
	struct str at;		   /* points into the path */
	const struct field *first; /* SET_NO_FIELD: the fields that there are */
};

/*
 * Writes `file`, of this kind, to `out` (emptied first) with `value` at `path`: "einde", "nulmeting.waarde", or in a
 * list of groups "mijlpalen.m1.gehaald", "herplanning.2.reden": an entry by its id, by what it is about, or by its
 * number from 1. A field or entry that is not there is added at its place in the schema, an entry behind the others
 * (its number is then one more than there are). A pair is called by its key: "regels.AP115". A list is written
 * "[a, b]". Whether the value is right is for the rules to say.
 */
struct set head_set(struct str file, const struct kind *kind, struct str path, struct str value, struct buf *out);

#endif
