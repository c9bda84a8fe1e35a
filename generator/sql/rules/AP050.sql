/*
SPDX-License-Identifier: EUPL-1.2
code: AP050
ernst: waarschuwing
titel: Openbare tekst noemt iets interns
title: Public text names something internal
melding: Deze openbare tekst verwijst naar «{waarde}», dat intern is.
message: This public text refers to "{waarde}", which is internal.
advies: Haal de verwijzing weg, of zet bij een van de twee een andere zichtbaarheid.
hint: Remove the reference, or change the visibility of one of the two.
uitleg: Wat intern is, komt niet op de openbare site. De naam ervan staat dan nog wel in deze tekst en in de downloads.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'verwijzing-intern';
