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

-- The chart: actions and projects with a date, or with a milestone that has one, grouped by action line. An action of
-- several lines stands with the first.
--: grafiek grafiek planning
WITH werk AS (
    SELECT 'actie' AS soort, s.id, coalesce(nullif(s.nummer, '') || ' ', '') || s.titel AS titel,
        (SELECT l.id FROM actie_actielijn k JOIN actielijn l ON l.id = k.waarde WHERE k.item = s.id ORDER BY k.volgnr LIMIT 1) AS lijn,
        p.start_dag AS start, p.oorspronkelijk_dag AS eerst, p.einde_dag AS einde, s.beeindigd, sorteer(s.nummer) AS plaats
    FROM actie_stand s JOIN actie_planning p ON p.id = s.id
    UNION ALL
    SELECT 'project', s.id, s.titel, NULL,
        CASE WHEN instr(p.looptijd, '/') > 0 THEN substr(substr(p.looptijd, 1, instr(p.looptijd, '/') - 1) || '-01-01', 1, 10) END,
        NULL, p.looptijd_dag, s.beeindigd, sorteer(s.nummer)
    FROM project_stand s JOIN project p ON p.id = s.id
), rijen AS (
    SELECT w.*, 'werk' AS rij, 0 AS volgnr FROM werk w
    WHERE coalesce(w.start, w.einde) IS NOT NULL OR w.soort = 'actie'
        AND EXISTS (SELECT 1 FROM mijlpaal m WHERE m.actie = w.id AND m.datum_dag IS NOT NULL)
    UNION ALL
    SELECT w.soort, w.id, m.titel, w.lijn, NULL, NULL, m.datum_dag, m.stand = 'gehaald', w.plaats, 'mijlpaal', 1 + m.volgnr
    FROM werk w JOIN mijlpaal m ON w.soort = 'actie' AND m.actie = w.id AND m.datum_dag IS NOT NULL
)
SELECT CASE WHEN r.soort = 'project' THEN 'No Regrets-projecten' WHEN l.id IS NULL THEN 'Zonder actielijn'
        ELSE 'Actielijn ' || l.nummer || ': ' || l.titel END AS groep,
    r.titel, r.rij AS soort, r.start, r.eerst, r.einde, nullif(r.beeindigd, 0) AS klaar, (SELECT datum FROM peil) AS peil
FROM rijen r LEFT JOIN actielijn l ON l.id = r.lijn
ORDER BY r.soort, l.id IS NULL, substr(l.periode, 1, 4) DESC, sorteer(l.nummer), l.id, r.plaats, r.id, r.volgnr;
