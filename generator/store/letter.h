/* SPDX-License-Identifier: EUPL-1.2 */
/* A sent letter in the repository: its tag brief/ID, and the day that it speaks for. */
#ifndef STORE_LETTER_H
#define STORE_LETTER_H

#include "source/tags.h"
#include "store/db.h"

#define LETTER_TAGS "brief/"

/* The tag of this letter, annotated or not, among those that source_tags(…, LETTER_TAGS, …) gave; NULL: it has none. */
const struct source_tag *letter_tag(const struct source_tag *tags, size_t count, const char *letter);

/* Appends the letter's title and, where it is known, its day (as letter_day() has it). Returns false where `db` has no
 * such letter. */
bool letter_read(struct db *db, const char *letter, struct buf *title, struct buf *day);

/*
 * JJJJ-MM-DD that the letter's figures are for, by its own file in `db`, the plan of its tag: what is written there
 * stays, whatever is written later. `otherwise` where that plan does not say. The caller frees it.
 */
char *letter_day(struct db *db, const char *letter, const char *otherwise);

#endif
