/*
SPDX-License-Identifier: EUPL-1.2
code: AP022
ernst: fout
titel: Onbekende map
title: Unknown folder
melding: Het plan kent de map «{map}» niet op deze plaats.
message: The plan has no folder "{map}" in this place.
advies: [[Bedoelt u {bijna}/? ]]De mappen staan in docs/velden.md.
hint: [[Do you mean {bijna}/? ]]The folders are in docs/velden.md.
uitleg: De map zegt wat voor bestand het is. In een onbekende map zou het bestand nergens op de site komen.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS map,
    (SELECT dichtst(s.map, g.a) FROM soort s WHERE s.map <> '' AND s.extensie = 'md' AND s.map <> g.a) AS bijna
FROM gebrek g WHERE g.soort = 'map-onbekend';
