/*
SPDX-License-Identifier: EUPL-1.2
code: AP044
ernst: fout
titel: Voetnoot staat er twee keer
title: Footnote stands there twice
melding: Voetnoot [^{id}] heeft twee teksten.
message: Footnote [^{id}] has two texts.
advies: Geef een van de twee een andere naam.
hint: Rename one of the two.
uitleg: Van twee voetnoten met dezelfde naam kan er maar één gelden.
explanation: Of two footnotes with the same name only one can count.
wat: Een voetnoot heeft twee teksten.
what: A footnote has two texts.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug hangt op twintig meter.[^1]

  [^1]: Gemeten boven zee.

  [^1]: Gemeten in de stad.
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug hangt op twintig meter[^1] of lager.[^2]

  [^1]: Gemeten boven zee.

  [^2]: Gemeten in de stad.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id
FROM gebrek g
WHERE g.soort = 'voetnoot-dubbel';
