/* SPDX-License-Identifier: EUPL-1.2 */
/* A public text without the names of what it refers to and nobody outside may see. */
#ifndef TEXT_WITHHOLD_H
#define TEXT_WITHHOLD_H

#include "base/buf.h"

/* Where a link leads from then on: no file has that name, so its words stand without a link. */
#define WITHHELD "niet-openbaar"

/*
 * Appends `body` to `out`, in which no link leads to `target` (as cmark tells it) any more: its words stay. Lines stay
 * where they were. Nothing is appended where a way of writing hides the target from us: better no text than a name.
 */
void withhold_link(struct str body, struct str target, struct buf *out);

/* The same for citations of document `id`, with the place that they name in it: of [@a; @b, p. 4] stays [@a]. */
void withhold_citation(struct str body, struct str id, struct buf *out);

#endif
