/*
SPDX-License-Identifier: EUPL-1.2
code: AP003
ernst: fout
vast: ja
titel: Bestand is te groot
title: File is too large
melding: Dit bestand is groter dan 1 MiB en is niet gelezen.
message: This file is larger than 1 MiB and was not read.
advies: Splits het bestand, of verwijs met een link naar het grote stuk.
hint: Split the file, or link to the large document.
uitleg: Een bestand van het plan is hooguit 1 MiB. Zo blijft de site snel en de controle kort.
explanation: A file of the plan is at most 1 MiB. That keeps the site fast and the check short.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  (hier staan twee miljoen letters)
voorbeeld_maak: head -c 2000000 /dev/zero | tr '\0' 'x' >>plan/acties/fietsbrug.md
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug is af. Het [jaarverslag](https://example.org/fietsbrug) staat elders.
*/
SELECT g.bestand, g.regel, g.kolom
FROM gebrek g
WHERE g.soort = 'te-groot';
