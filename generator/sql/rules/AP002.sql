/*
SPDX-License-Identifier: EUPL-1.2
code: AP002
ernst: fout
vast: ja
titel: Stuurteken in de tekst
title: Control character in the text
melding: Hier staat een onzichtbaar stuurteken.
message: There is an invisible control character here.
advies: Haal het teken weg: zet de cursor erachter en druk op Backspace, of typ de regel opnieuw.
hint: Remove it: put the cursor behind it and press Backspace, or type the line again.
uitleg: Stuurtekens komen mee met kopiëren uit een ander programma. Een lezer ziet ze niet, maar ze breken tabellen en downloads.
explanation: Control characters come along when text is copied from another program. A reader does not see them, but they break tables and downloads.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug\x07 in de lucht
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT g.bestand, g.regel, g.kolom
FROM gebrek g
WHERE g.soort = 'stuurteken';
