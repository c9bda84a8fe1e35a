-- SPDX-License-Identifier: EUPL-1.2
-- All dates of the plan. «Soon» is until the next letter (view volgende_brief), as in the figure vooruitblik.

--: .
SELECT v.dag AS "grens|datum", CASE WHEN v.id IS NOT NULL THEN 1 END AS brief_bekend,
    (SELECT date(datum, '+90 days') FROM peil) AS "dag90|datum",
    (SELECT 1 FROM uitvoer WHERE pad = 'data/vooruitblik.ics') AS agenda
FROM volgende_brief v;

--: telaat
SELECT a.soort, a.wat, a.bij, a.adres, a.datum AS "datum|datum", a.oorspronkelijk AS "oorspronkelijk|datum", a.stand,
    cast(julianday(p.datum) - julianday(a.dag) AS INTEGER) || CASE WHEN julianday(p.datum) - julianday(a.dag) = 1
        THEN ' dag' ELSE ' dagen' END AS dagen
FROM afspraak a CROSS JOIN peil p
WHERE a.klaar IS NOT 1 AND a.dag < p.datum
ORDER BY a.dag, a.soort, a.item, a.volgnr;

--: straks
SELECT a.soort, a.wat, a.bij, a.adres, a.datum AS "datum|datum", a.oorspronkelijk AS "oorspronkelijk|datum", a.stand
FROM afspraak a CROSS JOIN peil p CROSS JOIN volgende_brief v
WHERE a.klaar IS NOT 1 AND a.dag BETWEEN p.datum AND v.dag
ORDER BY a.dag, a.soort, a.item, a.volgnr;

-- Commitments whose term ends within 90 days, which may be after the next letter.
--: termijnen
SELECT a.soort, a.wat, a.bij, a.adres, a.datum AS "datum|datum", a.oorspronkelijk AS "oorspronkelijk|datum", a.stand
FROM parlement t JOIN afspraak a ON a.soort = 'toezegging' AND a.item = t.id
WHERE t.soort = 'toezegging' AND t.termijn_staat = 'binnen-90-dagen'
ORDER BY a.dag, a.item;

--: later
SELECT a.soort, a.wat, a.bij, a.adres, a.datum AS "datum|datum", a.oorspronkelijk AS "oorspronkelijk|datum", a.stand
FROM afspraak a CROSS JOIN volgende_brief v
WHERE a.klaar IS NOT 1 AND a.dag > v.dag
ORDER BY a.dag, a.soort, a.item, a.volgnr;

--: zonder
SELECT a.soort, a.wat, a.bij, a.adres, a.stand
FROM afspraak a
WHERE a.klaar IS NOT 1 AND a.dag IS NULL
ORDER BY a.soort, sorteer(a.item), a.volgnr;

--: klaar
SELECT a.soort, a.wat, a.bij, a.adres, a.datum AS "datum|datum", a.oorspronkelijk AS "oorspronkelijk|datum", a.stand
FROM afspraak a
WHERE a.klaar AND a.dag IS NOT NULL
ORDER BY a.dag DESC, a.soort, a.item, a.volgnr;

-- The chart, and the same as a table.
--: grafiek grafiek planning
SELECT r.groep, r.titel, r.rij AS soort, r.start_dag AS start, r.eerst_dag AS eerst, r.einde_dag AS einde, nullif(r.klaar, 0) AS klaar,
    (SELECT datum FROM peil) AS peil
FROM planning_rij r
ORDER BY r.soort, r.lijn IS NULL, r.lijn_jaar DESC, sorteer(r.lijn_nummer), r.lijn, sorteer(r.nummer), r.item, r.volgnr;

--: grafiekwerk
SELECT r.groep, r.titel, r.adres, CASE r.rij WHEN 'mijlpaal' THEN 1 END AS mijlpaal, r.start AS "start|datum",
    r.eerst AS "eerst|datum", CASE WHEN r.rij = 'mijlpaal' OR r.soort = 'project' THEN 1 END AS zonder_eerst, r.einde AS "einde|datum", r.stand
FROM planning_rij r
ORDER BY r.soort, r.lijn IS NULL, r.lijn_jaar DESC, sorteer(r.lijn_nummer), r.lijn, sorteer(r.nummer), r.item, r.volgnr;

-- Milestones over time; of the table only the months in which something changed.
--: mijlpaalverloop grafiek verloop
SELECT maand, CASE deel WHEN 'gehaald' THEN 'afgerond' WHEN 'voorbij' THEN 'vertraagd' WHEN 'komt' THEN 'aangekondigd' ELSE deel END AS deel,
    naam, aantal
FROM figuur_voltooiing_maand ORDER BY maand, volgorde;

--: mijlpaalmaanden
WITH maanden AS (
    SELECT maand, max(aantal) FILTER (WHERE deel = 'gehaald') AS gehaald, max(aantal) FILTER (WHERE deel = 'voorbij') AS voorbij,
        max(aantal) FILTER (WHERE deel = 'onbekend') AS onbekend, max(aantal) FILTER (WHERE deel = 'komt') AS komt
    FROM figuur_voltooiing_maand GROUP BY maand
), naast AS (
    SELECT *, lag(gehaald || ' ' || voorbij || ' ' || onbekend || ' ' || komt) OVER (ORDER BY maand) AS ervoor FROM maanden
)
SELECT maand AS "maand|datum", gehaald, voorbij, onbekend, komt
FROM naast WHERE ervoor IS NOT gehaald || ' ' || voorbij || ' ' || onbekend || ' ' || komt ORDER BY maand;
