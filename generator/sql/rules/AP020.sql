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
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, replace(v.naar, '|', ' of ') AS soort, replace(v.naar, '|', ' or ') AS kind,
    (SELECT dichtst(t.id, g.a) FROM veld_doel d JOIN doelwit t ON t.soort = d.soort WHERE d.veld = g.veld) AS bijna,
    coalesce('Of maak het bestand plan/' || s.map || '/' || g.a || '.md.', 'Of zet het bij uitbuitingsvormen in plan/programma.md.') AS doe,
    coalesce('Or make the file plan/' || s.map || '/' || g.a || '.md.', 'Or add it to uitbuitingsvormen in plan/programma.md.') AS "do"
FROM gebrek g JOIN veld v ON v.id = g.veld
LEFT JOIN soort s ON s.naam = substr(v.naar, 1, instr(v.naar || '|', '|') - 1)
WHERE g.soort = 'verwijzing';
