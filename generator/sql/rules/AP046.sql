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
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'citaat-vorm';
