/*
SPDX-License-Identifier: EUPL-1.2
code: AP006
ernst: fout
titel: Kop met velden is onleesbaar
title: Head with fields cannot be read
melding: De kop is hier niet te lezen: {wat}
message: The head cannot be read here: {what}
advies: {doe}
hint: {do}
uitleg: De kop is YAML: op elke regel een veld, een dubbele punt, een spatie en de waarde. Tekst met een dubbele punt en een spatie erin staat tussen aanhalingstekens.
*/
SELECT g.bestand, g.regel, g.kolom, u.wat, u.what, u.doe, u."do"
FROM gebrek g JOIN (
    SELECT 1 AS nr, '*mapping values are not allowed*' AS als,
        'er staat nog een dubbele punt in de waarde.' AS wat, 'there is another colon in the value.' AS what,
        'Zet de hele waarde tussen aanhalingstekens: titel: "Plan: het begin".' AS doe,
        'Put the whole value in quotes: titel: "Plan: the start".' AS "do"
    UNION ALL SELECT 2, '*quoted scalar*', 'een aanhalingsteken is niet gesloten.', 'a quote is not closed.',
        'Sluit de tekst met hetzelfde aanhalingsteken als waarmee die begint.', 'Close the text with the quote that opened it.'
    UNION ALL SELECT 3, '*cannot start any token*', 'hier staat een tab of een teken dat een waarde niet mag beginnen.',
        'there is a tab here, or a character that cannot start a value.',
        'Gebruik spaties in plaats van tabs, en zet een waarde die met @, `, % of een ander bijzonder teken begint tussen aanhalingstekens.',
        'Use spaces instead of tabs, and put a value that starts with @, `, % or another special character in quotes.'
    UNION ALL SELECT 4, '*expected '',''*', 'een lijst met [ is niet gesloten of mist een komma.', 'a list with [ is not closed or lacks a comma.',
        'Schrijf een lijst als [een, twee].', 'Write a list as [one, two].'
    UNION ALL SELECT 5, '*expected key*', 'deze regel springt anders in dan de regels erboven, of mist een dubbele punt.',
        'this line is indented unlike the lines above, or lacks a colon.',
        'Zet het veld op dezelfde hoogte als de andere, met een dubbele punt en een spatie achter de naam.',
        'Indent the field like the others, with a colon and a space behind its name.'
    UNION ALL SELECT 6, '*expected*:*', 'achter de naam van het veld ontbreekt een dubbele punt.', 'the colon behind the name of the field is missing.',
        'Schrijf: naam: waarde.', 'Write: name: value.'
    UNION ALL SELECT 7, '*', 'de velden staan niet in de vorm «naam: waarde».', 'the fields are not of the form "name: value".',
        'Kijk of elke regel een naam, een dubbele punt, een spatie en een waarde heeft.',
        'See that each line has a name, a colon, a space and a value.'
) u ON g.a GLOB u.als
WHERE g.soort = 'yaml'
GROUP BY g.rowid HAVING u.nr = min(u.nr);
