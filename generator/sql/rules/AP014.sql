/*
SPDX-License-Identifier: EUPL-1.2
code: AP014
ernst: fout
titel: Veld heeft de verkeerde vorm
title: Field has the wrong form
melding: Bij «{veld}» hoort {wat}.
message: "{veld}" takes {what}.
advies: Schrijf: {naam}: {voorbeeld}
hint: Write: {naam}: {voorbeeld}
uitleg: Sommige velden hebben één waarde, andere een lijst, en andere een groep van velden. docs/velden.md zegt welke.
explanation: Some fields have one value, others a list, and others a group of fields. docs/velden.md says which.
wat: Bij dit veld hoort een andere vorm: één waarde, een lijst, of een groep velden.
what: This field takes another form: one value, a list, or a group of fields.
doe: Schrijf het veld in de vorm die docs/velden.md noemt.
action: Write the field in the form that docs/velden.md names.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: [Fietsbrug, in de lucht]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT g.bestand, g.regel, g.kolom, v.pad AS veld,
    n.naam,
    CASE v.voorbeeld WHEN '' THEN CASE v.vorm WHEN 'lijst' THEN '[een, twee]' WHEN 'een' THEN '…' ELSE '(zie docs/velden.md)' END ELSE v.voorbeeld END AS voorbeeld,
    CASE v.vorm WHEN 'een' THEN 'één waarde' WHEN 'lijst' THEN 'een lijst van waarden'
        WHEN 'groep' THEN 'een groep van velden' WHEN 'paren' THEN 'een naam met een waarde op elke regel' ELSE 'een lijst van groepen met velden' END AS wat,
    CASE v.vorm WHEN 'een' THEN 'one value' WHEN 'lijst' THEN 'a list of values'
        WHEN 'groep' THEN 'a group of fields' WHEN 'paren' THEN 'a name with a value on each line' ELSE 'a list of groups of fields' END AS what
FROM gebrek g JOIN veld v ON v.id = g.veld JOIN veldnaam n ON n.id = v.id
WHERE g.soort IN ('vorm-een', 'vorm-lijst', 'vorm-groep', 'vorm-groepen', 'vorm-paren', 'groep');
