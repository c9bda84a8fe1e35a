/* SPDX-License-Identifier: EUPL-1.2 */
/* The texts of a finding: those of its rule, with columns of a row of its query filled in (store/rules.h). */
#ifndef STORE_MESSAGE_H
#define STORE_MESSAGE_H

#include "base/buf.h"
#include "store/db.h"

/* The value of column `name` in the row at hand, until the next step; empty where there is no such column. */
struct str message_column(struct query *row, struct str name);

/* Writes `text` to `out`, in place of what was there, with its {columns} filled in, without the [[parts]] of which a
 * column is empty. {{ and }} stay. */
void message_fill(struct str text, struct query *row, struct buf *out);

#endif
