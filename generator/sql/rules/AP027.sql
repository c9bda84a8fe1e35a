/*
SPDX-License-Identifier: EUPL-1.2
code: AP027
ernst: fout
titel: Onbekend mag hier niet
title: Onbekend is not allowed here
melding: «{veld}» is verplicht en kan niet onbekend zijn.
message: "{veld}" is required and cannot be onbekend.
advies: Vul een waarde in.
hint: Fill in a value.
uitleg: Een verplicht veld moet bekend zijn. Alleen velden die mogen ontbreken, kunnen onbekend zijn.
explanation: A required field must be known. Only fields that may be left out can be onbekend.
wat: Een verplicht veld is onbekend.
what: A required field is onbekend.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: onbekend
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT g.bestand, g.regel, g.kolom, iif(n.soort = 'reeks', n.naam, g.a) AS veld
FROM gebrek g JOIN veldnaam n ON n.id = g.veld
WHERE g.soort = 'onbekend-nodig';
