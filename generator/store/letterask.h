/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Which names of figures are worked out (table brief_gevraagd, sql/load/6-briefvraag.sql): the views of
 * sql/load/6-briefnamen.sql give no other. Each of these takes the place of what was asked for before.
 */
#ifndef STORE_LETTERASK_H
#define STORE_LETTERASK_H

#include "store/db.h"

/* Asks for what all letters of the plan name, each for itself. */
void letterask_plan(struct db *db);

/* Asks for what `text` names as a letter, for the letter `id`; of no template nothing. */
void letterask_text(struct db *db, struct str id, struct str text);

/* Asks for all that there is and that is told by itself: each name but its words (tel., is.). */
void letterask_told(struct db *db);

/* Asks for one name, for every letter. */
void letterask_name(struct db *db, const char *name);

void letterask_nothing(struct db *db);

#endif
