-- SPDX-License-Identifier: EUPL-1.2
-- The goals with what serves them, and the problems they take away.

--: doelen
SELECT d.id, d.titel, (SELECT naam FROM keuze WHERE lijst = 'doelsoort' AND waarde = d.soort) AS soort_naam,
    b.id AS boven_id, b.titel AS boven_titel,
    (SELECT 1 FROM onbekend u WHERE u.soort = 'doel' AND u.item = d.id AND u.veld = 'bovenliggend') AS boven_onbekend,
    (SELECT 1 FROM doel_afgeleid a WHERE a.item = d.id AND a.waarde = 'titel') AS titel_afgeleid,
    (SELECT 1 FROM doel_afgeleid a WHERE a.item = d.id AND a.waarde = 'soort') AS soort_afgeleid,
    (SELECT 1 FROM doel_afgeleid a WHERE a.item = d.id AND a.waarde = 'bovenliggend') AS boven_afgeleid,
    d.pad, nullif(d.tekst, '') AS "inhoud|markdown4"
FROM doel d
LEFT JOIN doel b ON b.id = d.bovenliggend
LEFT JOIN keuze k ON k.lijst = 'doelsoort' AND k.waarde = d.soort
ORDER BY k.volgorde, sorteer(d.titel), d.id;

--: doelen.onder
SELECT id, titel, (SELECT 1 FROM doel_afgeleid a WHERE a.item = doel.id AND a.waarde = 'bovenliggend') AS verband_afgeleid
FROM doel WHERE bovenliggend = :id ORDER BY sorteer(titel), id;

--: doelen.knelpunten
SELECT k.id, k.titel, (SELECT 1 FROM knelpunt_afgeleid a WHERE a.item = k.id AND a.waarde = 'doelen') AS verband_afgeleid
FROM knelpunt_doelen d JOIN knelpunt k ON k.id = d.item
WHERE d.waarde = :id ORDER BY sorteer(k.titel), k.id;

--: doelen.lijnen
SELECT l.id, l.nummer, l.titel, l.periode AS "periode|periode",
    (SELECT 1 FROM actielijn_afgeleid a WHERE a.item = l.id AND a.waarde = 'doelen') AS verband_afgeleid
FROM actielijn_doelen k JOIN actielijn l ON l.id = k.item
WHERE k.waarde = :id ORDER BY substr(l.periode, 1, 4) DESC, sorteer(l.nummer), l.id;

--: doelen.acties
SELECT s.id, s.nummer, s.titel, s.fase, s.fase_naam, s.fase_afgeleid,
    (SELECT 1 FROM actie_afgeleid d WHERE d.item = s.id AND d.waarde = 'doelen') AS doelen_afgeleid
FROM actie_doelen k JOIN actie_stand s ON s.id = k.item
WHERE k.waarde = :id ORDER BY s.nummer IS NULL, sorteer(s.nummer), sorteer(s.id);

--: doelen.projecten
SELECT s.id, s.nummer, s.titel, s.fase, s.fase_naam, s.fase_afgeleid,
    (SELECT 1 FROM project_afgeleid d WHERE d.item = s.id AND d.waarde = 'doelen') AS doelen_afgeleid
FROM project_doelen k JOIN project_stand s ON s.id = k.item
WHERE k.waarde = :id ORDER BY sorteer(s.nummer), s.id;

--: doelen.stukken
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres
FROM doel_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: knelpunten
SELECT k.id, k.titel, k.pad, nullif(k.tekst, '') AS "inhoud|markdown4",
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'knelpunt' AND u.item = k.id AND u.veld = 'oorzaken')
        THEN 'De bronnen zeggen niet waardoor dit komt: onbekend.' ELSE 'Er zijn geen oorzaken ingevuld.' END AS oorzaken_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'knelpunt' AND u.item = k.id AND u.veld = 'doelen')
        THEN 'De bronnen zeggen niet welk doel dit wegneemt: onbekend.' ELSE 'Er is geen doel ingevuld.' END AS doelen_leeg,
    (SELECT 1 FROM knelpunt_afgeleid d WHERE d.item = k.id AND d.waarde = 'titel') AS titel_afgeleid,
    (SELECT 1 FROM knelpunt_afgeleid d WHERE d.item = k.id AND d.waarde = 'oorzaken') AS oorzaken_afgeleid,
    (SELECT 1 FROM knelpunt_afgeleid d WHERE d.item = k.id AND d.waarde = 'doelen') AS doelen_afgeleid
FROM knelpunt k
ORDER BY sorteer(k.titel), k.id;

--: knelpunten.oorzaken
SELECT waarde AS oorzaak FROM knelpunt_oorzaken WHERE item = :id ORDER BY volgnr;

--: knelpunten.doelen
SELECT d.id, d.titel FROM knelpunt_doelen k JOIN doel d ON d.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: knelpunten.stukken
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres
FROM knelpunt_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

-- How many actions of each action line are about each form of exploitation, gaps included. An action with more lines or forms
-- counts with each. trap: 0 none, else 1 to 3 by its share of the fullest cell.
--: vormen
SELECT DISTINCT vorm_naam AS naam FROM figuur_dekking_matrix m
WHERE vorm IS NOT NULL OR EXISTS (SELECT 1 FROM figuur_dekking_matrix WHERE vorm IS NULL AND aantal > 0)
ORDER BY vorm_volgorde;

--: matrix een
SELECT CASE zonder_n WHEN 0 THEN '' ELSE 'Van ' || zonder_n || ' van de ' || acties_n
    || ' acties is de actielijn of de vorm van uitbuiting niet bekend.' END AS telling
FROM (SELECT count(*) AS acties_n, count(*) FILTER (WHERE NOT (lijn AND vorm)) AS zonder_n
    FROM (SELECT EXISTS (SELECT 1 FROM actie_actielijn l WHERE l.item = a.id) AS lijn,
            EXISTS (SELECT 1 FROM actie_uitbuitingsvormen u WHERE u.item = a.id) AS vorm FROM actie a))
WHERE zonder_n < acties_n;

--: matrix.lijnen
SELECT coalesce(m.actielijn, '') AS rij, m.actielijn AS id, m.nummer, m.actielijn_titel AS titel, l.periode AS "periode|periode"
FROM figuur_dekking_matrix m LEFT JOIN actielijn l ON l.id = m.actielijn
GROUP BY m.actielijn HAVING NOT m.zonder OR sum(m.aantal) > 0
ORDER BY m.zonder, substr(l.periode, 1, 4) DESC, sorteer(m.nummer), m.actielijn;

--: matrix.lijnen.vakken
SELECT m.vorm_naam AS vorm, m.aantal, coalesce((3 * m.aantal + v.meest - 1) / v.meest, 0) AS trap
FROM figuur_dekking_matrix m JOIN (SELECT max(aantal) AS meest FROM figuur_dekking_matrix) v
WHERE coalesce(m.actielijn, '') = :rij
    AND (m.vorm IS NOT NULL OR EXISTS (SELECT 1 FROM figuur_dekking_matrix WHERE vorm IS NULL AND aantal > 0))
ORDER BY m.vorm_volgorde;
