-- SPDX-License-Identifier: EUPL-1.2
-- What the program itself adds to the plan: for when it speaks, what it found, what it makes.

-- One row: the state that everything is computed for. Nothing else tells the time.
CREATE TABLE peil (
    datum         TEXT NOT NULL,        -- the as-of date, JJJJ-MM-DD
    revisie       TEXT NOT NULL,        -- the commit; '' without a repository
    revisie_datum TEXT NOT NULL,
    versie        TEXT NOT NULL,        -- of the program
    doelgroep     TEXT NOT NULL,        -- publiek, stuurgroep
    basis         TEXT NOT NULL         -- the site's address, ending in '/'; '' when it is not known
) STRICT;

-- A row = a rule: the head of rules/CODE.sql.
CREATE TABLE regel (
    code        TEXT PRIMARY KEY,
    ernst       TEXT NOT NULL CHECK (ernst IN ('fout', 'waarschuwing', 'advies')),
    titel       TEXT NOT NULL,
    title       TEXT NOT NULL,          -- the same in English, as each second column below
    wat         TEXT NOT NULL,          -- what is wrong, for no finding in particular
    what        TEXT NOT NULL,
    uitleg      TEXT NOT NULL,          -- why that is wrong
    explanation TEXT NOT NULL,
    doe         TEXT NOT NULL,          -- what to do
    action      TEXT NOT NULL
) STRICT;

-- A row = a file of the example of a rule: how it is wrong (goed 0), and how it is right.
CREATE TABLE regel_voorbeeld (
    code   TEXT NOT NULL REFERENCES regel(code),
    goed   INTEGER NOT NULL CHECK (goed IN (0, 1)),
    volgnr INTEGER NOT NULL,
    pad    TEXT NOT NULL,
    tekst  TEXT NOT NULL,
    PRIMARY KEY (code, goed, volgnr)
) STRICT;

-- A row = a finding.
CREATE TABLE bevinding (
    code    TEXT NOT NULL REFERENCES regel(code),
    ernst   TEXT NOT NULL,
    pad     TEXT NOT NULL,
    regel   INTEGER NOT NULL,
    kolom   INTEGER NOT NULL,
    melding TEXT NOT NULL,              -- in Dutch, as the site shows it
    advies  TEXT NOT NULL,
    message TEXT NOT NULL,              -- the same in English
    hint    TEXT NOT NULL
) STRICT;

-- A row = a figure: the head of indicators/ID.sql, and the SQL behind it.
CREATE TABLE figuur (
    id        TEXT PRIMARY KEY,
    volgorde  INTEGER NOT NULL,
    titel     TEXT NOT NULL,
    vraag     TEXT NOT NULL,
    definitie TEXT NOT NULL,
    teller    TEXT NOT NULL,
    noemer    TEXT NOT NULL,
    grenzen   TEXT NOT NULL,
    sql       TEXT NOT NULL
) STRICT;

-- A row = a kind of page: its address ({id} is the item), its template, and SQL that lists its items ('': one page).
CREATE TABLE pagina (
    naam     TEXT PRIMARY KEY,
    pad      TEXT NOT NULL,
    sjabloon TEXT NOT NULL,
    per      TEXT NOT NULL
) STRICT;

-- A row = a file of the site, as far as it is known before the pages are rendered.
CREATE TABLE uitvoer (pad TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
