/*
SPDX-License-Identifier: EUPL-1.2
code: AP182
ernst: fout
vast: ja
titel: Accolades in een brief kloppen niet
title: Braces in a letter are wrong
melding: {wat_er_is}
message: {what_it_is}
advies: {doe}
hint: {do}
uitleg: In de tekst van een brief staan cijfers tussen dubbele accolades. Wat open gaat, moet ook dicht. Kloppen de accolades niet, dan kunnen de cijfers niet in de brief komen.
explanation: In the text of a letter figures stand between double braces. What opens must close. Where the braces are wrong, no figure can come into the letter.
wat: De dubbele accolades in de tekst van een brief kloppen niet.
what: The double braces in the text of a letter are wrong.
doe: Schrijf {{naam}} voor een cijfer, en {{#naam}} met {{/naam}} voor een lijst.
action: Write {{naam}} for a figure, and {{#naam}} with {{/naam}} for a list.
voorbeeld_fout:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  {{#open_moties}}- {{titel}}
voorbeeld_goed:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  {{#open_moties}}- {{titel}} {{/open_moties}}
*/
SELECT g.bestand, g.regel, g.kolom,
    CASE g.soort WHEN 'brief-accolade' THEN 'Hier gaan accolades open die niet dicht gaan: «' || g.a || '».' WHEN 'brief-open' THEN '{{#' || g.a || '}} wordt niet gesloten.'
        WHEN 'brief-sluit' THEN '{{/' || g.a || '}} sluit iets wat niet open is.' WHEN 'brief-diep' THEN 'Hier staan te veel lijsten in elkaar.'
        WHEN 'brief-aanroep' THEN '«' || g.a || '» roept een sjabloon aan. Dat kan in een brief niet.' ELSE '«' || g.a || '» is geen naam van een cijfer.' END AS wat_er_is,
    CASE g.soort WHEN 'brief-accolade' THEN 'Braces open here that do not close: "' || g.a || '".' WHEN 'brief-open' THEN '{{#' || g.a || '}} is not closed.'
        WHEN 'brief-sluit' THEN '{{/' || g.a || '}} closes what is not open.' WHEN 'brief-diep' THEN 'Too many lists stand in each other here.'
        WHEN 'brief-aanroep' THEN '"' || g.a || '" calls a template. A letter cannot.' ELSE '"' || g.a || '" is no name of a figure.' END AS what_it_is,
    CASE g.soort WHEN 'brief-open' THEN 'Zet {{/' || g.a || '}} waar de lijst ophoudt.' WHEN 'brief-sluit' THEN 'Haal het weg, of zet {{#' || g.a || '}} ervoor.'
        WHEN 'brief-diep' THEN 'Maak de tekst eenvoudiger.' ELSE 'Schrijf {{naam}} voor een cijfer, en {{#naam}} met {{/naam}} voor een lijst.' END AS doe,
    CASE g.soort WHEN 'brief-open' THEN 'Put {{/' || g.a || '}} where the list ends.' WHEN 'brief-sluit' THEN 'Take it away, or put {{#' || g.a || '}} before it.'
        WHEN 'brief-diep' THEN 'Make the text simpler.' ELSE 'Write {{naam}} for a figure, and {{#naam}} with {{/naam}} for a list.' END AS "do"
FROM gebrek g
WHERE g.soort IN ('brief-accolade', 'brief-open', 'brief-sluit', 'brief-diep', 'brief-aanroep', 'brief-vorm');
