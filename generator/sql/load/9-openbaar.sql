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
FROM veld v CROSS JOIN waarde w ON w.veld = v.id JOIN bestand b ON b.id = w.bestand
WHERE v.pad = 'zichtbaarheid' AND w.norm = 'intern';

CREATE INDEX temp.weg_ding ON weg (soort, item);
CREATE INDEX temp.weg_op_bestand ON weg (bestand);

-- An update on an item that goes, and a series of an indicator that goes, go too.
INSERT INTO weg
SELECT b.id, b.soort, b.item
FROM veld v CROSS JOIN waarde w ON w.veld = v.id JOIN bestand b ON b.id = w.bestand
WHERE v.soort = 'voortgang' AND v.pad = 'betreft' AND EXISTS (SELECT 1 FROM weg x WHERE x.soort IN ('actie', 'project') AND x.item = w.norm);
INSERT INTO weg
SELECT b.id, b.soort, b.item FROM bestand b
WHERE b.soort = 'reeks' AND EXISTS (SELECT 1 FROM weg x WHERE x.soort = 'indicator' AND x.item = b.item);

-- References to them. A letter and its document may share an id: it stays while one of them stays.
CREATE TEMP TABLE weg_verwijzing AS
SELECT w.bestand, w.nr, w.veld, w.ouder FROM waarde w
-- first what tells most of them apart at little cost
WHERE w.veld IN (SELECT d.veld FROM veld_doel d JOIN veld v ON v.id = d.veld AND v.type = 'verwijzing' WHERE d.soort IN (SELECT soort FROM weg))
  AND w.norm IN (SELECT item FROM weg)
  AND EXISTS (SELECT 1 FROM veld_doel d JOIN weg x ON x.soort = d.soort AND x.item = w.norm WHERE d.veld = w.veld)
  AND NOT EXISTS (SELECT 1 FROM veld_doel d JOIN bestand b ON b.soort = d.soort AND b.item = w.norm AND b.geldig
                  WHERE d.veld = w.veld AND b.id NOT IN (SELECT bestand FROM weg));

-- Who judged may be told by the name of an organisation (AP158), in a field of words.
INSERT INTO weg_verwijzing
SELECT w.bestand, w.nr, w.veld, w.ouder FROM veld v CROSS JOIN waarde w ON w.veld = v.id
WHERE v.soort = 'voortgang' AND v.pad = 'oordeel_door' AND w.norm IN (
    SELECT item FROM weg WHERE soort = 'organisatie' UNION ALL SELECT naam FROM later_intern WHERE ding = 'organisatie');

-- Entries that are marked, a milestone with all it holds, and those that are about an item that goes: a member, a passage of
-- a letter. They are listed first: one statement that deletes and looks at the same table finds less and less of it.
CREATE TEMP TABLE weg_deel AS
SELECT w.bestand, w.ouder AS nr
FROM veld v CROSS JOIN waarde w ON w.veld = v.id
WHERE v.pad GLOB '*.zichtbaarheid' AND w.norm = 'intern' AND w.ouder IS NOT NULL
UNION
SELECT w.bestand, w.ouder FROM weg_verwijzing w JOIN veld v ON v.id = w.veld AND v.nodig AND v.vorm = 'een'
WHERE w.ouder IS NOT NULL;
-- The decision of an update: one that is marked, or asked of a body that goes.
CREATE TEMP TABLE weg_besluit AS
SELECT w.bestand FROM veld v CROSS JOIN waarde w ON w.veld = v.id WHERE v.pad = 'besluit_gevraagd.zichtbaarheid' AND w.norm = 'intern'
UNION
SELECT w.bestand FROM weg_verwijzing w JOIN veld v ON v.id = w.veld AND v.pad = 'besluit_gevraagd.gremium';
-- What was seen in them goes too: a finding would tell what stands there. Not by its line, for something public may stand on that
-- too, and what has no value may stand above or below all values. (CROSS JOIN here and below: what goes is little, beside all values
-- of a plan.)
CREATE TEMP TABLE weg_waarde AS
SELECT bestand, nr, nr AS deel FROM weg_deel
UNION ALL
SELECT w.bestand, w.nr, w.ouder FROM weg_deel d CROSS JOIN waarde w ON w.bestand = d.bestand AND w.ouder = d.nr
UNION ALL
SELECT w.bestand, w.nr, 0 FROM weg_besluit i CROSS JOIN waarde w ON w.bestand = i.bestand JOIN veld v ON v.id = w.veld AND v.pad GLOB 'besluit_gevraagd*';
CREATE INDEX temp.weg_waarde_nr ON weg_waarde (bestand, nr);
DELETE FROM kamerstuk_genoemd WHERE (bestand, nr) IN (SELECT bestand, nr FROM weg_waarde);
DELETE FROM gebrek WHERE (bestand, nr) IN (SELECT bestand, nr FROM weg_waarde) OR (bestand, ouder) IN (SELECT bestand, nr FROM weg_deel);
DELETE FROM gebrek
WHERE bestand IN (SELECT bestand FROM weg_besluit)
  AND (soort = 'sleutel-onbekend' AND b = 'besluit_gevraagd' OR veld IN (SELECT id FROM veld WHERE soort = 'voortgang' AND pad GLOB 'besluit_gevraagd*'));
-- A name that stands there twice is seen before it is known in what: b is the line of the first, and behind it stands nothing else.
DELETE FROM gebrek WHERE soort = 'sleutel-dubbel' AND EXISTS (
    SELECT 1 FROM (
        SELECT x.bestand, min(x.nr) AS van, max(x.nr) AS tot FROM weg_waarde x WHERE x.bestand = gebrek.bestand GROUP BY x.deel
    ) x JOIN waarde w ON w.bestand = x.bestand AND w.nr = x.van
    WHERE CAST(gebrek.b AS INTEGER) >= w.regel AND (gebrek.regel, gebrek.kolom) > (w.regel, w.kolom)
      AND NOT EXISTS (SELECT 1 FROM waarde z WHERE z.bestand = x.bestand AND z.nr > x.tot AND (z.regel, z.kolom) < (gebrek.regel, gebrek.kolom)));
DROP TABLE weg_waarde;
-- Where a link leads to a milestone that goes: to its id, on the page of its action.
CREATE TEMP TABLE weg_anker AS
SELECT b.pad, 'mijlpaal-' || i.norm AS anker
FROM veld v CROSS JOIN weg_deel d CROSS JOIN waarde i ON i.bestand = d.bestand AND i.ouder = d.nr AND i.veld = v.id JOIN bestand b ON b.id = d.bestand
WHERE v.soort = 'actie' AND v.pad = 'mijlpalen.id' AND i.norm IS NOT NULL;
-- What was said to be not known in them, and the lists that they leave: no gap in the numbers may tell how many went.
CREATE TEMP TABLE weg_lijst AS
SELECT DISTINCT w.bestand, w.veld FROM (SELECT bestand, nr FROM weg_deel UNION ALL SELECT bestand, nr FROM weg_verwijzing) x
CROSS JOIN waarde w ON w.bestand = x.bestand AND w.nr = x.nr;
CREATE TEMP TABLE weg_bestand AS SELECT bestand FROM weg_lijst UNION SELECT bestand FROM weg_besluit;
DELETE FROM waarde WHERE (bestand, nr) IN (SELECT bestand, nr FROM weg_verwijzing);
DELETE FROM waarde WHERE (bestand, ouder) IN (SELECT bestand, nr FROM weg_deel);
DELETE FROM waarde WHERE (bestand, nr) IN (SELECT bestand, nr FROM weg_deel);
DELETE FROM waarde
WHERE veld IN (SELECT id FROM veld WHERE soort = 'voortgang' AND pad GLOB 'besluit_gevraagd*')
  AND bestand IN (SELECT bestand FROM weg_besluit);
UPDATE waarde SET volgnr = (
    SELECT count(*) FROM waarde z
    WHERE z.bestand = waarde.bestand AND z.veld = waarde.veld AND z.ouder IS waarde.ouder AND z.nr <= waarde.nr)
WHERE (bestand, veld) IN (SELECT bestand, veld FROM weg_lijst);
DELETE FROM onbekend WHERE (soort, item) IN (SELECT b.soort, b.item FROM bestand b JOIN weg_bestand x ON x.bestand = b.id)
  AND NOT EXISTS (SELECT 1 FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld
                  WHERE b.soort = onbekend.soort AND b.item = onbekend.item AND b.geldig AND v.pad = onbekend.veld
                    AND w.tekst = 'onbekend' AND w.norm IS NULL);
DELETE FROM onbekend_rij WHERE (soort, item) IN (SELECT b.soort, b.item FROM bestand b JOIN weg_bestand x ON x.bestand = b.id);
INSERT OR IGNORE INTO onbekend_rij
SELECT b.soort, b.item, v.pad, e.volgnr
FROM weg_bestand x CROSS JOIN bestand b ON b.id = x.bestand AND b.geldig CROSS JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld
JOIN waarde e ON e.bestand = w.bestand AND e.nr = w.ouder
WHERE w.tekst = 'onbekend' AND w.norm IS NULL;
DROP TABLE weg_deel;
DROP TABLE weg_besluit;
DROP TABLE weg_verwijzing;
DROP TABLE weg_lijst;
DROP TABLE weg_bestand;

-- Public texts that name what goes: their words stay, the name does not.
CREATE TEMP TABLE weg_genoemd AS
SELECT r.bestand, r.soort, r.doel FROM verwijzing r
WHERE r.bestand NOT IN (SELECT bestand FROM weg) AND (
    (r.soort = 'link' AND EXISTS (SELECT 1 FROM bestand b JOIN weg x ON x.bestand = b.id WHERE b.pad = r.pad))
    OR (r.soort = 'link' AND r.pad IN (SELECT pad FROM later_intern))
    OR (r.soort = 'link' AND (r.pad, substr(r.doel, instr(r.doel, '#') + 1)) IN (SELECT pad, anker FROM weg_anker))
    OR (r.soort = 'citaat'
        AND EXISTS (SELECT 1 FROM weg x WHERE x.soort IN ('document', 'brief') AND x.item = r.doel)
        AND NOT EXISTS (SELECT 1 FROM bestand b WHERE b.soort IN ('document', 'brief') AND b.item = r.doel AND b.geldig
                        AND b.id NOT IN (SELECT bestand FROM weg))));
UPDATE bestand SET tekst = verzwegen(tekst, (
    SELECT group_concat(iif(g.soort = 'citaat', '@', '') || g.doel, char(10)) FROM (SELECT DISTINCT soort, doel, bestand FROM weg_genoemd) g
    WHERE g.bestand = bestand.id))
WHERE id IN (SELECT bestand FROM weg_genoemd);
DELETE FROM verwijzing WHERE (bestand, soort, doel) IN (SELECT bestand, soort, doel FROM weg_genoemd);
-- A letter that names a figure of theirs has that name in its text as it is published. There is no such figure now, nor one of this
-- name: what the letter says stays the same. The longest first, for one may be the beginning of another.
CREATE TEMP TABLE weg_cijfer AS
SELECT DISTINCT r.bestand, r.doel FROM verwijzing r
JOIN gebrek g ON g.bestand = r.bestand AND g.soort = 'verwijzing-intern' AND g.regel = r.regel AND g.kolom = r.kolom AND g.a = r.doel
WHERE r.soort IN ('cijfer', 'cijferlijst');
UPDATE bestand SET tekst = (
    WITH RECURSIVE naam AS MATERIALIZED (
        SELECT doel, row_number() OVER (ORDER BY length(doel) DESC, doel) AS nr FROM weg_cijfer c WHERE c.bestand = bestand.id
    ), zonder(nr, tekst) AS (
        SELECT 0, bestand.tekst UNION ALL SELECT n.nr, replace(z.tekst, n.doel, 'niet-openbaar') FROM zonder z JOIN naam n ON n.nr = z.nr + 1
    )
    SELECT tekst FROM zonder ORDER BY nr DESC LIMIT 1)
WHERE id IN (SELECT bestand FROM weg_cijfer);
DELETE FROM verwijzing WHERE (bestand, doel) IN (SELECT bestand, doel FROM weg_cijfer) AND soort IN ('cijfer', 'cijferlijst');
DROP TABLE weg_cijfer;
DROP TABLE weg_genoemd;
DROP TABLE weg_anker;

-- How a finding would call them: by path, or as «id».
CREATE TABLE weg_naam AS
SELECT b.pad AS naam FROM bestand b JOIN weg x ON x.bestand = b.id
UNION SELECT '«' || item || '»' FROM weg WHERE item IS NOT NULL
UNION SELECT pad FROM later_intern UNION SELECT '«' || naam || '»' FROM later_intern WHERE naam IS NOT NULL;
DELETE FROM doelwit WHERE EXISTS (SELECT 1 FROM weg x WHERE x.soort = doelwit.soort AND x.item = doelwit.id);
DELETE FROM gebrek WHERE bestand IN (SELECT bestand FROM weg) OR soort = 'verwijzing-intern';
DELETE FROM kamerstuk_genoemd WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM onbekend WHERE (soort, item) IN (SELECT soort, item FROM weg);
DELETE FROM onbekend_rij WHERE (soort, item) IN (SELECT soort, item FROM weg);
DELETE FROM waarde WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM verwijzing WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM bestand WHERE id IN (SELECT bestand FROM weg);
DROP TABLE weg;
