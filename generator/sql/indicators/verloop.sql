/*
SPDX-License-Identifier: EUPL-1.2
id: verloop
volgorde: 14
titel: Verloop
vraag: Hoe veranderden de fase en het oordeel in de tijd?
definitie: Aan het einde van elke maand tellen wij de acties per fase en per oordeel, volgens het nieuwste bericht van dat moment.
  De eerste maand is die van het oudste bericht. De laatste is de maand van de peildatum, geteld op de peildatum.
teller: Het aantal acties per fase en per oordeel, per maand.
noemer: Alle acties van nu.
grenzen: Wij weten niet wanneer een actie in het plan kwam. Daarom tellen alle acties van nu in elke maand mee;
  zonder bericht is de fase onbekend. Een bericht met alleen een jaar telt vanaf het einde van dat jaar,
  een bericht met alleen een maand vanaf het einde van die maand.
*/
-- A row = an update that changed something: from dag on the action counts under naar and no longer under van (NULL: no update yet).
-- Of several updates on one day the last counts. oordeel is NULL for what has ended.
CREATE VIEW figuur_verloop_overgang AS
WITH dagen AS (
    SELECT v.betreft_actie AS actie, v.datum_dag AS dag, v.fase,
        CASE WHEN v.fase NOT IN ('afgerond', 'gestopt') THEN coalesce(v.oordeel, 'geen') END AS oordeel,
        row_number() OVER (PARTITION BY v.betreft_actie, v.datum_dag ORDER BY v.id DESC) AS rang
    FROM voortgang v JOIN peil p WHERE v.betreft_actie IS NOT NULL AND v.datum_dag <= p.datum
)
SELECT actie, dag, lag(fase) OVER w AS van_fase, fase AS naar_fase,
    -- without an update there is no judgement
    iif(lag(fase) OVER w IS NULL, 'geen', lag(oordeel) OVER w) AS van_oordeel, oordeel AS naar_oordeel
FROM dagen WHERE rang = 1 WINDOW w AS (PARTITION BY actie ORDER BY dag);

-- A row = a month end and a phase or judgement (indeling: fase or oordeel).
CREATE VIEW figuur_verloop_maand AS
WITH RECURSIVE overgang AS MATERIALIZED (
    SELECT * FROM figuur_verloop_overgang
), maanden(maand, dag) AS (
    SELECT substr(min(dag), 1, 7), NULL FROM overgang HAVING min(dag) IS NOT NULL
    UNION ALL
    SELECT substr(date(maand || '-01', '+1 month'), 1, 7), NULL FROM maanden
    WHERE maand < (SELECT substr(datum, 1, 7) FROM peil)
), einden AS (
    SELECT maand, min(date(maand || '-01', '+1 month', '-1 day'), (SELECT datum FROM peil)) AS dag FROM maanden
), waarden(indeling, waarde, naam, volgorde, begin) AS (
    SELECT lijst, waarde, naam, volgorde, iif(waarde = 'onbekend', (SELECT count(*) FROM actie), 0) FROM keuze
    WHERE lijst IN ('fase', 'oordeel')
    UNION ALL SELECT 'oordeel', 'geen', 'geen oordeel', 9, (SELECT count(*) FROM actie)
), stappen AS (
    SELECT indeling, waarde, maand, sum(stap) AS stap FROM (
        SELECT 'fase' AS indeling, coalesce(van_fase, 'onbekend') AS waarde, substr(dag, 1, 7) AS maand, -1 AS stap
        FROM overgang
        UNION ALL SELECT 'fase', naar_fase, substr(dag, 1, 7), 1 FROM overgang
        UNION ALL SELECT 'oordeel', van_oordeel, substr(dag, 1, 7), -1 FROM overgang WHERE van_oordeel IS NOT NULL
        UNION ALL SELECT 'oordeel', naar_oordeel, substr(dag, 1, 7), 1 FROM overgang WHERE naar_oordeel IS NOT NULL)
    GROUP BY indeling, waarde, maand
)
SELECT e.maand, e.dag, w.indeling, w.volgorde, w.waarde, w.naam,
    w.begin + sum(coalesce(s.stap, 0)) OVER (PARTITION BY w.indeling, w.waarde ORDER BY e.maand) AS aantal
FROM einden e JOIN waarden w LEFT JOIN stappen s ON s.indeling = w.indeling AND s.waarde = w.waarde AND s.maand = e.maand;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_verloop AS
SELECT row_number() OVER (ORDER BY maand, indeling, volgorde) AS volgorde, maand || ', ' || indeling || ': ' || naam AS deel,
    aantal AS waarde, 'acties' AS eenheid, sum(aantal) OVER (PARTITION BY maand, indeling) AS noemer, NULL AS aandeel,
    CASE WHEN waarde IN ('onbekend', 'geen') THEN aantal END AS onbekend
FROM figuur_verloop_maand;
