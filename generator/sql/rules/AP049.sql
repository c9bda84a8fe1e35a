/*
SPDX-License-Identifier: EUPL-1.2
code: AP049
ernst: fout
titel: Afbeelding van elders
title: Image from elsewhere
melding: De afbeelding «{waarde}» staat niet in het plan.
message: The image "{waarde}" is not in the plan.
advies: Zet de afbeelding in plan/afbeeldingen/ en verwijs daarheen.
hint: Put the image in plan/afbeeldingen/ and link to it there.
uitleg: De site laadt niets van elders: dat zou verraden wie wat leest.
explanation: The site loads nothing from elsewhere: that would tell who reads what.
wat: De afbeelding staat niet in het plan.
what: The image is not in the plan.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  ![Een brug tussen twee wolken](https://example.org/brug.png)
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  ![Een brug tussen twee wolken](../afbeeldingen/brug.png)
  plan/afbeeldingen/brug.png
  (de afbeelding)
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'afbeelding-buiten';
