/*
SPDX-License-Identifier: EUPL-1.2
code: AP002
ernst: fout
vast: ja
titel: Stuurteken in de tekst
title: Control character in the text
melding: {wat}
message: {what}
advies: {doe}
hint: {do}
uitleg: Stuurtekens komen mee met kopiëren uit een ander programma. Een lezer ziet ze niet, maar ze breken tabellen en downloads.
explanation: Control characters come along when text is copied from another program. A reader does not see them, but they break tables and downloads.
wat: Hier staat een onzichtbaar stuurteken.
what: There is an invisible control character here.
doe: Haal het teken weg: zet de cursor erachter en druk op Backspace, of typ de regel opnieuw.
action: Remove it: put the cursor behind it and press Backspace, or type the line again.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug\x07 in de lucht
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT g.bestand, g.regel, g.kolom,
    CASE ifnull(g.a, '') WHEN '' THEN 'Hier staat een onzichtbaar stuurteken.'
        ELSE 'Hier staat de code van een onzichtbaar stuurteken: «' || g.a || '».' END AS wat,
    CASE ifnull(g.a, '') WHEN '' THEN 'There is an invisible control character here.'
        ELSE 'There is the code of an invisible control character here: «' || g.a || '».' END AS what,
    CASE ifnull(g.a, '') WHEN '' THEN 'Haal het teken weg: zet de cursor erachter en druk op Backspace, of typ de regel opnieuw.'
        ELSE 'Haal de code weg.' END AS doe,
    CASE ifnull(g.a, '') WHEN '' THEN 'Remove it: put the cursor behind it and press Backspace, or type the line again.'
        ELSE 'Remove the code.' END AS "do"
FROM gebrek g
WHERE g.soort = 'stuurteken';
