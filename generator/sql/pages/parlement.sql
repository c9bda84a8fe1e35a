-- SPDX-License-Identifier: EUPL-1.2
-- The register of what the House asked, was promised and was advised, and of its questions.

--: standen
SELECT waarde AS staat, naam FROM keuze WHERE lijst = 'uitvoering' ORDER BY volgorde;

--: tellingen
SELECT DISTINCT wat, meervoud, totaal FROM figuur_parlement_stand ORDER BY rang;

--: tellingen.cellen
SELECT f.staat, coalesce((SELECT naam FROM keuze WHERE lijst = 'uitvoering' AND waarde = f.staat), f.staat) AS naam, f.aantal
FROM figuur_parlement_stand f WHERE f.wat = :wat ORDER BY f.volgorde;

--: termijnen
SELECT wat, meervoud, niet_afgedaan, verstreken, binnen_90_dagen, zonder_termijn, afgedaan, mediaan AS "mediaan|getal",
    iif(mediaan = 1, 'dag', 'dagen') AS dagen, met_duur,
    nullif(duur_afgeleid, 0) AS duur_afgeleid,
    nullif(vergeleken, 0) AS vergeleken, verschil, CASE WHEN wat = 'toezegging' THEN 1 END AS heeft_termijn,
    CASE WHEN wat <> 'aanbeveling' THEN 1 END AS heeft_register
FROM figuur_parlement_termijn ORDER BY rang;

--: soorten
SELECT s.naam AS soort, s.map, s.meervoud, (SELECT count(*) FROM parlement p WHERE p.soort = s.naam) AS totaal,
    CASE s.naam WHEN 'motie' THEN 'Motie of amendement' WHEN 'toezegging' THEN 'Toezegging' ELSE 'Aanbeveling' END AS kolom_wat,
    CASE s.naam WHEN 'motie' THEN 'Indieners' WHEN 'toezegging' THEN 'Gedaan bij' ELSE 'Van' END AS kolom_wie,
    CASE s.naam WHEN 'motie' THEN 'Moties en amendementen' WHEN 'toezegging' THEN 'Toezeggingen' ELSE 'Aanbevelingen' END AS kop,
    CASE WHEN s.naam = 'toezegging' THEN 1 END AS heeft_termijn, CASE WHEN s.naam <> 'aanbeveling' THEN 1 END AS heeft_register
FROM soort s WHERE s.naam IN ('motie', 'toezegging', 'aanbeveling') ORDER BY s.volgorde;

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

-- Those of after the as-of date stand here too, marked: other pages link to them. They do not count.
--: vragen
SELECT k.id, k.pad, k.titel, k.datum AS "datum|datum", k.beantwoord_op AS "beantwoord_op|datum",
    CASE WHEN k.datum_dag > p.datum THEN 1 END AS later, CASE WHEN k.beantwoord_op_dag > p.datum THEN 1 END AS later_beantwoord,
    CASE k.kamer WHEN 'eerste' THEN 1 END AS eerste_kamer, s.citaat AS "citaat|stuk", s.adres,
    coalesce((SELECT group_concat(waarde, ', ') FROM (SELECT waarde FROM kamervraag_indieners WHERE item = k.id ORDER BY volgnr)), 'onbekend') AS indieners,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'kamervraag' AND o.item = k.id AND o.veld = 'datum')
        THEN 'onbekend' ELSE 'niet ingevuld' END AS datum_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'kamervraag' AND o.item = k.id AND o.veld IN ('beantwoord_met', 'beantwoord_op'))
        THEN 'onbekend' ELSE 'niet ingevuld' END AS antwoord_leeg,
    (SELECT 1 FROM kamervraag_afgeleid d WHERE d.item = k.id AND d.waarde = 'datum') AS datum_afgeleid,
    nullif(k.tekst, '') AS "inhoud|markdown4"
FROM kamervraag k JOIN peil p LEFT JOIN stuk s ON s.id = k.document
ORDER BY k.datum_dag DESC, sorteer(k.id);

--: vragen.antwoorden
SELECT s.citaat AS "citaat|stuk", s.adres FROM kamervraag_beantwoord_met b JOIN stuk s ON s.id = b.waarde
LEFT JOIN brief f ON f.id = s.id LEFT JOIN document d ON d.id = s.id
WHERE b.item = :id AND coalesce(f.datum_dag, d.datum_dag, '') <= (SELECT datum FROM peil) ORDER BY b.volgnr;

--: vragen.stukken
SELECT s.citaat AS "citaat|stuk", b.passage, s.adres FROM kamervraag_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: .
SELECT count(*) AS vragen_n, CASE count(*) WHEN 1 THEN '1 set vragen' ELSE count(*) || ' sets vragen' END AS vragen_zin
FROM kamervraag k JOIN peil p WHERE coalesce(k.datum_dag, '') <= p.datum;
