/*
SPDX-License-Identifier: EUPL-1.2
code: AP020
ernst: fout
titel: Verwijzing naar iets dat er niet is
title: Reference to something that is not there
melding: Er is geen {soort} «{waarde}».
message: There is no {soort} "{waarde}".
advies: [[Bedoelt u «{bijna}»? ]]Of maak het bestand {pad}.
hint: [[Do you mean "{bijna}"? ]]Or make the file {pad}.
uitleg: Een verwijzing noemt het id van een ander bestand: de bestandsnaam zonder .md.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde,
    (SELECT group_concat(soort, ' of ') FROM veld_doel WHERE veld = g.veld) AS soort,
    (SELECT dichtst(t.id, g.a) FROM veld_doel d JOIN doelwit t ON t.soort = d.soort WHERE d.veld = g.veld) AS bijna,
    (SELECT coalesce('plan/' || s.map || '/' || g.a || '.md', 'plan/programma.md, bij uitbuitingsvormen')
     FROM veld_doel d LEFT JOIN soort s ON s.naam = d.soort WHERE d.veld = g.veld LIMIT 1) AS pad
FROM gebrek g
WHERE g.soort = 'verwijzing';
