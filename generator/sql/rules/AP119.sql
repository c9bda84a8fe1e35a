/*
SPDX-License-Identifier: EUPL-1.2
code: AP119
ernst: waarschuwing
titel: Gat in de reeks
title: Gap in the series
melding: Tussen {van} en {tot} {ontbreekt} {jaren}.
message: {years} {is} missing between {van} and {tot}.
advies: Zet het cijfer erbij. Is het er niet, zet dan een regel met het jaar, een lege waarde en een opmerking die zegt waarom.
hint: Add the figure. If there is none, add a line with the year, an empty value and a remark that says why.
uitleg: Een lijn over een gat heen lijkt een meting. Een regel met een lege waarde zegt dat bekend is dat het cijfer er niet is. Een reeks met een vast ritme (elke twee jaar) heeft geen gat.
explanation: A line across a gap looks like a measurement. A line with an empty value says that the figure is known to be missing. A series with a fixed rhythm (every two years) has no gap.
wat: In een reeks ontbreken jaren.
what: Years are missing in a series.
voorbeeld_fout:
  plan/indicatoren/vluchten.csv
  jaar,waarde,opmerking
  2027,12,
  2028,13,
  2030,20,
voorbeeld_goed:
  plan/indicatoren/vluchten.csv
  jaar,waarde,opmerking
  2027,12,
  2028,13,
  2029,,In 2029 is niet geteld.
  2030,20,
*/
WITH jaren AS (
    SELECT DISTINCT item, CAST(jaar AS INTEGER) AS jaar FROM reeks_meting WHERE length(jaar) = 4
), stap AS (
    SELECT item, jaar, lag(jaar) OVER (PARTITION BY item ORDER BY jaar) AS vorige FROM jaren
), ritme AS (
    SELECT item, min(jaar - vorige) AS stap, count(*) AS stappen FROM stap WHERE vorige IS NOT NULL GROUP BY item
), fout AS MATERIALIZED (
    SELECT s.item, s.jaar, s.vorige,
        (SELECT min(m.volgnr) FROM reeks_meting m WHERE m.item = s.item AND m.jaar = CAST(s.jaar AS TEXT)) AS volgnr
    FROM stap s JOIN ritme r ON r.item = s.item
    WHERE s.jaar - s.vorige > iif(r.stappen > 1, r.stap, 1)
        -- years that one figure covers together are there
        AND NOT EXISTS (SELECT 1 FROM reeks_meting m WHERE m.item = s.item AND instr(m.jaar, '/') > 0
            AND CAST(substr(m.jaar, 1, 4) AS INTEGER) <= s.vorige + 1 AND CAST(substr(m.jaar_dag, 1, 4) AS INTEGER) >= s.jaar - 1)
)
SELECT p.bestand, p.regel, p.kolom, f.vorige AS van, f.jaar AS tot,
    CASE f.jaar - f.vorige WHEN 2 THEN (f.vorige + 1) || '' ELSE (f.vorige + 1) || ' tot en met ' || (f.jaar - 1) END AS jaren,
    CASE f.jaar - f.vorige WHEN 2 THEN (f.vorige + 1) || '' ELSE (f.vorige + 1) || ' to ' || (f.jaar - 1) END AS years,
    iif(f.jaar - f.vorige = 2, 'ontbreekt', 'ontbreken') AS ontbreekt, iif(f.jaar - f.vorige = 2, 'is', 'are') AS "is"
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'reeks' AND p.item = f.item AND p.veld = 'meting.jaar' AND p.rij = f.volgnr;
