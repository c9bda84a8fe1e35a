/*
SPDX-License-Identifier: EUPL-1.2
code: AP118
ernst: fout
titel: Jaar staat twee keer in de reeks
title: Year stands twice in the series
melding: {jaar} staat al op regel {eerste}.
message: {jaar} stands on line {eerste} already.
advies: Houd per jaar één cijfer. Is het bijgesteld, verander dan het oude en zet bij stand: gecorrigeerd. Spreken bronnen elkaar tegen, zet dat in de opmerking.
hint: Keep one figure a year. If it was revised, change the old one and put under stand: gecorrigeerd. If sources contradict each other, say so in the remark.
uitleg: Van twee cijfers voor hetzelfde jaar kan er één gelden. De grafiek en het doelbereik zouden er een kiezen zonder dat de lezer het ziet.
explanation: Of two figures for one year only one can hold. The chart and the target would choose without the reader seeing it.
wat: Een reeks heeft twee regels voor hetzelfde jaar.
what: A series has two lines for one year.
voorbeeld_fout:
  plan/indicatoren/vluchten.csv
  jaar,waarde
  2029,12
  2030,20
  2029,13
voorbeeld_goed:
  plan/indicatoren/vluchten.csv
  jaar,waarde
  2028,12
  2029,13
  2030,20
*/
WITH rij AS (
    SELECT item, volgnr, jaar, first_value(volgnr) OVER (PARTITION BY item, jaar ORDER BY volgnr) AS eerste
    FROM reeks_meting WHERE jaar IS NOT NULL
), fout AS MATERIALIZED (
    SELECT * FROM rij WHERE eerste < volgnr
)
SELECT p.bestand, p.regel, p.kolom, f.jaar, e.regel AS eerste
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'reeks' AND p.item = f.item AND p.veld = 'meting.jaar' AND p.rij = f.volgnr
CROSS JOIN plaats_in_rij e ON e.soort = 'reeks' AND e.item = f.item AND e.veld = 'meting.jaar' AND e.rij = f.eerste;
