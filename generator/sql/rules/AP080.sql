/*
SPDX-License-Identifier: EUPL-1.2
code: AP080
ernst: fout
titel: Onbekende naam in een sjabloon
title: Unknown name in a template
melding: De naam «{naam}» bestaat niet op deze plaats.
message: There is no name "{naam}" in this place.
advies: Kijk in generator/sql/pages/ welke namen deze pagina heeft, of in templates/deel/ welke delen er zijn.
hint: See generator/sql/pages/ for the names that this page has, or templates/deel/ for the partials.
uitleg: Een onbekende naam zou anders stil niets laten zien.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS naam
FROM gebrek g
WHERE g.soort IN ('sjabloon-naam', 'sjabloon-deel');
