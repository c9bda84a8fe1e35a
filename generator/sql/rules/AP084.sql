/*
SPDX-License-Identifier: EUPL-1.2
code: AP084
ernst: fout
titel: Thema dat er niet is
title: Theme that does not exist
melding: Er is geen thema «{thema}».
message: There is no theme "{thema}".
advies: [[Bedoelt u «{andere}»? ]]Maak de map templates/themas/{thema}/, of verbeter de naam.
hint: [[Did you mean "{andere}"? ]]Make the folder templates/themas/{thema}/, or mend the name.
uitleg: Een site zonder haar eigen kleuren, lettertype en logo lijkt van iemand anders.
explanation: A site without its own colours, font and logo seems to be someone else's.
wat: Het plan noemt een thema waarvan de map niet bestaat.
what: The plan names a theme of which the folder does not exist.
doe: Maak de map in templates/themas/, of verbeter de naam in plan/programma.md.
action: Make the folder in templates/themas/, or mend the name in plan/programma.md.
voorbeeld_fout:
  plan/programma.md
  ---
  titel: Licht op de straat
  dossier: "99999"
  uitbuitingsvormen: []
  thema: maanlicht
  ---
  templates/themas/maan/tekens.css
  :root { --accent: #003082; }
voorbeeld_goed:
  plan/programma.md
  ---
  titel: Licht op de straat
  dossier: "99999"
  uitbuitingsvormen:
    - id: stad
      naam: licht in de stad
  thema: maan
  ---
  templates/themas/maan/tekens.css
  :root { --accent: #003082; }
*/
SELECT w.bestand, w.regel, w.kolom, w.norm AS thema,
    (SELECT min(substr(rest, 1, instr(rest, '/') - 1))
     FROM (SELECT substr(pad, length('templates/themas/') + 1) AS rest FROM sjabloonbestand WHERE pad GLOB 'templates/themas/?*/?*')) AS andere
FROM waarde w JOIN veld v ON v.id = w.veld AND v.soort = 'programma' AND v.pad = 'thema'
WHERE w.norm IS NOT NULL AND EXISTS (SELECT 1 FROM sjabloonbestand)
  AND NOT EXISTS (SELECT 1 FROM sjabloonbestand s WHERE s.pad GLOB 'templates/themas/' || w.norm || '/?*');
