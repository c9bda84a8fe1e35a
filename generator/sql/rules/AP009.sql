/*
SPDX-License-Identifier: EUPL-1.2
code: AP009
ernst: fout
vast: ja
titel: Te diep genest
title: Nested too deeply
melding: Hier zitten te veel lagen in elkaar.
message: There are too many layers here.
advies: Maak de opbouw eenvoudiger.
hint: Make the structure simpler.
uitleg: De kop mag 32 lagen diep zijn, de tekst 100. Meer is altijd een vergissing.
explanation: The head may be 32 layers deep, the text 100. More is always a mistake.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  doelen: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[hoger]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  doelen: [hoger]
  ---
*/
SELECT g.bestand, g.regel, g.kolom
FROM gebrek g
WHERE g.soort = 'te-diep';
