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
