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
explanation: Where a field can refer to two kinds, the id must belong to only one of them.
wat: Het id hoort bij meer dan één soort.
what: The id belongs to more than one kind.
voorbeeld_fout:
  plan/acties/zweefpomp.md
  ---
  titel: Zweefpomp uitdelen
  ---
  plan/voortgang/2031/zweefpomp-2031-04.md
  ---
  betreft: zweefpomp
  datum: 2031-04-01
  fase: loopt
  ---
voorbeeld_goed:
  plan/acties/zweefpomp-uitdelen.md
  ---
  titel: Zweefpomp uitdelen
  ---
  plan/voortgang/2031/zweefpomp-2031-04.md
  ---
  betreft: zweefpomp-uitdelen
  datum: 2031-04-01
  fase: loopt
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, (SELECT group_concat(soort, ', ') FROM veld_doel WHERE veld = g.veld) AS soort
FROM gebrek g
WHERE g.soort = 'verwijzing-dubbel';
