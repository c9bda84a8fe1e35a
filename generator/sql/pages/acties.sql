-- SPDX-License-Identifier: EUPL-1.2
-- All actions, by action line.

--: .
SELECT count(*) AS acties_n, CASE count(*) WHEN 1 THEN 'Er is 1 actie.' WHEN 0 THEN 'Er zijn geen acties.'
    ELSE 'Er zijn ' || count(*) || ' acties.' END AS zin
FROM actie;

--: lijnen
SELECT id, nummer, titel, periode AS "periode|periode"
FROM actielijn
ORDER BY substr(periode, 1, 4) DESC, sorteer(nummer), id;

--: lijnen.acties
SELECT r.id, r.nummer, r.titel, CASE r.soort WHEN 'bestaand-beleid' THEN 1 END AS beleid,
    r.fase, r.fase_naam, r.fase_afgeleid, r.oordeel, r.oordeel_naam, r.bericht_datum AS "bericht|datum",
    r.actiehouders, r.actiehouder_afgeleid,
    r.einde AS "einde|datum", r.einde_leeg, r.einde_afgeleid, r.herplanningen, r.te_laat
FROM actie_actielijn l JOIN actie_regel r ON r.id = l.item
WHERE l.waarde = :id
ORDER BY r.nummer IS NULL, sorteer(r.nummer), sorteer(r.id);

--: acties
SELECT r.id, r.nummer, r.titel, CASE r.soort WHEN 'bestaand-beleid' THEN 1 END AS beleid,
    r.fase, r.fase_naam, r.fase_afgeleid, r.oordeel, r.oordeel_naam, r.bericht_datum AS "bericht|datum",
    r.actiehouders, r.actiehouder_afgeleid,
    r.einde AS "einde|datum", r.einde_leeg, r.einde_afgeleid, r.herplanningen, r.te_laat
FROM actie_regel r
WHERE NOT EXISTS (SELECT 1 FROM actie_actielijn l WHERE l.item = r.id)
ORDER BY r.nummer IS NULL, sorteer(r.nummer), sorteer(r.id);
