/* SPDX-License-Identifier: EUPL-1.2 */
/* Style sheets without what only their writers read. */
#ifndef TEXT_TIDYCSS_H
#define TEXT_TIDYCSS_H

#include "base/buf.h"

/* Appends `css` without its comments, but for those that begin with «!» (licences), without empty lines and without
 * what lines begin with in blanks. Texts in quotes and addresses in url() stay as they are; so does what is never
 * closed. */
void tidycss(struct str css, struct buf *out);

#endif
