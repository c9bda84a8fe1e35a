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
-- Each groep is one of generator/text/frontmatter_slip.c.
SELECT g.bestand, g.regel, g.kolom, u.wat, u.what, u.doe, u."do"
FROM gebrek g JOIN (
    SELECT 'line goes on' AS groep,
        'deze regel springt verder in dan de regel erboven, of daar ontbreekt een dubbele punt.' AS wat,
        'this line is indented more than the line above, or that one lacks a colon.' AS what,
        'Zet het veld op dezelfde hoogte als het veld erboven, en zet achter elke naam een dubbele punt en een spatie.' AS doe,
        'Indent the field like the field above, and put a colon and a space behind each name.' AS "do"
    UNION ALL SELECT 'second colon', 'er staat nog een dubbele punt in de waarde.',
        'there is another colon in the value.',
        'Zet de hele waarde tussen aanhalingstekens: titel: "Plan: het begin".',
        'Put the whole value in quotes: titel: "Plan: the start".'
    UNION ALL SELECT 'question mark', 'een waarde begint met een vraagteken en een spatie.',
        'a value starts with a question mark and a space.',
        'Zet de hele waarde tussen aanhalingstekens: titel: "? en dan".',
        'Put the whole value in quotes: titel: "? and then".'
    UNION ALL SELECT 'dash in value', 'een waarde begint met een streepje en een spatie.',
        'a value starts with a dash and a space.',
        'Is het een lijst, schrijf dan [een, twee] of zet elk deel op een eigen regel met - ervoor. Is het tekst, zet die dan tussen aanhalingstekens.',
        'If it is a list, write [one, two] or put each entry on a line of its own with - in front. If it is text, put it in quotes.'
    UNION ALL SELECT 'open quote', 'een aanhalingsteken is niet gesloten.',
        'a quote is not closed.',
        'Sluit de tekst met hetzelfde aanhalingsteken als waarmee die begint. Begint de tekst met een apostrof, zet er dan dubbele aanhalingstekens om: "''s Avonds open".',
        'Close the text with the quote that opened it. If the text starts with an apostrophe, put double quotes around it: "''s Avonds open".'
    UNION ALL SELECT 'text behind quote', 'achter het sluitende aanhalingsteken staat nog tekst.',
        'there is text behind the closing quote.',
        'Zet de hele waarde tussen aanhalingstekens, met binnenin een ander soort: "Zo''n plan", ''Het "plan"''.',
        'Put the whole value in quotes, with another kind inside: "The owner''s plan", ''The "plan"''.'
    UNION ALL SELECT 'escape', 'achter een \ staat een teken dat daar niets betekent.',
        'the character behind a \ means nothing there.',
        'Schrijf \\ voor een gewone \, of zet de tekst tussen enkele aanhalingstekens: ''C:\map''.',
        'Write \\ for a plain \, or put the text in single quotes: ''C:\folder''.'
    UNION ALL SELECT 'tab', 'hier staat een tab.',
        'there is a tab here.',
        'Vervang de tab door spaties: twee voor elke laag.',
        'Replace the tab by spaces: two for each layer.'
    UNION ALL SELECT 'bad start', 'met dit teken mag een waarde niet beginnen.',
        'a value cannot start with this character.',
        'Zet een waarde die met @, `, % of een ander bijzonder teken begint tussen aanhalingstekens: "@mvw".',
        'Put a value that starts with @, `, % or another special character in quotes: "@mvw".'
    UNION ALL SELECT 'text behind bar', 'achter | of > staat iets dat daar niet hoort.',
        'there is something behind | or > that does not belong there.',
        'Zet achter | of > niets, en begin de tekst op de volgende regel, twee spaties ingesprongen.',
        'Put nothing behind | or >, and start the text on the next line, indented two spaces.'
    UNION ALL SELECT 'colon in list', 'in een lijst of groep staat een dubbele punt zonder spatie erachter.',
        'a list or group has a colon without a space behind it.',
        'Zet een spatie achter de dubbele punt, of zet de hele waarde tussen aanhalingstekens: ["mvw:"].',
        'Put a space behind the colon, or put the whole value in quotes: ["mvw:"].'
    UNION ALL SELECT 'stray bracket', 'hier staat een ], } of komma zonder lijst of waarde ervoor.',
        'there is a ], } or comma here without a list or value in front.',
        'Haal het teken weg, of zet de hele waarde tussen aanhalingstekens.',
        'Remove it, or put the whole value in quotes.'
    UNION ALL SELECT 'open list', 'een lijst met [ of een groep met { is niet gesloten of mist een komma.',
        'a list with [ or a group with { is not closed or lacks a comma.',
        'Schrijf een lijst als [een, twee] en een groep als {jaar: 2030, bedrag: 5000}.',
        'Write a list as [one, two] and a group as {jaar: 2030, bedrag: 5000}.'
    UNION ALL SELECT 'text behind value', 'achter de waarde staat nog iets.',
        'there is something behind the value.',
        'Haal weg wat achter de waarde staat, of zet alles samen tussen aanhalingstekens.',
        'Remove what stands behind the value, or put all of it in quotes.'
    UNION ALL SELECT 'list behind value', 'hier begint een lijst, maar het veld erboven heeft al een waarde.',
        'a list starts here, but the field above has a value already.',
        'Zet ook de eerste waarde in de lijst, op een eigen regel met - ervoor, of haal de lijst weg.',
        'Put the first value in the list too, on a line of its own with - in front, or remove the list.'
    UNION ALL SELECT 'indent', 'deze regel springt anders in dan de regels erboven, of mist een dubbele punt.',
        'this line is indented unlike the lines above, or lacks a colon.',
        'Zet het veld op dezelfde hoogte als de andere, met een dubbele punt en een spatie achter de naam.',
        'Indent the field like the others, with a colon and a space behind its name.'
    UNION ALL SELECT 'odd first', 'deze regel springt anders in dan de regels eronder.',
        'this line is indented unlike the lines below.',
        'Begin elk veld van een groep twee spaties verder dan de naam van de groep.',
        'Start each field of a group two spaces further than the name of the group.'
    UNION ALL SELECT 'dash indent', 'deze regel springt anders in dan de regels erboven.',
        'this line is indented unlike the lines above.',
        'Begin elk deel van de lijst met - en zet de velden die erbij horen recht onder elkaar.',
        'Start each entry of the list with - and put its fields right below each other.'
    UNION ALL SELECT 'no name', 'voor de dubbele punt ontbreekt de naam van het veld.',
        'the name of the field in front of the colon is missing.',
        'Schrijf: naam: waarde.',
        'Write: name: value.'
    UNION ALL SELECT 'no colon', 'achter de naam van het veld ontbreekt een dubbele punt met een spatie.',
        'the colon and the space behind the name of the field are missing.',
        'Schrijf: naam: waarde, met een spatie achter de dubbele punt.',
        'Write: name: value, with a space behind the colon.'
    UNION ALL SELECT 'other', 'de velden staan niet in de vorm «naam: waarde».',
        'the fields are not of the form "name: value".',
        'Kijk of elke regel een naam, een dubbele punt, een spatie en een waarde heeft.',
        'See that each line has a name, a colon, a space and a value.'
) u ON u.groep = g.a
WHERE g.soort = 'yaml';
