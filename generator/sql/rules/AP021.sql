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
explanation: An id is unique within its kind, and in a list within the file. Capitals do not count: on some computers A.md and a.md are the same file.
wat: Dit id is al van een ander bestand, of van een ander deel van de lijst.
what: This id belongs to another file already, or to another entry of the list.
doe: Geef dit bestand een andere naam; in een lijst: kies een ander id.
action: Give this file another name; in a list: choose another id.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  mijlpalen:
    - id: pijler
      titel: De eerste pijler staat
    - id: pijler
      titel: De tweede pijler staat
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  mijlpalen:
    - id: pijler-1
      titel: De eerste pijler staat
    - id: pijler-2
      titel: De tweede pijler staat
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id, 'is al van ' || g.b AS wat, 'belongs to ' || g.b || ' already' AS what,
    'Geef dit bestand een andere naam.' AS doe, 'Give this file another name.' AS "do"
FROM gebrek g
WHERE g.soort = 'id-dubbel'
UNION ALL
SELECT g.bestand, g.regel, g.kolom, g.a, 'staat al op regel ' || g.b, 'stands on line ' || g.b || ' already', 'Kies een ander id.', 'Choose another id.'
FROM gebrek g
WHERE g.soort = 'id-hier-dubbel';
