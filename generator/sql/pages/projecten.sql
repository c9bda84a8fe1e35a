-- SPDX-License-Identifier: EUPL-1.2
-- All No Regrets projects, the newest year first.

--: .
SELECT count(*) AS projecten_n, CASE count(*) WHEN 0 THEN 'Er zijn geen projecten.' WHEN 1 THEN 'Er is 1 project.'
    ELSE 'Er zijn ' || count(*) || ' projecten.' END AS zin
FROM project;

--: jaren
SELECT DISTINCT jaar FROM project ORDER BY jaar DESC;

--: jaren.projecten
SELECT p.id, p.nummer, p.titel, w.organisaties, s.fase, s.fase_naam, s.fase_afgeleid,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'toekenning' AND waarde = p.toekenning),
        (SELECT 'onbekend' FROM onbekend u WHERE u.soort = 'project' AND u.item = p.id AND u.veld = 'toekenning'),
        'niet ingevuld') AS toekenning,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'projectsoort' AND waarde = p.soort),
        (SELECT 'onbekend' FROM onbekend u WHERE u.soort = 'project' AND u.item = p.id AND u.veld = 'soort'),
        'niet ingevuld') AS soort,
    (SELECT 1 FROM project_afgeleid d WHERE d.item = p.id AND d.waarde = 'soort') AS soort_afgeleid,
    (SELECT 1 FROM project_afgeleid d WHERE d.item = p.id AND d.waarde = 'toekenning') AS toekenning_afgeleid
FROM project p JOIN project_stand s ON s.id = p.id JOIN project_wie w ON w.id = p.id
WHERE p.jaar IS :jaar
ORDER BY sorteer(p.nummer), p.id;
