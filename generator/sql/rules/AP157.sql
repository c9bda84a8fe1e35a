/*
SPDX-License-Identifier: EUPL-1.2
code: AP157
ernst: waarschuwing
titel: Actie zonder doel
title: Action without goal
melding: Deze actie draagt aan geen enkel doel bij[[: actielijn «{lijn}» noemt er ook geen]].
message: This action contributes to no goal[[: nor does action line "{lijn}" name one]].
advies: Zet erbij: doelen: [ID], met het id van een doel in plan/doelen/, of zet dat in de actielijn. Zeggen de bronnen het niet? Schrijf: doelen: onbekend
hint: Add: doelen: [ID], with the id of a goal in plan/doelen/, or write that in the action line. If the sources do not tell, write: doelen: onbekend
uitleg: Waarom een actie er is, blijkt uit het doel. Een actie heeft een doel van zichzelf of via haar actielijn. Bestaand beleid hoeft geen doel te hebben; «onbekend» bij de actie, of bij de doelen van haar actielijn, is ook een antwoord.
explanation: Why an action is there follows from its goal. An action has a goal of its own or through its action line. Existing policy needs no goal; "onbekend" with the action, or with the goals of its action line, is an answer too.
wat: Een actie noemt geen doel, en haar actielijn ook niet.
what: An action names no goal, nor does its action line.
doe: Zet erbij: doelen: [id van het doel], of zet dat in de actielijn. Zeggen de bronnen het niet? Schrijf: doelen: onbekend
action: Add: doelen: [id of the goal], or write that in the action line. If the sources do not tell, write: doelen: onbekend
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvw]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvw]
  doelen: [hoger]
  ---
*/
SELECT b.id AS bestand, 1 AS regel, 1 AS kolom,
    (SELECT waarde FROM actie_actielijn l WHERE l.item = a.id ORDER BY volgnr LIMIT 1) AS lijn
FROM actie a JOIN bestand b ON b.pad = a.pad
WHERE a.soort IS NOT 'bestaand-beleid'
  AND b.id NOT IN (SELECT bestand FROM waarde WHERE veld = (SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'doelen'))
  AND b.id NOT IN (SELECT bestand FROM gebrek WHERE veld IN ((SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'doelen'), (SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'actielijn')))
  AND a.id NOT IN (SELECT item FROM onbekend WHERE soort = 'actie' AND veld = 'actielijn')
  AND a.id NOT IN (SELECT l.item FROM actie_actielijn l JOIN actielijn x ON x.id = l.waarde JOIN bestand y ON y.pad = x.pad
                   WHERE y.id IN (SELECT bestand FROM waarde WHERE veld = (SELECT v.id FROM veld v WHERE v.soort = 'actielijn' AND v.pad = 'doelen') UNION SELECT bestand FROM gebrek WHERE veld = (SELECT v.id FROM veld v WHERE v.soort = 'actielijn' AND v.pad = 'doelen')))
  -- an action line that cannot be read may name a goal
  AND (NOT EXISTS (SELECT 1 FROM bestand WHERE soort = 'actielijn' AND NOT geldig)
       OR b.id NOT IN (SELECT bestand FROM waarde WHERE veld = (SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'actielijn')));
