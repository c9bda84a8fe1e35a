-- SPDX-License-Identifier: EUPL-1.2
-- Takes out of the plan what is from after the as-of date (6-later.sql), so that no page, figure or download can tell it.
-- The typed tables are filled again after this. Everything is listed first, while those tables are whole.
CREATE TEMP TABLE weg AS SELECT bestand FROM later_bestand;
CREATE INDEX temp.weg_bestand ON weg (bestand);
CREATE TEMP TABLE steun AS SELECT bestand FROM later_steun;
CREATE TEMP TABLE streef AS SELECT bestand, nr FROM later_streefwaarde;
CREATE TEMP TABLE stand_toen AS SELECT soort, id, staat FROM parlement;
CREATE INDEX temp.stand_toen_id ON stand_toen (soort, id);
INSERT INTO afdoening_straks
SELECT a.brief, a.soort, a.item, a.volgnr, a.passage, a.voetnoot, a.mate FROM afdoening a JOIN brief b ON b.id = a.brief JOIN peil p
WHERE NOT a.telt AND b.peildatum_dag <= p.datum;
CREATE TEMP TABLE weg_waarde AS
WITH RECURSIVE alle(bestand, nr) AS (
    SELECT bestand, nr FROM later_waarde
    -- targets that were replaced later: the present one, and all but the one in force
    UNION SELECT s.bestand, w.nr FROM streef s CROSS JOIN waarde w ON w.bestand = s.bestand JOIN veld v ON v.id = w.veld
        WHERE v.pad IN ('streefwaarde.jaar', 'streefwaarde.waarde', 'streefwaarde.bron')
    UNION SELECT d.bestand, d.ouder FROM dagtekening d JOIN peil p
        WHERE d.soort = 'indicator' AND d.weg = 'anders' AND d.dag > p.datum
            AND NOT EXISTS (SELECT 1 FROM streef s WHERE s.bestand = d.bestand AND s.nr = d.ouder)
    -- what is in an entry stands behind it and before the next (plaats_in_rij, 1-ruw.sql)
    UNION SELECT w.bestand, w.nr FROM alle a CROSS JOIN waarde g ON g.bestand = a.bestand AND g.nr = a.nr AND g.tekst IS NULL
        CROSS JOIN waarde w ON w.bestand = g.bestand AND w.ouder = g.nr AND w.nr > g.nr
            AND w.nr < coalesce((SELECT min(s.nr) FROM waarde s WHERE s.veld = g.veld AND s.bestand = g.bestand AND s.nr > g.nr), 9223372036854775807)
)
SELECT bestand, nr FROM alle;
CREATE UNIQUE INDEX temp.weg_waarde_nr ON weg_waarde (bestand, nr);
-- What is intern, with the updates on it: as 9-openbaar.sql finds it, while it is there.
CREATE TEMP TABLE binnen AS
SELECT w.bestand FROM veld v CROSS JOIN waarde w ON w.veld = v.id WHERE v.pad = 'zichtbaarheid' AND w.norm = 'intern';
INSERT INTO binnen
SELECT w.bestand FROM veld v CROSS JOIN waarde w ON w.veld = v.id
WHERE v.soort = 'voortgang' AND v.pad = 'betreft' AND w.norm IN (
    SELECT b.item FROM binnen x JOIN bestand b ON b.id = x.bestand WHERE b.soort IN ('actie', 'project'));

-- Our view on what was settled later.
UPDATE waarde SET norm = (SELECT t.staat FROM bestand b JOIN stand_toen t ON t.soort = b.soort AND t.id = b.item
    WHERE b.id = waarde.bestand)
WHERE veld IN (SELECT id FROM veld WHERE pad = 'uitvoering') AND norm IS NOT NULL
  AND EXISTS (SELECT 1 FROM bestand b JOIN stand_toen t ON t.soort = b.soort AND t.id = b.item
      WHERE b.id = waarde.bestand AND t.staat <> waarde.norm);

DELETE FROM waarde WHERE (bestand, nr) IN (SELECT bestand, nr FROM weg_waarde);
DELETE FROM waarde WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM verwijzing WHERE bestand IN (SELECT bestand FROM weg);

-- The target in force takes the place of the present one: its fields have the same names.
UPDATE waarde SET ouder = NULL,
    veld = (SELECT n.id FROM veld v JOIN veld n ON n.soort = v.soort AND n.pad = replace(v.pad, 'eerdere_streefwaarden', 'streefwaarde')
        WHERE v.id = waarde.veld)
WHERE (bestand, ouder) IN (SELECT bestand, nr FROM streef)
  AND veld IN (SELECT id FROM veld WHERE soort = 'indicator' AND pad IN ('eerdere_streefwaarden.jaar', 'eerdere_streefwaarden.waarde',
      'eerdere_streefwaarden.bron'));
UPDATE waarde SET veld = (SELECT n.id FROM veld v JOIN veld n ON n.soort = v.soort AND n.pad = replace(v.pad, 'eerdere_streefwaarden', 'streefwaarde')
        WHERE v.id = waarde.veld)
WHERE bestand IN (SELECT bestand FROM streef)
  AND (bestand, ouder) IN (SELECT w.bestand, w.nr FROM waarde w JOIN veld v ON v.id = w.veld WHERE v.soort = 'indicator' AND v.pad = 'streefwaarde.bron');
DELETE FROM waarde WHERE (bestand, nr) IN (SELECT bestand, nr FROM streef) OR (bestand, ouder) IN (SELECT bestand, nr FROM streef);

-- A source that is later, beside one that is not. bron: each source of a value or item, as one row.
CREATE TEMP TABLE bron AS
SELECT e.bestand, e.veld, e.ouder, e.nr, (SELECT s.dag FROM waarde d JOIN veld dv ON dv.id = d.veld AND dv.pad = v.pad || '.document'
    JOIN stuk_dag s ON s.id = d.norm WHERE d.bestand = e.bestand AND d.ouder = e.nr) AS dag
FROM veld v CROSS JOIN waarde e ON e.veld = v.id WHERE v.vorm = 'groepen' AND (v.pad = 'bron' OR v.pad GLOB '*.bron')
UNION ALL
SELECT w.bestand, w.veld, w.ouder, w.nr, s.dag
FROM veld v CROSS JOIN waarde w ON w.veld = v.id LEFT JOIN stuk_dag s ON s.id = w.norm
WHERE v.soort = 'reeks' AND v.pad = 'meting.bron';
CREATE INDEX temp.bron_van ON bron (bestand, veld, ouder);
CREATE TEMP TABLE bron_weg AS
SELECT b.bestand, b.nr FROM bron b JOIN peil p WHERE b.dag > p.datum AND EXISTS (
    SELECT 1 FROM bron e WHERE e.bestand = b.bestand AND e.veld = b.veld AND e.ouder IS b.ouder AND coalesce(e.dag, '') <= p.datum);
DELETE FROM waarde WHERE (bestand, nr) IN (SELECT bestand, nr FROM bron_weg) OR (bestand, ouder) IN (SELECT bestand, nr FROM bron_weg);

-- Of later papers, organisations and bodies those that nothing rests on which stays. A letter and its own document are
-- one paper.
INSERT INTO weg
WITH RECURSIVE naar(van, doel) AS (
    SELECT w.bestand, b.id FROM veld v CROSS JOIN waarde w ON w.veld = v.id CROSS JOIN veld_doel d ON d.veld = v.id
        CROSS JOIN bestand b ON b.soort = d.soort AND b.item = w.norm
        WHERE v.type = 'verwijzing' AND b.id IN (SELECT bestand FROM steun)
    UNION ALL SELECT r.bestand, b.id FROM verwijzing r JOIN bestand b ON b.item = r.doel AND b.soort IN ('document', 'brief')
        WHERE r.soort = 'citaat' AND b.id IN (SELECT bestand FROM steun)
    UNION ALL SELECT r.bestand, b.id FROM verwijzing r JOIN bestand b ON b.pad = r.pad
        WHERE r.soort = 'link' AND b.id IN (SELECT bestand FROM steun)
    UNION ALL SELECT b.id, d.id FROM bestand b JOIN bestand d ON d.item = b.item AND d.soort = 'document' WHERE b.soort = 'brief'
), blijft(bestand) AS (
    SELECT doel FROM naar WHERE van NOT IN (SELECT bestand FROM steun UNION ALL SELECT bestand FROM weg)
    UNION SELECT n.doel FROM blijft b JOIN naar n ON n.van = b.bestand
)
SELECT bestand FROM steun WHERE bestand NOT IN (SELECT bestand FROM blijft);

-- What is left of what goes, and references to it. A letter and its document may share an id.
CREATE TEMP TABLE weg_item AS SELECT b.soort, b.item FROM weg x JOIN bestand b ON b.id = x.bestand WHERE b.item IS NOT NULL;
DELETE FROM waarde
WHERE veld IN (SELECT id FROM veld WHERE type = 'verwijzing')
  AND EXISTS (SELECT 1 FROM veld_doel d JOIN weg_item x ON x.soort = d.soort AND x.item = waarde.norm WHERE d.veld = waarde.veld)
  AND NOT EXISTS (SELECT 1 FROM veld_doel d JOIN bestand b ON b.soort = d.soort AND b.item = waarde.norm AND b.geldig
                  WHERE d.veld = waarde.veld AND b.id NOT IN (SELECT bestand FROM weg));
DELETE FROM waarde WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM verwijzing WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM gebrek WHERE bestand IN (SELECT bestand FROM weg);
DELETE FROM kamerstuk_genoemd WHERE bestand IN (SELECT bestand FROM weg);
-- And what was found in a value or entry that went.
DELETE FROM gebrek WHERE NOT EXISTS (SELECT 1 FROM waarde w WHERE w.bestand = gebrek.bestand AND w.nr = coalesce(gebrek.nr, gebrek.ouder))
  AND coalesce(nr, ouder) IS NOT NULL;
DELETE FROM kamerstuk_genoemd WHERE nr IS NOT NULL AND (bestand, nr) NOT IN (SELECT bestand, nr FROM waarde);
DELETE FROM onbekend WHERE (soort, item) IN (SELECT soort, item FROM weg_item);
DELETE FROM onbekend_rij WHERE (soort, item) IN (SELECT soort, item FROM weg_item);
INSERT OR IGNORE INTO later_intern SELECT b.id, b.soort, b.item, b.pad FROM binnen x JOIN bestand b ON b.id = x.bestand WHERE b.id IN (SELECT bestand FROM weg);
DROP TABLE binnen;
DELETE FROM bestand WHERE id IN (SELECT bestand FROM weg);

-- And what was marked as not known in a value or entry that goes.
CREATE TEMP TABLE weg_merk AS
SELECT b.soort, b.item, b.id AS bestand FROM bestand b WHERE b.geldig AND b.id IN (SELECT bestand FROM weg_waarde UNION SELECT bestand FROM bron_weg);
CREATE INDEX temp.weg_merk_item ON weg_merk (soort, item);
DELETE FROM onbekend WHERE (soort, item) IN (SELECT soort, item FROM weg_merk)
  AND NOT EXISTS (SELECT 1 FROM weg_merk x JOIN waarde w ON w.bestand = x.bestand JOIN veld v ON v.id = w.veld
                  WHERE x.soort = onbekend.soort AND x.item = onbekend.item AND v.pad = onbekend.veld AND w.tekst = 'onbekend' AND w.norm IS NULL);
DELETE FROM onbekend_rij WHERE (soort, item) IN (SELECT soort, item FROM weg_merk)
  AND NOT EXISTS (SELECT 1 FROM weg_merk x JOIN waarde w ON w.bestand = x.bestand JOIN veld v ON v.id = w.veld
                      JOIN waarde e ON e.bestand = w.bestand AND e.nr = w.ouder
                  WHERE x.soort = onbekend_rij.soort AND x.item = onbekend_rij.item AND v.pad = onbekend_rij.veld AND e.volgnr = onbekend_rij.volgnr
                    AND w.tekst = 'onbekend' AND w.norm IS NULL);
DROP TABLE weg_merk;
DROP TABLE weg;
DROP TABLE steun;
DROP TABLE streef;
DROP TABLE stand_toen;
DROP TABLE weg_waarde;
DROP TABLE bron;
DROP TABLE bron_weg;
DROP TABLE weg_item;
