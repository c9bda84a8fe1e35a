/*
SPDX-License-Identifier: EUPL-1.2
code: AP021
ernst: fout
vast: ja
titel: Id bestaat al
title: Id exists already
melding: Het id «{id}» {wat}.
message: The id "{id}" {what}.
advies: {doe}
hint: {do}
uitleg: Een id is uniek binnen zijn soort, en in een lijst binnen het bestand. Hoofdletters tellen niet mee: op sommige computers zijn A.md en a.md hetzelfde bestand.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id, 'is al van ' || g.b AS wat, 'belongs to ' || g.b || ' already' AS what,
    'Geef dit bestand een andere naam.' AS doe, 'Give this file another name.' AS "do"
FROM gebrek g
WHERE g.soort = 'id-dubbel'
UNION ALL
SELECT g.bestand, g.regel, g.kolom, g.a, 'staat al op regel ' || g.b, 'stands on line ' || g.b || ' already', 'Kies een ander id.', 'Choose another id.'
FROM gebrek g
WHERE g.soort = 'id-hier-dubbel';
