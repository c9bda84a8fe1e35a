/*
SPDX-License-Identifier: EUPL-1.2
code: AP007
ernst: fout
vast: ja
titel: YAML die het plan niet kent
title: YAML that the plan does not know
melding: {wat}
message: {what}
advies: {doe}
hint: {do}
uitleg: Van YAML gebruikt het plan alleen namen, waarden, lijsten en groepen. Verwijzingen binnen YAML (&, *), labels (!) en tweede documenten kan een mens niet goed lezen.
explanation: Of YAML the plan uses only names, values, lists and groups. References within YAML (&, *), tags (!) and second documents are hard to read for people.
wat: De kop gebruikt een teken van YAML dat het plan niet leest, zoals & of !, of heeft geen velden.
what: The head uses a sign of YAML that the plan does not read, such as & or !, or has no fields.
doe: Schrijf de waarde gewoon uit, en zet een waarde die met & of * of ! begint tussen aanhalingstekens.
action: Write the value out, and put a value that starts with &, * or ! in quotes.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: &begin 2030-02-01
  einde: *begin
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2030-02-01
  einde: 2030-02-01
  ---
*/
SELECT g.bestand, g.regel, g.kolom,
    CASE g.soort WHEN 'yaml-anker' THEN 'Ankers (&naam) en verwijzingen (*naam) worden niet gelezen.'
        WHEN 'yaml-label' THEN 'Labels (!naam) en %-regels worden niet gelezen.'
        WHEN 'yaml-document' THEN 'In de kop begint een tweede document.'
        WHEN 'yaml-sleutel' THEN 'De naam van een veld moet gewone tekst zijn.'
        ELSE 'Tussen de streepjes staan geen velden.' END AS wat,
    CASE g.soort WHEN 'yaml-label' THEN 'Haal het label of de regel weg. Een waarde die met ! begint, staat tussen aanhalingstekens.'
        WHEN 'yaml-document' THEN 'Haal deze regel weg: de kop eindigt met een regel met alleen ---.'
        WHEN 'yaml-sleutel' THEN 'Schrijf: naam: waarde.'
        WHEN 'kop-geen-velden' THEN 'Schrijf tussen de streepjes op elke regel een veld, zoals «titel: Naam».'
        ELSE 'Schrijf de waarde gewoon uit. Een waarde die met & of * begint, staat tussen aanhalingstekens.' END AS doe,
    CASE g.soort WHEN 'yaml-label' THEN 'Remove the tag or the line. A value that starts with ! goes in quotes.'
        WHEN 'yaml-document' THEN 'Remove this line: the head ends with a line of only ---.'
        WHEN 'yaml-sleutel' THEN 'Write: name: value.'
        WHEN 'kop-geen-velden' THEN 'Write a field on each line between the dashes, such as "titel: Name".'
        ELSE 'Write the value out. A value that starts with & or * goes in quotes.' END AS "do",
    CASE g.soort WHEN 'yaml-anker' THEN 'Anchors (&name) and aliases (*name) are not read.'
        WHEN 'yaml-label' THEN 'Tags (!name) and % directives are not read.'
        WHEN 'yaml-document' THEN 'A second document starts in the head.'
        WHEN 'yaml-sleutel' THEN 'The name of a field must be plain text.'
        ELSE 'There are no fields between the dashes.' END AS what
FROM gebrek g
WHERE g.soort IN ('yaml-anker', 'yaml-label', 'yaml-document', 'yaml-sleutel', 'kop-geen-velden');
