-- SPDX-License-Identifier: EUPL-1.2
-- What «In het kort» says beside the sentences that somebody wrote: sentences with figures, with the grammar of 0, 1 and more.
-- A figure of 0 gives a sentence only where its absence would be misread.
-- Of an action with an unknown phase nobody knows whether it is done: no sentence says of it that it is not.

-- A row = a sentence about the whole plan.
CREATE VIEW overzicht_kort AS
WITH acties AS (
    SELECT count(*) AS n, coalesce(sum(soort = 'bestaand-beleid'), 0) AS beleid, coalesce(sum(te_laat IS NOT NULL), 0) AS te_laat,
        coalesce(sum(einde IS NULL AND fase NOT IN ('afgerond', 'gestopt')), 0) AS zonder_einde,
        coalesce(sum(fase NOT IN ('afgerond', 'gestopt')), 0) AS bezig,
        coalesce(sum(oordeel = 'vertraagd'), 0) AS vertraagd, coalesce(sum(oordeel = 'aandacht'), 0) AS aandacht,
        coalesce(sum(oordeel = 'geen'), 0) AS geen
    FROM actie_regel
), oud AS (
    SELECT count(*) AS alle, coalesce(sum(verouderd), 0) AS oud FROM figuur_actualiteit_actie
)
-- First, since all counts of phases rest on these updates.
SELECT 0 AS volgnr, CASE WHEN alle = 1 THEN 'Van de actie die niet als klaar of gestopt is gemeld'
    WHEN oud = alle THEN 'Van alle ' || alle || ' acties die niet als klaar of gestopt zijn gemeld'
    ELSE 'Van ' || oud || ' van de ' || alle || ' acties die niet als klaar of gestopt zijn gemeld' END
    || ', is het nieuwste bericht ouder dan ' || (SELECT verouderd_na FROM programma) || ' dagen.' AS zin
FROM oud WHERE oud > 0
UNION ALL
SELECT 1, CASE beleid WHEN 1 THEN 'Van de acties is er 1 bestaand beleid: beleid dat er al was of dat los van het programma loopt.'
    ELSE 'Van de acties zijn er ' || beleid || ' bestaand beleid: beleid dat er al was of dat los van het programma loopt.' END
FROM acties WHERE beleid > 0
UNION ALL
SELECT 2, CASE te_laat WHEN 0 THEN 'Van geen enkele actie die niet als klaar of gestopt is gemeld, is de einddatum voorbij.'
    WHEN 1 THEN 'Van 1 actie is de einddatum voorbij, zonder bericht dat zij klaar is.'
    ELSE 'Van ' || te_laat || ' acties is de einddatum voorbij, zonder bericht dat zij klaar zijn.' END
FROM acties WHERE te_laat > 0 OR (bezig > 0 AND zonder_einde < bezig)
UNION ALL
SELECT 3, CASE WHEN zonder_einde = 1 AND bezig = 1 THEN 'Van de actie die niet als klaar of gestopt is gemeld, is geen einddatum bekend.'
    WHEN zonder_einde = bezig THEN 'Van geen van de ' || bezig || ' acties die niet als klaar of gestopt zijn gemeld, is een einddatum bekend.'
    ELSE 'Van ' || zonder_einde || ' van de ' || bezig || ' acties die niet als klaar of gestopt zijn gemeld, is geen einddatum bekend.' END
FROM acties WHERE zonder_einde > 0
UNION ALL
SELECT 4, CASE vertraagd WHEN 1 THEN 'Volgens de actiehouder is 1 actie vertraagd.'
    ELSE 'Volgens de actiehouders zijn ' || vertraagd || ' acties vertraagd.' END
FROM acties WHERE vertraagd > 0
UNION ALL
SELECT 5, CASE aandacht WHEN 1 THEN 'Volgens de actiehouder vraagt 1 actie aandacht.'
    ELSE 'Volgens de actiehouders vragen ' || aandacht || ' acties aandacht.' END
FROM acties WHERE aandacht > 0
UNION ALL
SELECT 6, CASE WHEN bezig = 1 THEN 'Over de planning van de actie die niet als klaar of gestopt is gemeld, is geen oordeel bekend.'
    WHEN geen = bezig THEN 'Over de planning van de ' || bezig || ' acties die niet als klaar of gestopt zijn gemeld, is geen oordeel bekend.'
    ELSE 'Over de planning van ' || geen || ' van de ' || bezig || ' acties die niet als klaar of gestopt zijn gemeld, is geen oordeel bekend.' END
FROM acties WHERE geen > 0;

-- A row = a sentence about an action line.
CREATE VIEW actielijn_kort AS
WITH deel AS (
    SELECT actielijn, totaal, aantal, fase, naam, row_number() OVER w AS nr, count(*) OVER (PARTITION BY actielijn) AS delen,
        CASE fase
            WHEN 'loopt' THEN CASE aantal WHEN 1 THEN 'loopt er 1' ELSE 'lopen er ' || aantal END
            WHEN 'onbekend' THEN 'is van ' || aantal || ' de fase onbekend'
            ELSE CASE aantal WHEN 1 THEN 'is er 1 ' ELSE 'zijn er ' || aantal || ' ' END || naam END AS tekst
    FROM figuur_stand_actielijn WHERE actielijn IS NOT NULL AND aantal > 0
    WINDOW w AS (PARTITION BY actielijn ORDER BY CASE fase WHEN 'afgerond' THEN 1 WHEN 'loopt' THEN 2 WHEN 'in-voorbereiding' THEN 3
        WHEN 'aangekondigd' THEN 4 WHEN 'gestopt' THEN 5 ELSE 6 END)
), fasen AS (
    SELECT actielijn, totaal, group_concat(CASE nr WHEN 1 THEN '' WHEN delen THEN ' en ' ELSE ', ' END || tekst, '') AS tekst,
        max(fase) AS fase, max(naam) AS naam, max(delen) AS delen
    FROM (SELECT * FROM deel ORDER BY actielijn, nr) GROUP BY actielijn
), acties AS (
    SELECT k.waarde AS actielijn, sum(r.te_laat IS NOT NULL) AS te_laat, sum(r.oordeel IS 'vertraagd') AS vertraagd,
        sum(r.oordeel IS 'aandacht') AS aandacht
    FROM actie_actielijn k JOIN actie_regel r ON r.id = k.item GROUP BY k.waarde
), oud AS (
    SELECT k.waarde AS actielijn, count(*) AS n
    FROM actie_actielijn k JOIN figuur_actualiteit_actie f ON f.actie = k.item WHERE f.verouderd GROUP BY k.waarde
), projecten AS (
    SELECT waarde AS actielijn, count(*) AS n FROM project_actielijnen GROUP BY waarde
)
SELECT l.id AS actielijn, 1 AS volgnr, CASE
    WHEN f.totaal IS NULL THEN 'Van deze actielijn zijn geen acties bekend.'
    WHEN f.totaal = 1 THEN 'Bij deze actielijn hoort 1 actie. ' || CASE f.fase WHEN 'loopt' THEN 'Die loopt.'
        WHEN 'onbekend' THEN 'De fase daarvan is onbekend.' ELSE 'Die is ' || f.naam || '.' END
    WHEN f.delen = 1 THEN 'Bij deze actielijn horen ' || f.totaal || ' acties. ' || CASE f.fase WHEN 'loopt' THEN 'Die lopen allemaal.'
        WHEN 'onbekend' THEN 'De fase daarvan is onbekend.' ELSE 'Die zijn allemaal ' || f.naam || '.' END
    ELSE 'Bij deze actielijn horen ' || f.totaal || ' acties. Daarvan ' || f.tekst || '.' END AS zin
FROM actielijn l LEFT JOIN fasen f ON f.actielijn = l.id
UNION ALL
-- Right after the phases, since they rest on these updates.
SELECT actielijn, 2, 'Van ' || n || iif(n = 1, ' actie', ' acties') || ' is het nieuwste bericht ouder dan '
    || (SELECT verouderd_na FROM programma) || ' dagen.'
FROM oud
UNION ALL
SELECT actielijn, 3, CASE te_laat WHEN 1 THEN 'Van 1 actie is de einddatum voorbij, zonder bericht dat zij klaar is.'
    ELSE 'Van ' || te_laat || ' acties is de einddatum voorbij, zonder bericht dat zij klaar zijn.' END
FROM acties WHERE te_laat > 0
UNION ALL
SELECT actielijn, 4, CASE vertraagd WHEN 1 THEN 'Volgens de actiehouder is 1 actie vertraagd.'
    ELSE 'Volgens de actiehouders zijn ' || vertraagd || ' acties vertraagd.' END
FROM acties WHERE vertraagd > 0
UNION ALL
SELECT actielijn, 5, CASE aandacht WHEN 1 THEN 'Volgens de actiehouder vraagt 1 actie aandacht.'
    ELSE 'Volgens de actiehouders vragen ' || aandacht || ' acties aandacht.' END
FROM acties WHERE aandacht > 0
UNION ALL
SELECT actielijn, 6, CASE n WHEN 1 THEN 'Er hoort 1 No Regrets-project bij.' ELSE 'Er horen ' || n || ' No Regrets-projecten bij.' END
FROM projecten;

-- A row = a sentence about a letter.
CREATE VIEW brief_kort AS
WITH afgedaan(brief, soort, een, meer) AS (
    SELECT d.brief, iif(m.soort = 'amendement', 2, 1), iif(m.soort = 'amendement', 'amendement', 'motie'),
        iif(m.soort = 'amendement', 'amendementen', 'moties')
    FROM (SELECT DISTINCT brief, item FROM motie_afdoening) d JOIN motie m ON m.id = d.item
    UNION ALL SELECT brief, 3, 'toezegging', 'toezeggingen' FROM (SELECT DISTINCT brief, item FROM toezegging_afdoening)
    UNION ALL SELECT brief, 4, 'aanbeveling', 'aanbevelingen' FROM (SELECT DISTINCT brief, item FROM aanbeveling_afdoening)
    UNION ALL SELECT waarde, 5, 'lijst met Kamervragen', 'lijsten met Kamervragen' FROM (SELECT DISTINCT waarde, item FROM kamervraag_beantwoord_met)
), deel AS (
    SELECT brief, count(*) || ' ' || iif(count(*) = 1, een, meer) AS tekst, row_number() OVER (PARTITION BY brief ORDER BY soort) AS nr,
        count(*) OVER (PARTITION BY brief) AS delen
    FROM afgedaan WHERE brief IN (SELECT id FROM brief) GROUP BY brief, soort
)
SELECT brief, 1 AS volgnr, 'Deze brief geeft antwoord op '
    || group_concat(CASE nr WHEN 1 THEN '' WHEN delen THEN ' en ' ELSE ', ' END || tekst, '') || '.' AS zin
FROM (SELECT * FROM deel ORDER BY brief, nr) GROUP BY brief
UNION ALL
SELECT document, 2, CASE count(*) WHEN 1 THEN '1 voortgangsbericht gebruikt deze brief als bron.'
    ELSE count(*) || ' voortgangsberichten gebruiken deze brief als bron.' END
FROM (SELECT DISTINCT b.document, b.item FROM voortgang_bron b JOIN voortgang v ON v.id = b.item JOIN brief l ON l.id = b.document
    WHERE v.datum_dag <= (SELECT datum FROM peil)) GROUP BY document
UNION ALL
SELECT item, 3, CASE count(*) WHEN 1 THEN 'Van deze brief is 1 bijlage bekend.' ELSE 'Van deze brief zijn ' || count(*) || ' bijlagen bekend.' END
FROM brief_bijlagen GROUP BY item;

-- A row = a sentence about what an organisation has to do as the owner of actions.
CREATE VIEW organisatie_kort AS
WITH oud AS (
    SELECT k.waarde AS actiehouder, count(*) FILTER (WHERE a.verouderd) AS oud, count(*) FILTER (WHERE a.dagen IS NULL) AS zonder
    FROM (SELECT DISTINCT item, waarde FROM actie_actiehouder) k JOIN figuur_actualiteit_actie a ON a.actie = k.item GROUP BY k.waarde
)
SELECT actiehouder AS organisatie, 1 AS volgnr, CASE
    WHEN acties = 1 THEN 'Deze organisatie is actiehouder van 1 actie. Die is ' || iif(open = 1, 'niet als klaar of gestopt gemeld.', 'klaar of gestopt.')
    ELSE 'Deze organisatie is actiehouder van ' || acties || ' acties. ' || CASE open WHEN 0 THEN 'Die zijn allemaal klaar of gestopt.'
        WHEN acties THEN 'Geen daarvan is als klaar of gestopt gemeld.' WHEN 1 THEN 'Daarvan is er 1 niet als klaar of gestopt gemeld.'
        ELSE 'Daarvan zijn er ' || open || ' niet als klaar of gestopt gemeld.' END END AS zin
FROM figuur_belasting_actiehouder WHERE actiehouder IS NOT NULL
UNION ALL
SELECT actiehouder, 2, 'Bij ' || te_laat || iif(te_laat = 1, ' actie', ' acties')
    || ' is een afgesproken datum voorbij, zonder bericht dat het werk klaar is.'
FROM figuur_belasting_actiehouder WHERE actiehouder IS NOT NULL AND te_laat > 0
UNION ALL
SELECT actiehouder, 3, 'Bij ' || binnenkort || iif(binnenkort = 1, ' actie', ' acties') || ' moet binnenkort iets klaar zijn.'
FROM figuur_belasting_actiehouder WHERE actiehouder IS NOT NULL AND binnenkort > 0
UNION ALL
SELECT o.actiehouder, 4, 'Over ' || o.oud || iif(o.oud = 1, ' actie', ' acties') || ' is het nieuwste bericht ouder dan '
    || p.verouderd_na || ' dagen: een nieuw bericht is nodig.'
FROM oud o JOIN programma p WHERE o.oud > 0 AND p.verouderd_na IS NOT NULL
UNION ALL
SELECT actiehouder, 5, 'Over ' || zonder || iif(zonder = 1, ' actie', ' acties') || ' is nog geen bericht.'
FROM oud WHERE zonder > 0;
