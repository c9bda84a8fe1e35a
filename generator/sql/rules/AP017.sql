/*
SPDX-License-Identifier: EUPL-1.2
code: AP017
ernst: fout
titel: Ja of nee
title: Yes or no
melding: «{waarde}» is geen ja of nee.
message: "{waarde}" is not ja or nee.
advies: Schrijf ja of nee.
hint: Write ja (yes) or nee (no).
uitleg: Dit veld kent alleen ja en nee.
explanation: This field knows only ja and nee.
wat: De waarde is geen ja of nee.
what: The value is not ja or nee.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  middelen:
    - jaar: 2030
      bedrag: 5000
      structureel: misschien
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  middelen:
    - jaar: 2030
      bedrag: 5000
      structureel: nee
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'ja-nee';
