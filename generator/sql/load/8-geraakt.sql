-- SPDX-License-Identifier: EUPL-1.2
-- From here on what changes in the raw rows is written down: of these items the typed tables are filled again
-- (store/schema.h, schema_fill_touched()), not those of all others.
CREATE TEMP TABLE geraakt (
    bestand INTEGER PRIMARY KEY,
    soort   TEXT,                       -- both NULL until 81-geraakt.sql, where only values of the file have changed
    item    TEXT
) STRICT;
CREATE TEMP TRIGGER geraakt_bestand_weg AFTER DELETE ON main.bestand BEGIN
    INSERT OR REPLACE INTO geraakt VALUES (old.id, old.soort, old.item);
END;
CREATE TEMP TRIGGER geraakt_bestand AFTER UPDATE ON main.bestand BEGIN
    INSERT OR IGNORE INTO geraakt VALUES (old.id, old.soort, old.item);
END;
CREATE TEMP TRIGGER geraakt_bestand_nieuw AFTER INSERT ON main.bestand BEGIN
    INSERT OR IGNORE INTO geraakt VALUES (new.id, new.soort, new.item);
END;
CREATE TEMP TRIGGER geraakt_waarde_weg AFTER DELETE ON main.waarde BEGIN
    INSERT OR IGNORE INTO geraakt (bestand) VALUES (old.bestand);
END;
CREATE TEMP TRIGGER geraakt_waarde AFTER UPDATE ON main.waarde BEGIN
    INSERT OR IGNORE INTO geraakt (bestand) VALUES (old.bestand);
END;
CREATE TEMP TRIGGER geraakt_waarde_nieuw AFTER INSERT ON main.waarde BEGIN
    INSERT OR IGNORE INTO geraakt (bestand) VALUES (new.bestand);
END;
