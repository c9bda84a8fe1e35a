/*
SPDX-License-Identifier: EUPL-1.2
code: AP156
ernst: waarschuwing
titel: Doel zonder actie
title: Goal without action
melding: Aan dit doel draagt geen enkele actie bij.
message: No action contributes to this goal.
advies: Zet in de acties die bijdragen, of in hun actielijn: doelen: [{id}]
hint: Write in the actions that contribute, or in their action line: doelen: [{id}]
uitleg: Een doel telt als gedekt als een actie het noemt, als een actielijn met acties het noemt, of als een doel eronder gedekt is. Zolang een actie, actielijn of doel niet te lezen is of een onbekend doel noemt, zwijgt deze regel.
explanation: A goal is covered where an action names it, an action line with actions names it, or a goal below it is covered. As long as an action, action line or goal cannot be read, or names a goal that is not there, this rule is silent.
wat: Geen enkele actie draagt bij aan een doel.
what: No action contributes to a goal.
voorbeeld_fout:
  plan/doelen/zachter.md
  ---
  titel: Elke fiets landt zachter
  soort: operationeel
  ---
voorbeeld_goed:
  plan/doelen/zachter.md
  ---
  titel: Elke fiets landt zachter
  soort: operationeel
  ---
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  doelen: [zachter]
  ---
*/
WITH RECURSIVE gedekt (id) AS (
    SELECT waarde FROM actie_doelen
    UNION
    SELECT l.waarde FROM actielijn_doelen l WHERE l.item IN (SELECT waarde FROM actie_actielijn)
    UNION
    SELECT d.bovenliggend FROM gedekt g JOIN doel d ON d.id = g.id WHERE d.bovenliggend IS NOT NULL
)
SELECT b.id AS bestand, 1 AS regel, 1 AS kolom, d.id
FROM doel d JOIN bestand b ON b.pad = d.pad
WHERE d.id NOT IN (SELECT id FROM gedekt)
  -- what cannot be read might contribute to it
  AND NOT EXISTS (SELECT 1 FROM bestand WHERE soort IN ('actie', 'actielijn', 'doel') AND NOT geldig)
  AND NOT EXISTS (SELECT 1 FROM gebrek g JOIN veld v ON v.id = g.veld
                  WHERE v.soort || '.' || v.pad IN ('actie.doelen', 'actie.actielijn', 'actielijn.doelen', 'doel.bovenliggend'));
