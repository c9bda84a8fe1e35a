/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers that stay on one line. */
#ifndef TEXT_NUMBERS_H
#define TEXT_NUMBERS_H

#include "base/buf.h"

/* Appends `text` with a space that does not break within a number of five digits written as two and three («28 638»),
 * and between «nr.» or «nrs.» and a digit. Nothing else changes. */
void numbers_hold(struct str text, struct buf *out);

#endif
