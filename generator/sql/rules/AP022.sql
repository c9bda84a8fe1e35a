/*
SPDX-License-Identifier: EUPL-1.2
code: AP022
ernst: fout
vast: ja
titel: Onbekende map
title: Unknown folder
melding: Het plan kent de map «{map}» niet op deze plaats.
message: The plan has no folder "{map}" in this place.
advies: [[Bedoelt u {bijna}/? ]]{doe}
hint: [[Do you mean {bijna}/? ]]{do}
uitleg: De map zegt wat voor bestand het is. In een onbekende map zou het bestand nergens op de site komen.
explanation: The folder says what kind of file it is. In an unknown folder the file would appear nowhere on the site.
wat: Het plan kent deze map niet op deze plaats.
what: The plan has no such folder in this place.
doe: Zet het bestand in een map van het plan; de mappen staan in docs/velden.md. In een map van het plan staan geen mappen, behalve de jaren in voortgang/.
action: Put the file in a folder of the plan; they are in docs/velden.md. A folder of the plan has no folders in it, but for the years in voortgang/.
voorbeeld_fout:
  plan/actie/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS map,
    (SELECT dichtst(s.map, g.a) FROM soort s WHERE s.map <> '' AND s.extensie = 'md' AND instr(g.a, '/') = 0) AS bijna,
    CASE instr(g.a, '/') WHEN 0 THEN 'De mappen staan in docs/velden.md.'
        ELSE 'In een map van het plan staan geen mappen, behalve de jaren in voortgang/.' END AS doe,
    CASE instr(g.a, '/') WHEN 0 THEN 'The folders are in docs/velden.md.'
        ELSE 'A folder of the plan has no folders in it, but for the years in voortgang/.' END AS "do"
FROM gebrek g WHERE g.soort = 'map-onbekend';
