/*
SPDX-License-Identifier: EUPL-1.2
code: AP185
ernst: waarschuwing
titel: Kop in een brief met niets eronder
title: Heading in a letter with nothing under it
melding: In de brief staat niets onder de kop «{kop}».
message: The letter has nothing under the heading "{kop}".
advies: {doe}
hint: {do}
uitleg: Een lijst of een blok uit het plan kan leeg zijn. Staat er onder een kop verder niets, dan houdt de brief een kop zonder tekst over.
explanation: A list or a block of the plan can be empty. Where nothing else stands under a heading, the letter is left with a heading without text.
wat: Onder een kop in de brief komt niets te staan.
what: Nothing comes under a heading of the letter.
doe: Schrijf iets onder de kop, of haal de kop weg.
action: Write something under the heading, or take the heading out.
voorbeeld_fout:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  ## Moties

  {{#afgedane_moties}}
  - {{titel}}
  {{/afgedane_moties}}
voorbeeld_goed:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  ## Moties

  {{#afgedane_moties}}
  - {{titel}}
  {{/afgedane_moties}}
  {{^afgedane_moties}}Met deze brief is geen motie afgedaan.{{/afgedane_moties}}
*/
SELECT bestand, regel, kolom, kop,
    coalesce('Nu is leeg: ' || leeg || '. Schrijf wat er dan moet staan, of haal de kop weg.', 'Schrijf er iets onder, of haal de kop weg.') AS doe,
    coalesce('Empty now: ' || leeg || '. Write what must stand there then, or take the heading out.', 'Write something under it, or take the heading out.') AS "do"
FROM brief_lege_kop;
