/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A database in which nothing is worked out: an empty table for each table and view of a plan that is asked for, with
 * its columns. What a query gives of it are the names of its columns and parameters, and those are what it gives of the
 * plan. To prepare a query over views upon views takes far longer than over tables.
 */
#ifndef STORE_SHALLOW_H
#define STORE_SHALLOW_H

#include "store/db.h"

/*
 * Of those tables and views of `db` that an embedded script below `prefix` names: to find out what columns a view has
 * and to make a table costs time too. The caller closes it with db_close().
 */
struct db *shallow_open(struct db *db, const char *prefix);

#endif
