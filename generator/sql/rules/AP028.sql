/*
SPDX-License-Identifier: EUPL-1.2
code: AP028
ernst: fout
vast: ja
titel: programma.md ontbreekt
title: programma.md is missing
melding: Het plan heeft geen programma.md.
message: The plan has no programma.md.
advies: Maak plan/programma.md met titel en dossier.
hint: Make plan/programma.md with titel and dossier.
uitleg: In programma.md staan de naam van het programma, het dossier en de uitbuitingsvormen.
explanation: programma.md holds the programme's name, the dossier and the forms of exploitation.
voorbeeld_fout:
  plan/programma.md
  (dit bestand is er niet)
voorbeeld_maak: rm plan/programma.md
voorbeeld_goed:
  plan/programma.md
  ---
  titel: Actieplan Vliegende Fietsen
  dossier: "99999"
  uitbuitingsvormen:
    - id: stad
      naam: vliegen in de stad
    - id: zee
      naam: vliegen boven zee
  ---
*/
SELECT g.bestand, g.regel, g.kolom
FROM gebrek g
WHERE g.soort = 'programma-ontbreekt';
