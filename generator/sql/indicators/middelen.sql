/*
SPDX-License-Identifier: EUPL-1.2
id: middelen
volgorde: 11
titel: Middelen
vraag: Hoeveel geld is er, en waar is het voor bestemd?
definitie: Beschikbaar is het geld dat het programma noemt. Toegewezen is het geld van acties en van toegekende projecten.
  Niet toegewezen is het verschil. Een structureel bedrag telt vanaf zijn eerste jaar elk jaar mee.
teller: Euro’s per jaar: beschikbaar, toegewezen, niet toegewezen.
noemer: Het beschikbare bedrag in dat jaar.
grenzen: Bedragen zonder jaar staan apart. Zo’n bedrag kan in elk jaar vallen, dus het telt bij elk jaar als onbekend.
  Is bij een jaar ook maar één bedrag onbekend, dan is onbekend hoeveel niet is toegewezen.
  Een som telt elk bedrag dat genoemd wordt. Overlappen bedragen elkaar, dan is zij te hoog; wat de bronnen daarover zeggen,
  staat bij het programma en bij de actie. Een project telt in het jaar van toekenning.
  Staat de toekenning van een project niet vast, dan is onbekend hoeveel geld het kreeg.
  Het geld van een actie kan uit een andere pot komen dan het geld van het programma.
*/

-- A row = a sum in a year (jaar NULL: the source names no year). waar: programma, actie or project; bedrag NULL: unknown.
CREATE VIEW figuur_middelen_bedrag AS
WITH RECURSIVE regels(waar, item, volgnr, jaar, tot, bedrag) AS (
    SELECT 'programma', item, volgnr, jaar, coalesce(tot_en_met, iif(structureel, 9999, jaar)), bedrag FROM programma_middelen
    UNION ALL
    SELECT 'actie', item, volgnr, jaar, coalesce(tot_en_met, iif(structureel, 9999, jaar)), bedrag FROM actie_middelen
    UNION ALL
    -- money that is not granted yet is an unknown amount; money that was refused is none
    SELECT 'project', id, 0, jaar, jaar, iif(toekenning = 'toegekend', bedrag, NULL) FROM project
    WHERE toekenning IS NOT 'afgewezen'
), laatste(jaar) AS (
    -- structural money runs to the last year that the plan speaks of
    SELECT max(j) FROM (SELECT jaar AS j FROM regels UNION ALL SELECT tot FROM regels WHERE tot < 9999
        UNION ALL SELECT CAST(substr(datum, 1, 4) AS INTEGER) FROM peil)
), per_jaar(waar, item, volgnr, jaar, tot, bedrag) AS (
    SELECT waar, item, volgnr, jaar, min(tot, (SELECT jaar FROM laatste)), bedrag FROM regels
    UNION ALL
    SELECT waar, item, volgnr, jaar + 1, tot, bedrag FROM per_jaar WHERE jaar < tot
)
SELECT waar, item, volgnr, jaar, bedrag FROM per_jaar;

-- A row = a year, or NULL for the sums that name none: those may belong to any year, and so are unknown in each.
-- niet_toegewezen is NULL where one of the sums of that year is unknown.
CREATE VIEW figuur_middelen_jaar AS
WITH per_jaar AS (
    SELECT jaar, coalesce(sum(bedrag) FILTER (WHERE waar = 'programma'), 0) AS beschikbaar,
        count(*) FILTER (WHERE waar = 'programma' AND bedrag IS NULL) AS beschikbaar_onbekend,
        coalesce(sum(bedrag) FILTER (WHERE waar <> 'programma'), 0) AS toegewezen,
        count(*) FILTER (WHERE waar <> 'programma' AND bedrag IS NULL) AS toegewezen_onbekend
    FROM figuur_middelen_bedrag GROUP BY jaar
), zonder AS (
    SELECT count(*) FILTER (WHERE waar = 'programma') AS programma, count(*) FILTER (WHERE waar <> 'programma') AS ander
    FROM figuur_middelen_bedrag WHERE jaar IS NULL
), alle AS (
    SELECT jaar, beschikbaar, beschikbaar_onbekend + iif(jaar IS NULL, 0, programma) AS beschikbaar_onbekend,
        toegewezen, toegewezen_onbekend + iif(jaar IS NULL, 0, ander) AS toegewezen_onbekend
    FROM per_jaar, zonder
)
SELECT *, CASE WHEN jaar IS NOT NULL AND beschikbaar_onbekend + toegewezen_onbekend = 0 THEN beschikbaar - toegewezen END AS niet_toegewezen
FROM alle;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_middelen AS
WITH jaren AS (
    SELECT *, coalesce(jaar, 'zonder jaar') AS naam, coalesce(jaar, 9999) * 10 AS rang FROM figuur_middelen_jaar
)
SELECT rang AS volgorde, naam || ': beschikbaar' AS deel, beschikbaar AS waarde, 'euro' AS eenheid, NULL AS noemer, NULL AS aandeel,
    beschikbaar_onbekend AS onbekend FROM jaren
UNION ALL
SELECT rang + 1, naam || ': toegewezen', toegewezen, 'euro', beschikbaar, NULL, toegewezen_onbekend FROM jaren
UNION ALL
SELECT rang + 2, naam || ': niet toegewezen', niet_toegewezen, 'euro', beschikbaar, NULL, beschikbaar_onbekend + toegewezen_onbekend
FROM jaren WHERE jaar IS NOT NULL;
