-- SPDX-License-Identifier: EUPL-1.2
-- One action line.

--: .
SELECT l.nummer, l.titel, l.periode AS "periode|periode"
FROM actielijn l WHERE l.id = :id;

--: tekst een
SELECT pad, tekst AS "inhoud|markdown3" FROM actielijn WHERE id = :id AND tekst <> '';

-- What somebody wrote, then sentences with figures (views/31-kort.sql).
--: in_het_kort een
SELECT 1 AS ja WHERE EXISTS (SELECT 1 FROM actielijn_in_het_kort WHERE item = :id) OR EXISTS (SELECT 1 FROM actielijn_kort WHERE actielijn = :id);

--: in_het_kort.zinnen
SELECT zin FROM (SELECT 0 AS deel, volgnr, waarde AS zin FROM actielijn_in_het_kort WHERE item = :id UNION ALL SELECT 1, volgnr, zin FROM actielijn_kort WHERE actielijn = :id)
ORDER BY deel, volgnr;

--: doelen
SELECT d.id, d.titel FROM actielijn_doelen k JOIN doel d ON d.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: voorganger
SELECT v.id, v.nummer, v.titel FROM actielijn l JOIN actielijn v ON v.id = l.opvolger_van WHERE l.id = :id;

--: opvolgers
SELECT id, nummer, titel FROM actielijn WHERE opvolger_van = :id ORDER BY sorteer(nummer), id;

--: afgeleid een
SELECT nullif(max(waarde = 'doelen'), 0) AS doelen, nullif(max(waarde = 'periode'), 0) AS periode,
    nullif(max(waarde = 'opvolger_van'), 0) AS opvolger_van
FROM actielijn_afgeleid WHERE item = :id;

--: leeg een
SELECT CASE WHEN max(veld = 'doelen') THEN 'onbekend' ELSE 'niet ingevuld' END AS doelen,
    CASE WHEN max(veld = 'periode') THEN 'onbekend' ELSE 'niet ingevuld' END AS periode
FROM onbekend WHERE soort = 'actielijn' AND item = :id;

--: acties
SELECT r.id, r.nummer, r.titel, CASE r.soort WHEN 'bestaand-beleid' THEN 1 END AS beleid,
    r.fase, r.fase_naam, r.fase_afgeleid, r.oordeel, r.oordeel_naam, r.bericht_datum AS "bericht|datum",
    r.actiehouders, r.actiehouder_afgeleid,
    r.einde AS "einde|datum", r.einde_leeg, r.einde_afgeleid, r.herplanningen, r.te_laat
FROM actie_actielijn l JOIN actie_regel r ON r.id = l.item
WHERE l.waarde = :id
ORDER BY r.nummer IS NULL, sorteer(r.nummer), sorteer(r.id);

--: fasegrafiek grafiek staven
SELECT 'fase' AS rij, 'Fase van ' || totaal || CASE totaal WHEN 1 THEN ' actie' ELSE ' acties' END AS rij_naam, fase AS deel, naam, aantal
FROM figuur_stand_actielijn WHERE actielijn = :id ORDER BY volgorde;

--: oordeelgrafiek grafiek staven
SELECT 'oordeel' AS rij, 'Oordeel over ' || totaal || CASE totaal WHEN 1 THEN ' actie' ELSE ' acties' END || ' die niet als klaar of gestopt '
    || CASE totaal WHEN 1 THEN 'is' ELSE 'zijn' END || ' gemeld' AS rij_naam, oordeel AS deel, naam, aantal
FROM figuur_stand_actielijn_oordeel
WHERE actielijn = :id AND EXISTS (SELECT 1 FROM figuur_stand_actielijn_oordeel
    WHERE actielijn = :id AND oordeel <> 'geen' AND aantal > 0)
ORDER BY volgorde;

--: projecten
SELECT s.id, s.nummer, s.titel, s.fase, s.fase_naam, s.fase_afgeleid
FROM project_actielijnen k JOIN project_stand s ON s.id = k.item
WHERE k.waarde = :id
ORDER BY sorteer(s.nummer), s.id;

--: bronnen
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres, s.vindplaats
FROM actielijn_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: onzeker een
SELECT 1 AS ja
WHERE EXISTS (SELECT 1 FROM onbekend WHERE soort = 'actielijn' AND item = :id)
    OR EXISTS (SELECT 1 FROM actielijn_afgeleid WHERE item = :id);

--: onbekende
SELECT replace(replace(veld, '.', ', '), '_', ' ') AS naam
FROM onbekend WHERE soort = 'actielijn' AND item = :id ORDER BY veld;

--: afgeleide
SELECT replace(waarde, '_', ' ') AS naam FROM actielijn_afgeleid WHERE item = :id ORDER BY volgnr;

-- When and in which commit it last changed; nothing where that is not known.
--: gewijzigd een
SELECT substr(revisie, 1, 10) AS revisie, datum AS "datum|datum", wie, CASE stand WHEN 'niet-vastgelegd' THEN 1 END AS niet_vastgelegd
FROM item_wijziging WHERE soort = 'actielijn' AND item = :id AND (stand = 'niet-vastgelegd' OR revisie IS NOT NULL);
