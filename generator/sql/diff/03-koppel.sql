-- SPDX-License-Identifier: EUPL-1.2
-- Which items of both sides are the same, and which files read otherwise.
INSERT INTO koppel (soort, was, wordt, hoe)
SELECT a.soort, a.id, a.id, 'id' FROM ding a CROSS JOIN ding b ON b.kant = 'wordt' AND b.soort = a.soort AND b.id = a.id
WHERE a.kant = 'was';

-- Another name, that the file itself tells: the newer one of both names the older.
INSERT OR IGNORE INTO koppel (soort, was, wordt, hoe)
SELECT b.soort, w.norm, b.item, 'alias'
FROM wordt.veld v CROSS JOIN wordt.waarde w ON w.veld = v.id CROSS JOIN wordt.bestand b ON b.id = w.bestand
CROSS JOIN ding n ON n.kant = 'wordt' AND n.soort = b.soort AND n.id = b.item CROSS JOIN ding o ON o.kant = 'was' AND o.soort = b.soort AND o.id = w.norm
WHERE v.pad = 'aliassen' AND b.geldig ORDER BY b.soort, b.item, w.nr;
INSERT OR IGNORE INTO koppel (soort, was, wordt, hoe)
SELECT b.soort, b.item, w.norm, 'alias'
FROM was.veld v CROSS JOIN was.waarde w ON w.veld = v.id CROSS JOIN was.bestand b ON b.id = w.bestand
CROSS JOIN ding o ON o.kant = 'was' AND o.soort = b.soort AND o.id = b.item CROSS JOIN ding n ON n.kant = 'wordt' AND n.soort = b.soort AND n.id = w.norm
WHERE v.pad = 'aliassen' AND b.geldig ORDER BY b.soort, b.item, w.nr;

-- Another name, by likeness. Updates are short and much alike: only the very same.
INSERT OR IGNORE INTO koppel (soort, was, wordt, hoe)
SELECT o.soort, o.id, n.id, 'git'
FROM hernoemd h CROSS JOIN ding o ON o.kant = 'was' AND o.pad = h.van CROSS JOIN ding n ON n.kant = 'wordt' AND n.pad = h.naar AND n.soort = o.soort
WHERE o.soort <> 'voortgang' OR h.gelijkenis = 100
ORDER BY h.gelijkenis DESC, h.naar;

-- The values of a file are compared in its order: what is only written in another order or way changes no value, and is
-- found to be the same later.
INSERT INTO veranderd (soort, was, wordt, bestand_was, bestand_wordt)
WITH paren AS (
    SELECT k.soort, k.was, k.wordt, a.id AS oud, a.tekst AS oude_tekst, b.id AS nieuw, b.tekst AS nieuwe_tekst
    FROM (SELECT soort, was, wordt FROM koppel UNION ALL SELECT 'reeks', was, wordt FROM koppel WHERE soort = 'indicator') k
    CROSS JOIN was.bestand a ON a.soort = k.soort AND a.item = k.was AND a.geldig
    CROSS JOIN wordt.bestand b ON b.soort = k.soort AND b.item = k.wordt AND b.geldig
    WHERE NOT (SELECT zelfde FROM paar)
)
SELECT soort, was, wordt, oud, nieuw FROM paren
WHERE oude_tekst <> nieuwe_tekst
    OR EXISTS (SELECT 1 FROM was.waarde a LEFT JOIN wordt.waarde b ON b.bestand = nieuw AND b.nr = a.nr
        WHERE a.bestand = oud AND (b.veld IS NOT a.veld OR b.tekst IS NOT a.tekst OR b.norm IS NOT a.norm))
    OR EXISTS (SELECT 1 FROM wordt.waarde b WHERE b.bestand = nieuw
        AND NOT EXISTS (SELECT 1 FROM was.waarde a WHERE a.bestand = oud AND a.nr = b.nr));
-- A series that came or went altogether.
INSERT INTO veranderd (soort, was, wordt, bestand_was, bestand_wordt)
SELECT 'reeks', k.was, k.wordt, coalesce(a.id, 0), coalesce(b.id, 0)
FROM koppel k LEFT JOIN was.bestand a ON a.soort = 'reeks' AND a.item = k.was AND a.geldig
LEFT JOIN wordt.bestand b ON b.soort = 'reeks' AND b.item = k.wordt AND b.geldig
WHERE k.soort = 'indicator' AND (a.id IS NULL) <> (b.id IS NULL) AND NOT (SELECT zelfde FROM paar);
