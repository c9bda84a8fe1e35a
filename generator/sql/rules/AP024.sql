/*
SPDX-License-Identifier: EUPL-1.2
code: AP024
ernst: waarschuwing
titel: Veld is leeg
title: Field is empty
melding: «{veld}» is leeg.
message: "{veld}" is empty.
advies: Vul het in, schrijf onbekend als de bronnen het niet zeggen, of haal de regel weg.
hint: Fill it in, write onbekend if the sources do not tell, or remove the line.
uitleg: Een leeg veld zegt niets. «onbekend» zegt dat u het hebt gezocht en de bronnen het niet zeggen.
explanation: An empty field tells nothing. "onbekend" tells that you looked for it, and that the sources do not say.
wat: Een veld is leeg.
what: A field is empty.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  resultaat:
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  resultaat: onbekend
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS veld
FROM gebrek g
WHERE g.soort = 'leeg';
