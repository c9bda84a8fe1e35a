-- SPDX-License-Identifier: EUPL-1.2
-- All series, by group, with the newest value and what it says about the target.

--: oordelen
SELECT CASE oordeel WHEN 'vooruitgang maar te traag' THEN 'te-traag' WHEN 'onvoldoende gegevens' THEN 'onvoldoende' WHEN 'alleen volgen' THEN 'volgen'
        ELSE replace(oordeel, ' ', '-') END AS staat, oordeel AS staat_naam,
    aantal, totaal, aandeel
FROM figuur_doelbereik_oordeel ORDER BY volgorde;

--: .
SELECT count(*) AS effecten_n FROM indicator WHERE niveau IN ('outcome', 'impact');

--: groepen
SELECT DISTINCT coalesce(groep, '') AS groep, coalesce(groep, 'Zonder groep') AS kop, 'groep-' || dense_rank() OVER (ORDER BY groep IS NULL, sorteer(groep), groep) AS anker
FROM indicator ORDER BY groep IS NULL, sorteer(groep), groep;

--: groepen.items
SELECT i.id, i.titel, i.eenheid, (SELECT naam FROM keuze WHERE lijst = 'niveau' AND waarde = i.niveau) AS niveau,
    m.volgnr, m.jaar AS "jaar|periode", m.waarde AS "waarde|getal",
    CASE WHEN m.aard <> 'exact' THEN (SELECT naam FROM keuze WHERE lijst = 'aard' AND waarde = m.aard) END AS aard,
    CASE m.stand WHEN 'voorlopig' THEN 1 END AS voorlopig,
    i.streefwaarde_waarde AS "streef|getal", i.streefwaarde_jaar AS "streef_jaar|datum",
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'indicator' AND u.item = i.id AND u.veld LIKE 'streefwaarde%')
        THEN 'onbekend' ELSE 'geen' END AS streef_leeg,
    CASE d.oordeel WHEN 'vooruitgang maar te traag' THEN 'te-traag' WHEN 'onvoldoende gegevens' THEN 'onvoldoende' WHEN 'alleen volgen' THEN 'volgen'
        ELSE replace(d.oordeel, ' ', '-') END AS staat, d.oordeel AS staat_naam, d.trend
FROM indicator i JOIN figuur_doelbereik_indicator d ON d.indicator = i.id
LEFT JOIN reeks_meting m ON m.item = i.id AND m.volgnr = (
    -- the newest value that was known on the as-of date: single years before spans
    SELECT n.volgnr FROM reeks_meting n
    WHERE n.item = i.id AND n.waarde IS NOT NULL AND coalesce(n.geteld_op_dag, n.jaar_dag) <= (SELECT datum FROM peil)
    ORDER BY instr(n.jaar, '/') > 0, n.jaar_dag DESC, n.geteld_op_dag DESC, CASE n.stand WHEN 'gecorrigeerd' THEN 3
        WHEN 'definitief' THEN 2 WHEN 'voorlopig' THEN 1 ELSE 0 END DESC, n.volgnr DESC LIMIT 1)
WHERE coalesce(i.groep, '') = :groep
ORDER BY sorteer(i.titel), i.id;
