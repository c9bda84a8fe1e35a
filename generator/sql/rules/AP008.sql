/*
SPDX-License-Identifier: EUPL-1.2
code: AP008
ernst: fout
titel: Veld staat er twee keer
title: Field stands there twice
melding: «{veld}» staat er twee keer[[; de eerste keer op regel {eerste}]].
message: "{veld}" stands there twice[[; first on line {eerste}]].
advies: Haal een van de twee weg.
hint: Remove one of the two.
uitleg: Van twee velden met dezelfde naam kan er maar één gelden. Het programma kiest niet.
explanation: Of two fields with the same name only one can count. The program does not choose.
wat: Een veld staat er twee keer.
what: A field stands there twice.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2030-02-01
  start: 2030-03-01
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2030-03-01
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS veld, nullif(g.b, '') AS eerste
FROM gebrek g
WHERE g.soort = 'sleutel-dubbel';
