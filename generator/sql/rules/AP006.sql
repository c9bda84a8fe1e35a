/*
SPDX-License-Identifier: EUPL-1.2
code: AP006
ernst: fout
vast: ja
titel: Kop met velden is onleesbaar
title: Head with fields cannot be read
melding: De kop is hier niet te lezen: {wat}
message: The head cannot be read here: {what}
advies: {doe}
hint: {do}
uitleg: De kop is YAML: op elke regel een veld, een dubbele punt, een spatie en de waarde. Tekst met een dubbele punt en een spatie erin staat tussen aanhalingstekens.
explanation: The head is YAML: on each line a field, a colon, a space and the value. Text that holds a colon and a space stands in quotes.
wat: De kop is ergens niet te lezen; de melding zegt waar en waardoor.
what: The head cannot be read somewhere; the finding says where and why.
doe: Zet elk veld op een eigen regel, op dezelfde hoogte: naam, dubbele punt, spatie, waarde. Zet een waarde met een dubbele punt of een bijzonder teken tussen aanhalingstekens.
action: Put each field on a line of its own, equally indented: name, colon, space, value. Put a value with a colon or a special character in quotes.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug: het begin
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: "Fietsbrug: het begin"
  ---
*/
SELECT g.bestand, g.regel, g.kolom, u.wat, u.what, u.doe, u."do"
FROM gebrek g JOIN (
    SELECT 1 AS nr, 'line goes on' AS als,
        'deze regel springt verder in dan de regel erboven, of daar ontbreekt een dubbele punt.' AS wat,
        'this line is indented more than the line above, or that one lacks a colon.' AS what,
        'Zet het veld op dezelfde hoogte als het veld erboven, en zet achter elke naam een dubbele punt en een spatie.' AS doe,
        'Indent the field like the field above, and put a colon and a space behind each name.' AS "do"
    UNION ALL SELECT 2, '*mapping values are not allowed*', 'er staat nog een dubbele punt in de waarde.', 'there is another colon in the value.',
        'Zet de hele waarde tussen aanhalingstekens: titel: "Plan: het begin".', 'Put the whole value in quotes: titel: "Plan: the start".'
    UNION ALL SELECT 3, 'quoted scalar', 'een aanhalingsteken is niet gesloten.', 'a quote is not closed.',
        'Sluit de tekst met hetzelfde aanhalingsteken als waarmee die begint.', 'Close the text with the quote that opened it.'
    UNION ALL SELECT 4, 'text behind quote', 'achter het sluitende aanhalingsteken staat nog tekst.', 'there is text behind the closing quote.',
        'Zet de hele waarde tussen aanhalingstekens, met binnenin een ander soort: "Zo''n plan", ''Het "plan"''.',
        'Put the whole value in quotes, with another kind inside: "The owner''s plan", ''The "plan"''.'
    UNION ALL SELECT 5, '*escape*', 'achter een \ staat een teken dat daar niets betekent.', 'the character behind a \ means nothing there.',
        'Schrijf \\ voor een gewone \, of zet de tekst tussen enkele aanhalingstekens: ''C:\map''.',
        'Write \\ for a plain \, or put the text in single quotes: ''C:\folder''.'
    UNION ALL SELECT 6, '*cannot start any token*', 'hier staat een tab of een teken dat een waarde niet mag beginnen.',
        'there is a tab here, or a character that cannot start a value.',
        'Gebruik spaties in plaats van tabs, en zet een waarde die met @, `, % of een ander bijzonder teken begint tussen aanhalingstekens.',
        'Use spaces instead of tabs, and put a value that starts with @, `, % or another special character in quotes.'
    UNION ALL SELECT 7, '*expected '',''*', 'een lijst met [ of een groep met { is niet gesloten of mist een komma.',
        'a list with [ or a group with { is not closed or lacks a comma.',
        'Schrijf een lijst als [een, twee] en een groep als {jaar: 2030, bedrag: 5000}.',
        'Write a list as [one, two] and a group as {jaar: 2030, bedrag: 5000}.'
    UNION ALL SELECT 8, '*expected key*', 'deze regel springt anders in dan de regels erboven, of mist een dubbele punt.',
        'this line is indented unlike the lines above, or lacks a colon.',
        'Zet het veld op dezelfde hoogte als de andere, met een dubbele punt en een spatie achter de naam.',
        'Indent the field like the others, with a colon and a space behind its name.'
    UNION ALL SELECT 9, '*expected ''-''*', 'deze regel springt anders in dan de regels erboven.', 'this line is indented unlike the lines above.',
        'Begin elk deel van de lijst met - en zet de velden die erbij horen recht onder elkaar.',
        'Start each entry of the list with - and put its fields right below each other.'
    UNION ALL SELECT 10, '*expected '':''*', 'achter de naam van het veld ontbreekt een dubbele punt.', 'the colon behind the name of the field is missing.',
        'Schrijf: naam: waarde.', 'Write: name: value.'
    UNION ALL SELECT 11, '*', 'de velden staan niet in de vorm «naam: waarde».', 'the fields are not of the form "name: value".',
        'Kijk of elke regel een naam, een dubbele punt, een spatie en een waarde heeft.',
        'See that each line has a name, a colon, a space and a value.'
) u ON g.a GLOB u.als
WHERE g.soort = 'yaml'
GROUP BY g.rowid HAVING u.nr = min(u.nr);
