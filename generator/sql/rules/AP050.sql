/*
SPDX-License-Identifier: EUPL-1.2
code: AP050
ernst: waarschuwing
titel: Openbare tekst noemt iets interns
title: Public text names something internal
melding: Deze openbare tekst verwijst naar «{waarde}», dat intern is.
message: This public text refers to "{waarde}", which is internal.
advies: Haal de verwijzing weg, of zet bij een van de twee een andere zichtbaarheid.
hint: Remove the reference, or change the visibility of one of the two.
uitleg: Wat intern is, komt niet op de openbare site. De woorden van deze tekst blijven daar wel staan; de link of verwijzing valt weg.
explanation: What is internal does not reach the public site. The words of this text do stay there; the link or reference falls out.
wat: Een openbare tekst verwijst naar iets dat intern is.
what: A public text refers to something that is internal.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug sluit aan op de [steiger](steiger.md).
  plan/acties/steiger.md
  ---
  titel: Luchtsteiger
  zichtbaarheid: intern
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug sluit aan op de [steiger](steiger.md).
  plan/acties/steiger.md
  ---
  titel: Luchtsteiger
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'verwijzing-intern';
