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
*/
SELECT p.bestand, p.regel, p.kolom, v.datum, substr(v.datum, 1, 4) AS jaar, substr(v.pad, 16, 4) AS map
FROM voortgang v CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = v.id AND p.veld = 'datum'
WHERE substr(v.datum, 1, 4) <> substr(v.pad, 16, 4);
