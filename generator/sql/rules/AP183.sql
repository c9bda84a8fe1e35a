/*
SPDX-License-Identifier: EUPL-1.2
code: AP183
ernst: fout
titel: Lijst en cijfer verwisseld
title: List and figure confused
melding: {wat_er_is}
message: {what_it_is}
advies: {doe}
hint: {do}
uitleg: Een lijst wordt herhaald: {{#naam}}...{{/naam}}. Een cijfer, een tekst of een blok komt op zijn plaats: {{naam}}. Andersom komt er niets van terecht.
explanation: A list is repeated: {{#naam}}...{{/naam}}. A figure, a text or a block comes in its place: {{naam}}. The other way round nothing comes of it.
wat: De brief gebruikt een lijst als cijfer, een cijfer als lijst, of een lijst in zichzelf.
what: The letter uses a list as a figure, a figure as a list, or a list within itself.
doe: Schrijf {{#naam}}...{{/naam}} voor een lijst, en {{naam}} voor een cijfer.
action: Write {{#naam}}...{{/naam}} for a list, and {{naam}} for a figure.
voorbeeld_fout:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  Open zijn nog {{open_moties}}.
voorbeeld_goed:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  Open zijn nog {{moties.open}} moties.
*/
SELECT u.bestand, u.regel, u.kolom,
    CASE WHEN u.in_zichzelf THEN 'De lijst «' || u.naam || '» staat in zichzelf.' WHEN u.lijst THEN '«' || u.naam || '» is geen lijst.' ELSE '«' || u.naam || '» is ' || iif(u.gevonden = 'lijst', 'een lijst.', 'geen cijfer maar een ja of nee.') END AS wat_er_is,
    CASE WHEN u.in_zichzelf THEN 'The list "' || u.naam || '" stands within itself.' WHEN u.lijst THEN '"' || u.naam || '" is no list.' ELSE '"' || u.naam || '" is ' || iif(u.gevonden = 'lijst', 'a list.', 'no figure but a yes or no.') END AS what_it_is,
    CASE WHEN u.in_zichzelf THEN 'Haal de binnenste {{#' || u.naam || '}} weg, of sluit de buitenste eerst.' WHEN NOT u.lijst THEN 'Schrijf {{#' || u.naam || '}}...{{/' || u.naam || '}}.'
        WHEN u.gevonden = 'aantal' THEN 'Schrijf {{' || u.naam || '}}. Wilt u een zin voor als het er geen of één is: {{#geen.' || u.naam || '}}...{{/geen.' || u.naam || '}}.'
        WHEN u.gevonden = 'blok' THEN 'Schrijf {{' || u.naam || '}} op een eigen regel.' ELSE 'Schrijf {{' || u.naam || '}}.' END AS doe,
    CASE WHEN u.in_zichzelf THEN 'Take the inner {{#' || u.naam || '}} away, or close the outer one first.' WHEN NOT u.lijst THEN 'Write {{#' || u.naam || '}}...{{/' || u.naam || '}}.'
        WHEN u.gevonden = 'aantal' THEN 'Write {{' || u.naam || '}}. For a sentence where it is none or one: {{#geen.' || u.naam || '}}...{{/geen.' || u.naam || '}}.'
        WHEN u.gevonden = 'blok' THEN 'Write {{' || u.naam || '}} on a line of its own.' ELSE 'Write {{' || u.naam || '}}.' END AS "do"
FROM brief_gebruik u
WHERE u.gevonden IS NOT NULL AND (u.lijst <> (u.gevonden IN ('lijst', 'ja-nee')) OR u.in_zichzelf);
