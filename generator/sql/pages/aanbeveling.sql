-- SPDX-License-Identifier: EUPL-1.2
-- One recommendation: who gave it, where, and what was done with it.

--: .
SELECT x.titel, x.instantie, x.nummer, x.datum AS "datum|datum", o.id AS organisatie,
    s.citaat AS "citaat|stuk", s.adres AS stuk_adres, s.vindplaats AS stuk_vindplaats,
    coalesce(p.staat, x.uitvoering, 'onbekend') AS staat,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'uitvoering' AND waarde = coalesce(p.staat, x.uitvoering)), 'onbekend') AS staat_naam,
    (SELECT nullif(uitleg, '') FROM keuze WHERE lijst = 'uitvoering' AND waarde = coalesce(p.staat, x.uitvoering)) AS staat_uitleg,
    CASE WHEN p.id IS NULL THEN 1 END AS nog_niet,
    p.afgedaan_op AS "afgedaan_op|datum", CASE p.dagen WHEN 1 THEN '1 dag' ELSE p.dagen || ' dagen' END AS dagen
FROM aanbeveling x LEFT JOIN parlement p ON p.soort = 'aanbeveling' AND p.id = x.id LEFT JOIN stuk s ON s.id = x.document
    LEFT JOIN organisatie o ON o.id = x.organisatie
WHERE x.id = :id;

--: afdoeningen
SELECT s.citaat AS "citaat|stuk", s.adres, a.datum AS "datum|datum", a.passage, a.voetnoot,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = a.mate), 'niet bekend in welke mate') AS mate
FROM afdoening a JOIN stuk s ON s.id = a.brief
WHERE a.soort = 'aanbeveling' AND a.item = :id AND a.telt ORDER BY a.dag, a.volgnr;

--: acties
SELECT r.id, r.nummer, r.titel, r.fase, r.fase_naam, r.fase_afgeleid
FROM actie_stand r
WHERE r.id IN (SELECT waarde FROM aanbeveling_acties WHERE item = :id UNION SELECT item FROM actie_aanbevelingen WHERE waarde = :id)
ORDER BY sorteer(r.nummer), sorteer(r.id);

--: tekst een
SELECT pad, tekst AS "inhoud|markdown3" FROM aanbeveling WHERE id = :id AND tekst <> '';

--: bronnen
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres, s.vindplaats
FROM aanbeveling_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: afgeleid een
SELECT nullif(max(waarde = 'instantie'), 0) AS instantie,
    nullif(max(waarde = 'organisatie'), 0) AS organisatie,
    nullif(max(waarde = 'document'), 0) AS document,
    nullif(max(waarde = 'datum'), 0) AS datum,
    nullif(max(waarde = 'nummer'), 0) AS nummer,
    nullif(max(waarde = 'uitvoering'), 0) AS uitvoering,
    nullif(max(waarde = 'afdoening'), 0) AS afdoening,
    nullif(max(waarde = 'acties'), 0) AS acties
FROM aanbeveling_afgeleid WHERE item = :id;

--: leeg een
SELECT CASE WHEN max(veld = 'document') THEN 'onbekend' ELSE 'niet ingevuld' END AS document,
    CASE WHEN max(veld = 'datum') THEN 'onbekend' ELSE 'niet ingevuld' END AS datum,
    CASE WHEN max(veld = 'nummer') THEN 'onbekend' ELSE 'niet ingevuld' END AS nummer,
    CASE WHEN max(veld = 'afdoening') THEN 'onbekend' ELSE 'niet ingevuld' END AS afdoening,
    CASE WHEN max(veld = 'acties') THEN 'De bronnen zeggen niet welke acties hieruit volgen: onbekend.'
        ELSE 'Er zijn geen acties bekend die hieruit volgen.' END AS acties
FROM onbekend WHERE soort = 'aanbeveling' AND item = :id;

--: onzeker een
SELECT 1 AS ja
WHERE EXISTS (SELECT 1 FROM onbekend WHERE soort = 'aanbeveling' AND item = :id)
    OR EXISTS (SELECT 1 FROM aanbeveling_afgeleid WHERE item = :id);

--: onbekende
SELECT replace(replace(veld, '.', ', '), '_', ' ') AS naam
FROM onbekend WHERE soort = 'aanbeveling' AND item = :id ORDER BY veld;

--: afgeleide
SELECT replace(waarde, '_', ' ') AS naam FROM aanbeveling_afgeleid WHERE item = :id ORDER BY volgnr;

-- When and in which commit it last changed; nothing where that is not known.
--: gewijzigd een
SELECT substr(revisie, 1, 10) AS revisie, datum AS "datum|datum", wie, CASE stand WHEN 'niet-vastgelegd' THEN 1 END AS niet_vastgelegd
FROM item_wijziging WHERE soort = 'aanbeveling' AND item = :id AND (stand = 'niet-vastgelegd' OR revisie IS NOT NULL);

--: verloop
SELECT datum AS dag, datum AS "datum|datum", tekst AS "tekst|stuk", nieuw AS "nieuw|datum", toelichting, nullif(afgeleid, 0) AS afgeleid, adres
FROM geschiedenis WHERE soort = 'aanbeveling' AND item = :id ORDER BY dag DESC, wat, bij DESC;
