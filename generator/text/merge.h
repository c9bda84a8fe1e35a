/* SPDX-License-Identifier: EUPL-1.2 */
/* The marks that git leaves in a file where it could not merge two versions. */
#ifndef TEXT_MERGE_H
#define TEXT_MERGE_H

#include "base/buf.h"

/*
 * The line of the first of them, from 1; 0 where there is none. A mark is seven times < or > at the start of a line
 * with a space behind it (git-merge(1), "How conflicts are presented"). The line of = between the two is no sign of
 * itself: in Markdown it makes a heading of the line above.
 */
int merge_mark(struct str text);

#endif
