/*
SPDX-License-Identifier: EUPL-1.2
code: AP123
ernst: waarschuwing
titel: Voorlopig cijfer is ouder dan twee jaar
title: Provisional figure is older than two years
melding: Het cijfer van {jaar} heet nog voorlopig.
message: The figure of {jaar} is still called provisional.
advies: Zoek het definitieve cijfer op en zet bij stand: definitief (of gecorrigeerd, als het veranderde).
hint: Look up the final figure and put under stand: definitief (or gecorrigeerd, if it changed).
uitleg: Na twee jaar is een cijfer meestal vastgesteld. Een reeks die voorlopig blijft, is waarschijnlijk vergeten.
explanation: After two years a figure is mostly final. A series that stays provisional was probably forgotten.
wat: Een cijfer heet na twee jaar nog voorlopig.
what: A figure is still called provisional after two years.
voorbeeld_fout:
  plan/indicatoren/vluchten.csv
  jaar,waarde,stand
  2028,12,voorlopig
  2029,13,voorlopig
voorbeeld_goed:
  plan/indicatoren/vluchten.csv
  jaar,waarde,stand
  2028,12,definitief
  2029,13,voorlopig
*/
WITH fout AS MATERIALIZED (
    SELECT item, volgnr, jaar FROM reeks_meting WHERE stand = 'voorlopig' AND date(jaar_dag, '+2 years') < (SELECT datum FROM peil)
)
SELECT p.bestand, p.regel, p.kolom, f.jaar
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'reeks' AND p.item = f.item AND p.veld = 'meting.stand' AND p.rij = f.volgnr;
