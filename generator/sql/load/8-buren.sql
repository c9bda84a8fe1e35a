-- SPDX-License-Identifier: EUPL-1.2
-- For store/hiding.c, in a small plan: what stands beside its files, for all that what is hidden of them can hang on.
-- genoemd: what they name, by kind and id or by path. A letter and a document with the same id are one paper.
CREATE TEMP TABLE genoemd AS
WITH ding(soort, item) AS (
    SELECT d.soort, w.norm FROM waarde w JOIN veld_doel d ON d.veld = w.veld WHERE w.norm IS NOT NULL
    UNION SELECT 'organisatie', w.norm FROM veld v JOIN waarde w ON w.veld = v.id WHERE v.soort = 'voortgang' AND v.pad = 'oordeel_door' AND w.norm IS NOT NULL
    UNION SELECT 'document', doel FROM verwijzing WHERE soort = 'citaat'
    UNION SELECT 'indicator', item FROM bestand WHERE soort = 'reeks'
    UNION SELECT soort, item FROM bestand WHERE soort IN ('document', 'brief')
)
SELECT soort, item, NULL AS pad FROM ding
UNION SELECT iif(soort = 'brief', 'document', 'brief'), item, NULL FROM ding WHERE soort IN ('document', 'brief')
UNION SELECT NULL, NULL, pad FROM verwijzing WHERE soort IN ('link', 'afbeelding');

-- A row = a file that they name, and how it is seen.
CREATE TEMP TABLE buur (
    bestand INTEGER PRIMARY KEY,
    staat   TEXT NOT NULL               -- gezien, later, later-intern or intern: as load/8-spoor.sql calls it
) STRICT;
-- Of these what hides them may not be among the files: a date far ahead or the mark does as well. Whatever they rest on stays
-- outside too: a link from outside keeps what is seen.
CREATE TEMP TRIGGER buur_gezien AFTER INSERT ON buur WHEN NEW.staat = 'gezien' BEGIN
    INSERT INTO verwijzing (bestand, regel, kolom, soort, doel, pad)
    SELECT 0, 1, 1, 'link', pad, pad FROM bestand WHERE id = NEW.bestand;
END;
CREATE TEMP TRIGGER buur_later AFTER INSERT ON buur WHEN NEW.staat IN ('later', 'later-intern') BEGIN
    INSERT OR REPLACE INTO waarde (bestand, nr, veld, volgnr, tekst, norm, regel, kolom)
    SELECT NEW.bestand, coalesce((SELECT nr FROM waarde w WHERE w.bestand = NEW.bestand AND w.veld = v.id), 1000000),
        v.id, 1, '9999-12-31', '9999-12-31', 1, 1
    FROM bestand b JOIN peilregel r ON r.soort = b.soort AND r.weg = 'item' JOIN veld v ON v.soort = r.soort AND v.pad = r.datum AND v.type = 'datum'
    WHERE b.id = NEW.bestand;
END;
CREATE TEMP TRIGGER buur_intern AFTER INSERT ON buur WHEN NEW.staat IN ('intern', 'later-intern') BEGIN
    INSERT OR REPLACE INTO waarde (bestand, nr, veld, volgnr, tekst, norm, regel, kolom)
    SELECT NEW.bestand, coalesce((SELECT nr FROM waarde w WHERE w.bestand = NEW.bestand AND w.veld = v.id), 1000001),
        v.id, 1, 'intern', 'intern', 1, 1
    FROM bestand b JOIN veld v ON v.soort = b.soort AND v.pad = 'zichtbaarheid'
    WHERE b.id = NEW.bestand;
END;
