/*
SPDX-License-Identifier: EUPL-1.2
code: AP026
ernst: fout
titel: Verwijzing past op twee bestanden
title: Reference fits two files
melding: «{waarde}» is een id van meer dan één soort ({soort}).
message: "{waarde}" is an id of more than one kind ({soort}).
advies: Geef een van de twee een andere naam.
hint: Rename one of the two.
uitleg: Waar een veld naar twee soorten kan verwijzen, moet het id maar bij één daarvan horen.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, (SELECT group_concat(soort, ', ') FROM veld_doel WHERE veld = g.veld) AS soort
FROM gebrek g
WHERE g.soort = 'verwijzing-dubbel';
