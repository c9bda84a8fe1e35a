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
explanation: Who goes from heading to heading with a screen reader would think that something is missing. The highest heading of a text is mostly ##; below it comes ###.
wat: Een kop staat meer dan één niveau onder de kop ervoor.
what: A heading stands more than one level below the one before it.
doe: Begin de kop met één # meer dan de kop erboven.
action: Begin the heading with one # more than the heading above it.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  ## De planning

  #### De eerste week
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  ## De planning

  ### De eerste week
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS hekjes
FROM gebrek g
WHERE g.soort = 'kop-niveau';
