/*
SPDX-License-Identifier: EUPL-1.2
code: AP046
ernst: fout
titel: Verwijzing heeft een verkeerde vorm
title: Citation has a wrong form
melding: «[{waarde}]» is geen goede verwijzing.
message: "[{waarde}]" is not a proper citation.
advies: Schrijf [@id], [@id, p. 4] of [@id; @id2].
hint: Write [@id], [@id, p. 4] or [@id; @id2].
uitleg: Tussen vierkante haken staat een @ met het id van een document, eventueel een komma en de plaats; meer verwijzingen met een puntkomma ertussen.
explanation: Between square brackets stands an @ with the id of a document, if needed a comma and the place; more citations with a semicolon between them.
wat: De verwijzing heeft niet de goede vorm.
what: The citation does not have the right form.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De minister schreef dat de brug er komt [@kst-99999-1 p. 4].
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De minister schreef dat de brug er komt [@kst-99999-1, p. 4].
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'citaat-vorm';
