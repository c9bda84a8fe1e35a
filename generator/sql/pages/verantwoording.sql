-- SPDX-License-Identifier: EUPL-1.2
-- Every figure: what it asks, how it counts, its SQL, and what comes out now.

-- Files of which the last change lies further back than the repository that was read.
--: ondiep een
SELECT CASE count(*) WHEN 1 THEN '1 bestand' ELSE count(*) || ' bestanden' END AS bestanden
FROM laatste_wijziging WHERE stand = 'onbekend' HAVING count(*) > 0;

-- Whether there is a repository at all.
--: vastgelegd een
SELECT 1 AS ja FROM laatste_wijziging LIMIT 1;

-- What counts on the as-of date, and since when: the rows by which it is done (schema/6-peilregels.sql).
--: peilregels
SELECT wat, max(uitleg) AS uitleg FROM peilregel GROUP BY wat ORDER BY min(nr);

--: figuren
SELECT id, titel, vraag, definitie, teller, noemer, grenzen, sql FROM figuur ORDER BY volgorde, id;

--: figuren.waarden
SELECT deel, waarde AS "waarde|getal", eenheid, noemer AS "noemer|getal", aandeel, onbekend AS "onbekend|getal"
FROM figuur_waarde WHERE figuur = :id ORDER BY volgorde;

-- The figures over time, each by itself.
--: verloop een
SELECT count(DISTINCT maand) AS maanden_n FROM figuur_verloop_maand HAVING count(*) > 0;

--: verloop.maanden
SELECT maand AS "maand|datum",
    max(aantal) FILTER (WHERE indeling = 'fase' AND waarde = 'aangekondigd') AS aangekondigd,
    max(aantal) FILTER (WHERE indeling = 'fase' AND waarde = 'in-voorbereiding') AS in_voorbereiding,
    max(aantal) FILTER (WHERE indeling = 'fase' AND waarde = 'loopt') AS loopt,
    max(aantal) FILTER (WHERE indeling = 'fase' AND waarde = 'afgerond') AS afgerond,
    max(aantal) FILTER (WHERE indeling = 'fase' AND waarde = 'gestopt') AS gestopt,
    max(aantal) FILTER (WHERE indeling = 'fase' AND waarde = 'onbekend') AS onbekend,
    max(aantal) FILTER (WHERE indeling = 'oordeel' AND waarde = 'op-schema') AS op_schema,
    max(aantal) FILTER (WHERE indeling = 'oordeel' AND waarde = 'aandacht') AS aandacht,
    max(aantal) FILTER (WHERE indeling = 'oordeel' AND waarde = 'vertraagd') AS vertraagd,
    max(aantal) FILTER (WHERE indeling = 'oordeel' AND waarde = 'geen') AS geen
FROM figuur_verloop_maand GROUP BY maand ORDER BY maand DESC;

-- The same as charts: what is done lies at the bottom, what is not known on top.
--: faseverloop grafiek verloop
SELECT maand, waarde AS deel, naam, aantal FROM figuur_verloop_maand WHERE indeling = 'fase'
ORDER BY maand, CASE waarde WHEN 'afgerond' THEN 1 WHEN 'gestopt' THEN 2 WHEN 'loopt' THEN 3 WHEN 'in-voorbereiding' THEN 4 WHEN 'aangekondigd' THEN 5 ELSE 6 END;

--: oordeelverloop grafiek verloop
SELECT maand, waarde AS deel, naam, aantal FROM figuur_verloop_maand
WHERE indeling = 'oordeel' AND EXISTS (SELECT 1 FROM figuur_verloop_maand WHERE indeling = 'oordeel' AND waarde <> 'geen' AND aantal > 0)
ORDER BY maand, CASE waarde WHEN 'op-schema' THEN 1 WHEN 'aandacht' THEN 2 WHEN 'vertraagd' THEN 3 ELSE 4 END;

--: verschuiving een
SELECT count(*) AS brieven_n FROM figuur_verschuiving_peil HAVING count(*) > 0;

--: verschuiving.brieven
SELECT brief, titel AS brief_titel, datum AS "datum|datum", te_laat, met_datum, onbekend, verschoven,
    dagen_sinds_vorige AS "sinds_vorige|getal", dagen_sinds_eerste AS "sinds_eerste|getal"
FROM figuur_verschuiving_brief ORDER BY nr DESC;

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
