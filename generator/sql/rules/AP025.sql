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
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde,
    (SELECT dichtst(x.pad, g.a) FROM veld x WHERE x.soort = v.soort) AS bijna
FROM gebrek g JOIN veld v ON v.id = g.veld
WHERE g.soort = 'veldnaam';
