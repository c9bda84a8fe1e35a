/*
SPDX-License-Identifier: EUPL-1.2
code: AP023
ernst: fout
vast: ja
titel: Bestand hoort hier niet
title: File does not belong here
melding: Dit bestand hoort hier niet.
message: This file does not belong here.
advies: Een bestand van het plan eindigt op .md en staat in een map van het plan; een cijferreeks eindigt op .csv en staat in indicatoren/; een afbeelding (png, jpg, webp) staat in afbeeldingen/.
hint: A file of the plan ends in .md and stands in a folder of the plan; a series ends in .csv and stands in indicatoren/; an image (png, jpg, webp) stands in afbeeldingen/.
uitleg: Een bestand dat nergens op de site komt, hoort niet in plan/.
explanation: A file that appears nowhere on the site does not belong in plan/.
voorbeeld_fout:
  plan/acties/fietsbrug.txt
  ---
  titel: Fietsbrug in de lucht
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT g.bestand, g.regel, g.kolom
FROM gebrek g
WHERE g.soort = 'bestand-onbekend';
