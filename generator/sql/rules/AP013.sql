/*
SPDX-License-Identifier: EUPL-1.2
code: AP013
ernst: fout
titel: Onbekend veld
title: Unknown field
melding: Het veld «{veld}» bestaat niet{bij}.
message: There is no field "{veld}"{en}.
advies: [[Bedoelt u «{bijna}»? ]][[{elders} ]]Alle velden staan in docs/velden.md.
hint: [[Do you mean "{bijna}"? ]][[{elsewhere} ]]All fields are in docs/velden.md.
uitleg: Een tikfout in een naam zou anders stil verdwijnen, en de waarde dus ook.
explanation: A slip in a name would otherwise vanish silently, and the value with it.
wat: Dit soort bestand kent geen veld met deze naam.
what: This kind of file has no field of this name.
doe: Verbeter de naam; alle velden staan in docs/velden.md.
action: Mend the name; all fields are in docs/velden.md.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehoudr: [mvw]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvw]
  ---
*/
SELECT f.*, iif(f.bijna IS NULL, 'Dat veld hoort in een bestand van plan/' || f.ander || '/.', NULL) AS elders,
    iif(f.bijna IS NULL, 'That field belongs in a file of plan/' || f.ander || '/.', NULL) AS elsewhere
FROM (
SELECT g.bestand, g.regel, g.kolom, g.a AS veld,
    CASE WHEN g.b = '' THEN ' bij ' || s.meervoud ELSE ' binnen «' || g.b || '»' END AS bij,
    CASE WHEN g.b = '' THEN ' for ' || s.meervoud ELSE ' within "' || g.b || '"' END AS en,
    (SELECT dichtst(n.naam, g.a) FROM veldnaam n WHERE n.soort = b.soort AND n.groep = g.b) AS bijna,
    -- the only other kind that has it
    (SELECT max(x.map) FROM veldnaam n JOIN soort x ON x.naam = n.soort
     WHERE n.naam = g.a AND n.groep = '' AND g.b = '' HAVING count(*) = 1) AS ander
FROM gebrek g JOIN bestand b ON b.id = g.bestand JOIN soort s ON s.naam = b.soort
WHERE g.soort = 'sleutel-onbekend'
) f;
