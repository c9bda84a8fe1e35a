/*
SPDX-License-Identifier: EUPL-1.2
code: AP083
ernst: fout
vast: ja
titel: Sjabloon is te diep of te lang
title: Template is too deep or too long
melding: Dit sjabloon roept zichzelf aan, heeft te veel delen in elkaar, of maakt een pagina die te groot is.
message: This template calls itself, has too many sections in each other, or makes a page that is too large.
advies: Kijk of een sjabloon zichzelf aanroept, en maak de opbouw eenvoudiger.
hint: See whether a template calls itself, and make it simpler.
uitleg: Er is een grens aan diepte en lengte, zodat de bouw altijd eindigt.
explanation: There is a limit to depth and length, so that building always ends.
voorbeeld_fout:
  templates/robots.mustache
  User-agent: *
  {{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}{{#basis}}Disallow:{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}{{/basis}}
voorbeeld_goed:
  templates/robots.mustache
  User-agent: *
  {{#basis}}Disallow:{{/basis}}
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS naam
FROM gebrek g
WHERE g.soort = 'sjabloon-grens';
