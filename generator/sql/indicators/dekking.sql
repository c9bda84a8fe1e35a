/*
SPDX-License-Identifier: EUPL-1.2
id: dekking
volgorde: 9
titel: Dekking
vraag: Waar zijn acties, en waar niet?
definitie: Wij tellen acties per actielijn en per vorm van uitbuiting. En wij tellen doelen waar geen actie bij hoort:
  niet bij het doel zelf, niet bij een doel daaronder, en niet bij een actielijn van dat doel.
teller: Acties per actielijn en vorm; doelen zonder actie.
noemer: Alle acties; alle doelen.
grenzen: Een actie kan bij meer actielijnen en bij meer vormen horen en telt dan vaker mee.
  Acties zonder actielijn of zonder vorm staan apart: de bronnen zeggen dat niet, of het is niet ingevuld.
  Een cel met 0 zegt dat er geen actie bekend is, niet dat er niets gebeurt.
*/

-- A row = an action line and a form of exploitation, also those without actions. actielijn or vorm is NULL: without one.
CREATE VIEW figuur_dekking_matrix AS
WITH lijnen AS (
    SELECT id AS actielijn, titel AS actielijn_titel, nummer, 0 AS zonder FROM actielijn
    UNION ALL SELECT NULL, 'zonder bekende actielijn', NULL, 1
), vormen AS (
    SELECT id AS vorm, naam AS vorm_naam, volgnr FROM programma_uitbuitingsvormen UNION ALL SELECT NULL, 'vorm onbekend', 999
), aantallen AS (
    SELECT l.waarde AS actielijn, v.waarde AS vorm, count(DISTINCT a.id) AS aantal
    FROM actie a LEFT JOIN actie_actielijn l ON l.item = a.id LEFT JOIN actie_uitbuitingsvormen v ON v.item = a.id
    GROUP BY l.waarde, v.waarde
)
SELECT l.actielijn, l.actielijn_titel, l.nummer, l.zonder, v.vorm, v.vorm_naam, v.volgnr AS vorm_volgorde, coalesce(n.aantal, 0) AS aantal
FROM lijnen l JOIN vormen v LEFT JOIN aantallen n ON n.actielijn IS l.actielijn AND n.vorm IS v.vorm;

-- A row = a goal. acties: actions at the goal itself or a goal below it; via_actielijn: actions in an action line of such a goal.
CREATE VIEW figuur_dekking_doel AS
-- From the actions up, so that goals in each other cost nothing where there are none.
WITH RECURSIVE boven (lijn, doel, actie) AS (
    SELECT 0, waarde, item FROM actie_doelen
    UNION
    SELECT 1, l.waarde, a.item FROM actielijn_doelen l JOIN actie_actielijn a ON a.waarde = l.item
    UNION
    SELECT b.lijn, d.bovenliggend, b.actie FROM boven b JOIN doel d ON d.id = b.doel WHERE d.bovenliggend IS NOT NULL
), aantal AS (
    SELECT doel, count(*) FILTER (WHERE NOT lijn) AS acties, count(*) FILTER (WHERE lijn) AS via_actielijn FROM boven GROUP BY doel
)
SELECT d.id AS doel, d.titel, coalesce(n.acties, 0) AS acties, coalesce(n.via_actielijn, 0) AS via_actielijn
FROM doel d LEFT JOIN aantal n ON n.doel = d.id;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
-- Not by the view above: how many actions each of n goals in each other has, takes n * n steps; which goals have any, n.
CREATE VIEW figuur_dekking AS
WITH RECURSIVE met (doel) AS (
    SELECT waarde FROM actie_doelen
    UNION
    SELECT l.waarde FROM actielijn_doelen l JOIN actie_actielijn a ON a.waarde = l.item
    UNION
    SELECT d.bovenliggend FROM met m JOIN doel d ON d.id = m.doel WHERE d.bovenliggend IS NOT NULL
)
SELECT 1 AS volgorde, 'acties met een actielijn en een vorm' AS deel,
    count(*) FILTER (WHERE l AND v) AS waarde, 'acties' AS eenheid, count(*) AS noemer, NULL AS aandeel,
    count(*) FILTER (WHERE NOT (l AND v)) AS onbekend
FROM (SELECT EXISTS (SELECT 1 FROM actie_actielijn WHERE item = a.id) AS l,
    EXISTS (SELECT 1 FROM actie_uitbuitingsvormen WHERE item = a.id) AS v FROM actie a)
UNION ALL
SELECT 2, 'lege combinaties van actielijn en vorm', count(*) FILTER (WHERE aantal = 0), 'combinaties', count(*), NULL, NULL
FROM figuur_dekking_matrix WHERE actielijn IS NOT NULL AND vorm IS NOT NULL
UNION ALL
SELECT 3, 'doelen zonder actie', count(*) FILTER (WHERE id NOT IN (SELECT doel FROM met)), 'doelen', count(*), NULL, 0
FROM doel;
