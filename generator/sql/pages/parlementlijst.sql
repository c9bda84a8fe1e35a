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
SELECT id, titel, datum AS "datum|datum", staat, staat_naam, amendement, eerste_kamer, citaat AS "citaat|stuk", stuk_adres,
    termijn AS "termijn|datum", verstreken, binnenkort, termijn_keuze, van_leden, wie, kamer_status, verschil, datum_afgeleid, termijn_afgeleid, staat_afgeleid,
    stuk_afgeleid, datum_leeg, stuk_leeg, termijn_leeg
FROM parlementregel WHERE soort = :soort AND staat = :staat
ORDER BY datum_dag DESC, sorteer(id);

--: soorten.groepen.items.brieven
SELECT s.citaat AS "citaat|stuk", s.adres, (SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = a.mate) AS mate
FROM afdoening a JOIN stuk s ON s.id = a.brief
WHERE a.soort = :soort AND a.item = :id AND a.telt ORDER BY a.volgnr;
