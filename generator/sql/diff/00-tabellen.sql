-- SPDX-License-Identifier: EUPL-1.2
-- What the files of this folder share. They run in order of name, for one pair of states: the plan of then is schema
-- `was`, the later one schema `wordt`, each with its own as-of date (table peil). A file with -kant- in its name runs once
-- for each side, with {kant} for was and wordt; with -eens- only where the plan of that side is another than in the pair before,
-- and with -twee- only where the sides are two plans. The others each tell one kind of change: rows of `melding`.
-- A new kind of change is a new file. What no file tells, 98-overig.sql does.

-- One row. zelfde: both sides are one plan at two dates, so that only dated facts can differ.
CREATE TABLE IF NOT EXISTS paar (zelfde INTEGER NOT NULL) STRICT;

-- A file that git takes for another one under a new name; gelijkenis in per cent. store/diff.c fills it.
CREATE TABLE IF NOT EXISTS hernoemd (van TEXT NOT NULL, naar TEXT NOT NULL, gelijkenis INTEGER NOT NULL) STRICT;

-- An item of the plan of its side, whatever the date.
CREATE TABLE IF NOT EXISTS ding_ooit (
    kant TEXT NOT NULL, soort TEXT NOT NULL, id TEXT NOT NULL, pad TEXT NOT NULL, titel TEXT,
    onderwerp TEXT,                     -- «Actie 2: Bouw een brug»
    adres TEXT,
    PRIMARY KEY (kant, soort, id)
) STRICT, WITHOUT ROWID;

-- The same item on both sides. hoe: id, alias (named in aliassen), git (alike).
CREATE TABLE IF NOT EXISTS koppel (
    soort TEXT NOT NULL, was TEXT NOT NULL, wordt TEXT NOT NULL, hoe TEXT NOT NULL,
    PRIMARY KEY (soort, wordt)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS koppel_was ON koppel (soort, was);

-- An item whose file reads otherwise; of an indicator also where its series does (soort reeks).
CREATE TABLE IF NOT EXISTS veranderd (
    soort TEXT NOT NULL, was TEXT NOT NULL, wordt TEXT NOT NULL, bestand_was INTEGER NOT NULL, bestand_wordt INTEGER NOT NULL,
    PRIMARY KEY (soort, wordt)
) STRICT, WITHOUT ROWID;

-- What is not known yet on the as-of date of its side: items, and values by their place in table waarde.
CREATE TABLE IF NOT EXISTS weg (
    kant TEXT NOT NULL, soort TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (kant, soort, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS later (
    kant TEXT NOT NULL, bestand INTEGER NOT NULL, nr INTEGER NOT NULL, PRIMARY KEY (kant, bestand, nr)
) STRICT, WITHOUT ROWID;

-- An item that is there on the as-of date of its side. Not NOT IN: of two columns that scans all of weg for each item.
CREATE TEMP VIEW IF NOT EXISTS ding AS
SELECT * FROM ding_ooit o WHERE NOT EXISTS (SELECT 1 FROM weg w WHERE w.kant = o.kant AND w.soort = o.soort AND w.id = o.id);

-- A value of an item that changed. id: as it is called now, on both sides. A list of values is one row.
CREATE TABLE IF NOT EXISTS blad (
    kant TEXT NOT NULL, soort TEXT NOT NULL, id TEXT NOT NULL,
    veld TEXT NOT NULL,                 -- veld.pad
    deel TEXT NOT NULL,                 -- which entry of a list of groups: its first value; '' outside one
    tekst TEXT NOT NULL,                -- to be compared: references by the names of now, the values of a list in order
    toon TEXT NOT NULL,                 -- as readers see it
    PRIMARY KEY (kant, soort, id, veld, deel)
) STRICT, WITHOUT ROWID;

-- A value that is not the same on both sides. NULL: it is not there.
CREATE TABLE IF NOT EXISTS bladverschil (
    soort TEXT NOT NULL, id TEXT NOT NULL, veld TEXT NOT NULL, deel TEXT NOT NULL,
    was TEXT, wordt TEXT, was_tekst TEXT, wordt_tekst TEXT,
    PRIMARY KEY (soort, id, veld, deel)
) STRICT, WITHOUT ROWID;

-- The state of an action or project: columns as in actie_stand. id: as it is called now.
CREATE TABLE IF NOT EXISTS stand (
    kant TEXT NOT NULL, soort TEXT NOT NULL, id TEXT NOT NULL,
    fase TEXT NOT NULL, fase_naam TEXT NOT NULL, oordeel TEXT, oordeel_naam TEXT, bericht TEXT,
    PRIMARY KEY (kant, soort, id)
) STRICT, WITHOUT ROWID;

-- Kinds of change: their group and their place in it, which is the order of their files.
CREATE TABLE IF NOT EXISTS meldsoort (nr INTEGER PRIMARY KEY, soort TEXT NOT NULL UNIQUE, groep TEXT NOT NULL) STRICT;

-- A change: columns as in table wijziging. item: as it is called now, or was called where it is gone.
CREATE TABLE IF NOT EXISTS melding (
    soort TEXT NOT NULL, item_soort TEXT NOT NULL, item TEXT NOT NULL, veld TEXT, deel TEXT, zin TEXT NOT NULL,
    was TEXT, wordt TEXT, verschil TEXT, dagen INTEGER, dagen_oorspronkelijk INTEGER, datum TEXT, reden TEXT,
    reden_nodig INTEGER NOT NULL DEFAULT 0, bronnen TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX IF NOT EXISTS melding_item ON melding (item_soort, item, deel);

-- Why an update says what it says: its cause, consequence and measures, else its text; and its sources.
CREATE TEMP VIEW IF NOT EXISTS bericht_reden AS
SELECT v.id, coalesce(
        nullif(ltrim(coalesce(' Oorzaak: ' || rtrim(v.oorzaak, '. ') || '.', '') || coalesce(' Gevolg: ' || rtrim(v.gevolg, '. ') || '.', '')
            || coalesce(' Bijsturing: ' || rtrim(v.bijsturing, '. ') || '.', '')), ''),
        platte_tekst(v.tekst, 400)) AS reden,
    (SELECT json_group_array(json_object('citaat', s.citaat, 'adres', s.adres))
        FROM (SELECT * FROM wordt.voortgang_bron WHERE item = v.id ORDER BY volgnr) b JOIN wordt.stuk s ON s.id = b.document) AS bronnen
FROM wordt.voortgang v;

DELETE FROM koppel; DELETE FROM veranderd; DELETE FROM weg; DELETE FROM later; DELETE FROM blad; DELETE FROM bladverschil;
DELETE FROM stand; DELETE FROM melding; DELETE FROM meldsoort;
