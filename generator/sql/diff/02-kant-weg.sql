-- SPDX-License-Identifier: EUPL-1.2
-- The items that are not there yet on the as-of date of a side (load/6-later.sql).
INSERT INTO weg (kant, soort, id)
SELECT DISTINCT '{kant}', b.soort, b.item FROM {kant}.later_bestand l JOIN {kant}.bestand b ON b.id = l.bestand;
