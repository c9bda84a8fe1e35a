/*
SPDX-License-Identifier: EUPL-1.2
code: AP166
ernst: advies
titel: Kop slaat een niveau over
title: Heading skips a level
melding: Deze kop slaat een niveau over.
message: This heading skips a level.
advies: Begin de kop met {hekjes} en een spatie.
hint: Begin the heading with {hekjes} and a space.
uitleg: Wie met een schermlezer van kop naar kop gaat, denkt anders dat er iets ontbreekt. De hoogste kop van een tekst is meestal ##; daaronder komt ###.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS hekjes
FROM gebrek g
WHERE g.soort = 'kop-niveau';
