/*
SPDX-License-Identifier: EUPL-1.2
code: AP021
ernst: fout
titel: Id bestaat al
title: Id exists already
melding: Het id «{id}» is al van {pad}.
message: The id "{id}" belongs to {pad} already.
advies: Geef dit bestand een andere naam.
hint: Give this file another name.
uitleg: Een id is uniek binnen zijn soort. Hoofdletters tellen niet mee: op sommige computers zijn A.md en a.md hetzelfde bestand.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id, g.b AS pad
FROM gebrek g
WHERE g.soort = 'id-dubbel';
