-- SPDX-License-Identifier: EUPL-1.2
-- Before 8-peildatum.sql and 9-openbaar.sql, where it matters later what they did (store/visible.h): each row that they take
-- out or change leaves a trace, but those of a file that goes as a whole: they are in table weg of both. Of such a file wat tells
-- why it went: store/hiding.c makes that later, later-intern or intern.
CREATE TEMP TABLE spoor (
    tabel   TEXT NOT NULL,
    bestand INTEGER NOT NULL,
    nr      INTEGER NOT NULL,
    wat     TEXT NOT NULL               -- what the row became; '': it went
);
CREATE TEMP TRIGGER spoor_waarde_weg AFTER DELETE ON main.waarde WHEN NOT EXISTS (SELECT 1 FROM temp.weg x WHERE x.bestand = OLD.bestand) BEGIN
    INSERT INTO spoor VALUES ('waarde', OLD.bestand, OLD.nr, '');
END;
CREATE TEMP TRIGGER spoor_waarde_anders AFTER UPDATE ON main.waarde BEGIN
    INSERT INTO spoor VALUES ('waarde', NEW.bestand, NEW.nr, NEW.veld || ' ' || coalesce(NEW.ouder, '-') || ' ' || quote(NEW.norm));
END;
CREATE TEMP TRIGGER spoor_bestand AFTER DELETE ON main.bestand BEGIN
    INSERT INTO spoor VALUES ('bestand', OLD.id, 0, '');
END;
CREATE TEMP TRIGGER spoor_verwijzing AFTER DELETE ON main.verwijzing WHEN NOT EXISTS (SELECT 1 FROM temp.weg x WHERE x.bestand = OLD.bestand) BEGIN
    INSERT INTO spoor VALUES ('verwijzing', OLD.bestand, OLD.regel * 1000000 + OLD.kolom, '');
END;
CREATE TEMP TRIGGER spoor_gebrek AFTER DELETE ON main.gebrek WHEN NOT EXISTS (SELECT 1 FROM temp.weg x WHERE x.bestand = OLD.bestand) BEGIN
    INSERT INTO spoor VALUES ('gebrek', OLD.bestand, OLD.regel * 1000000 + OLD.kolom, OLD.soort);
END;
CREATE TEMP TRIGGER spoor_kamerstuk AFTER DELETE ON main.kamerstuk_genoemd WHEN NOT EXISTS (SELECT 1 FROM temp.weg x WHERE x.bestand = OLD.bestand) BEGIN
    INSERT INTO spoor VALUES ('kamerstuk', OLD.bestand, OLD.regel * 1000000 + OLD.kolom, '');
END;
