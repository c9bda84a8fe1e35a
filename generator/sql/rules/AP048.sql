/*
SPDX-License-Identifier: EUPL-1.2
code: AP048
ernst: fout
titel: Afbeelding zonder beschrijving
title: Image without description
melding: De afbeelding «{waarde}» heeft geen beschrijving.
message: The image "{waarde}" has no description.
advies: Zet tussen de vierkante haken wat er te zien is: ![Kaart van de tien regio’s](…).
hint: Say between the square brackets what is to be seen: ![Map of the ten regions](…).
uitleg: Wie de afbeelding niet ziet, leest de beschrijving. Dat is verplicht voor overheidssites.
explanation: Who does not see the image, reads the description. Government sites must have one.
wat: De afbeelding heeft geen beschrijving.
what: The image has no description.
doe: Zet tussen de vierkante haken wat er te zien is.
action: Say between the square brackets what is to be seen.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  ![](../afbeeldingen/brug.png)
  plan/afbeeldingen/brug.png
  (de afbeelding)
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  ![Een brug tussen twee wolken, met drie fietsers](../afbeeldingen/brug.png)
  plan/afbeeldingen/brug.png
  (de afbeelding)
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'afbeelding-zonder-tekst';
