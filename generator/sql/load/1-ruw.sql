-- SPDX-License-Identifier: EUPL-1.2
-- What is read from plan/, as it stands there, with its place. store/load.c fills these; rules judge them;
-- store/tables.c makes typed rows of what is right. None of these tables is published.

-- A row = a file of the plan.
CREATE TABLE bestand (
    id          INTEGER PRIMARY KEY,
    pad         TEXT NOT NULL UNIQUE,   -- plan/acties/1.1.md; bytes that are no text as \xNN
    soort       TEXT,                   -- NULL: not a file of a kind
    item        TEXT,                   -- the id
    geldig      INTEGER NOT NULL,       -- 1: its head could be read, and its id is its own
    tekst       TEXT NOT NULL,          -- the body, Markdown
    tekst_regel INTEGER NOT NULL        -- the line that the body starts on
) STRICT;

-- A row = a value of a known field, or an entry of a list of groups. Rows of a file stand in its order.
CREATE TABLE waarde (
    bestand INTEGER NOT NULL,
    nr      INTEGER NOT NULL,           -- from 1 in each file
    veld    INTEGER NOT NULL,
    ouder   INTEGER,                    -- nr of the entry (of a list of groups) that it is in
    volgnr  INTEGER NOT NULL,           -- place in its list, from 1; 1 outside a list
    tekst   TEXT,                       -- as typed; NULL for an entry
    norm    ANY,                        -- as its type reads it; NULL: onbekend, or wrong
    regel   INTEGER NOT NULL,
    kolom   INTEGER NOT NULL,
    PRIMARY KEY (bestand, nr)
) STRICT;
-- What most rules begin with: all values of a field, of a file or of all. With norm, for most need no more of a value than that. Made
-- before there are rows: to keep a few hundred fields in order takes less than to sort all of their values.
CREATE INDEX waarde_veld ON waarde (veld, bestand, nr, norm);
CREATE INDEX waarde_intern ON waarde (veld) WHERE norm = 'intern';
CREATE INDEX waarde_rij ON waarde (bestand, veld, volgnr) WHERE tekst IS NULL;

-- A row = something wrong that was seen while reading, or by 2-gebreken.sql. Each soort has its rule in rules/.
CREATE TABLE gebrek (
    bestand INTEGER NOT NULL,
    regel   INTEGER NOT NULL,
    kolom   INTEGER NOT NULL,
    soort   TEXT NOT NULL,
    a       TEXT,
    b       TEXT,
    veld    INTEGER,                    -- the field it is about
    nr      INTEGER,                    -- the value it is about
    ouder   INTEGER                     -- seen while reading: waarde.nr of the entry that it stands in
) STRICT;

-- A row = a link, image or citation in a body, or a heading that a link may lead to; doel as written.
CREATE TABLE verwijzing (
    bestand INTEGER NOT NULL,
    regel   INTEGER NOT NULL,
    kolom   INTEGER NOT NULL,
    soort   TEXT NOT NULL,              -- link, afbeelding, citaat, kop; of a letter also cijfer ({{name}}), cijferlijst ({{#name}}) and briefkop (a heading over nothing else than names)
    doel    TEXT NOT NULL,              -- of a heading: its id; briefkop: its words
    pad     TEXT                        -- link and afbeelding: the file in the plan it leads to, without #; kop: its own; cijfer and cijferlijst: the sections around it, " a b "; briefkop: the names under it, likewise
) STRICT;

-- What a reference may name. geldig 0: it is there, but cannot be read; that is its own finding.
CREATE TABLE doelwit (
    soort   TEXT NOT NULL,
    id      TEXT NOT NULL,
    geldig  INTEGER NOT NULL,
    PRIMARY KEY (soort, id)
) STRICT, WITHOUT ROWID;

-- The kinds that a field may refer to, one a row.
CREATE TABLE veld_doel (veld INTEGER NOT NULL, soort TEXT NOT NULL, PRIMARY KEY (veld, soort)) STRICT, WITHOUT ROWID;
INSERT INTO veld_doel
WITH RECURSIVE deel (veld, soort, rest) AS (
    SELECT id, NULL, naar || '|' FROM veld WHERE type = 'verwijzing'
    UNION ALL
    SELECT veld, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1) FROM deel WHERE rest <> ''
)
SELECT veld, soort FROM deel WHERE soort IS NOT NULL;

-- Where a value of a field stands, by its item: what a rule over the typed tables joins with for line and column. rij: the
-- entry of the list of groups that it is in (NULL: none); volgnr: its own place in a list; tekst: as typed. A value that
-- was not given has no row. (CROSS JOIN: in this order, which looks up one value by its index, after the table that a rule
-- names first; and the entry looked up behind it, or a rule that asks for one would begin with all entries there are.)
CREATE VIEW plaats AS
SELECT b.soort, b.item, v.pad AS veld, (SELECT g.volgnr FROM waarde g WHERE g.bestand = w.bestand AND g.nr = w.ouder) AS rij,
    w.volgnr, w.tekst, w.regel, w.kolom, b.id AS bestand
FROM veld v CROSS JOIN bestand b ON b.soort = v.soort AND b.geldig CROSS JOIN waarde w ON w.veld = v.id AND w.bestand = b.id;

-- The same for a value in an entry of a list of groups, which `plaats` would look for in all entries of its file: that takes minutes
-- for a series of thousands of rows with something wrong in each. An entry is found by its place, and what is in it stands behind it
-- and before the next.
CREATE VIEW plaats_in_rij AS
SELECT b.soort, b.item, v.pad AS veld, g.volgnr AS rij, w.volgnr, w.tekst, w.regel, w.kolom, b.id AS bestand
FROM veld v CROSS JOIN veld gv ON gv.soort = v.soort AND gv.pad = substr(v.pad, 1, instr(v.pad, '.') - 1)
CROSS JOIN bestand b ON b.soort = v.soort AND b.geldig
CROSS JOIN waarde g ON g.bestand = b.id AND g.veld = gv.id AND g.tekst IS NULL
CROSS JOIN waarde w ON w.veld = v.id AND w.bestand = b.id AND w.ouder = g.nr AND w.nr > g.nr
    AND w.nr < coalesce((SELECT min(s.nr) FROM waarde s WHERE s.veld = g.veld AND s.bestand = g.bestand AND s.nr > g.nr), 9223372036854775807);

-- The programme, where the forms of exploitation that it names can all be read: without, nobody knows what others may name.
CREATE VIEW vormen_bekend AS
SELECT b.* FROM bestand b
WHERE b.soort = 'programma' AND b.geldig
  AND NOT EXISTS (SELECT 1 FROM gebrek g JOIN veld x ON x.id = g.veld
                  WHERE x.soort = 'programma' AND x.pad IN ('uitbuitingsvormen', 'uitbuitingsvormen.id'))
  AND (SELECT count(*) FROM veld x JOIN waarde y ON y.veld = x.id WHERE x.soort = 'programma' AND x.pad = 'uitbuitingsvormen' AND y.tekst IS NULL)
    = (SELECT count(*) FROM veld x JOIN waarde y ON y.veld = x.id WHERE x.soort = 'programma' AND x.pad = 'uitbuitingsvormen.id');

-- Which fields of an item have something wrong with them, a misspelt name among it: what stands there is then not missing.
CREATE VIEW gebrekkig AS
SELECT b.soort, b.item, v.pad AS veld, g.soort AS gebrek
FROM bestand b CROSS JOIN gebrek g ON g.bestand = b.id JOIN veld v ON v.id = g.veld;
