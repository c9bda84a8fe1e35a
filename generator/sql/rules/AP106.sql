/*
SPDX-License-Identifier: EUPL-1.2
code: AP106
ernst: advies
titel: Lange tekst in de kop
title: Long text in the head
melding: «{veld}» is lang: {wat}.
message: "{veld}" is long: {what}.
advies: Houd in de kop één of twee zinnen, en zet de rest in de tekst onder de kop.
hint: Keep a sentence or two in the head, and put the rest in the text below it.
uitleg: Velden komen in tabellen en lijsten. Een lang verhaal leest daar slecht, en kan geen kopjes, links of bronnen hebben.
explanation: Fields go into tables and lists. A long story reads badly there, and cannot have headings, links or sources.
wat: Een veld in de kop is lang.
what: A field in the head is long.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  resultaat: |
    De eerste fietsers vlogen over.

    Daarna kwam er wind.
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  resultaat: De eerste fietsers vlogen over.
  ---

  Daarna kwam er wind.
*/
SELECT w.bestand, w.regel, w.kolom, v.pad AS veld,
    CASE WHEN length(w.norm) > 300 THEN length(w.norm) || ' tekens' ELSE 'meer alinea’s' END AS wat,
    CASE WHEN length(w.norm) > 300 THEN length(w.norm) || ' characters' ELSE 'several paragraphs' END AS what
FROM veld v JOIN waarde w ON w.veld = v.id
WHERE v.type = 'tekst' AND v.soort <> 'reeks' AND (length(w.norm) > 300 OR instr(w.norm, char(10, 10)) > 0);
