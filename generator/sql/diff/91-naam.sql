-- SPDX-License-Identifier: EUPL-1.2
-- Items that are called otherwise: another file name, another title.
INSERT INTO meldsoort (soort, groep) VALUES ('hernoemd', 'wie'), ('titel', 'teksten');
INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt)
SELECT 'hernoemd', soort, wordt, 'aliassen', 'De naam van het bestand was «' || was || '» en is nu «' || wordt || '».'
        || CASE hoe WHEN 'git' THEN ' De inhoud is bijna of helemaal gelijk; de oude naam staat niet bij aliassen.' ELSE '' END, was, wordt
FROM koppel WHERE hoe <> 'id';

INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, verschil)
SELECT 'titel', soort, id, veld, 'De titel is veranderd.', was, wordt, woordverschil(was, wordt)
FROM bladverschil WHERE veld = 'titel' AND soort <> 'doel' AND was IS NOT NULL AND wordt IS NOT NULL;
