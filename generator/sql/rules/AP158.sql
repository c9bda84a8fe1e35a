/*
SPDX-License-Identifier: EUPL-1.2
code: AP158
ernst: advies
titel: Organisatie wordt nergens genoemd
title: Organisation is named nowhere
melding: Niets in het plan noemt deze organisatie.
message: Nothing in the plan names this organisation.
advies: Noem «{id}» bij de acties, projecten of overleggen waar zij bij hoort, of haal het bestand weg.
hint: Name "{id}" in the actions, projects or bodies it belongs to, or remove the file.
uitleg: Een organisatie die nergens voorkomt, heeft een lege pagina op de site. Zolang een bestand niet te lezen is of een onbekende organisatie noemt, zwijgt deze regel.
explanation: An organisation that is named nowhere has an empty page on the site. As long as a file cannot be read, or names an organisation that is not there, this rule is silent.
wat: Niets in het plan noemt een organisatie.
what: Nothing in the plan names an organisation.
voorbeeld_fout:
  plan/organisaties/ballon.md
  ---
  titel: Ballonvaarders
  soort: ngo
  ---
voorbeeld_goed:
  plan/organisaties/ballon.md
  ---
  titel: Ballonvaarders
  soort: ngo
  ---
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  betrokken: [ballon]
  ---
*/
SELECT b.id AS bestand, 1 AS regel, 1 AS kolom, o.id
FROM organisatie o JOIN bestand b ON b.pad = o.pad
WHERE o.id NOT IN (SELECT w.norm FROM veld_doel d JOIN waarde w ON w.veld = d.veld WHERE d.soort = 'organisatie' AND w.norm IS NOT NULL)
  AND o.id NOT IN (SELECT oordeel_door FROM voortgang WHERE oordeel_door IS NOT NULL)
  AND o.pad NOT IN (SELECT r.pad FROM verwijzing r JOIN bestand x ON x.id = r.bestand WHERE r.soort = 'link' AND r.pad IS NOT NULL AND r.pad <> x.pad)
  -- what cannot be read might name it
  AND NOT EXISTS (SELECT 1 FROM bestand WHERE soort IS NOT NULL AND NOT geldig)
  AND NOT EXISTS (SELECT 1 FROM gebrek g JOIN veld v ON v.id = g.veld JOIN veld k ON k.soort = v.soort AND (k.id = v.id OR k.pad GLOB v.pad || '.*')
                  JOIN veld_doel d ON d.veld = k.id WHERE d.soort = 'organisatie');
