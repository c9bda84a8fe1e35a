/*
SPDX-License-Identifier: EUPL-1.2
code: AP148
ernst: waarschuwing
titel: Actie zonder actiehouder
title: Action without owner
melding: «actiehouder» ontbreekt: niemand trekt deze actie.
message: "actiehouder" is missing: nobody owns this action.
advies: Zet erbij: actiehouder: [ID] (namen uit plan/organisaties/). Zeggen de bronnen het niet? Schrijf: actiehouder: onbekend
hint: Add: actiehouder: [ID] (names of plan/organisaties/). If the sources do not tell, write: actiehouder: onbekend
uitleg: Een actie zonder actiehouder blijft liggen: er is niemand aan te spreken.
explanation: An action without an owner stays undone: there is nobody to ask.
wat: «actiehouder» ontbreekt.
what: "actiehouder" is missing.
doe: Zet erbij: actiehouder: [id van de organisatie]. Zeggen de bronnen het niet? Schrijf: actiehouder: onbekend
action: Add: actiehouder: [id of the organisation]. If the sources do not tell, write: actiehouder: onbekend
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---
*/
SELECT b.id AS bestand, 1 AS regel, 1 AS kolom
FROM bestand b
WHERE b.soort = 'actie' AND b.geldig
  AND b.id NOT IN (SELECT bestand FROM waarde WHERE veld = (SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'actiehouder'))
  AND b.id NOT IN (SELECT bestand FROM gebrek WHERE veld = (SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'actiehouder'));
