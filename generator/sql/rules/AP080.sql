/*
SPDX-License-Identifier: EUPL-1.2
code: AP080
ernst: fout
titel: Onbekende naam in een sjabloon
title: Unknown name in a template
melding: {wat} «{naam}» bestaat niet{plaats}.
message: The {what} "{naam}" does not exist{place}.
advies: {doe}
hint: {do}
uitleg: Een onbekende naam zou anders stil niets laten zien.
explanation: An unknown name would otherwise show nothing, silently.
wat: Een sjabloon noemt een naam of een sjabloon die niet bestaat.
what: A template uses a name or a template that does not exist.
doe: Kijk in generator/sql/pages/ welke namen een pagina heeft, en in templates/ welke sjablonen er zijn; verbeter de naam.
action: See generator/sql/pages/ for the names that a page has, and templates/ for the templates; mend the name.
voorbeeld_fout:
  templates/robots.mustache
  User-agent: *
  Sitemap: {{basiss}}sitemap.xml
voorbeeld_goed:
  templates/robots.mustache
  User-agent: *
  Disallow:
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS naam,
    CASE g.soort WHEN 'sjabloon-naam' THEN 'De naam' ELSE 'Het sjabloon' END AS wat,
    CASE g.soort WHEN 'sjabloon-naam' THEN 'name' ELSE 'template' END AS what,
    CASE g.soort WHEN 'sjabloon-naam' THEN ' op deze plaats' ELSE '' END AS plaats,
    CASE g.soort WHEN 'sjabloon-naam' THEN ' in this place' ELSE '' END AS place,
    CASE g.soort WHEN 'sjabloon-naam' THEN 'Kijk in generator/sql/pages/ welke namen deze pagina heeft.'
        ELSE 'Maak templates/' || g.a || '.mustache, of verbeter de naam.' END AS doe,
    CASE g.soort WHEN 'sjabloon-naam' THEN 'See generator/sql/pages/ for the names that this page has.'
        ELSE 'Make templates/' || g.a || '.mustache, or mend the name.' END AS "do"
FROM gebrek g
WHERE g.soort IN ('sjabloon-naam', 'sjabloon-deel');
