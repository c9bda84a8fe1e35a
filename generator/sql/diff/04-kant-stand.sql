-- SPDX-License-Identifier: EUPL-1.2
-- The state of all actions and projects, on one side.
INSERT INTO stand (kant, soort, id, fase, fase_naam, oordeel, oordeel_naam, bericht)
SELECT '{kant}', 'actie', k.wordt, s.fase, s.fase_naam, s.oordeel, s.oordeel_naam, s.bericht
FROM koppel k CROSS JOIN {kant}.actie_stand s ON s.id = k.{kant} WHERE k.soort = 'actie'
UNION ALL
SELECT '{kant}', 'project', k.wordt, s.fase, s.fase_naam, s.oordeel, s.oordeel_naam, s.bericht
FROM koppel k CROSS JOIN {kant}.project_stand s ON s.id = k.{kant} WHERE k.soort = 'project';
