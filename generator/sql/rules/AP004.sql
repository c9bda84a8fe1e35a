/*
SPDX-License-Identifier: EUPL-1.2
code: AP004
ernst: fout
vast: ja
titel: Kop met velden ontbreekt
title: Head with fields is missing
melding: Dit bestand begint niet met een regel «---».
message: This file does not start with a line "---".
advies: Begin het bestand met ---, dan de velden (elk op een regel, zoals «titel: Naam»), en dan weer ---.
hint: Start the file with ---, then the fields (a line each, such as "titel: Name"), and then --- again.
uitleg: Elk bestand heeft bovenaan een kop met velden tussen twee regels van drie streepjes. Daaronder staat de tekst.
explanation: Each file has a head with fields at its top, between two lines of three dashes. The text stands below it.
voorbeeld_fout:
  plan/acties/fietsbrug.md
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
WHERE g.soort = 'kop-ontbreekt';
