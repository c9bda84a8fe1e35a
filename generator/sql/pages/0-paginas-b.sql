-- SPDX-License-Identifier: EUPL-1.2
-- The pages about parliament, figures, letters, papers and the data itself.
INSERT INTO pagina (naam, pad, sjabloon, per) VALUES
('parlement', 'parlement/index.html', 'parlement', ''),
-- moties/, toezeggingen/ and aanbevelingen/: the lists, named after the folder
('parlementlijst', '{id}/index.html', 'parlementlijst',
 'SELECT map FROM soort WHERE naam IN (''motie'', ''toezegging'', ''aanbeveling'') ORDER BY volgorde'),
('motie', 'moties/{id}/index.html', 'motie', 'SELECT id FROM motie ORDER BY id'),
('toezegging', 'toezeggingen/{id}/index.html', 'toezegging', 'SELECT id FROM toezegging ORDER BY id'),
('aanbeveling', 'aanbevelingen/{id}/index.html', 'aanbeveling', 'SELECT id FROM aanbeveling ORDER BY id'),
('indicatoren', 'indicatoren/index.html', 'indicatoren', ''),
('indicator', 'indicatoren/{id}/index.html', 'indicator', 'SELECT id FROM indicator ORDER BY id'),
('brieven', 'brieven/index.html', 'brieven', ''),
('brief', 'brieven/{id}/index.html', 'brief', 'SELECT id FROM brief ORDER BY id'),
('documenten', 'documenten/index.html', 'documenten', ''),
('begrippen', 'begrippen/index.html', 'begrippen', ''),
('datakwaliteit', 'datakwaliteit/index.html', 'datakwaliteit', ''),
('verantwoording', 'verantwoording/index.html', 'verantwoording', ''),
('regels', 'verantwoording/regels/index.html', 'regels', ''),
('downloads', 'data/index.html', 'downloads', ''),
('niet-gevonden', '404.html', 'niet-gevonden', ''),
('sitemap', 'sitemap.xml', 'sitemap', ''),
('robots', 'robots.txt', 'robots', ''),
-- only where there is an address to write to
('security', '.well-known/security.txt', 'security', 'SELECT '''' FROM programma WHERE contact LIKE ''%_@_%''');
