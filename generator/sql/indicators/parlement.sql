/*
SPDX-License-Identifier: EUPL-1.2
id: parlement
volgorde: 7
titel: Parlement
vraag: Wat vroeg de Kamer, wat is beloofd en wat is aanbevolen, en hoe ver is dat?
definitie: Elke motie, elk amendement, elke toezegging en elke aanbeveling telt één keer.
  De stand is die volgens ons: niet gestart, loopt, deels afgedaan, afgedaan of niet uitgevoerd.
  Staat de afdoening alleen in brieven van na de peildatum, dan loopt het op de peildatum nog.
  Een termijn is verstreken als de laatste dag voor de peildatum ligt en het nog niet is afgedaan.
  De duur is het aantal dagen tot de eerste brief die het geheel afhandelt.
  Het register van de Kamer is een tweede bron. Wij tellen waar die iets anders zegt dan wij.
teller: Het aantal per stand.
noemer: Alle moties, amendementen, toezeggingen of aanbevelingen met een datum op of voor de peildatum, of zonder datum. Zonder eigen datum telt die van het stuk.
grenzen: Zonder stand in de bronnen telt iets als onbekend.
  De mediaan van de duur telt alleen wat is afgedaan en waarvan beide datums op de dag bekend zijn.
  Wat wij uit de bronnen afleiden, telt daarin mee. Bij hoeveel de datum, de stand, de afdoening of de datum van de brief is afgeleid, staat erbij.
  Wij weten niet altijd wat het register van de Kamer zegt; dan is er geen vergelijking.
  Het register van de Kamer kent geen datum bij een stand. Op een peildatum in het verleden is dat dus de stand van nu.
*/

-- A row = a kind (wat) and a state (staat), also those that count none.
CREATE VIEW figuur_parlement_stand AS
WITH soorten(wat, meervoud, rang) AS (
    VALUES ('motie', 'moties', 1), ('amendement', 'amendementen', 2), ('toezegging', 'toezeggingen', 3),
        ('aanbeveling', 'aanbevelingen', 4)
), standen(staat, naam, volgorde) AS (
    SELECT waarde, naam, volgorde FROM keuze WHERE lijst = 'uitvoering' UNION ALL SELECT 'onbekend', 'onbekend', 9
), geteld AS MATERIALIZED (
    SELECT wat, staat, count(*) AS aantal FROM parlement GROUP BY wat, staat
), telling AS (
    SELECT s.wat, s.meervoud, s.rang, t.staat, t.naam, t.volgorde, coalesce(g.aantal, 0) AS aantal
    FROM soorten s JOIN standen t LEFT JOIN geteld g ON g.wat = s.wat AND g.staat = t.staat
), totalen AS (
    SELECT *, sum(aantal) OVER (PARTITION BY wat) AS totaal FROM telling
)
SELECT wat, meervoud, rang, staat, naam, volgorde, aantal, totaal,
    -- whole percents that add up to 100: the largest remainders are rounded up
    100 * aantal / totaal + (row_number() OVER (PARTITION BY wat ORDER BY 100 * aantal % totaal DESC, volgorde)
        <= 100 - sum(100 * aantal / totaal) OVER (PARTITION BY wat)) AS aandeel
FROM totalen;

-- A row = a kind, with its term, its duration and the comparison with the House's register. mediaan: days, NULL where
-- none is settled with both dates known; met_duur: of how many they are; duur_afgeleid: of how many of these the sources do
-- not tell the date, the state, what settles it, or the date of the paper that does, but we infer one of them.
CREATE VIEW figuur_parlement_termijn AS
WITH afgeleid AS MATERIALIZED (
    SELECT 'motie' AS soort, item FROM motie_afgeleid WHERE waarde IN ('datum', 'uitvoering', 'afdoening')
    UNION SELECT 'toezegging', item FROM toezegging_afgeleid WHERE waarde IN ('datum', 'uitvoering', 'afdoening')
    UNION SELECT 'aanbeveling', item FROM aanbeveling_afgeleid WHERE waarde IN ('datum', 'uitvoering', 'afdoening')
    UNION SELECT a.soort, a.item
    FROM (SELECT item FROM brief_afgeleid WHERE waarde = 'datum' UNION ALL SELECT f.item FROM document_afgeleid f
            WHERE f.waarde = 'datum' AND NOT EXISTS (SELECT 1 FROM brief b WHERE b.id = f.item AND b.datum IS NOT NULL)) s
        CROSS JOIN afdoening a ON a.brief = s.item
        CROSS JOIN parlement p ON p.soort = a.soort AND p.id = a.item AND p.afgedaan_op = a.datum
    WHERE a.telt AND a.mate IS NOT 'tussenstand'
), alle AS MATERIALIZED (
    SELECT wat, id, staat, dagen, termijn_dag, termijn_staat, vergelijking,
        dagen IS NOT NULL AND (soort, id) IN (SELECT soort, item FROM afgeleid) AS duur_afgeleid
    FROM parlement
), duur AS (
    SELECT wat, dagen, row_number() OVER (PARTITION BY wat ORDER BY dagen) AS r, count(*) OVER (PARTITION BY wat) AS n
    FROM alle WHERE dagen IS NOT NULL
), midden AS (
    SELECT wat, avg(dagen) AS mediaan, max(n) AS n FROM duur WHERE r IN ((n + 1) / 2, (n + 2) / 2) GROUP BY wat
)
SELECT s.wat, s.meervoud, s.rang, s.totaal,
    count(p.id) FILTER (WHERE p.staat NOT IN ('afgedaan', 'niet-uitgevoerd')) AS niet_afgedaan,
    count(p.id) FILTER (WHERE p.termijn_staat = 'verstreken') AS verstreken,
    count(p.id) FILTER (WHERE p.termijn_staat = 'binnen-90-dagen') AS binnen_90_dagen,
    count(p.id) FILTER (WHERE p.staat NOT IN ('afgedaan', 'niet-uitgevoerd') AND p.termijn_dag IS NULL) AS zonder_termijn,
    count(p.id) FILTER (WHERE p.staat = 'afgedaan') AS afgedaan,
    m.mediaan, coalesce(m.n, 0) AS met_duur, coalesce(sum(p.duur_afgeleid), 0) AS duur_afgeleid,
    count(p.vergelijking) AS vergeleken,
    count(p.id) FILTER (WHERE p.vergelijking = 'verschil') AS verschil
FROM (SELECT DISTINCT wat, meervoud, rang, totaal FROM figuur_parlement_stand) s
    LEFT JOIN alle p ON p.wat = s.wat LEFT JOIN midden m ON m.wat = s.wat
GROUP BY s.wat;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_parlement AS
WITH termijn AS MATERIALIZED (
    SELECT * FROM figuur_parlement_termijn
)
SELECT rang * 100 + volgorde AS volgorde, meervoud || ': ' || naam AS deel, aantal AS waarde, 'aantal' AS eenheid,
    totaal AS noemer, aandeel, CASE staat WHEN 'onbekend' THEN aantal END AS onbekend
FROM figuur_parlement_stand
UNION ALL
SELECT rang * 100 + 10, meervoud || ': termijn verstreken', verstreken, 'aantal', niet_afgedaan, NULL, zonder_termijn
FROM termijn WHERE wat = 'toezegging'
UNION ALL
SELECT rang * 100 + 11, meervoud || ': termijn binnen 90 dagen', binnen_90_dagen, 'aantal', niet_afgedaan, NULL, zonder_termijn
FROM termijn WHERE wat = 'toezegging'
UNION ALL
SELECT rang * 100 + 12, meervoud || ': mediaan tot afdoening', mediaan, 'dagen', afgedaan, NULL, afgedaan - met_duur
FROM termijn
UNION ALL
SELECT rang * 100 + 13, meervoud || ': duur is deels afgeleid', duur_afgeleid, 'aantal', met_duur, NULL, NULL
FROM termijn
UNION ALL
SELECT rang * 100 + 14, meervoud || ': anders dan het register van de Kamer', verschil, 'aantal', vergeleken, NULL,
    totaal - vergeleken
FROM termijn WHERE wat <> 'aanbeveling';
