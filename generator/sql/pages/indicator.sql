-- SPDX-License-Identifier: EUPL-1.2
-- One series: what it counts, the figures with their source, and what they say about the target.

--: .
SELECT i.id, i.titel, i.eenheid, i.groep, (SELECT naam FROM keuze WHERE lijst = 'niveau' AND waarde = i.niveau) AS niveau,
    (SELECT nullif(uitleg, '') FROM keuze WHERE lijst = 'niveau' AND waarde = i.niveau) AS niveau_uitleg,
    (SELECT naam FROM keuze WHERE lijst = 'richting' AND waarde = i.richting) AS richting,
    (SELECT nullif(uitleg, '') FROM keuze WHERE lijst = 'richting' AND waarde = i.richting) AS richting_uitleg,
    i.nulmeting_jaar AS "nul_jaar|datum", i.nulmeting_waarde AS "nul_waarde|getal",
    i.streefwaarde_jaar AS "streef_jaar|datum", i.streefwaarde_waarde AS "streef_waarde|getal", i.ruis AS "ruis|getal",
    CASE WHEN EXISTS (SELECT 1 FROM reeks r WHERE r.id = i.id) THEN 1 END AS heeft_reeks
FROM indicator i WHERE i.id = :id;

-- Kept apart from the first block: it computes for one indicator what the figure computes for all.
--: bereik een
SELECT CASE oordeel WHEN 'vooruitgang maar te traag' THEN 'te-traag' WHEN 'onvoldoende gegevens' THEN 'onvoldoende' WHEN 'alleen volgen' THEN 'volgen'
        ELSE replace(oordeel, ' ', '-') END AS staat, oordeel AS staat_naam, oordeel,
    reden, replace(CAST(round(r, 2) AS TEXT), '.', ',') AS r, doel_jaar AS "doel_jaar|datum", doel_waarde AS "doel_waarde|getal",
    jaar AS "jaar|datum", waarde AS "waarde|getal", vorige_jaar AS "vorige_jaar|datum", vorige_waarde AS "vorige_waarde|getal",
    CASE trend WHEN 'stijgt' THEN 'hoger dan' WHEN 'daalt' THEN 'lager dan' WHEN 'gelijk' THEN 'ongeveer gelijk aan' END AS trend,
    CASE length(jaar) WHEN 4 THEN 'over' WHEN 7 THEN 'in' ELSE 'op' END AS wanneer,
    CASE length(vorige_jaar) WHEN 4 THEN 'over' WHEN 7 THEN 'in' ELSE 'op' END AS vorige_wanneer,
    (SELECT k.naam FROM reeks_meting m JOIN keuze k ON k.lijst = 'aard' AND k.waarde = m.aard
        WHERE m.item = indicator AND m.jaar = d.jaar AND m.waarde = d.waarde AND m.aard <> 'exact' ORDER BY m.volgnr DESC LIMIT 1) AS aard,
    (SELECT k.naam FROM reeks_meting m JOIN keuze k ON k.lijst = 'aard' AND k.waarde = m.aard
        WHERE m.item = indicator AND m.jaar = vorige_jaar AND m.waarde = vorige_waarde AND m.aard <> 'exact' ORDER BY m.volgnr DESC LIMIT 1) AS vorige_aard
FROM figuur_doelbereik_indicator d WHERE indicator = :id;

--: tellers
SELECT o.id, o.titel FROM indicator_teller t JOIN organisatie o ON o.id = t.waarde WHERE t.item = :id ORDER BY t.volgnr;

--: streefbronnen
SELECT s.citaat AS "citaat|stuk", s.adres, b.passage FROM indicator_streefwaarde_bron b JOIN stuk s ON s.id = b.document
WHERE b.item = :id ORDER BY b.volgnr;

--: eerdere
SELECT volgnr, jaar AS "jaar|datum", waarde AS "waarde|getal", vervangen_op AS "vervangen_op|datum", reden
FROM indicator_eerdere_streefwaarden WHERE item = :id ORDER BY volgnr;

--: eerdere.stukken
SELECT s.citaat AS "citaat|stuk", s.adres, b.passage FROM indicator_eerdere_streefwaarden_bron b JOIN stuk s ON s.id = b.document
WHERE b.item = :id AND b.rij = :volgnr ORDER BY b.volgnr;

--: heeft_eerdere een
SELECT 1 AS ja FROM indicator_eerdere_streefwaarden WHERE item = :id LIMIT 1;

--: tussendoelen
SELECT volgnr, jaar AS "jaar|datum", waarde AS "waarde|getal" FROM indicator_tussendoelen WHERE item = :id ORDER BY jaar_dag, volgnr;

--: tussendoelen.stukken
SELECT s.citaat AS "citaat|stuk", s.adres, b.passage FROM indicator_tussendoelen_bron b JOIN stuk s ON s.id = b.document
WHERE b.item = :id AND b.rij = :volgnr ORDER BY b.volgnr;

-- The chart: of each time the value that counted on the as-of date, as in the figure doelbereik; series of the same group
-- and unit by another counter beside it; and the target path. Values over several years together stand in the table alone.
-- One value is no course: then there is no chart.
--: grafiek grafiek lijn
WITH eigen AS (
    SELECT i.id, i.titel, 0 AS rang FROM indicator i WHERE i.id = :id
    UNION ALL
    SELECT o.id, o.titel, row_number() OVER (ORDER BY sorteer(o.titel), o.id)
    FROM indicator i JOIN indicator o ON o.groep = i.groep AND o.eenheid = i.eenheid AND o.id <> i.id
    WHERE i.id = :id
        AND EXISTS (SELECT 1 FROM indicator_teller t WHERE t.item = o.id)
        AND EXISTS (SELECT 1 FROM indicator_teller t WHERE t.item = i.id)
        AND NOT EXISTS (SELECT 1 FROM indicator_teller t JOIN indicator_teller u ON u.waarde = t.waarde
            WHERE t.item = i.id AND u.item = o.id)
), metingen AS (
    SELECT e.id, e.titel, e.rang, m.jaar, m.jaar_dag, m.waarde, m.ondergrens, m.bovengrens, m.stand,
        row_number() OVER (PARTITION BY m.item, m.jaar_dag ORDER BY m.waarde IS NULL, m.geteld_op_dag DESC,
            CASE m.stand WHEN 'gecorrigeerd' THEN 3 WHEN 'definitief' THEN 2 WHEN 'voorlopig' THEN 1 ELSE 0 END DESC,
            m.volgnr DESC) AS keus
    FROM eigen e JOIN reeks_meting m ON m.item = e.id JOIN meting_sinds s ON s.item = m.item AND s.volgnr = m.volgnr
    WHERE e.rang < 3 AND instr(m.jaar, '/') = 0 AND m.jaar_dag IS NOT NULL AND s.dag <= (SELECT datum FROM peil)
), weg AS (
    SELECT nulmeting_jaar AS jaar, nulmeting_jaar_dag AS dag, nulmeting_waarde AS waarde FROM indicator WHERE id = :id
    UNION ALL SELECT jaar, jaar_dag, waarde FROM indicator_tussendoelen WHERE item = :id
    UNION ALL SELECT streefwaarde_jaar, streefwaarde_jaar_dag, streefwaarde_waarde FROM indicator WHERE id = :id
), rijen AS (
    SELECT rang, id AS reeks, titel AS naam, 'meting' AS soort, jaar_dag AS dag, substr(jaar, 1, 4) AS jaar,
        waarde, ondergrens AS onder, bovengrens AS boven, CASE stand WHEN 'voorlopig' THEN 1 END AS voorlopig
    FROM metingen WHERE keus = 1
    UNION ALL
    SELECT 9, 'doel', 'streefwaarde', 'doel', dag, substr(jaar, 1, 4), waarde, NULL, NULL, NULL
    FROM weg WHERE dag IS NOT NULL AND waarde IS NOT NULL
        AND EXISTS (SELECT 1 FROM indicator WHERE id = :id AND streefwaarde_waarde IS NOT NULL)
)
SELECT reeks, naam, soort, dag, jaar, waarde, onder, boven, voorlopig
FROM rijen
WHERE (SELECT count(*) FROM rijen WHERE rang IN (0, 9) AND coalesce(waarde, boven) IS NOT NULL) >= 2
    AND EXISTS (SELECT 1 FROM rijen WHERE rang = 0 AND coalesce(waarde, boven) IS NOT NULL)
ORDER BY rang, dag;

-- The series that stand beside it in the chart.
--: naast
SELECT o.id, o.titel
FROM indicator i JOIN indicator o ON o.groep = i.groep AND o.eenheid = i.eenheid AND o.id <> i.id
WHERE i.id = :id AND EXISTS (SELECT 1 FROM indicator_teller t WHERE t.item = o.id)
    AND EXISTS (SELECT 1 FROM indicator_teller t WHERE t.item = i.id)
    AND NOT EXISTS (SELECT 1 FROM indicator_teller t JOIN indicator_teller u ON u.waarde = t.waarde
        WHERE t.item = i.id AND u.item = o.id)
ORDER BY sorteer(o.titel), o.id LIMIT 2;

--: metingen
SELECT m.volgnr, m.jaar AS "jaar|periode", m.waarde AS "waarde|getal", m.ondergrens AS "ondergrens|getal", m.bovengrens AS "bovengrens|getal",
    (SELECT naam FROM keuze WHERE lijst = 'aard' AND waarde = m.aard) AS aard,
    (SELECT naam FROM keuze WHERE lijst = 'stand' AND waarde = m.stand) AS stand, m.geteld_op AS "geteld_op|datum", m.opmerking,
    l.onder AS onder_leeg, l.boven AS boven_leeg, l.aard AS aard_leeg, l.stand AS stand_leeg, l.opmerking AS opmerking_leeg
FROM reeks_meting m JOIN peil p JOIN meting_leeg l ON l.item = m.item AND l.volgnr = m.volgnr
WHERE m.item = :id AND coalesce(m.geteld_op_dag, m.jaar_dag, '') <= p.datum
ORDER BY m.jaar_dag, m.geteld_op_dag, m.volgnr;

-- Columns that no row of the table has anything in are left out.
--: grenzen een
SELECT 1 AS ja FROM reeks_meting m JOIN peil p WHERE m.item = :id AND coalesce(m.geteld_op_dag, m.jaar_dag, '') <= p.datum
    AND coalesce(m.ondergrens, m.bovengrens) IS NOT NULL LIMIT 1;

--: standen een
SELECT 1 AS ja FROM reeks_meting m JOIN peil p WHERE m.item = :id AND coalesce(m.geteld_op_dag, m.jaar_dag, '') <= p.datum
    AND m.stand IS NOT NULL LIMIT 1;

--: metingen.stukken
SELECT s.citaat AS "citaat|stuk", s.adres FROM reeks_meting_bron b JOIN stuk s ON s.id = b.waarde WHERE b.item = :id AND b.rij = :volgnr ORDER BY b.volgnr;

--: later een
SELECT CASE count(*) WHEN 1 THEN '1 regel' ELSE count(*) || ' regels' END AS regels,
    CASE count(*) WHEN 1 THEN 'staat' ELSE 'staan' END AS staan, CASE count(*) WHEN 1 THEN 'die is' ELSE 'die zijn' END AS die_zijn
FROM reeks_meting m JOIN peil p WHERE m.item = :id AND coalesce(m.geteld_op_dag, m.jaar_dag, '') > p.datum HAVING count(*) > 0;

--: tekst een
SELECT pad, tekst AS "inhoud|markdown3" FROM indicator WHERE id = :id AND tekst <> '';

--: acties
SELECT r.id, r.nummer, r.titel, r.fase, r.fase_naam, r.fase_afgeleid
FROM actie_indicatoren k JOIN actie_stand r ON r.id = k.item WHERE k.waarde = :id ORDER BY sorteer(r.nummer), sorteer(r.id);

--: projecten
SELECT r.id, r.nummer, r.titel, r.fase, r.fase_naam, r.fase_afgeleid
FROM project_indicatoren k JOIN project_stand r ON r.id = k.item WHERE k.waarde = :id ORDER BY sorteer(r.nummer), r.id;

--: bronnen
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres, s.vindplaats
FROM indicator_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: afgeleid een
SELECT nullif(max(waarde = 'groep'), 0) AS groep, nullif(max(waarde = 'eenheid'), 0) AS eenheid,
    nullif(max(waarde = 'niveau'), 0) AS niveau, nullif(max(waarde = 'richting'), 0) AS richting,
    nullif(max(waarde = 'teller'), 0) AS teller, nullif(max(waarde = 'nulmeting'), 0) AS nulmeting,
    nullif(max(waarde = 'streefwaarde'), 0) AS streefwaarde, nullif(max(waarde = 'tussendoelen'), 0) AS tussendoelen
FROM indicator_afgeleid WHERE item = :id;

--: leeg een
SELECT CASE WHEN max(veld = 'teller') THEN 'onbekend' ELSE 'niet ingevuld' END AS teller,
    CASE WHEN max(veld LIKE 'nulmeting%') THEN 'onbekend' ELSE 'niet ingevuld' END AS nulmeting,
    CASE WHEN max(veld LIKE 'streefwaarde%') THEN 'onbekend' ELSE 'niet ingevuld' END AS streefwaarde,
    CASE WHEN max(veld = 'tussendoelen') THEN 'onbekend' ELSE 'niet ingevuld' END AS tussendoelen
FROM onbekend WHERE soort = 'indicator' AND item = :id;

--: onzeker een
SELECT 1 AS ja
WHERE EXISTS (SELECT 1 FROM onbekend WHERE soort = 'indicator' AND item = :id)
    OR EXISTS (SELECT 1 FROM indicator_afgeleid WHERE item = :id);

--: onbekende
SELECT replace(replace(veld, '.', ', '), '_', ' ') AS naam
FROM onbekend WHERE soort = 'indicator' AND item = :id ORDER BY veld;

--: afgeleide
SELECT replace(waarde, '_', ' ') AS naam FROM indicator_afgeleid WHERE item = :id ORDER BY volgnr;

-- When and in which commit it last changed; nothing where that is not known.
--: gewijzigd een
SELECT substr(revisie, 1, 10) AS revisie, datum AS "datum|datum", wie, CASE stand WHEN 'niet-vastgelegd' THEN 1 END AS niet_vastgelegd
FROM item_wijziging WHERE soort = 'indicator' AND item = :id AND (stand = 'niet-vastgelegd' OR revisie IS NOT NULL);

--: verloop
SELECT datum AS dag, datum AS "datum|datum", tekst AS "tekst|stuk", nieuw AS "nieuw|datum", toelichting, nullif(afgeleid, 0) AS afgeleid, adres
FROM geschiedenis WHERE soort = 'indicator' AND item = :id ORDER BY dag DESC, wat, bij DESC;
