/*
SPDX-License-Identifier: EUPL-1.2
code: AP042
ernst: fout
titel: Voetnoot zonder tekst
title: Footnote without text
melding: Voetnoot [^{id}] heeft geen tekst.
message: Footnote [^{id}] has no text.
advies: Zet onderaan: [^{id}]: de tekst van de voetnoot.
hint: Add at the end: [^{id}]: the text of the footnote.
uitleg: Elk nummer in de tekst verwijst naar een voetnoot onderaan.
explanation: Each number in the text refers to a footnote below it.
wat: Een voetnoot heeft geen tekst.
what: A footnote has no text.
doe: Zet onderaan de tekst van de voetnoot: [^1]: de tekst.
action: Add the text of the footnote at the end: [^1]: the text.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug hangt op twintig meter.[^1]
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
WHERE g.soort = 'voetnoot-onbekend';
