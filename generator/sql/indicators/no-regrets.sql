/*
SPDX-License-Identifier: EUPL-1.2
id: no-regrets
volgorde: 8
titel: No Regrets
vraag: Welke projecten zijn er, is het geld toegekend en wat leverden zij op?
definitie: Elk project telt één keer: per soort, per stand van de toekenning, per fase, en naar de vraag of een resultaat bekend is.
  De fase komt uit het nieuwste voortgangsbericht op of voor de peildatum.
teller: Het aantal projecten.
noemer: Alle projecten waarvan het jaar van toekenning niet na de peildatum ligt.
grenzen: Wat de bronnen niet zeggen, telt als onbekend. De toekenning en het resultaat hebben geen datum;
  op een peildatum in het verleden staat daar de stand van nu.
*/

-- A row = a value of one of the four divisions (indeling): soort, toekenning, fase, resultaat. waarde is 'onbekend' where it is not known.
CREATE VIEW figuur_no_regrets_verdeling AS
WITH projecten AS (
    SELECT p.id, coalesce(p.soort, 'onbekend') AS soort, coalesce(p.toekenning, 'onbekend') AS toekenning, s.fase,
        iif(p.resultaat IS NULL, 'onbekend', 'bekend') AS resultaat
    FROM project p JOIN project_stand s ON s.id = p.id JOIN peil WHERE p.jaar <= substr(peil.datum, 1, 4)
), waarden(indeling, rang, waarde, naam, volgorde) AS (
    SELECT 'soort', 1, waarde, naam, volgorde FROM keuze WHERE lijst = 'projectsoort'
    UNION ALL SELECT 'soort', 1, 'onbekend', 'onbekend', 9
    UNION ALL SELECT 'toekenning', 2, waarde, naam, volgorde FROM keuze WHERE lijst = 'toekenning'
    UNION ALL SELECT 'toekenning', 2, 'onbekend', 'onbekend', 9
    UNION ALL SELECT 'fase', 3, waarde, naam, volgorde FROM keuze WHERE lijst = 'fase'
    UNION ALL VALUES ('resultaat', 4, 'bekend', 'bekend', 1), ('resultaat', 4, 'onbekend', 'onbekend', 2)
), aantallen AS (
    SELECT 'soort' AS indeling, soort AS waarde, count(*) AS aantal FROM projecten GROUP BY soort
    UNION ALL SELECT 'toekenning', toekenning, count(*) FROM projecten GROUP BY toekenning
    UNION ALL SELECT 'fase', fase, count(*) FROM projecten GROUP BY fase
    UNION ALL SELECT 'resultaat', resultaat, count(*) FROM projecten GROUP BY resultaat
), totalen AS (
    SELECT w.*, coalesce(n.aantal, 0) AS aantal, sum(coalesce(n.aantal, 0)) OVER (PARTITION BY w.indeling) AS totaal
    FROM waarden w LEFT JOIN aantallen n ON n.indeling = w.indeling AND n.waarde = w.waarde
)
SELECT indeling, rang, waarde, naam, volgorde, aantal, totaal,
    100 * aantal / totaal + (row_number() OVER (PARTITION BY indeling ORDER BY 100 * aantal % totaal DESC, volgorde)
        <= 100 - sum(100 * aantal / totaal) OVER (PARTITION BY indeling)) AS aandeel
FROM totalen;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_no_regrets AS
SELECT rang * 10 + volgorde AS volgorde, indeling || ': ' || naam AS deel, aantal AS waarde, 'projecten' AS eenheid, totaal AS noemer,
    aandeel, CASE waarde WHEN 'onbekend' THEN aantal END AS onbekend
FROM figuur_no_regrets_verdeling;
