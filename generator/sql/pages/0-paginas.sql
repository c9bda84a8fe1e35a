-- SPDX-License-Identifier: EUPL-1.2
-- A page = one row here, its query file (NAAM.sql) and its template.
INSERT INTO pagina (naam, pad, sjabloon, per) VALUES
('overzicht', 'index.html', 'overzicht', ''),
('programma', 'programma/index.html', 'programma', ''),
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
('besluiten', 'besluiten/index.html', 'besluiten', ''),
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
-- only of a letter whose moment this is: of another day the annex would show a state that the letter does not speak of
('bijlage', 'brieven/{id}/bijlage/index.html', 'bijlage', 'SELECT b.id FROM brief b JOIN peil p
    WHERE iif(p.brief <> '''', b.id = p.brief, coalesce(b.peildatum_dag, b.datum_dag) = p.datum) ORDER BY b.id'),
('documenten', 'documenten/index.html', 'documenten', ''),
('begrippen', 'begrippen/index.html', 'begrippen', ''),
('datakwaliteit', 'datakwaliteit/index.html', 'datakwaliteit', ''),
('verantwoording', 'verantwoording/index.html', 'verantwoording', ''),
('regels', 'verantwoording/regels/index.html', 'regels', ''),
('regel', 'verantwoording/regels/{id}/index.html', 'regel', 'SELECT code FROM regel ORDER BY code'),
('downloads', 'data/index.html', 'downloads', ''),
-- a calendar cannot be empty
('vooruitblik', 'data/vooruitblik.ics', 'vooruitblik', 'SELECT '''' WHERE EXISTS (SELECT 1 FROM figuur_vooruitblik_lijst l
    WHERE l.komt OR (l.soort = ''toezegging'' AND l.dag BETWEEN (SELECT datum FROM peil) AND (SELECT date(datum, ''+90 days'') FROM peil)))'),
('feed', 'feed.xml', 'feed', ''),
('niet-gevonden', '404.html', 'niet-gevonden', ''),
('sitemap', 'sitemap.xml', 'sitemap', ''),
('robots', 'robots.txt', 'robots', ''),
-- what search engines of the government read (Woo): only where there is a document to name, for a list cannot be empty
('diwoo-index', 'sitemaps/sitemapindex-diwoo-infocat006.xml', 'diwoo-index', 'SELECT '''' WHERE EXISTS (SELECT 1 FROM diwoo_brief)'),
('diwoo', 'sitemaps/sitemap-diwoo-infocat006.xml', 'diwoo', 'SELECT '''' WHERE EXISTS (SELECT 1 FROM diwoo_brief)'),
-- only where there is an address to write to
('security', '.well-known/security.txt', 'security', 'SELECT '''' FROM programma WHERE contact LIKE ''%_@_%''');
-- what looks back, and what there is one of for a whole site
INSERT INTO pagina (naam, pad, sjabloon, per) VALUES
('archief', 'archief/index.html', 'archief', ''),
-- the letters with a tag have a site of their own there
('moment', 'archief/{id}/index.html', 'moment', 'SELECT brief FROM moment WHERE herkomst = ''reconstructie'' ORDER BY brief');
INSERT INTO pagina (naam, pad, sjabloon, per) VALUES
('vergelijkingen', 'wijzigingen/index.html', 'vergelijkingen', 'SELECT '''' WHERE EXISTS (SELECT 1 FROM vergelijking)'),
('vergelijking', 'wijzigingen/{id}/index.html', 'vergelijking', 'SELECT id FROM vergelijking ORDER BY id');
-- search is in the plan of now, from every page
INSERT INTO pagina (naam, pad, sjabloon, per) VALUES
('zoeken', 'zoeken/index.html', 'zoeken', ''),
('zoekbestand', 'data/zoeken.json', 'zoekbestand', '');
-- for machines and for the host
INSERT INTO pagina (naam, pad, sjabloon, per) VALUES
('begrippenlijst', 'data/begrippen.ttl', 'begrippenlijst', ''),
('dcat', 'data/dcat.jsonld', 'dcat', ''),
('kopregels', '_headers', 'kopregels', '');
-- what documents are made with: no page of a site (document/document.h)
INSERT INTO pagina (naam, pad, sjabloon, per) VALUES
('odt-inhoud', 'brieven/{id}/bijlage/content.xml', 'odt/inhoud', 'SELECT NULL WHERE 0'),
('odt-stijlen', 'brieven/{id}/bijlage/styles.xml', 'odt/stijlen', 'SELECT NULL WHERE 0'),
('odt-meta', 'brieven/{id}/bijlage/meta.xml', 'odt/meta', 'SELECT NULL WHERE 0'),
('odt-inhoudsopgave', 'brieven/{id}/bijlage/contents.xml', 'odt/inhoudsopgave', 'SELECT NULL WHERE 0'),
('odt-grafiek', 'brieven/{id}/bijlage/chart.css', 'odt/grafiek', 'SELECT NULL WHERE 0'),
('odt-brief-inhoud', 'brieven/{id}/content.xml', 'odt/inhoud', 'SELECT NULL WHERE 0'),
('odt-brief-meta', 'brieven/{id}/meta.xml', 'odt/brief-meta', 'SELECT NULL WHERE 0');
UPDATE pagina SET archief = 0
WHERE naam IN ('kopregels', 'zoeken', 'zoekbestand', 'vergelijkingen', 'vergelijking', 'archief', 'moment', 'feed', 'niet-gevonden', 'sitemap', 'robots', 'diwoo-index', 'diwoo', 'security');
