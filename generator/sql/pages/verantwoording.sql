-- SPDX-License-Identifier: EUPL-1.2
-- Every figure: what it asks, how it counts, its SQL, and what comes out now.

--: figuren
SELECT id, titel, vraag, definitie, teller, noemer, grenzen, sql FROM figuur ORDER BY volgorde, id;

--: figuren.waarden
SELECT deel, waarde AS "waarde|getal", eenheid, noemer AS "noemer|getal", aandeel, onbekend AS "onbekend|getal"
FROM figuur_waarde WHERE figuur = :id ORDER BY volgorde;

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
