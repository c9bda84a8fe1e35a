/*
SPDX-License-Identifier: EUPL-1.2
code: AP025
ernst: fout
titel: Onbekend veld bij afgeleid
title: Unknown field in afgeleid
melding: Het veld «{waarde}» bestaat niet.
message: There is no field "{waarde}".
advies: [[Bedoelt u «{bijna}»? ]]Noem bij afgeleid namen van velden van dit bestand.
hint: [[Do you mean "{bijna}"? ]]Name fields of this file.
uitleg: Bij afgeleid staan de velden waarvan de waarde niet letterlijk in een bron staat.
explanation: afgeleid names the fields whose value does not stand in a source literally.
wat: Bij afgeleid staat een veld dat niet bestaat.
what: afgeleid names a field that does not exist.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2030-02-01
  afgeleid: [begin]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2030-02-01
  afgeleid: [start]
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde,
    (SELECT dichtst(x.pad, g.a) FROM veld x WHERE x.soort = v.soort) AS bijna
FROM gebrek g JOIN veld v ON v.id = g.veld
WHERE g.soort = 'veldnaam';
