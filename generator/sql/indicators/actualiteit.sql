/*
SPDX-License-Identifier: EUPL-1.2
id: actualiteit
volgorde: 6
titel: Actualiteit
vraag: Hoe oud is wat wij weten?
definitie: De leeftijd van het nieuwste voortgangsbericht op of voor de peildatum, in dagen,
  van elke actie die niet is afgerond of gestopt.
  Een bericht is verouderd als het ouder is dan het aantal dagen dat het plan noemt (verouderd_na).
teller: De mediaan en de hoogste leeftijd; het aantal acties met een verouderd bericht.
noemer: Acties die niet zijn afgerond of gestopt en die een bericht hebben.
grenzen: Acties zonder bericht tellen als onbekend. Noemt het plan geen aantal dagen, dan is ook onbekend wat verouderd is.
*/

-- A row = an action that has not ended. dagen: the age of its newest update, NULL without one; verouderd: 1, 0 or NULL (unknown).
CREATE VIEW figuur_actualiteit_actie AS
SELECT s.id AS actie, s.titel, s.datum, s.datum_dag, CAST(julianday(p.datum) - julianday(s.datum_dag) AS INTEGER) AS dagen,
    julianday(p.datum) - julianday(s.datum_dag) > (SELECT verouderd_na FROM programma) AS verouderd
FROM actie_stand s JOIN peil p WHERE NOT s.beeindigd;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_actualiteit AS
WITH acties AS MATERIALIZED (
    SELECT * FROM figuur_actualiteit_actie
), rij AS (
    SELECT dagen, row_number() OVER (ORDER BY dagen) AS r, count(*) OVER () AS n FROM acties WHERE dagen IS NOT NULL
), som AS (
    SELECT count(*) AS alle, count(dagen) AS bekend, max(dagen) AS oudste, sum(verouderd) AS verouderd, count(verouderd) AS geoordeeld
    FROM acties
)
SELECT 1 AS volgorde, 'mediaan van de leeftijd' AS deel, (SELECT avg(dagen) FROM rij WHERE r IN ((n + 1) / 2, (n + 2) / 2)) AS waarde,
    'dagen' AS eenheid, bekend AS noemer, NULL AS aandeel, alle - bekend AS onbekend FROM som
UNION ALL SELECT 2, 'oudste bericht', oudste, 'dagen', bekend, NULL, alle - bekend FROM som
UNION ALL SELECT 3, 'bericht verouderd', verouderd, 'acties', geoordeeld,
    CAST(round(100.0 * verouderd / nullif(geoordeeld, 0)) AS INTEGER), alle - geoordeeld FROM som;
