/*
SPDX-License-Identifier: EUPL-1.2
id: voltooiing
volgorde: 2
titel: Voltooiing
vraag: Is gedaan wat was afgesproken?
definitie: Wij tellen gehaalde mijlpalen op twee manieren: van de mijlpalen die op de peildatum klaar moesten zijn, en van alle
  mijlpalen. Een mijlpaal is gehaald als zij op of voor de peildatum is gehaald.
  Per actie geven wij een woord, naar het deel van alle mijlpalen dat is gehaald.
  Geen gegevens: de actie heeft geen mijlpalen, of er is er geen gehaald en van minstens één is onbekend of zij is gehaald.
  Niet gestart: geen enkele mijlpaal gehaald.
  Beperkt: minder dan de helft. Grotendeels: de helft of meer. Volledig: alle mijlpalen.
  Aangepast volledig: alle mijlpalen, maar de einddatum van de actie is een keer verschoven.
teller: Gehaalde mijlpalen.
noemer: Mijlpalen met een datum op of voor de peildatum; en alle mijlpalen.
grenzen: Een mijlpaal zonder datum telt alleen bij alle mijlpalen. Mijlpalen van gestopte acties blijven meetellen.
  Zeggen de bronnen niet of een mijlpaal is gehaald, dan telt zij niet als gehaald. Hoeveel dat er zijn, staat bij onbekend.
  Het woord «niet gestart» gaat over mijlpalen. Het werk kan wel begonnen zijn; dat vertelt de fase.
*/

-- A row = an action. verwacht: milestones due by the as-of date; verwacht_gehaald: those of them that are met.
-- niet_bekend: milestones of which the sources do not tell whether they are met; verwacht_niet_bekend: also those without a
-- date, of which it is not known whether they were due.
CREATE VIEW figuur_voltooiing_actie AS
WITH telling AS (
    SELECT a.id AS actie, count(m.volgnr) AS alle, count(m.volgnr) FILTER (WHERE m.gehaald IS NOT NULL) AS gehaald,
        count(m.volgnr) FILTER (WHERE m.datum_dag <= p.datum) AS verwacht,
        count(m.volgnr) FILTER (WHERE m.datum_dag <= p.datum AND m.gehaald IS NOT NULL) AS verwacht_gehaald,
        count(m.volgnr) FILTER (WHERE m.stand = 'onbekend') AS niet_bekend,
        count(m.volgnr) FILTER (WHERE m.datum_dag IS NULL OR (m.datum_dag <= p.datum AND m.stand = 'onbekend'))
            AS verwacht_niet_bekend
    FROM actie a JOIN peil p LEFT JOIN mijlpaal m ON m.actie = a.id GROUP BY a.id
)
SELECT t.*, CASE WHEN alle = 0 OR (gehaald = 0 AND niet_bekend > 0) THEN 'geen gegevens' WHEN gehaald = 0 THEN 'niet gestart'
    WHEN gehaald = alle THEN iif((SELECT herplanningen FROM actie_planning h WHERE h.id = t.actie) > 0,
        'aangepast volledig', 'volledig')
    WHEN 2 * gehaald < alle THEN 'beperkt' ELSE 'grotendeels' END AS schaal
FROM telling t;

-- A row = a word of the scale, also one without actions.
CREATE VIEW figuur_voltooiing_schaal AS
WITH woorden(schaal, volgorde) AS (
    VALUES ('geen gegevens', 1), ('niet gestart', 2), ('beperkt', 3), ('grotendeels', 4), ('volledig', 5),
        ('aangepast volledig', 6)
), totalen AS (
    SELECT w.schaal, w.volgorde, coalesce(n.aantal, 0) AS aantal, sum(coalesce(n.aantal, 0)) OVER () AS totaal
    FROM woorden w
        LEFT JOIN (SELECT schaal, count(*) AS aantal FROM figuur_voltooiing_actie GROUP BY schaal) n ON n.schaal = w.schaal
)
SELECT schaal, volgorde, aantal, totaal,
    100 * aantal / totaal + (row_number() OVER (ORDER BY 100 * aantal % totaal DESC, volgorde)
        <= 100 - sum(100 * aantal / totaal) OVER ()) AS aandeel
FROM totalen;

-- A row = a month and a state of milestones at its end, from the first date of a milestone to the as-of date: met; past without
-- being met; past and not known whether met; still to come. Those of actions that stopped do not count. A milestone is past from
-- the day after its date, and so in the month of the as-of date only where that day has come.
CREATE VIEW figuur_voltooiing_maand AS
WITH RECURSIVE punten AS (
    SELECT substr(gehaald_dag, 1, 7) AS gehaald, CASE WHEN datum_dag < p.datum THEN substr(date(datum_dag, '+1 day'), 1, 7) END AS voorbij,
        iif(stand = 'onbekend', 'onbekend', 'voorbij') AS zonder
    FROM mijlpaal JOIN peil p WHERE stand <> 'vervallen' AND coalesce(gehaald_dag, datum_dag) IS NOT NULL
), stappen AS (
    SELECT gehaald AS maand, 'gehaald' AS deel, 1 AS stap FROM punten WHERE gehaald IS NOT NULL
    UNION ALL SELECT voorbij, zonder, 1 FROM punten WHERE voorbij IS NOT NULL AND (gehaald IS NULL OR gehaald > voorbij)
    UNION ALL SELECT gehaald, zonder, -1 FROM punten WHERE voorbij IS NOT NULL AND gehaald > voorbij
    UNION ALL SELECT min(coalesce(voorbij, gehaald), coalesce(gehaald, voorbij)), 'komt', -1 FROM punten
), perioden(maand) AS (
    SELECT coalesce(min(maand), (SELECT substr(datum, 1, 7) FROM peil)) FROM stappen HAVING count(*) > 0
    UNION ALL
    SELECT substr(date(maand || '-01', '+1 month'), 1, 7) FROM perioden WHERE maand < (SELECT substr(datum, 1, 7) FROM peil)
), delen(deel, naam, volgorde, begin) AS (
    VALUES ('gehaald', 'gehaald', 1, 0), ('voorbij', 'datum voorbij, niet gehaald', 2, 0),
        ('onbekend', 'datum voorbij, onbekend of dit is gehaald', 3, 0), ('komt', 'komt nog', 4, (SELECT count(*) FROM punten))
)
SELECT p.maand, d.deel, d.naam, d.volgorde,
    d.begin + sum(coalesce(s.stap, 0)) OVER (PARTITION BY d.deel ORDER BY p.maand) AS aantal
FROM perioden p JOIN delen d
LEFT JOIN (SELECT maand, deel, sum(stap) AS stap FROM stappen GROUP BY maand, deel) s ON s.maand = p.maand AND s.deel = d.deel;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_voltooiing AS
WITH som AS MATERIALIZED (
    SELECT coalesce(sum(verwacht_gehaald), 0) AS verwacht_gehaald, coalesce(sum(verwacht), 0) AS verwacht,
        coalesce(sum(gehaald), 0) AS gehaald, coalesce(sum(alle), 0) AS alle,
        coalesce(sum(verwacht_niet_bekend), 0) AS verwacht_niet_bekend, coalesce(sum(niet_bekend), 0) AS niet_bekend
    FROM figuur_voltooiing_actie
)
SELECT 1 AS volgorde, 'gehaald van wat klaar moest zijn' AS deel, verwacht_gehaald AS waarde, 'mijlpalen' AS eenheid,
    verwacht AS noemer, CAST(round(100.0 * verwacht_gehaald / nullif(verwacht, 0)) AS INTEGER) AS aandeel,
    verwacht_niet_bekend AS onbekend
FROM som
UNION ALL
SELECT 2, 'gehaald van alle mijlpalen', gehaald, 'mijlpalen', alle, CAST(round(100.0 * gehaald / nullif(alle, 0)) AS INTEGER), niet_bekend
FROM som
UNION ALL
SELECT 10 + volgorde, 'acties: ' || schaal, aantal, 'acties', totaal, aandeel, CASE schaal WHEN 'geen gegevens' THEN aantal END
FROM figuur_voltooiing_schaal;
