-- SPDX-License-Identifier: EUPL-1.2
-- Up to here (8-geraakt.sql). Another file with the same id stands for the same rows.
DROP TRIGGER temp.geraakt_bestand_weg;
DROP TRIGGER temp.geraakt_bestand;
DROP TRIGGER temp.geraakt_bestand_nieuw;
DROP TRIGGER temp.geraakt_waarde_weg;
DROP TRIGGER temp.geraakt_waarde;
DROP TRIGGER temp.geraakt_waarde_nieuw;
UPDATE geraakt SET (soort, item) = (SELECT b.soort, b.item FROM bestand b WHERE b.id = geraakt.bestand) WHERE soort IS NULL;
CREATE INDEX temp.geraakt_item ON geraakt (soort, item);
INSERT OR IGNORE INTO geraakt
SELECT b.id, b.soort, b.item FROM (SELECT DISTINCT soort, item FROM geraakt) g CROSS JOIN bestand b ON b.soort = g.soort AND b.item = g.item;
