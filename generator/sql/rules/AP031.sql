/*
SPDX-License-Identifier: EUPL-1.2
code: AP031
ernst: fout
titel: Onbekende kolom
title: Unknown column
melding: {wat}
message: {what}
advies: [[Bedoelt u «{bijna}»? ]]De kolommen zijn: {kolommen}.
hint: [[Do you mean "{bijna}"? ]]The columns are: {kolommen}.
uitleg: De eerste regel van een cijferreeks noemt de kolommen, in elke volgorde.
explanation: The first line of a series names the columns, in any order.
wat: Een kolom van de cijferreeks bestaat niet, of heeft geen naam.
what: A column of the series does not exist, or has no name.
doe: Gebruik alleen de kolommen jaar, waarde, ondergrens, bovengrens, aard, stand, geteld_op, bron en opmerking.
action: Use only the columns jaar, waarde, ondergrens, bovengrens, aard, stand, geteld_op, bron and opmerking.
voorbeeld_fout:
  plan/indicatoren/vluchten.csv
  jaar,warde
  2030,20.5
voorbeeld_goed:
  plan/indicatoren/vluchten.csv
  jaar,waarde
  2030,20.5
*/
SELECT g.bestand, g.regel, g.kolom,
    CASE trim(g.a) WHEN '' THEN 'Deze kolom heeft geen naam.' ELSE 'De kolom «' || g.a || '» bestaat niet.' END AS wat,
    CASE trim(g.a) WHEN '' THEN 'This column has no name.' ELSE 'There is no column "' || g.a || '".' END AS what,
    (SELECT dichtst(n.naam, g.a) FROM veldnaam n WHERE n.soort = 'reeks' AND n.groep = 'meting') AS bijna,
    (SELECT group_concat(substr(pad, 8), ', ') FROM (SELECT pad FROM veld WHERE soort = 'reeks' AND pad LIKE 'meting.%' ORDER BY id)) AS kolommen
FROM gebrek g WHERE g.soort = 'csv-kolom';
