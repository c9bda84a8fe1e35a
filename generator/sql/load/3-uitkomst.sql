-- SPDX-License-Identifier: EUPL-1.2
-- What the program itself adds to the plan: for when it speaks, what it found, what it makes.

-- One row: the state that everything is computed for. Nothing else tells the time.
CREATE TABLE peil (
    datum         TEXT NOT NULL,        -- the as-of date, JJJJ-MM-DD
    revisie       TEXT NOT NULL,        -- the commit; '' without a repository
    revisie_datum TEXT NOT NULL,
    versie        TEXT NOT NULL,        -- of the program
    doelgroep     TEXT NOT NULL,        -- publiek, stuurgroep
    basis         TEXT NOT NULL,        -- the site's address, ending in '/'; '' when it is not known
    brief         TEXT NOT NULL         -- the sent letter whose state this is; '' for the plan of now
) STRICT;

-- A row = a file of the plan that is in a repository: when its last change was committed (store/history.h fills this,
-- where a site or a database is made).
CREATE TABLE laatste_wijziging (
    pad     TEXT PRIMARY KEY,
    stand   TEXT NOT NULL CHECK (stand IN ('vastgelegd', 'niet-vastgelegd', 'onbekend')),
                                        -- onbekend: further back than a shallow clone goes
    revisie TEXT,                       -- the commit; NULL: none yet, or not known
    datum   TEXT,                       -- the committer's date, in the committer's own time zone
    moment  INTEGER,                    -- the same in seconds since 1970
    wie     TEXT                        -- the author's role, where .mailmap gives one
) STRICT;

-- A row = a state that the site looks back on: that of a sent letter on its day (store/moment.h fills this).
CREATE TABLE moment (
    brief         TEXT PRIMARY KEY,
    dag           TEXT NOT NULL,        -- its as-of date
    herkomst      TEXT NOT NULL CHECK (herkomst IN ('merk', 'reconstructie')),
    revisie       TEXT NOT NULL,        -- the commit it was read from: of the tag, or of now
    revisie_datum TEXT NOT NULL
) STRICT;

-- A row = a line of a figure at such a moment, as figuur_ID has it now.
CREATE TABLE moment_figuur (
    brief    TEXT NOT NULL,
    figuur   TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    deel     TEXT NOT NULL,
    waarde   REAL,
    eenheid  TEXT,
    noemer   REAL,
    aandeel  REAL,
    onbekend REAL,
    PRIMARY KEY (brief, figuur, volgorde)
) STRICT, WITHOUT ROWID;

-- A row = an action at such a moment, as actie_regel has it now.
CREATE TABLE moment_actie (
    brief         TEXT NOT NULL,
    id            TEXT NOT NULL,
    nummer        TEXT,
    titel         TEXT NOT NULL,
    soort         TEXT NOT NULL,
    fase          TEXT NOT NULL,
    fase_afgeleid INTEGER,
    oordeel       TEXT,
    bericht_datum TEXT,
    actiehouders  TEXT NOT NULL,
    oorspronkelijk TEXT,
    einde         TEXT,
    einde_dag     TEXT,
    herplanningen INTEGER,
    te_laat       INTEGER,
    PRIMARY KEY (brief, id)
) STRICT, WITHOUT ROWID;

-- A row = a motion, commitment or recommendation at such a moment, as parlement has it now.
CREATE TABLE moment_afspraak (
    brief       TEXT NOT NULL,
    soort       TEXT NOT NULL,
    id          TEXT NOT NULL,
    titel       TEXT NOT NULL,
    wat         TEXT NOT NULL,
    datum       TEXT,
    staat       TEXT NOT NULL,
    afgedaan_op TEXT,
    PRIMARY KEY (brief, soort, id)
) STRICT, WITHOUT ROWID;

-- A row = a name that a letter uses and that was there then, with its value at such a moment (load/6-briefnamen.sql).
CREATE TABLE moment_naam (
    brief  TEXT NOT NULL,
    naam   TEXT NOT NULL,
    soort  TEXT NOT NULL,
    waarde TEXT,
    PRIMARY KEY (brief, naam)
) STRICT, WITHOUT ROWID;

-- A row = a letter that names figures, with its text in which they are filled in: Markdown (store/letters.h fills this).
CREATE TABLE ingevulde_brief (
    brief TEXT PRIMARY KEY,
    tekst TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A row = an answer to parliament in a letter whose figures are of the as-of date or before, while its own date is later:
-- it does not count yet, and only that letter tells it (load/8-peildatum.sql fills this).
CREATE TABLE afdoening_straks (
    brief    TEXT NOT NULL,
    soort    TEXT NOT NULL,
    item     TEXT NOT NULL,
    volgnr   INTEGER NOT NULL,
    passage  TEXT,
    voetnoot TEXT,
    mate     TEXT
) STRICT;
CREATE INDEX afdoening_straks_van_brief ON afdoening_straks (brief);

-- A row = a file that is both intern and from after the as-of date, so that load/8-peildatum.sql took it out: load/9-openbaar.sql takes
-- its name out of public texts all the same.
CREATE TABLE later_intern (
    nr   INTEGER PRIMARY KEY,           -- bestand.id
    ding TEXT,                          -- bestand.soort
    naam TEXT,                          -- bestand.item
    pad  TEXT NOT NULL
) STRICT;

-- A row = a rule: the head of rules/CODE.sql.
CREATE TABLE regel (
    code        TEXT PRIMARY KEY,
    ernst       TEXT NOT NULL CHECK (ernst IN ('fout', 'waarschuwing', 'advies', 'uit')), -- as this plan weighs it
    standaard   TEXT NOT NULL CHECK (standaard IN ('fout', 'waarschuwing', 'advies')),
    vast        INTEGER NOT NULL,       -- 1: no plan weighs it otherwise, no file excepts itself
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

-- A row = a finding that its file excepts itself from, with the reason that it gives. 5-uitzonderingen.sql moves it here.
CREATE TABLE uitzondering (
    code    TEXT NOT NULL REFERENCES regel(code),
    ernst   TEXT NOT NULL,
    pad     TEXT NOT NULL,
    regel   INTEGER NOT NULL,
    kolom   INTEGER NOT NULL,
    melding TEXT NOT NULL,
    advies  TEXT NOT NULL,
    message TEXT NOT NULL,
    hint    TEXT NOT NULL,
    reden   TEXT NOT NULL
) STRICT;

-- Findings by weight and place within their file, from 1; the line that tells how many are not shown (AP129) has none.
CREATE VIEW bevinding_rang AS
SELECT *, row_number() OVER (PARTITION BY pad
    ORDER BY ernst = 'fout' DESC, ernst = 'waarschuwing' DESC, regel, kolom, code, melding) AS rang
FROM bevinding WHERE code <> 'AP129';

-- What people and programs are shown: of each file at most the first 200, and a line that counts the rest.
CREATE VIEW bevinding_getoond AS
SELECT code, ernst, pad, regel, kolom, melding, advies, message, hint FROM bevinding_rang WHERE rang <= 200
UNION ALL
SELECT code, ernst, pad, regel, kolom, melding, advies, message, hint FROM bevinding WHERE code = 'AP129';

-- A row = an exception that a file makes of itself and that can hold: a rule and a reason.
CREATE VIEW uitgezonderd AS
SELECT b.id AS bestand, b.soort, b.item, b.pad, u.code, u.reden, u.regel, u.kolom
FROM (
    -- by entry in one go: the reason of each looked for takes minutes in a file of thousands
    SELECT w.bestand, max(w.norm) FILTER (WHERE v.pad = 'uitzonderingen.regel') AS code,
        max(w.norm) FILTER (WHERE v.pad = 'uitzonderingen.reden') AS reden,
        max(w.regel) FILTER (WHERE v.pad = 'uitzonderingen.regel') AS regel,
        max(w.kolom) FILTER (WHERE v.pad = 'uitzonderingen.regel') AS kolom
    FROM veld v CROSS JOIN waarde w ON w.veld = v.id
    WHERE v.pad IN ('uitzonderingen.regel', 'uitzonderingen.reden')
    GROUP BY w.bestand, w.ouder
) u CROSS JOIN bestand b ON b.id = u.bestand
WHERE u.code IS NOT NULL AND u.reden IS NOT NULL;

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

-- A row = a line of a figure, as pages show it (pages/verantwoording-eerst.sql fills it).
CREATE TABLE figuur_waarde (
    figuur   TEXT NOT NULL REFERENCES figuur(id),
    volgorde INTEGER NOT NULL,
    deel     TEXT,
    waarde   ANY,
    eenheid  TEXT,
    noemer   ANY,
    aandeel  ANY,
    onbekend ANY
) STRICT;

-- A row = a kind of page: its address ({id} is the item), its template, and SQL that lists its items ('': one page).
-- archief: 1 when the site of a letter in the archive has it too.
CREATE TABLE pagina (
    naam     TEXT PRIMARY KEY,
    pad      TEXT NOT NULL,
    sjabloon TEXT NOT NULL,
    per      TEXT NOT NULL,
    archief  INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A row = a file of the site, as far as it is known before the pages are rendered.
CREATE TABLE uitvoer (pad TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- A row = a document of a letter that goes along on the site (cmd/site_papers.h); omvang in bytes.
CREATE TABLE stukbestand (
    brief    TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    wat      TEXT NOT NULL,
    formaat  TEXT NOT NULL,
    adres    TEXT NOT NULL,
    omvang   INTEGER NOT NULL,
    PRIMARY KEY (brief, volgorde)
) STRICT, WITHOUT ROWID;

-- The same as a page names it: «De bijlage als PDF», its media type, «84 kB».
CREATE VIEW stukregel AS
SELECT brief, volgorde, wat, adres, CASE wat WHEN 'brief' THEN 'De brief' ELSE 'De bijlage' END || ' als ' || upper(formaat) AS naam,
    CASE formaat WHEN 'pdf' THEN 'application/pdf' WHEN 'odt' THEN 'application/vnd.oasis.opendocument.text'
        WHEN 'docx' THEN 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        ELSE 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' END AS type,
    max(1, (omvang + 500) / 1000) || ' kB' AS omvang
FROM stukbestand;

-- A row = a file of templates/, as it stands there: none where there is no such folder.
CREATE TABLE sjabloonbestand (pad TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
