/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef TEXT_SLUG_H
#define TEXT_SLUG_H

#include "base/buf.h"

/*
 * Appends `text` (UTF-8) as a word for an address: lower case letters a-z and digits, accents stripped, and one '-' for
 * each stretch of anything else but apostrophes, which fall out. Appends nothing where nothing is left: what that means
 * is for the caller to say.
 */
void slug(struct str text, struct buf *out);

#endif
