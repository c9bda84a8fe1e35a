/*
SPDX-License-Identifier: EUPL-1.2
code: AP031
ernst: fout
titel: Onbekende kolom
title: Unknown column
melding: De kolom «{kolomnaam}» bestaat niet.
message: There is no column "{kolomnaam}".
advies: [[Bedoelt u «{bijna}»? ]]De kolommen zijn: {kolommen}.
hint: [[Do you mean "{bijna}"? ]]The columns are: {kolommen}.
uitleg: De eerste regel van een cijferreeks noemt de kolommen, in elke volgorde.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS kolomnaam,
    (SELECT dichtst(n.naam, g.a) FROM veldnaam n WHERE n.soort = 'reeks' AND n.groep = 'meting') AS bijna,
    (SELECT group_concat(substr(pad, 8), ', ') FROM (SELECT pad FROM veld WHERE soort = 'reeks' AND pad LIKE 'meting.%' ORDER BY id)) AS kolommen
FROM gebrek g WHERE g.soort = 'csv-kolom';
