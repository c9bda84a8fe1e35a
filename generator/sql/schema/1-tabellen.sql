-- SPDX-License-Identifier: EUPL-1.2
-- The content model as data: which kinds of file there are, which fields they have, which words a field may hold.
-- The typed tables, the generic rules and docs/velden.md all follow from these three tables (see 2-, 3-, 4-*.sql).

-- A kind of file in plan/.
CREATE TABLE soort (
    naam       TEXT PRIMARY KEY,      -- also the name of its typed table
    map        TEXT NOT NULL UNIQUE,  -- folder under plan/, '' for programma.md
    meervoud   TEXT NOT NULL,         -- as a reader sees it
    adres      TEXT,                  -- where an item of this kind stands on the site; {id} is the item's id
    volgorde   INTEGER NOT NULL,      -- order in the reference page and the downloads
    extensie   TEXT NOT NULL DEFAULT 'md',
    uitleg     TEXT NOT NULL
) STRICT;

-- A field of a kind. One row = one field.
CREATE TABLE veld (
    id         INTEGER PRIMARY KEY,
    soort      TEXT NOT NULL REFERENCES soort(naam),
    pad        TEXT NOT NULL,         -- 'mijlpalen.datum': the field datum of each entry of the list mijlpalen
    vorm       TEXT NOT NULL,         -- een | lijst (of values) | groep (of fields) | groepen (list of groups) | paren (free keys)
                                      -- | paren (free names, each with a value: its two fields, in this order)
    type       TEXT NOT NULL,         -- tekst datum periode jaar getal geheel bedrag ja-nee url id keuze verwijzing veldnaam regel groep
    naar       TEXT NOT NULL DEFAULT '', -- keuze: the list in keuze; verwijzing: the kinds, parted by |;
                                         -- groepen: the field that a bare value stands for
    nodig      INTEGER NOT NULL DEFAULT 0,
    uitleg     TEXT NOT NULL,
    voorbeeld  TEXT NOT NULL DEFAULT '',
    UNIQUE (soort, pad)
) STRICT;

-- A word of a fixed vocabulary, with the name and definition that readers see.
CREATE TABLE keuze (
    lijst      TEXT NOT NULL,
    waarde     TEXT NOT NULL,
    volgorde   INTEGER NOT NULL,
    naam       TEXT NOT NULL,
    uitleg     TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (lijst, waarde)
) STRICT, WITHOUT ROWID;

-- A row = a field by its last name, and the group that it stands in ('': the kind itself).
CREATE VIEW veldnaam AS
SELECT id, soort, rtrim(rtrim(pad, replace(pad, '.', '')), '.') AS groep,
    replace(pad, rtrim(pad, replace(pad, '.', '')), '') AS naam
FROM veld;
