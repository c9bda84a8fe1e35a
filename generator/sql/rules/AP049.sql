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
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'afbeelding-buiten';
