-- SPDX-License-Identifier: EUPL-1.2
-- One commitment: what was promised, by when, and how it was kept.

--: .
SELECT x.titel, x.nummer, x.gedaan_bij,
    CASE WHEN x.kamer IS NOT NULL THEN 'Toezegging aan de ' || (SELECT naam FROM keuze WHERE lijst = 'kamer' AND waarde = x.kamer)
        WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'toezegging' AND o.item = x.id AND o.veld = 'kamer') THEN 'Toezegging, Kamer onbekend'
        ELSE 'Toezegging aan de Tweede Kamer' END AS kop_kamer,
    x.datum AS "datum|datum", x.termijn AS "termijn|datum", x.kamer_status,
    CASE p.termijn_staat WHEN 'verstreken' THEN 1 END AS verstreken, CASE p.termijn_staat WHEN 'binnen-90-dagen' THEN 1 END AS binnenkort,
    CASE p.vergelijking WHEN 'verschil' THEN 1 END AS verschil,
    coalesce(p.staat, x.uitvoering, 'onbekend') AS staat,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'uitvoering' AND waarde = coalesce(p.staat, x.uitvoering)), 'onbekend') AS staat_naam,
    (SELECT nullif(uitleg, '') FROM keuze WHERE lijst = 'uitvoering' AND waarde = coalesce(p.staat, x.uitvoering)) AS staat_uitleg,
    CASE WHEN p.id IS NULL THEN 1 END AS nog_niet,
    p.afgedaan_op AS "afgedaan_op|datum", CASE p.dagen WHEN 1 THEN '1 dag' ELSE p.dagen || ' dagen' END AS dagen
FROM toezegging x LEFT JOIN parlement p ON p.soort = 'toezegging' AND p.id = x.id
WHERE x.id = :id;

--: afdoeningen
SELECT s.citaat AS "citaat|stuk", s.adres, a.datum AS "datum|datum", a.passage, a.voetnoot,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = a.mate), 'niet bekend in welke mate') AS mate
FROM afdoening a JOIN stuk s ON s.id = a.brief
WHERE a.soort = 'toezegging' AND a.item = :id AND a.telt ORDER BY a.dag, a.volgnr;

--: acties
SELECT r.id, r.nummer, r.titel, r.fase, r.fase_naam, r.fase_afgeleid
FROM actie_stand r
WHERE r.id IN (SELECT waarde FROM toezegging_acties WHERE item = :id UNION SELECT item FROM actie_toezeggingen WHERE waarde = :id)
ORDER BY sorteer(r.nummer), sorteer(r.id);

--: tekst een
SELECT pad, tekst AS "inhoud|markdown3" FROM toezegging WHERE id = :id AND tekst <> '';

--: bronnen
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres, s.vindplaats
FROM toezegging_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: afgeleid een
SELECT nullif(max(waarde = 'nummer'), 0) AS nummer,
    nullif(max(waarde = 'gedaan_bij'), 0) AS gedaan_bij,
    nullif(max(waarde = 'kamer'), 0) AS kamer,
    nullif(max(waarde = 'datum'), 0) AS datum,
    nullif(max(waarde = 'termijn'), 0) AS termijn,
    nullif(max(waarde = 'uitvoering'), 0) AS uitvoering,
    nullif(max(waarde = 'kamer_status'), 0) AS kamer_status,
    nullif(max(waarde = 'afdoening'), 0) AS afdoening,
    nullif(max(waarde = 'acties'), 0) AS acties
FROM toezegging_afgeleid WHERE item = :id;

--: leeg een
SELECT CASE WHEN max(veld = 'nummer') THEN 'onbekend' ELSE 'niet ingevuld' END AS nummer,
    CASE WHEN max(veld = 'datum') THEN 'onbekend' ELSE 'niet ingevuld' END AS datum,
    CASE WHEN max(veld = 'termijn') THEN 'onbekend' ELSE 'niet ingevuld' END AS termijn,
    CASE WHEN max(veld = 'kamer_status') THEN 'onbekend' ELSE 'niet ingevuld' END AS kamer_status,
    CASE WHEN max(veld = 'afdoening') THEN 'onbekend' ELSE 'niet ingevuld' END AS afdoening,
    CASE WHEN max(veld = 'acties') THEN 'De bronnen zeggen niet welke acties hieruit volgen: onbekend.'
        ELSE 'Er zijn geen acties bekend die hieruit volgen.' END AS acties
FROM onbekend WHERE soort = 'toezegging' AND item = :id;

--: onzeker een
SELECT 1 AS ja
WHERE EXISTS (SELECT 1 FROM onbekend WHERE soort = 'toezegging' AND item = :id)
    OR EXISTS (SELECT 1 FROM toezegging_afgeleid WHERE item = :id);

--: onbekende
SELECT replace(replace(veld, '.', ', '), '_', ' ') AS naam
FROM onbekend WHERE soort = 'toezegging' AND item = :id ORDER BY veld;

--: afgeleide
SELECT replace(waarde, '_', ' ') AS naam FROM toezegging_afgeleid WHERE item = :id ORDER BY volgnr;

-- When and in which commit it last changed; nothing where that is not known.
--: gewijzigd een
SELECT substr(revisie, 1, 10) AS revisie, datum AS "datum|datum", wie, CASE stand WHEN 'niet-vastgelegd' THEN 1 END AS niet_vastgelegd
FROM item_wijziging WHERE soort = 'toezegging' AND item = :id AND (stand = 'niet-vastgelegd' OR revisie IS NOT NULL);

--: verloop
SELECT datum AS dag, datum AS "datum|datum", tekst AS "tekst|stuk", nieuw AS "nieuw|datum", toelichting, nullif(afgeleid, 0) AS afgeleid, adres
FROM geschiedenis WHERE soort = 'toezegging' AND item = :id ORDER BY dag DESC, wat, bij DESC;
