/*
SPDX-License-Identifier: EUPL-1.2
code: AP043
ernst: waarschuwing
titel: Voetnoot wordt niet gebruikt
title: Footnote is not used
melding: Voetnoot [^{id}] staat nergens in de tekst.
message: Footnote [^{id}] is nowhere in the text.
advies: Verwijs ernaar met [^{id}], of haal de voetnoot weg.
hint: Refer to it with [^{id}], or remove the footnote.
uitleg: Een voetnoot zonder verwijzing komt niet op de site: de tekst zou verloren gaan.
explanation: A footnote that nothing refers to does not reach the site: its text would be lost.
wat: Een voetnoot staat nergens in de tekst.
what: A footnote is nowhere in the text.
doe: Verwijs ernaar met [^1], of haal de voetnoot weg.
action: Refer to it with [^1], or remove the footnote.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug hangt op twintig meter.

  [^1]: Gemeten boven zee.
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug hangt op twintig meter.[^1]

  [^1]: Gemeten boven zee.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id
FROM gebrek g
WHERE g.soort = 'voetnoot-ongebruikt';
