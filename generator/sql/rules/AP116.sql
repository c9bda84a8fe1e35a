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
explanation: The newest update says how things stand. Of two with one date nobody can see which is the last.
wat: Over één actie of project zijn er twee berichten van dezelfde dag.
what: There are two updates of one day on one action or project.
voorbeeld_fout:
  plan/voortgang/2031/luchtpad-mei.md
  ---
  betreft: luchtpad
  datum: 2031-05-01
  fase: loopt
  ---
  plan/voortgang/2031/luchtpad-ook.md
  ---
  betreft: luchtpad
  datum: 2031-05-01
  fase: loopt
  volgende_stap: Het tweede stuk.
  ---
voorbeeld_goed:
  plan/voortgang/2031/luchtpad-mei.md
  ---
  betreft: luchtpad
  datum: 2031-05-01
  fase: loopt
  ---
  plan/voortgang/2031/luchtpad-ook.md
  ---
  betreft: luchtpad
  datum: 2031-05-12
  fase: loopt
  volgende_stap: Het tweede stuk.
  ---
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
