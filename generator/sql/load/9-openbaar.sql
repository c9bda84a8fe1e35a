-- SPDX-License-Identifier: EUPL-1.2
-- Takes out of the plan what is marked intern: items with everything in them, milestones, decisions asked. References
-- to an item that goes, go with it. The typed tables are filled again after this, and the rules run again: see
-- 91-openbare-bevindingen.sql.
-- No temporary tables: those that the rules use are dropped behind them, with all others.
CREATE TABLE heel AS
SELECT code, pad, regel, kolom FROM bevinding UNION SELECT code, pad, regel, kolom FROM uitzondering;
CREATE INDEX heel_plaats ON heel (pad, regel, kolom, code);

CREATE TEMP TABLE weg AS
SELECT w.bestand, b.soort, b.item
FROM waarde w JOIN bestand b ON b.id = w.bestand JOIN veld v ON v.id = w.veld
WHERE v.pad = 'zichtbaarheid' AND w.norm = 'intern';

CREATE INDEX temp.weg_ding ON weg (soort, item);
CREATE INDEX temp.weg_bestand ON weg (bestand);

-- An update on an item that goes, and a series of an indicator that goes, go too.
INSERT INTO weg
SELECT b.id, b.soort, b.item
FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld AND v.soort = 'voortgang' AND v.pad = 'betreft'
WHERE EXISTS (SELECT 1 FROM weg x WHERE x.soort IN ('actie', 'project') AND x.item = w.norm);
INSERT INTO weg
SELECT b.id, b.soort, b.item FROM bestand b
WHERE b.soort = 'reeks' AND EXISTS (SELECT 1 FROM weg x WHERE x.soort = 'indicator' AND x.item = b.item);

-- References to them. A letter and its document may share an id: it stays while one of them stays.
DELETE FROM waarde
WHERE veld IN (SELECT id FROM veld WHERE type = 'verwijzing')
  AND EXISTS (SELECT 1 FROM veld_doel d JOIN weg x ON x.soort = d.soort AND x.item = waarde.norm WHERE d.veld = waarde.veld)
  AND NOT EXISTS (SELECT 1 FROM veld_doel d JOIN bestand b ON b.soort = d.soort AND b.item = waarde.norm AND b.geldig
                  WHERE d.veld = waarde.veld AND b.id NOT IN (SELECT bestand FROM weg));

-- Entries that are marked: a milestone with all it holds. They are listed first: one statement that deletes and looks at
-- the same table finds less and less of it.
CREATE TEMP TABLE weg_deel AS
SELECT w.bestand, w.ouder AS nr
FROM waarde w JOIN veld v ON v.id = w.veld
WHERE v.pad GLOB '*.zichtbaarheid' AND w.norm = 'intern' AND w.ouder IS NOT NULL;
-- What was seen in them goes too: a finding would tell what stands there.
CREATE TEMP TABLE weg_regels AS
SELECT d.bestand, min(w.regel) AS van, max(w.regel) AS tot
FROM weg_deel d JOIN waarde w ON w.bestand = d.bestand AND (w.nr = d.nr OR w.ouder = d.nr)
GROUP BY d.bestand, d.nr
UNION ALL
SELECT w.bestand, min(w.regel), max(w.regel)
FROM waarde i JOIN veld iv ON iv.id = i.veld AND iv.pad = 'besluit_gevraagd.zichtbaarheid'
JOIN waarde w ON w.bestand = i.bestand JOIN veld v ON v.id = w.veld AND v.pad GLOB 'besluit_gevraagd*'
WHERE i.norm = 'intern' GROUP BY i.bestand;
CREATE INDEX temp.weg_regels_bestand ON weg_regels (bestand);
DELETE FROM gebrek WHERE EXISTS (SELECT 1 FROM weg_regels w WHERE w.bestand = gebrek.bestand AND gebrek.regel BETWEEN w.van AND w.tot);
DELETE FROM kamerstuk_genoemd
WHERE EXISTS (SELECT 1 FROM weg_regels w WHERE w.bestand = kamerstuk_genoemd.bestand AND kamerstuk_genoemd.regel BETWEEN w.van AND w.tot);
DROP TABLE weg_regels;
DELETE FROM waarde WHERE (bestand, ouder) IN (SELECT bestand, nr FROM weg_deel);
DELETE FROM waarde WHERE (bestand, nr) IN (SELECT bestand, nr FROM weg_deel);
DROP TABLE weg_deel;
DELETE FROM waarde
WHERE veld IN (SELECT id FROM veld WHERE soort = 'voortgang' AND pad GLOB 'besluit_gevraagd*')
  AND bestand IN (SELECT w.bestand FROM waarde w JOIN veld v ON v.id = w.veld
                  WHERE v.pad = 'besluit_gevraagd.zichtbaarheid' AND w.norm = 'intern');

-- How a finding would call them: by path, or as «id».
CREATE TABLE weg_naam AS
SELECT b.pad AS naam FROM bestand b JOIN weg x ON x.bestand = b.id
UNION SELECT '«' || item || '»' FROM weg WHERE item IS NOT NULL;
DELETE FROM doelwit WHERE EXISTS (SELECT 1 FROM weg x WHERE x.soort = doelwit.soort AND x.item = doelwit.id);
DELETE FROM gebrek WHERE bestand IN (SELECT bestand FROM weg) OR soort = 'verwijzing-intern';
DELETE FROM kamerstuk_genoemd WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM onbekend WHERE (soort, item) IN (SELECT soort, item FROM weg);
DELETE FROM onbekend_rij WHERE (soort, item) IN (SELECT soort, item FROM weg);
DELETE FROM waarde WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM verwijzing WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM bestand WHERE id IN (SELECT bestand FROM weg);
DROP TABLE weg;
