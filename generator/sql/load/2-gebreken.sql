-- SPDX-License-Identifier: EUPL-1.2
-- Runs when all files are read: finds what is wrong with values that only the whole plan can tell, and takes wrong
-- values out (norm = NULL), so that typed tables hold none and no finding causes another.
CREATE INDEX bestand_item ON bestand (soort, item COLLATE NOCASE);
CREATE INDEX bestand_plaats ON bestand (soort, item);
CREATE INDEX verwijzing_kop ON verwijzing (bestand, doel) WHERE soort = 'kop';

-- A name that is no field is taken for the field that it is nearest to: what that holds is then not missing as well.
UPDATE gebrek SET veld = (
    SELECT x.id FROM bestand f JOIN veldnaam x ON x.soort = f.soort AND x.groep = gebrek.b
    WHERE f.id = gebrek.bestand AND x.naam = (
        SELECT dichtst(n.naam, gebrek.a) FROM veldnaam n WHERE n.soort = f.soort AND n.groep = gebrek.b))
WHERE soort = 'sleutel-onbekend';
CREATE INDEX gebrek_naam ON gebrek (bestand, veld, regel, kolom) WHERE soort = 'sleutel-onbekend';

-- Of two files with one id, without regard to case, the first counts.
INSERT INTO gebrek (bestand, regel, kolom, soort, a, b)
SELECT b.id, 1, 1, 'id-dubbel', b.item, eerste.pad
FROM (SELECT soort, min(id) AS id FROM bestand GROUP BY soort, item COLLATE NOCASE HAVING count(*) > 1) d
CROSS JOIN bestand eerste ON eerste.id = d.id
CROSS JOIN bestand b ON b.soort = d.soort AND b.item = eerste.item COLLATE NOCASE AND b.id > eerste.id;
UPDATE bestand SET geldig = 0 WHERE id IN (SELECT bestand FROM gebrek WHERE soort = 'id-dubbel');

-- Of two entries of a file with one id too.
INSERT INTO gebrek (bestand, regel, kolom, soort, a, b, veld, nr)
WITH dubbel AS MATERIALIZED (
    SELECT w.bestand, w.veld, w.norm, min(w.nr) AS nr
    FROM veld v CROSS JOIN waarde w ON w.veld = v.id
    WHERE v.type = 'id' AND w.norm IS NOT NULL
    GROUP BY w.veld, w.bestand, w.norm COLLATE NOCASE HAVING count(*) > 1
), id AS MATERIALIZED ( -- of the files that have any: looked up by name, not each among all
    SELECT w.* FROM (SELECT DISTINCT veld, bestand FROM dubbel) d CROSS JOIN waarde w ON w.veld = d.veld AND w.bestand = d.bestand
)
SELECT w.bestand, w.regel, w.kolom, 'id-hier-dubbel', w.norm, eerste.regel, w.veld, w.nr
FROM dubbel d CROSS JOIN waarde eerste ON eerste.bestand = d.bestand AND eerste.nr = d.nr
CROSS JOIN id w ON w.veld = d.veld AND w.bestand = d.bestand AND w.norm = d.norm COLLATE NOCASE AND w.nr > d.nr;

INSERT OR IGNORE INTO doelwit SELECT soort, item, geldig FROM bestand WHERE item IS NOT NULL ORDER BY geldig DESC;
INSERT OR IGNORE INTO doelwit SELECT 'uitbuitingsvorm', w.norm, 1 FROM waarde w JOIN veld v ON v.id = w.veld
WHERE v.soort = 'programma' AND v.pad = 'uitbuitingsvormen.id' AND w.norm IS NOT NULL;
INSERT OR IGNORE INTO doelwit SELECT 'uitbuitingsvorm', w.tekst, 0 FROM waarde w JOIN veld v ON v.id = w.veld
WHERE v.soort = 'programma' AND v.pad = 'uitbuitingsvormen.id' AND w.norm IS NULL AND w.tekst IS NOT NULL;

-- A series stands beside its indicator.
INSERT INTO gebrek (bestand, regel, kolom, soort, a)
SELECT b.id, 1, 1, 'reeks-los', b.item FROM bestand b
WHERE b.soort = 'reeks' AND b.geldig AND NOT EXISTS (SELECT 1 FROM doelwit d WHERE d.soort = 'indicator' AND d.id = b.item);

-- Words of a vocabulary.
INSERT INTO gebrek (bestand, regel, kolom, soort, a, veld, nr)
SELECT w.bestand, w.regel, w.kolom, 'keuze', w.norm, w.veld, w.nr
FROM veld v JOIN waarde w ON w.veld = v.id
WHERE v.type = 'keuze' AND w.norm IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM keuze k WHERE k.lijst = v.naar AND k.waarde = w.norm);

-- A point and three digits, in a file that Dutch people write: 1.234 may well be meant as 1234.
INSERT INTO gebrek (bestand, regel, kolom, soort, a, b, veld, ouder)
SELECT w.bestand, w.regel, w.kolom, 'duizendpunt', w.tekst, replace(w.tekst, '.', ''), w.veld, w.ouder
FROM veld v CROSS JOIN waarde w ON w.veld = v.id
WHERE v.type = 'getal' AND w.norm IS NOT NULL AND ltrim(w.tekst, '-') GLOB '[1-9]*.[0-9][0-9][0-9]' AND length(ltrim(w.tekst, '-')) <= 7;

-- References.
INSERT INTO gebrek (bestand, regel, kolom, soort, a, veld, nr)
SELECT w.bestand, w.regel, w.kolom, 'verwijzing', w.norm, w.veld, w.nr
FROM veld v JOIN waarde w ON w.veld = v.id
WHERE v.type = 'verwijzing' AND w.norm IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM veld_doel d JOIN doelwit t ON t.soort = d.soort AND t.id = w.norm WHERE d.veld = w.veld)
  AND (v.naar <> 'uitbuitingsvorm' OR EXISTS (SELECT 1 FROM vormen_bekend));

-- A reference that two kinds answer to. A letter and its own document are one paper.
INSERT INTO gebrek (bestand, regel, kolom, soort, a, veld, nr)
SELECT w.bestand, w.regel, w.kolom, 'verwijzing-dubbel', w.norm, w.veld, w.nr
FROM veld v JOIN waarde w ON w.veld = v.id
WHERE v.type = 'verwijzing' AND instr(v.naar, '|') > 0 AND v.naar <> 'document|brief' AND w.norm IS NOT NULL
  AND (SELECT count(*) FROM veld_doel d JOIN doelwit t ON t.soort = d.soort AND t.id = w.norm WHERE d.veld = w.veld) > 1;

-- Names of fields, in `afgeleid`.
INSERT INTO gebrek (bestand, regel, kolom, soort, a, veld, nr)
SELECT w.bestand, w.regel, w.kolom, 'veldnaam', w.norm, w.veld, w.nr
FROM veld v JOIN waarde w ON w.veld = v.id
WHERE v.type = 'veldnaam' AND w.norm IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM veld x WHERE x.soort = v.soort AND x.pad = w.norm);

-- Codes of rules; and of rules that hold for every plan and every file.
INSERT INTO gebrek (bestand, regel, kolom, soort, a, veld, nr)
SELECT w.bestand, w.regel, w.kolom, CASE WHEN r.code IS NULL THEN 'regel' ELSE 'regel-vast' END, w.norm, w.veld, w.nr
FROM veld v JOIN waarde w ON w.veld = v.id LEFT JOIN regel r ON r.code = w.norm
WHERE v.type = 'regel' AND w.norm IS NOT NULL AND (r.code IS NULL OR r.vast);

UPDATE waarde SET norm = NULL
WHERE (bestand, nr) IN (SELECT bestand, nr FROM gebrek WHERE nr IS NOT NULL);
-- A reference to a file that cannot be read: no finding of its own.
UPDATE waarde SET norm = NULL
WHERE veld IN (SELECT id FROM veld WHERE type = 'verwijzing') AND norm IS NOT NULL
  -- what else names nothing was taken out above
  AND (norm IN (SELECT id FROM doelwit WHERE NOT geldig) OR veld IN (SELECT id FROM veld WHERE naar = 'uitbuitingsvorm'))
  AND NOT EXISTS (SELECT 1 FROM veld_doel d JOIN doelwit t ON t.soort = d.soort AND t.id = waarde.norm AND t.geldig
                  WHERE d.veld = waarde.veld);

-- Needed fields that are not there, nor misspelt: of the item itself, and of entries that are there. (CROSS JOIN: the fields first, which
-- are few, before the entries.)
INSERT INTO gebrek (bestand, regel, kolom, soort, a, veld)
SELECT b.id, 1, 1, 'nodig', v.pad, v.id
FROM veld v CROSS JOIN bestand b ON b.soort = v.soort
WHERE v.nodig AND instr(v.pad, '.') = 0 AND b.geldig
  AND NOT EXISTS (SELECT 1 FROM waarde w INDEXED BY waarde_veld WHERE w.veld = v.id AND w.bestand = b.id)
  AND NOT EXISTS (SELECT 1 FROM gebrek q WHERE q.bestand = b.id AND q.veld = v.id AND q.soort = 'sleutel-onbekend');
INSERT INTO gebrek (bestand, regel, kolom, soort, a, veld, nr)
SELECT g.bestand, g.regel, g.kolom, 'nodig', v.pad, v.id, g.nr
FROM veld gv CROSS JOIN veld v ON v.soort = gv.soort AND v.nodig AND v.pad GLOB gv.pad || '.*'
    AND instr(substr(v.pad, length(gv.pad) + 2), '.') = 0
CROSS JOIN waarde g ON g.veld = gv.id
WHERE gv.vorm IN ('groep', 'groepen') AND g.tekst IS NULL
  AND NOT EXISTS (SELECT 1 FROM waarde w INDEXED BY waarde_veld WHERE w.veld = v.id AND w.bestand = g.bestand
                  AND w.ouder IS (CASE gv.vorm WHEN 'groepen' THEN g.nr ELSE g.ouder END)
                  -- what is in an entry stands behind it and before the next: else each looks through the rest of its file
                  AND w.nr > g.nr AND w.nr < coalesce((SELECT min(s.nr) FROM waarde s
                      WHERE s.veld = g.veld AND s.bestand = g.bestand AND s.nr > g.nr), 9223372036854775807))
  -- a misspelt name belongs to the entry that it stands below: the first behind this one, unless the next entry comes before it
  AND NOT EXISTS (SELECT 1 FROM (
          SELECT q.regel, q.kolom FROM gebrek q WHERE q.bestand = g.bestand AND q.veld = v.id AND q.soort = 'sleutel-onbekend'
              AND (q.regel, q.kolom) >= (g.regel, g.kolom) ORDER BY q.regel, q.kolom LIMIT 1) q
      WHERE coalesce((SELECT (s.regel, s.kolom) > (q.regel, q.kolom) FROM waarde s
          WHERE s.veld = g.veld AND s.bestand = g.bestand AND s.nr > g.nr ORDER BY s.nr LIMIT 1), 1));

-- Where the links of a body lead.
INSERT INTO gebrek (bestand, regel, kolom, soort, a)
SELECT r.bestand, r.regel, r.kolom, 'citaat-onbekend', r.doel
FROM verwijzing r
WHERE r.soort = 'citaat'
  AND NOT EXISTS (SELECT 1 FROM doelwit t WHERE t.soort IN ('document', 'brief') AND t.id = r.doel);
INSERT INTO gebrek (bestand, regel, kolom, soort, a, b)
SELECT r.bestand, r.regel, r.kolom, iif(r.soort = 'link', 'link-dood', 'afbeelding-dood'), r.doel, r.pad
FROM verwijzing r
WHERE r.soort IN ('link', 'afbeelding') AND NOT EXISTS (SELECT 1 FROM bestand b WHERE b.pad = r.pad);

-- What leaves open who may see a thing is a fault of its own (AP038): no plan may weigh it less. b: what it was.
UPDATE gebrek SET soort = 'zichtbaarheid', b = soort
WHERE veld IN (SELECT v.id FROM veld v JOIN veldnaam n ON n.id = v.id AND n.naam = 'zichtbaarheid')
   OR (soort = 'sleutel-onbekend' AND lower(a) GLOB 'zichtba*') OR (soort = 'sleutel-dubbel' AND a = 'zichtbaarheid');
INSERT INTO gebrek (bestand, regel, kolom, soort, a, b, veld, nr)
SELECT w.bestand, w.regel, w.kolom, 'zichtbaarheid', w.tekst, 'keuze', w.veld, w.nr
FROM veldnaam n CROSS JOIN waarde w ON w.veld = n.id
WHERE n.naam = 'zichtbaarheid' AND w.tekst = 'onbekend' AND w.norm IS NULL;

-- Fields that the writer marked as not known from the sources.
CREATE TABLE onbekend (
    soort TEXT NOT NULL,
    item  TEXT NOT NULL,
    veld  TEXT NOT NULL,                -- column veld.pad
    PRIMARY KEY (soort, item, veld)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO onbekend
SELECT b.soort, b.item, v.pad
FROM waarde w JOIN bestand b ON b.id = w.bestand AND b.geldig JOIN veld v ON v.id = w.veld
WHERE w.tekst = 'onbekend' AND w.norm IS NULL;

-- The same within an entry of a list of groups: which milestone it is of which nobody tells whether it was met.
CREATE TABLE onbekend_rij (
    soort  TEXT NOT NULL,
    item   TEXT NOT NULL,
    veld   TEXT NOT NULL,
    volgnr INTEGER NOT NULL,            -- of the entry
    PRIMARY KEY (soort, item, veld, volgnr)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO onbekend_rij
SELECT b.soort, b.item, v.pad, e.volgnr
FROM waarde w JOIN bestand b ON b.id = w.bestand AND b.geldig JOIN veld v ON v.id = w.veld
JOIN waarde e ON e.bestand = w.bestand AND e.nr = w.ouder
WHERE w.tekst = 'onbekend' AND w.norm IS NULL;

-- A Kamerstuk that a text names in words: «28 638, nr. 248», with or without space or comma, a chapter of a budget behind it
-- (35 570 VI). nummer: the first number behind nr. or nrs.; verwijzing: the id of the file that it links to, when it is
-- the text of a link. Texts are split at each line and at each « nr» by way of a JSON array, so that long ones take no longer per
-- character than short ones. (DEL stands for the line's end while the text is quoted: no file holds it.)
CREATE TABLE kamerstuk_genoemd (
    bestand    INTEGER NOT NULL,
    regel      INTEGER NOT NULL,
    kolom      INTEGER NOT NULL,
    dossier    TEXT NOT NULL,
    nummer     TEXT NOT NULL,
    genoemd    TEXT NOT NULL,           -- 28 638, nr. 248
    verwijzing TEXT,
    nr         INTEGER                  -- the value that it stands in; NULL: the body
) STRICT;
INSERT INTO kamerstuk_genoemd
WITH tekst AS (
    SELECT id AS bestand, NULL AS waarde, tekst, tekst_regel AS regel, 1 AS kolom FROM bestand WHERE geldig AND instr(tekst, ' nr') > 0
    UNION ALL
    SELECT w.bestand, w.nr, w.norm, w.regel, w.kolom FROM veld v JOIN waarde w ON w.veld = v.id
    WHERE v.type = 'tekst' AND v.pad NOT IN ('zoals_gedrukt', 'dossier') AND instr(w.norm, ' nr') > 0
), regels AS (
    SELECT t.bestand, t.waarde, t.regel + j.key AS regel, t.kolom, j.value AS tekst
    FROM tekst t, json_each('[' || replace(json_quote(replace(t.tekst, char(10), char(127))), char(127), '","') || ']') j
    WHERE instr(j.value, ' nr') > 0
), delen AS (
    SELECT r.bestand, r.waarde, r.regel, r.kolom, j.key AS nr, j.value AS deel, lag(j.value) OVER w AS vorig,
        sum(length(j.value)) OVER w - length(j.value) AS ervoor
    FROM regels r, json_each('[' || replace(json_quote(r.tekst), ' nr', ' ","nr') || ']') j
    WINDOW w AS (PARTITION BY r.bestand, r.regel, r.kolom ORDER BY j.key ROWS UNBOUNDED PRECEDING)
), staarten AS (
    SELECT *, substr(vorig, -20) AS staart, rtrim(substr(vorig, -20), ', ') AS kaal, ltrim(substr(deel, 3), 's. ') AS cijfers
    FROM delen WHERE nr > 0
), dossiers AS (
    SELECT *, rtrim(rtrim(kaal, 'IVXLC'), ' -') AS basis, substr(kaal, length(rtrim(kaal, 'IVXLC')) + 1) AS hoofdstuk FROM staarten
), gevonden AS (
    SELECT *, CASE WHEN basis GLOB '*[0-9][0-9] [0-9][0-9][0-9]' THEN 6 WHEN basis GLOB '*[0-9][0-9][0-9][0-9][0-9]' THEN 5 END AS lengte,
        substr(cijfers, 1, length(cijfers) - length(ltrim(cijfers, '0123456789'))) AS nummer,
        ltrim(cijfers, '0123456789') AS erna
    FROM dossiers WHERE cijfers GLOB '[0-9]*'
), verwezen AS (
    SELECT *, replace(substr(basis, -lengte), ' ', '') || iif(hoofdstuk <> '', '-' || hoofdstuk, '') AS dossier,
        CASE WHEN erna GLOB '](*' THEN substr(erna, 3, 300) END AS doel
    FROM gevonden WHERE lengte IS NOT NULL
), doelen AS (
    SELECT *, substr(doel, 1, min(instr(doel || ')', ')'), instr(doel || '#', '#')) - 1) AS pad
    FROM verwezen
)
SELECT bestand, regel, kolom + ervoor - length(staart) + length(basis) - lengte AS kolom, dossier, nummer,
    substr(dossier, 1, 2) || ' ' || substr(dossier, 3, 3) || replace(substr(dossier, 6), '-', ' ') || ', nr. ' || nummer AS genoemd,
    replace(substr(pad, length(rtrim(pad, replace(pad, '/', ''))) + 1), '.md', '') AS verwijzing, waarde
FROM doelen;
