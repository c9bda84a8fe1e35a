/*
SPDX-License-Identifier: EUPL-1.2
code: AP114
ernst: waarschuwing
titel: Bericht uit de toekomst
title: Update from the future
melding: Dit bericht is van {datum}, maar het plan is van {peil}: het telt nog niet mee.
message: This update is of {datum}, but the plan is of {peil}: it does not count yet.
advies: Kijk of jaar en maand kloppen.
hint: See whether year and month are right.
uitleg: Een bericht vertelt hoe het was op zijn datum. Na de peildatum, en na de dag waarop het plan voor het laatst is gewijzigd, kan niemand dat weten.
*/
WITH fout AS MATERIALIZED (
    SELECT v.id, v.datum, max(p.datum, p.revisie_datum) AS peil
    FROM voortgang v CROSS JOIN peil p WHERE substr(v.datum || '-01-01', 1, 10) > (SELECT max(datum, revisie_datum) FROM peil)
)
SELECT p.bestand, p.regel, p.kolom, f.datum, f.peil
FROM fout f CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = f.id AND p.veld = 'datum';
