-- SPDX-License-Identifier: EUPL-1.2
-- One of the lists moties/, toezeggingen/, aanbevelingen/: the item of the page is the folder. The blocks are those of
-- parlement.sql, for one kind.

--: .
SELECT CASE naam WHEN 'motie' THEN 'Moties en amendementen' WHEN 'toezegging' THEN 'Toezeggingen' ELSE 'Aanbevelingen' END AS titel, uitleg
FROM soort WHERE map = :id;

--: soorten
SELECT s.naam AS soort, s.map, s.meervoud, (SELECT count(*) FROM parlement p WHERE p.soort = s.naam) AS totaal,
    CASE s.naam WHEN 'motie' THEN 'Motie of amendement' WHEN 'toezegging' THEN 'Toezegging' ELSE 'Aanbeveling' END AS kolom_wat,
    CASE s.naam WHEN 'motie' THEN 'Indieners' WHEN 'toezegging' THEN 'Gedaan bij' ELSE 'Van' END AS kolom_wie,
    CASE s.naam WHEN 'motie' THEN 'Moties en amendementen' WHEN 'toezegging' THEN 'Toezeggingen' ELSE 'Aanbevelingen' END AS kop,
    CASE WHEN s.naam = 'toezegging' THEN 1 END AS heeft_termijn, CASE WHEN s.naam <> 'aanbeveling' THEN 1 END AS heeft_register
FROM soort s WHERE s.map = :id;

--: soorten.groepen
SELECT k.staat, k.staat_naam, count(*) AS aantal
FROM (SELECT waarde AS staat, naam AS staat_naam, volgorde FROM keuze WHERE lijst = 'uitvoering'
    UNION ALL SELECT 'onbekend', 'onbekend', 9) k
    JOIN parlement p ON p.staat = k.staat AND p.soort = :soort
GROUP BY k.staat ORDER BY k.volgorde;

--: soorten.groepen.items
WITH afgeleid AS (
    SELECT 'motie' AS soort, item, waarde FROM motie_afgeleid
    UNION ALL SELECT 'toezegging', item, waarde FROM toezegging_afgeleid
    UNION ALL SELECT 'aanbeveling', item, waarde FROM aanbeveling_afgeleid
)
SELECT p.id, p.titel, p.datum AS "datum|datum", p.staat, (SELECT naam FROM keuze WHERE lijst = 'uitvoering' AND waarde = p.staat) AS staat_naam,
    CASE p.wat WHEN 'amendement' THEN 1 END AS amendement, CASE p.kamer WHEN 'eerste' THEN 1 END AS eerste_kamer,
    s.citaat AS "citaat|stuk", s.adres AS stuk_adres, p.termijn AS "termijn|datum",
    CASE p.termijn_staat WHEN 'verstreken' THEN 1 END AS verstreken, CASE p.termijn_staat WHEN 'binnen-90-dagen' THEN 1 END AS binnenkort,
    CASE p.soort
        WHEN 'motie' THEN (SELECT group_concat(waarde, ', ') FROM (SELECT waarde FROM motie_indieners WHERE item = p.id ORDER BY volgnr))
        WHEN 'toezegging' THEN (SELECT gedaan_bij FROM toezegging WHERE id = p.id)
        ELSE (SELECT instantie FROM aanbeveling WHERE id = p.id) END AS wie,
    p.kamer_status, CASE p.vergelijking WHEN 'verschil' THEN 1 END AS verschil,
    (SELECT 1 FROM afgeleid d WHERE d.soort = p.soort AND d.item = p.id AND d.waarde = 'datum') AS datum_afgeleid,
    (SELECT 1 FROM afgeleid d WHERE d.soort = p.soort AND d.item = p.id AND d.waarde = 'termijn') AS termijn_afgeleid,
    (SELECT 1 FROM afgeleid d WHERE d.soort = p.soort AND d.item = p.id AND d.waarde = 'uitvoering') AS staat_afgeleid
FROM parlement p LEFT JOIN stuk s ON s.id = p.document
WHERE p.soort = :soort AND p.staat = :staat
ORDER BY p.datum_dag DESC, sorteer(p.id);

--: soorten.groepen.items.brieven
SELECT s.citaat AS "citaat|stuk", s.adres, (SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = a.mate) AS mate
FROM afdoening a JOIN stuk s ON s.id = a.brief
WHERE a.soort = :soort AND a.item = :id AND a.telt ORDER BY a.volgnr;
