/*
SPDX-License-Identifier: EUPL-1.2
id: stand
volgorde: 1
titel: Stand van de acties
vraag: Hoe ver zijn de acties?
definitie: De fase van een actie komt uit het nieuwste voortgangsbericht op of voor de peildatum.
  Is er geen bericht, dan is de fase onbekend.
  Van acties die niet zijn afgerond of gestopt, tellen wij ook het oordeel van de actiehouder over de planning.
  Geeft de actiehouder geen oordeel, dan staat er: geen oordeel. Wij vullen nooit zelf een oordeel in.
teller: Het aantal acties per fase, en per oordeel.
noemer: Alle acties in het plan, ook bestaand beleid. Bij het oordeel: alle acties die niet zijn afgerond of gestopt.
grenzen: Een actie kan bij meer actielijnen horen. Zij telt dan bij elke actielijn mee, en één keer in het totaal.
  Percentages zijn hele getallen die samen 100 zijn.
*/

-- A row = a phase, also one without actions.
CREATE VIEW figuur_stand_fase AS
WITH telling AS (
    SELECT k.waarde AS fase, k.naam, k.volgorde, coalesce(n.aantal, 0) AS aantal
    FROM keuze k LEFT JOIN (SELECT fase, count(*) AS aantal FROM actie_stand GROUP BY fase) n ON n.fase = k.waarde
    WHERE k.lijst = 'fase'
), totalen AS (
    SELECT *, sum(aantal) OVER () AS totaal FROM telling
)
SELECT fase, naam, volgorde, aantal, totaal,
    -- whole percents that add up to 100: the largest remainders are rounded up
    100 * aantal / totaal + (row_number() OVER (ORDER BY 100 * aantal % totaal DESC, volgorde)
        <= 100 - sum(100 * aantal / totaal) OVER ()) AS aandeel
FROM totalen;

-- A row = a judgement of the owner, or 'geen', over the actions that have not ended.
CREATE VIEW figuur_stand_oordeel AS
WITH oordelen AS (
    SELECT waarde AS oordeel, naam, volgorde FROM keuze WHERE lijst = 'oordeel' UNION ALL SELECT 'geen', 'geen oordeel', 9
), telling AS (
    SELECT o.oordeel, o.naam, o.volgorde, coalesce(n.aantal, 0) AS aantal
    FROM oordelen o LEFT JOIN (SELECT oordeel, count(*) AS aantal FROM actie_stand GROUP BY oordeel) n ON n.oordeel = o.oordeel
), totalen AS (
    SELECT *, sum(aantal) OVER () AS totaal FROM telling
)
SELECT oordeel, naam, volgorde, aantal, totaal,
    100 * aantal / totaal + (row_number() OVER (ORDER BY 100 * aantal % totaal DESC, volgorde)
        <= 100 - sum(100 * aantal / totaal) OVER ()) AS aandeel
FROM totalen;

-- A row = an action line and a phase. actielijn is NULL for the actions without an action line.
CREATE VIEW figuur_stand_actielijn AS
WITH lijnen AS (
    SELECT id AS actielijn, titel, nummer FROM actielijn UNION ALL SELECT NULL, 'zonder bekende actielijn', NULL
), aantallen AS (
    SELECT l.waarde AS actielijn, s.fase, count(*) AS aantal
    FROM actie_stand s LEFT JOIN (SELECT DISTINCT item, waarde FROM actie_actielijn) l ON l.item = s.id GROUP BY l.waarde, s.fase
), totalen AS (
    SELECT l.actielijn, l.titel, l.nummer, k.waarde AS fase, k.naam, k.volgorde, coalesce(n.aantal, 0) AS aantal,
        sum(coalesce(n.aantal, 0)) OVER (PARTITION BY l.actielijn) AS totaal
    FROM lijnen l JOIN keuze k ON k.lijst = 'fase' LEFT JOIN aantallen n ON n.actielijn IS l.actielijn AND n.fase = k.waarde
)
SELECT actielijn, titel, nummer, fase, naam, volgorde, aantal, totaal,
    100 * aantal / totaal + (row_number() OVER (PARTITION BY actielijn ORDER BY 100 * aantal % totaal DESC, volgorde)
        <= 100 - sum(100 * aantal / totaal) OVER (PARTITION BY actielijn)) AS aandeel
FROM totalen;

-- A row = an action line and a judgement, over the actions that have not ended. actielijn as above.
CREATE VIEW figuur_stand_actielijn_oordeel AS
WITH lijnen AS (
    SELECT id AS actielijn, titel, nummer FROM actielijn UNION ALL SELECT NULL, 'zonder bekende actielijn', NULL
), oordelen AS (
    SELECT waarde AS oordeel, naam, volgorde FROM keuze WHERE lijst = 'oordeel' UNION ALL SELECT 'geen', 'geen oordeel', 9
), aantallen AS (
    SELECT l.waarde AS actielijn, s.oordeel, count(*) AS aantal
    FROM actie_stand s LEFT JOIN (SELECT DISTINCT item, waarde FROM actie_actielijn) l ON l.item = s.id
    WHERE s.oordeel IS NOT NULL GROUP BY l.waarde, s.oordeel
)
SELECT l.actielijn, l.titel, l.nummer, o.oordeel, o.naam, o.volgorde, coalesce(n.aantal, 0) AS aantal,
    sum(coalesce(n.aantal, 0)) OVER (PARTITION BY l.actielijn) AS totaal
FROM lijnen l JOIN oordelen o LEFT JOIN aantallen n ON n.actielijn IS l.actielijn AND n.oordeel = o.oordeel;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_stand AS
SELECT volgorde, 'fase: ' || naam AS deel, aantal AS waarde, 'acties' AS eenheid, totaal AS noemer, aandeel,
    CASE fase WHEN 'onbekend' THEN aantal END AS onbekend
FROM figuur_stand_fase
UNION ALL
SELECT 20 + volgorde, 'oordeel: ' || naam, aantal, 'acties', totaal, aandeel, CASE oordeel WHEN 'geen' THEN aantal END
FROM figuur_stand_oordeel;
