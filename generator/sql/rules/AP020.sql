/*
SPDX-License-Identifier: EUPL-1.2
code: AP020
ernst: fout
titel: Verwijzing naar iets dat er niet is
title: Reference to something that is not there
melding: Er is geen {soort} «{waarde}».
message: There is no {kind} "{waarde}".
advies: [[Bedoelt u «{bijna}»? ]]{doe}
hint: [[Do you mean "{bijna}"? ]]{do}
uitleg: Een verwijzing noemt het id van een ander bestand: de bestandsnaam zonder .md.
explanation: A reference names the id of another file: the file's name without .md.
wat: Het veld verwijst naar iets dat er niet is.
what: The field refers to something that is not there.
doe: Verbeter het id, of maak het bestand waarnaar het verwijst.
action: Mend the id, or make the file that it refers to.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvv]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvw]
  ---
*/
SELECT f.bestand, f.regel, f.kolom, f.a AS waarde, replace(f.naar, '|', ' of ') AS soort, replace(f.naar, '|', ' or ') AS kind, f.bijna,
    CASE WHEN f.map IS NULL THEN iif(f.bijna IS NULL, 'Zet', 'Of zet') || ' het bij uitbuitingsvormen in plan/programma.md.'
        WHEN f.meer THEN 'Zijn het er meer? Schrijf dan een lijst: [' || f.a || ']'
        WHEN NOT f.kan THEN 'Schrijf het id: de naam van het bestand in plan/' || f.map || '/, zonder .md.'
        WHEN lower(f.bijna) = lower(f.a) THEN 'Hoofdletters tellen mee.'
        ELSE iif(f.bijna IS NULL, 'Maak', 'Of maak') || ' het bestand plan/' || f.map || '/' || f.a || '.md.' END AS doe,
    CASE WHEN f.map IS NULL THEN iif(f.bijna IS NULL, 'Add', 'Or add') || ' it to uitbuitingsvormen in plan/programma.md.'
        WHEN f.meer THEN 'If there are more, write a list: [' || f.a || ']'
        WHEN NOT f.kan THEN 'Write the id: the name of the file in plan/' || f.map || '/, without .md.'
        WHEN lower(f.bijna) = lower(f.a) THEN 'Capitals count.'
        ELSE iif(f.bijna IS NULL, 'Make', 'Or make') || ' the file plan/' || f.map || '/' || f.a || '.md.' END AS "do"
FROM (
    SELECT g.bestand, g.regel, g.kolom, g.a, v.naar, s.map,
        v.vorm IN ('lijst', 'groepen') AND instr(g.a, ',') > 0 AS meer,
        g.a NOT GLOB '*[^A-Za-z0-9._-]*' AND g.a NOT GLOB '*.md' AS kan, -- be the name of a file
        (SELECT dichtst(t.id, iif(g.a GLOB '*.md', substr(g.a, 1, length(g.a) - 3), g.a))
         FROM veld_doel d JOIN doelwit t ON t.soort = d.soort WHERE d.veld = g.veld) AS bijna
    FROM gebrek g JOIN veld v ON v.id = g.veld
    LEFT JOIN soort s ON s.naam = substr(v.naar, 1, instr(v.naar || '|', '|') - 1)
    WHERE g.soort = 'verwijzing'
) f;
