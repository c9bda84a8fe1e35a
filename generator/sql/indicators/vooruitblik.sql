/*
SPDX-License-Identifier: EUPL-1.2
id: vooruitblik
volgorde: 5
titel: Vooruitblik
vraag: Wat moet klaar zijn voor de volgende brief?
definitie: Alles met een datum van de peildatum tot en met de dag van de volgende voortgangsbrief, dat nog niet klaar is:
  acties, projecten, mijlpalen, termijnen van toezeggingen en gevraagde besluiten.
  Een vraag om een besluit vervalt als het werk daarna stopt. Een vraag bij het stoppen zelf blijft open.
  Is de dag van de volgende brief niet bekend, dan kijken wij zes maanden vooruit.
teller: Wat in die tijd klaar moet zijn.
noemer: Alles wat op de peildatum nog niet klaar is.
grenzen: Wat geen datum heeft, telt als onbekend.
*/

-- A row = something that is not done on the as-of date; komt: 1 when it is due by the next letter. (CROSS JOIN: what has a date
-- one after the other, so that who asks whether there is any need not wait for all.)
CREATE VIEW figuur_vooruitblik_lijst AS
SELECT a.soort, a.item, a.volgnr, a.wat AS titel, a.bij, a.adres, a.datum, a.dag, a.stand,
    coalesce(a.dag BETWEEN p.datum AND v.dag, 0) AS komt,
    CAST(julianday(a.dag) - julianday(p.datum) AS INTEGER) AS dagen
FROM afspraak a CROSS JOIN peil p CROSS JOIN volgende_brief v
WHERE CASE a.soort WHEN 'toezegging'
    THEN EXISTS (SELECT 1 FROM parlement t WHERE t.soort = 'toezegging' AND t.id = a.item
        AND t.staat NOT IN ('afgedaan', 'niet-uitgevoerd'))
    ELSE NOT a.klaar END;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_vooruitblik AS
WITH soorten(soort, meervoud, volgorde) AS (
    VALUES ('actie', 'acties', 1), ('mijlpaal', 'mijlpalen', 2), ('project', 'projecten', 3), ('toezegging', 'toezeggingen', 4),
        ('besluit', 'besluiten', 5)
), telling AS (
    SELECT soort, sum(komt) AS komt, count(*) AS alle, count(*) FILTER (WHERE dag IS NULL) AS onbekend
    FROM (
        SELECT soort, komt, dag FROM figuur_vooruitblik_lijst
        -- what nobody agreed a day for is not done either; the list holds what has one
        UNION ALL SELECT 'toezegging', 0, NULL FROM parlement
            WHERE soort = 'toezegging' AND termijn IS NULL AND staat NOT IN ('afgedaan', 'niet-uitgevoerd')
        UNION ALL SELECT 'besluit', 0, NULL FROM besluit WHERE voor IS NULL AND open
    ) GROUP BY soort
)
SELECT s.volgorde, s.meervoud AS deel, coalesce(t.komt, 0) AS waarde, s.meervoud AS eenheid, coalesce(t.alle, 0) AS noemer,
    NULL AS aandeel, coalesce(t.onbekend, 0) AS onbekend
FROM soorten s LEFT JOIN telling t ON t.soort = s.soort;
