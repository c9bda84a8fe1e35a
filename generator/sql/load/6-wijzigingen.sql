-- SPDX-License-Identifier: EUPL-1.2
-- What changed between two states of the plan. store/diff.c fills these with sql/diff/; they are not part of the plan.

-- A row = two states that are compared.
CREATE TABLE vergelijking (
    id            TEXT PRIMARY KEY,     -- van..tot
    van           TEXT NOT NULL,        -- a letter's id, a revision or a date; 'nu': the state that the site is of
    tot           TEXT NOT NULL,
    van_naam      TEXT NOT NULL,        -- for readers: «Brief 5»
    tot_naam      TEXT NOT NULL,
    van_dag       TEXT NOT NULL,        -- the as-of dates, JJJJ-MM-DD
    tot_dag       TEXT NOT NULL,
    van_revisie   TEXT NOT NULL,
    tot_revisie   TEXT NOT NULL,
    van_nagebouwd INTEGER NOT NULL,     -- 1: the plan of then was not kept; this is another plan, as of that date
    tot_nagebouwd INTEGER NOT NULL,
    aantal        INTEGER NOT NULL      -- of rows of wijziging
) STRICT;

-- A group of changes, in the order of telling.
CREATE TABLE wijziging_groep (groep TEXT PRIMARY KEY, volgorde INTEGER NOT NULL, titel TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO wijziging_groep (groep, volgorde, titel) VALUES
('verlegd', 1, 'Verlegde doelen en afspraken'),
('gestopt', 2, 'Gestopt of uit het plan'),
('planning', 3, 'Later, opnieuw gepland of anders beoordeeld'),
('afgerond', 4, 'Afgerond en verder gekomen'),
('mijlpalen', 5, 'Mijlpalen'),
('besluiten', 6, 'Besluiten'),
('parlement', 7, 'Parlement'),
('geld', 8, 'Geld'),
('nieuw', 9, 'Nieuw in het plan'),
('wie', 10, 'Wie het doen, en namen'),
('cijfers', 11, 'Cijfers'),
('teksten', 12, 'Teksten en andere gegevens'),
('onleesbaar', 13, 'Niet te vergelijken');

-- A row = one change.
CREATE TABLE wijziging (
    vergelijking  TEXT NOT NULL REFERENCES vergelijking(id),
    volgorde      INTEGER NOT NULL,     -- of telling, from 1
    groep         TEXT NOT NULL REFERENCES wijziging_groep(groep),
    soort         TEXT NOT NULL,        -- what kind of change: sql/diff/
    item_soort    TEXT NOT NULL,
    item          TEXT NOT NULL,        -- its id; of what is gone the id it had
    onderwerp     TEXT NOT NULL,        -- for readers: «Actie 2: Bouw een brug»
    adres         TEXT,                 -- where it stands on the site of the later state; NULL: nowhere
    veld          TEXT,                 -- column veld.pad, or what it begins with
    deel          TEXT,                 -- which entry of a list: a milestone's id, a year
    zin           TEXT NOT NULL,        -- what changed, for readers
    was           TEXT,                 -- the value as readers see it; NULL: there was none
    wordt         TEXT,
    verschil      TEXT,                 -- of a text: what woordverschil() gives
    dagen         INTEGER,              -- later (below 0: earlier) than it was
    dagen_oorspronkelijk INTEGER,       -- and than the original date
    datum         TEXT,                 -- when it came about, as far as the plan tells
    reden         TEXT,                 -- as the plan gives it
    reden_nodig   INTEGER NOT NULL,     -- 1: without a reason that is told too
    bronnen       TEXT NOT NULL,        -- JSON: [{"citaat", "adres"}, ...]
    PRIMARY KEY (vergelijking, volgorde)
) STRICT, WITHOUT ROWID;
CREATE INDEX wijziging_van_item ON wijziging (vergelijking, groep, item_soort, item);
