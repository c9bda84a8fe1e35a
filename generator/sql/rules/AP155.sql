/*
SPDX-License-Identifier: EUPL-1.2
code: AP155
ernst: waarschuwing
titel: Actielijn zonder acties
title: Action line without actions
melding: Bij deze actielijn hoort geen enkele actie[[ ({aantal} actielijn: onbekend)]].
message: No action belongs to this action line[[ ({number} actielijn: onbekend)]].
advies: Zet in de acties die erbij horen: actielijn: [{id}]
hint: Write in the actions that belong to it: actielijn: [{id}]
uitleg: Een actielijn zonder acties is een lege pagina. Projecten van No Regrets tellen hier niet mee. Zolang een actie niet te lezen is of een onbekende actielijn noemt, zwijgt deze regel.
explanation: An action line without actions is an empty page. Projects do not count here. As long as an action cannot be read, or names an action line that is not there, this rule is silent.
wat: Bij een actielijn hoort geen enkele actie.
what: No action belongs to an action line.
voorbeeld_fout:
  plan/actielijnen/al-2.md
  ---
  titel: Landen
  nummer: "2"
  doelen: [hoger]
  ---
voorbeeld_goed:
  plan/actielijnen/al-2.md
  ---
  titel: Landen
  nummer: "2"
  doelen: [hoger]
  ---
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-2
  actiehouder: [mvw]
  ---
*/
SELECT b.id AS bestand, 1 AS regel, 1 AS kolom, l.id,
    CASE o.n WHEN 0 THEN NULL WHEN 1 THEN '1 actie heeft' ELSE o.n || ' acties hebben' END AS aantal,
    CASE o.n WHEN 0 THEN NULL WHEN 1 THEN '1 action has' ELSE o.n || ' actions have' END AS number
FROM actielijn l JOIN bestand b ON b.pad = l.pad
JOIN (SELECT count(*) AS n FROM onbekend WHERE soort = 'actie' AND veld = 'actielijn') o
WHERE l.id NOT IN (SELECT waarde FROM actie_actielijn)
  -- what cannot be read might belong to it
  AND NOT EXISTS (SELECT 1 FROM bestand WHERE soort = 'actie' AND NOT geldig)
  AND NOT EXISTS (SELECT 1 FROM gebrek WHERE veld = (SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'actielijn'));
