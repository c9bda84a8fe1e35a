-- SPDX-License-Identifier: EUPL-1.2
-- All series, by group, with the newest value and what it says about the target.

--: oordelen
SELECT CASE oordeel WHEN 'vooruitgang maar te traag' THEN 'te-traag' WHEN 'onvoldoende gegevens' THEN 'onvoldoende' WHEN 'alleen volgen' THEN 'volgen'
        ELSE replace(oordeel, ' ', '-') END AS staat, oordeel AS staat_naam, oordeel,
    aantal, totaal, aandeel
FROM figuur_doelbereik_oordeel ORDER BY volgorde;

--: .
SELECT count(*) AS effecten_n FROM indicator WHERE niveau IN ('outcome', 'impact');

--: groepen
SELECT DISTINCT coalesce(groep, '') AS groep, coalesce(groep, 'Zonder groep') AS kop, 'groep-' || dense_rank() OVER (ORDER BY groep IS NULL, sorteer(groep), groep) AS anker
FROM indicator ORDER BY groep IS NULL, sorteer(groep), groep;

--: groepen.items
SELECT i.id, i.titel, i.eenheid, (SELECT naam FROM keuze WHERE lijst = 'niveau' AND waarde = i.niveau) AS niveau,
    m.volgnr, m.jaar AS "jaar|periode", m.waarde AS "waarde|getal", m.onder AS "onder|getal", m.boven AS "boven|getal",
    m.onder + m.boven AS van_tot, m.aard, m.voorlopig,
    i.streefwaarde_waarde AS "streef|getal", i.streefwaarde_jaar AS "streef_jaar|datum",
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'indicator' AND u.item = i.id AND u.veld LIKE 'streefwaarde%')
        THEN 'onbekend' ELSE 'niet ingevuld' END AS streef_leeg,
    CASE d.oordeel WHEN 'vooruitgang maar te traag' THEN 'te-traag' WHEN 'onvoldoende gegevens' THEN 'onvoldoende' WHEN 'alleen volgen' THEN 'volgen'
        ELSE replace(d.oordeel, ' ', '-') END AS staat, d.oordeel AS staat_naam, d.oordeel, d.trend
FROM indicator i JOIN figuur_doelbereik_indicator d ON d.indicator = i.id
LEFT JOIN nieuwste_cijfer m ON m.item = i.id
WHERE coalesce(i.groep, '') = :groep
ORDER BY sorteer(i.titel), i.id;
