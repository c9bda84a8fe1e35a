/*
SPDX-License-Identifier: EUPL-1.2
code: AP083
ernst: fout
vast: ja
titel: Sjabloon is te diep of te lang
title: Template is too deep or too long
melding: Dit sjabloon roept zichzelf aan, of maakt een pagina die te groot is.
message: This template calls itself, or makes a page that is too large.
advies: Kijk of een deel zichzelf aanroept.
hint: See whether a partial calls itself.
uitleg: Er is een grens aan diepte en lengte, zodat de bouw altijd eindigt.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS naam
FROM gebrek g
WHERE g.soort = 'sjabloon-grens';
