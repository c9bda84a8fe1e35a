/* SPDX-License-Identifier: EUPL-1.2 */
/* SQL functions of ours, for rules and page queries; views that are published do not use them. */
#ifndef STORE_FUNCTIONS_H
#define STORE_FUNCTIONS_H

struct sqlite3;

/*
 * afstand(a, b): how many letters must change, come, go or swap to make b of a, without regard to case;
 *                larger than 99 counts as 99. For "did you mean".
 * dichtst(k, w): an aggregate: the candidate k nearest to w, or NULL where all are further than a third of its letters
 *                (and 2); of equals the first in byte order.
 * kringen(a, b): an aggregate: the circles that the steps from a to b make, as JSON (see cycles.c).
 * uuid5(t):      an identifier that follows from a name (see uuid.c).
 * sorteer(t):    a key that sorts as a Dutch reader expects: without accents and case, numbers by value (A 2 < A 10).
 * getal_nl(n), datum_nl(d): a number, a date or a period as Dutch readers write it (base/dutch.h).
 * markdown_tekst(t): text as Markdown that shows it as it is (text/markdown_escape.h).
 * platte_tekst(t, n): Markdown without its markup (text/markdown_plain.h), cut to some n bytes; NULL where nothing is
 * left. woordverschil(a, b): which words went and came (text/worddiff.h), as JSON [["gelijk" | "weg" | "nieuw", words,
 * 1 where a blank goes before them], ...]; NULL where no word differs.
 * verzwegen(t, l): Markdown that names none of the targets of links and the @documents in l, one a line
 * (text/withhold.h).
 */
void functions_register(struct sqlite3 *sqlite);

/* Of cycles.c; functions_register calls it. */
void functions_register_cycles(struct sqlite3 *sqlite);
/* Of functions_text.c. */
void functions_register_text(struct sqlite3 *sqlite);

/* Of uuid.c; functions_register calls it. */
void functions_register_uuid(struct sqlite3 *sqlite);

#endif
