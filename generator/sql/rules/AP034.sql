/*
SPDX-License-Identifier: EUPL-1.2
code: AP034
ernst: fout
titel: Eerdere naam is van een ander
title: Former name belongs to another
melding: De eerdere naam «{naam}» is {wat}.
message: The former name "{naam}" {what}.
advies: {doe}
hint: {do}
uitleg: Met aliassen herkent het programma een bestand dat een andere naam kreeg. Dat kan alleen als niets anders zo heet of heette.
explanation: By aliassen the program knows a file that was given another name. That works only where nothing else has or had that name.
wat: Een eerdere naam in aliassen is ook de naam van een bestand, of de eerdere naam van een ander bestand.
what: A former name in aliassen is the name of a file too, or the former name of another file.
doe: Haal de naam weg uit aliassen.
action: Remove the name from aliassen.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  aliassen: [luchtpad]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  aliassen: [luchtbrug]
  ---
*/
WITH eerder AS (
    SELECT b.id AS bestand, b.soort, b.item, b.pad, w.norm AS naam, w.regel, w.kolom
    FROM veld v CROSS JOIN waarde w ON w.veld = v.id AND w.norm IS NOT NULL CROSS JOIN bestand b ON b.id = w.bestand AND b.geldig
    WHERE v.pad = 'aliassen'
)
SELECT e.bestand, e.regel, e.kolom, e.naam,
    iif(b.id = e.bestand, 'de naam van dit bestand zelf', 'de naam van ' || b.pad) AS wat,
    iif(b.id = e.bestand, 'is the name of this file itself', 'is the name of ' || b.pad) AS what,
    'Haal de naam weg uit aliassen.' AS doe, 'Remove the name from aliassen.' AS "do"
FROM eerder e JOIN bestand b ON b.soort = e.soort AND b.item = e.naam COLLATE NOCASE
UNION ALL
SELECT e.bestand, e.regel, e.kolom, e.naam, 'ook een eerdere naam van ' || a.pad, 'is a former name of ' || a.pad || ' too',
    'Laat de naam in één van beide bestanden staan.', 'Keep the name in one of the two files.'
FROM eerder e JOIN eerder a ON a.soort = e.soort AND a.naam = e.naam COLLATE NOCASE AND a.bestand <> e.bestand;
