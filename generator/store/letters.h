/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Letters with figures from the plan: «Van de {{acties.totaal}} acties ...». The names are rows of SQL
 * (sql/load/6-briefnamen.sql); a letter is a Mustache template over them that gives Markdown. A value is put in as
 * text, and only a block (soort blok) as Markdown.
 */
#ifndef STORE_LETTERS_H
#define STORE_LETTERS_H

#include "store/db.h"

/*
 * Fills table ingevulde_brief: for each letter that names figures its text with the figures of its own moment. A
 * concept has those of the as-of date; a sent letter those of its tag, else those of the plan at hand on its day: of
 * table moment_naam where moments_fill() ran. What is not known, a name that is not there among it, is «onbekend». A text
 * that is no template stays as it was written: a finding tells.
 * Lets go of held views (store/held.h) where a letter has the figures of another day.
 */
void letters_fill(struct db *db);

/*
 * Where letter `id` of `db` names figures: puts those names, with the values of the as-of date of `then`, the plan of
 * its tag or `db` itself, into the table moment_naam of `then`. To prepare the statement takes longer than to run it:
 * `*names` keeps it for the next letter on `then`. It is NULL at first, and the caller closes it, before held_drop().
 */
void letters_keep(struct db *db, struct db *then, const char *id, struct query **names);

#endif
