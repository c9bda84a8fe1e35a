/*
SPDX-License-Identifier: EUPL-1.2
code: AP124
ernst: advies
titel: Bericht staat in de map van een ander jaar
title: Update stands in the folder of another year
melding: Dit bericht is van {datum}, maar staat in de map {map}.
message: This update is of {datum}, but stands in the folder {map}.
advies: Zet het bestand in plan/voortgang/{jaar}/, of verbeter de datum.
hint: Put the file in plan/voortgang/{jaar}/, or mend the date.
uitleg: Berichten staan per jaar bij elkaar. In een andere map vindt niemand het terug.
explanation: Updates stand together by year. In another folder nobody finds it.
wat: Een bericht staat in de map van een ander jaar dan zijn datum.
what: An update stands in the folder of another year than its date.
doe: Zet het bestand in de map van het jaar, of verbeter de datum.
action: Put the file in the folder of its year, or mend the date.
voorbeeld_fout:
  plan/voortgang/2030/luchtpad-2031-05-01.md
  ---
  betreft: luchtpad
  datum: 2031-05-01
  fase: loopt
  ---
voorbeeld_goed:
  plan/voortgang/2031/luchtpad-2031-05-01.md
  ---
  betreft: luchtpad
  datum: 2031-05-01
  fase: loopt
  ---
*/
WITH fout AS MATERIALIZED (
    SELECT id, datum, substr(datum, 1, 4) AS jaar, substr(pad, 16, 4) AS map FROM voortgang WHERE substr(datum, 1, 4) <> substr(pad, 16, 4)
)
SELECT p.bestand, p.regel, p.kolom, f.datum, f.jaar, f.map
FROM fout f CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = f.id AND p.veld = 'datum';
