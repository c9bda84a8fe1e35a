-- SPDX-License-Identifier: EUPL-1.2
-- Every figure: what it asks, how it counts, its SQL, and what comes out now.

-- Files of which the last change lies further back than the repository that was read.
--: ondiep een
SELECT CASE count(*) WHEN 1 THEN '1 bestand' ELSE count(*) || ' bestanden' END AS bestanden
FROM laatste_wijziging WHERE stand = 'onbekend' HAVING count(*) > 0;

-- Whether there is a repository at all.
--: vastgelegd een
SELECT 1 AS ja FROM laatste_wijziging LIMIT 1;

--: figuren
SELECT id, titel, vraag, definitie, teller, noemer, grenzen, sql FROM figuur ORDER BY volgorde, id;

-- What the main view of each figure gives: every figuur_ID has the columns
--   volgorde  the order of its rows
--   deel      what is counted
--   waarde    how much; NULL: cannot be known
--   eenheid   of what
--   noemer    of how many; NULL: there is no such number
--   aandeel   whole percents, shares that stand together add up to 100; NULL: no share
--   onbekend  of how many it is not known; NULL: does not apply
-- A new figure is on the page by itself; it gets a line here to show its values too.
--: figuren.waarden
SELECT deel, waarde AS "waarde|getal", eenheid, noemer AS "noemer|getal", aandeel, onbekend AS "onbekend|getal" FROM (
    SELECT * FROM figuur_stand WHERE :id = 'stand'
    UNION ALL SELECT * FROM figuur_voltooiing WHERE :id = 'voltooiing'
    UNION ALL SELECT * FROM figuur_tijdigheid WHERE :id = 'tijdigheid'
    UNION ALL SELECT * FROM figuur_te_laat WHERE :id = 'te-laat'
    UNION ALL SELECT * FROM figuur_vooruitblik WHERE :id = 'vooruitblik'
    UNION ALL SELECT * FROM figuur_actualiteit WHERE :id = 'actualiteit'
    UNION ALL SELECT * FROM figuur_parlement WHERE :id = 'parlement'
    UNION ALL SELECT * FROM figuur_no_regrets WHERE :id = 'no-regrets'
    UNION ALL SELECT * FROM figuur_dekking WHERE :id = 'dekking'
    UNION ALL SELECT * FROM (SELECT * FROM figuur_belasting WHERE :id = 'belasting' ORDER BY volgorde LIMIT 25)
    UNION ALL SELECT * FROM figuur_middelen WHERE :id = 'middelen'
    UNION ALL SELECT * FROM figuur_doelbereik WHERE :id = 'doelbereik'
    UNION ALL SELECT * FROM figuur_datakwaliteit WHERE :id = 'datakwaliteit'
    -- of the months only the last
    UNION ALL SELECT * FROM figuur_verloop WHERE :id = 'verloop' AND deel LIKE (SELECT substr(datum, 1, 7) FROM peil) || '%')
ORDER BY volgorde;

--: lijsten
SELECT 'fase' AS lijst, 'Fase' AS kop, 'Hoe ver iets is. Een feit uit een bron.' AS waarvoor
UNION ALL SELECT 'oordeel', 'Oordeel', 'Hoe de actiehouder de planning ziet, zolang iets niet klaar is. Zonder oordeel staat er: geen oordeel.'
UNION ALL SELECT 'uitvoering', 'Uitvoering', 'Hoe ver een motie, toezegging of aanbeveling is, volgens ons.'
UNION ALL SELECT 'mate', 'Mate van afdoening', 'Hoe ver een brief een motie, toezegging of aanbeveling afhandelt.'
UNION ALL SELECT 'niveau', 'Niveau', 'Wat voor soort maat een indicator is.'
UNION ALL SELECT 'richting', 'Richting', 'Welke kant een indicator op moet.'
UNION ALL SELECT 'aard', 'Aard van een cijfer', 'Hoe precies een cijfer is.'
UNION ALL SELECT 'stand', 'Stand van een cijfer', 'Of een cijfer nog kan veranderen.'
UNION ALL SELECT 'gelezen', 'Gelezen', 'Hoeveel wij van een stuk hebben gelezen.';

--: lijsten.woorden
SELECT naam, nullif(uitleg, '') AS uitleg FROM keuze WHERE lijst = :lijst ORDER BY volgorde;
