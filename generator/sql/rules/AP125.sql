/*
SPDX-License-Identifier: EUPL-1.2
code: AP125
ernst: waarschuwing
titel: Grenzen passen niet bij het cijfer
title: Bounds do not fit the figure
melding: {wat}
message: {what}
advies: [[Bedoelt u {decimaal}? Een decimaal staat achter een punt. ]]{doe}
hint: [[Do you mean {decimaal}? A decimal stands behind a point. ]]{do}
uitleg: Bij een schatting staat het cijfer tussen een ondergrens en een bovengrens. In een CSV begint een komma een nieuw vak: wie 12,5 schrijft, krijgt anders ongemerkt 12 met een ondergrens van 5 op de site.
explanation: An estimate stands between a lower and an upper bound. In a CSV a comma begins a new cell: who writes 12,5 would get 12 with a lower bound of 5 on the site, unnoticed.
wat: Een cijfer valt buiten zijn grenzen, of heeft alleen een ondergrens.
what: A figure lies outside its bounds, or has a lower bound alone.
doe: Schrijf een decimaal met een punt: 12.5. Is het een schatting, geef dan de laagste en de hoogste waarde, met het cijfer ertussen.
action: Write a decimal with a point: 12.5. If it is an estimate, give the lowest and the highest value, with the figure between them.
voorbeeld_fout:
  plan/indicatoren/vluchten.csv
  jaar,waarde,ondergrens,bovengrens
  2029,12,5,
voorbeeld_goed:
  plan/indicatoren/vluchten.csv
  jaar,waarde,ondergrens,bovengrens
  2029,12.5,,
*/
WITH fout AS MATERIALIZED (
    SELECT item, volgnr, waarde < ondergrens AS hoog, waarde > bovengrens AND waarde < ondergrens IS NOT 1 AS laag, waarde >= ondergrens AND bovengrens IS NULL AS alleen
    FROM reeks_meting
    WHERE waarde < ondergrens OR waarde > bovengrens OR ondergrens > bovengrens
        OR (bovengrens IS NULL AND waarde = CAST(waarde AS INTEGER) AND ondergrens = CAST(ondergrens AS INTEGER))
), getal AS MATERIALIZED (
    SELECT f.item, f.volgnr, p.veld, p.tekst, p.bestand, p.regel, p.kolom
    FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'reeks' AND p.item = f.item
        AND p.veld IN ('meting.waarde', 'meting.ondergrens', 'meting.bovengrens') AND p.rij = f.volgnr
), tekst AS (
    -- as typed: 12,05 is 12.05
    SELECT f.*, w.tekst AS w, o.tekst AS o, b.tekst AS b, coalesce(o.bestand, b.bestand) AS bestand,
        iif(f.laag, b.regel, o.regel) AS regel, iif(f.laag, b.kolom, o.kolom) AS kolom,
        b.tekst IS NULL AND w.tekst NOT GLOB '*[^0-9-]*' AND o.tekst NOT GLOB '*[^0-9]*' AS slip
    FROM fout f LEFT JOIN getal w ON w.item = f.item AND w.volgnr = f.volgnr AND w.veld = 'meting.waarde'
        LEFT JOIN getal o ON o.item = f.item AND o.volgnr = f.volgnr AND o.veld = 'meting.ondergrens'
        LEFT JOIN getal b ON b.item = f.item AND b.volgnr = f.volgnr AND b.veld = 'meting.bovengrens'
)
SELECT bestand, regel, kolom,
    CASE WHEN hoog THEN 'De ondergrens (' || o || ') is hoger dan het cijfer (' || w || ').'
        WHEN laag THEN 'De bovengrens (' || b || ') is lager dan het cijfer (' || w || ').'
        WHEN alleen THEN 'Bij het cijfer ' || w || ' staat wel een ondergrens (' || o || '), maar geen bovengrens.'
        ELSE 'De ondergrens (' || o || ') is hoger dan de bovengrens (' || b || ').' END AS wat,
    CASE WHEN hoog THEN 'The lower bound (' || o || ') is higher than the figure (' || w || ').'
        WHEN laag THEN 'The upper bound (' || b || ') is lower than the figure (' || w || ').'
        WHEN alleen THEN 'Beside the figure ' || w || ' stands a lower bound (' || o || '), but no upper bound.'
        ELSE 'The lower bound (' || o || ') is higher than the upper bound (' || b || ').' END AS what,
    iif(slip, w || '.' || o, NULL) AS decimaal,
    iif(alleen, 'Is het wel een ondergrens, zet dan ook de bovengrens erbij.', 'Kijk welk getal niet klopt.') AS doe,
    iif(alleen, 'If it is a lower bound, add the upper bound too.', 'See which number is wrong.') AS "do"
FROM tekst
WHERE alleen IS NOT 1 OR slip;
