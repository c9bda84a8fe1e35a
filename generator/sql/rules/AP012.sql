/*
SPDX-License-Identifier: EUPL-1.2
code: AP012
ernst: fout
titel: Verplicht veld ontbreekt
title: Required field is missing
melding: «{veld}» ontbreekt.
message: "{veld}" is missing.
advies: {doe}
hint: {do}
uitleg: Zonder dit veld kan het bestand niet op de site. De velden staan in docs/velden.md.
explanation: Without this field the file cannot be on the site. The fields are in docs/velden.md.
wat: Een veld dat er moet zijn, ontbreekt.
what: A field that must be there is missing.
doe: Zet het veld in de kop: de naam, een dubbele punt, een spatie en de waarde.
action: Put the field in the head: its name, a colon, a space and the value.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  actiehouder: [mvw]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvw]
  ---
*/
SELECT g.bestand, g.regel, g.kolom, iif(v.soort = 'reeks', n.naam, v.pad) AS veld,
    iif(v.soort = 'reeks', 'Vul in deze kolom een waarde in, bijvoorbeeld ' || v.voorbeeld || '. Is de regel leeg, haal die dan weg.',
        'Zet erbij, bijvoorbeeld: ' || n.naam || ': ' || CASE v.voorbeeld WHEN '' THEN '…' ELSE v.voorbeeld END) AS doe,
    iif(v.soort = 'reeks', 'Fill in a value in this column, for instance ' || v.voorbeeld || '. If the line is empty, remove it.',
        'Add, for instance: ' || n.naam || ': ' || CASE v.voorbeeld WHEN '' THEN '…' ELSE v.voorbeeld END) AS "do"
FROM gebrek g JOIN veld v ON v.id = g.veld JOIN veldnaam n ON n.id = v.id
WHERE g.soort = 'nodig';
