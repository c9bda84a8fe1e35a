-- SPDX-License-Identifier: EUPL-1.2
-- The pages about the plan itself. A page = one row here, its query file (NAAM.sql) and its template.
INSERT INTO pagina (naam, pad, sjabloon, per) VALUES
('overzicht', 'index.html', 'overzicht', ''),
('actielijnen', 'actielijnen/index.html', 'actielijnen', ''),
('actielijn', 'actielijnen/{id}/index.html', 'actielijn', 'SELECT id FROM actielijn ORDER BY id'),
('acties', 'acties/index.html', 'acties', ''),
('actie', 'acties/{id}/index.html', 'actie', 'SELECT id FROM actie ORDER BY id'),
('projecten', 'no-regrets/index.html', 'projecten', ''),
('project', 'no-regrets/{id}/index.html', 'project', 'SELECT id FROM project ORDER BY id'),
('organisaties', 'organisaties/index.html', 'organisaties', ''),
('organisatie', 'organisaties/{id}/index.html', 'organisatie', 'SELECT id FROM organisatie ORDER BY id'),
('doelen', 'doelen/index.html', 'doelen', ''),
('planning', 'planning/index.html', 'planning', ''),
('besluiten', 'besluiten/index.html', 'besluiten', '');
