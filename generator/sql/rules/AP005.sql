/*
SPDX-License-Identifier: EUPL-1.2
code: AP005
ernst: fout
vast: ja
titel: Kop met velden is niet afgesloten
title: Head with fields is not closed
melding: De kop met velden heeft geen sluitende regel «---».
message: The head with fields has no closing line "---".
advies: Zet na het laatste veld een regel met alleen ---.
hint: Put a line with only --- behind the last field.
uitleg: Zonder sluitregel weet het programma niet waar de velden ophouden en de tekst begint.
explanation: Without the closing line the program does not know where the fields end and the text begins.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht

  De brug hangt op twintig meter.
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug hangt op twintig meter.
*/
SELECT g.bestand, g.regel, g.kolom
FROM gebrek g
WHERE g.soort = 'kop-open';
