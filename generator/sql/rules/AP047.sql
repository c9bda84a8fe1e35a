/*
SPDX-License-Identifier: EUPL-1.2
code: AP047
ernst: fout
titel: Link naar een bestand dat er niet is
title: Link to a file that is not there
melding: De link «{waarde}» leidt naar een bestand dat er niet is.
message: The link "{waarde}" leads to a file that is not there.
advies: [[Bedoelt u {bijna}? ]]Een link gaat naar een bestand van het plan, gezien vanaf dit bestand: ../acties/naam.md.
hint: [[Do you mean {bijna}? ]]A link goes to a file of the plan, seen from this file: ../acties/name.md.
uitleg: Links werken zo ook in de webomgeving van git. Op de site worden ze links naar pagina’s.
explanation: Links work in the git forge too this way. On the site they become links to pages.
wat: De link leidt naar een bestand dat er niet is.
what: The link leads to a file that is not there.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug sluit aan op het [luchtpad](luchtpaden.md).
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug sluit aan op het [luchtpad](luchtpad.md).
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, (SELECT dichtst(x.pad, g.b) FROM bestand x) AS bijna
FROM gebrek g
WHERE g.soort IN ('link-dood', 'afbeelding-dood');
