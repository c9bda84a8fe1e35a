/*
SPDX-License-Identifier: EUPL-1.2
code: AP080
ernst: fout
vast: ja
titel: Onbekende naam in een sjabloon
title: Unknown name in a template
melding: {wat}
message: {what}
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
SELECT g.bestand, g.regel, g.kolom,
    CASE g.soort WHEN 'sjabloon-naam' THEN 'De naam «' || g.a || '» bestaat niet op deze plaats.'
        WHEN 'sjabloon-deel' THEN 'Het sjabloon «' || g.a || '» bestaat niet.'
        WHEN 'sjabloon-blok' THEN 'Het blok «' || g.a || '» bestaat niet in het sjabloon dat hier wordt ingevuld.'
        ELSE '«' || g.a || '» is geen tekst maar een lijst of groep.' END AS wat,
    CASE g.soort WHEN 'sjabloon-naam' THEN 'The name "' || g.a || '" does not exist in this place.'
        WHEN 'sjabloon-deel' THEN 'The template "' || g.a || '" does not exist.'
        WHEN 'sjabloon-blok' THEN 'The block "' || g.a || '" does not exist in the template that is filled in here.'
        ELSE '"' || g.a || '" is no text but a list or a group.' END AS what,
    CASE g.soort WHEN 'sjabloon-naam' THEN 'Kijk in generator/sql/pages/ welke namen deze pagina heeft.'
        WHEN 'sjabloon-deel' THEN 'Maak templates/' || g.a || '.mustache, of verbeter de naam.'
        WHEN 'sjabloon-blok' THEN 'Zet {{$' || g.a || '}}{{/' || g.a || '}} in dat sjabloon, of verbeter de naam.'
        ELSE 'Schrijf {{#' || g.a || '}}…{{/' || g.a || '}}, met de namen van de lijst ertussen.' END AS doe,
    CASE g.soort WHEN 'sjabloon-naam' THEN 'See generator/sql/pages/ for the names that this page has.'
        WHEN 'sjabloon-deel' THEN 'Make templates/' || g.a || '.mustache, or mend the name.'
        WHEN 'sjabloon-blok' THEN 'Put {{$' || g.a || '}}{{/' || g.a || '}} in that template, or mend the name.'
        ELSE 'Write {{#' || g.a || '}}…{{/' || g.a || '}}, with the names of the list in between.' END AS "do"
FROM gebrek g
WHERE g.soort IN ('sjabloon-naam', 'sjabloon-deel', 'sjabloon-blok', 'sjabloon-lijst');
