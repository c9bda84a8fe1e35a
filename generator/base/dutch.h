/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers and dates as Dutch readers write them. Each appends to `out`; what it cannot read it appends as it is. */
#ifndef BASE_DUTCH_H
#define BASE_DUTCH_H

#include "base/buf.h"

/* What SQLite writes: -1234.5 gives −1.234,5 and 12.0 gives 12. */
void dutch_number(struct str decimal, struct buf *out);

/* 2031-05-01 gives 1 mei 2031; months and years alone too. */
void dutch_date(struct str text, struct buf *out);

/* The same of 2030/2034 and 2030/..: 2030 tot en met 2034, vanaf 2030. */
void dutch_period(struct str period, struct buf *out);

#endif
