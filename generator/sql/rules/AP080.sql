/*
SPDX-License-Identifier: EUPL-1.2
code: AP080
ernst: fout
vast: ja
titel: Onbekende naam in een sjabloon
title: Unknown name in a template
melding: {wat} «{naam}» bestaat niet{plaats}.
message: The {what} "{naam}" does not exist{place}.
advies: {doe}
hint: {do}
uitleg: Een onbekende naam zou anders stil niets laten zien.
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
