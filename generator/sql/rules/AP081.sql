/*
SPDX-License-Identifier: EUPL-1.2
code: AP081
ernst: fout
vast: ja
titel: Sjabloon is onleesbaar
title: Template cannot be read
melding: {wat}
message: {what}
advies: {doe}
hint: {do}
uitleg: Sjablonen zijn Mustache: zie generator/README.md.
explanation: Templates are Mustache: see generator/README.md.
wat: Het sjabloon is niet te lezen.
what: The template cannot be read.
voorbeeld_fout:
  templates/robots.mustache
  User-agent: *
  {{#site.titel}}
  Disallow:
voorbeeld_goed:
  templates/robots.mustache
  User-agent: *
  {{#site.titel}}
  Disallow:
  {{/site.titel}}
*/
SELECT g.bestand, g.regel, g.kolom,
    CASE g.soort WHEN 'sjabloon-open' THEN 'Het deel «' || g.a || '» wordt niet gesloten.'
        WHEN 'sjabloon-sluit' THEN 'Hier sluit «' || g.a || '», maar dat deel is niet open.'
        WHEN 'sjabloon-accolade' THEN 'De accolades van «' || g.a || '» worden niet gesloten.'
        WHEN 'sjabloon-leeg' THEN 'Dit sjabloon is leeg.'
        WHEN 'sjabloon-los' THEN 'De tekst «' || g.a || '» staat buiten een blok en zou wegvallen.'
        ELSE '«' || g.a || '» is geen goed Mustache.' END AS wat,
    CASE g.soort WHEN 'sjabloon-open' THEN 'The section "' || g.a || '" is not closed.'
        WHEN 'sjabloon-sluit' THEN 'This closes "' || g.a || '", but that section is not open.'
        WHEN 'sjabloon-accolade' THEN 'The braces of "' || g.a || '" are not closed.'
        WHEN 'sjabloon-leeg' THEN 'This template is empty.'
        WHEN 'sjabloon-los' THEN 'The text "' || g.a || '" stands outside a block and would be lost.'
        ELSE '"' || g.a || '" is not proper Mustache.' END AS what,
    CASE g.soort WHEN 'sjabloon-accolade' THEN 'Zet achter de naam }}.'
        WHEN 'sjabloon-leeg' THEN 'Zet de inhoud terug, of haal het bestand weg als het nergens bij hoort.'
        WHEN 'sjabloon-los' THEN 'Zet de tekst in een blok: {{$naam}}…{{/naam}}.'
        WHEN 'sjabloon-vorm' THEN 'Schrijf {{naam}}, {{#deel}}…{{/deel}}, {{^deel}}…{{/deel}} of {{>sjabloon}}.'
        ELSE 'Sluit elk {{#deel}} met {{/deel}}, het binnenste eerst.' END AS doe,
    CASE g.soort WHEN 'sjabloon-accolade' THEN 'Put }} behind the name.'
        WHEN 'sjabloon-leeg' THEN 'Put back what it held, or remove the file if it belongs to nothing.'
        WHEN 'sjabloon-los' THEN 'Put the text in a block: {{$name}}…{{/name}}.'
        WHEN 'sjabloon-vorm' THEN 'Write {{name}}, {{#section}}…{{/section}}, {{^section}}…{{/section}} or {{>template}}.'
        ELSE 'Close each {{#section}} with {{/section}}, the innermost first.' END AS "do"
FROM gebrek g
WHERE g.soort IN ('sjabloon-open', 'sjabloon-sluit', 'sjabloon-accolade', 'sjabloon-leeg', 'sjabloon-los', 'sjabloon-vorm');
