/*
SPDX-License-Identifier: EUPL-1.2
code: AP116
ernst: waarschuwing
titel: Twee berichten op één dag
title: Two updates on one day
melding: Er is al een bericht over «{item}» van {datum}: {ander}.
message: There already is an update on "{item}" of {datum}: {ander}.
advies: Voeg de twee samen, of geef een van de twee de juiste datum.
hint: Make them one, or give one of them its right date.
uitleg: Het nieuwste bericht zegt hoe het staat. Van twee berichten met dezelfde datum is niet te zien welk het laatste is.
*/
-- An internal update may stand beside the public one.
WITH rij AS (
    SELECT id, betreft, datum, datum_dag, lag(datum_dag) OVER w AS vorige_dag, lag(pad) OVER w AS ander
    FROM voortgang WHERE betreft IS NOT NULL AND datum_dag IS NOT NULL
    WINDOW w AS (PARTITION BY betreft, zichtbaarheid IS 'intern' ORDER BY datum_dag, id)
), fout AS MATERIALIZED (
    SELECT * FROM rij WHERE datum_dag = vorige_dag
)
SELECT p.bestand, p.regel, p.kolom, f.betreft AS item, f.datum, f.ander
FROM fout f CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = f.id AND p.veld = 'datum';
