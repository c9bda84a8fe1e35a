/*
SPDX-License-Identifier: EUPL-1.2
code: AP019
ernst: fout
titel: Woord staat niet in de lijst
title: Word is not in the list
melding: «{waarde}» kan niet bij «{veld}».
message: "{waarde}" is not a value of "{veld}".
advies: [[Bedoelt u «{bijna}»? ]]Kies uit: {keuzes}.
hint: [[Do you mean "{bijna}"? ]]Choose from: {keuzes}.
uitleg: Dit veld heeft een vaste lijst van woorden, met een gepubliceerde uitleg.
explanation: This field has a fixed list of words, with a published explanation.
wat: Dit woord staat niet in de lijst van het veld.
what: This word is not in the list of the field.
doe: Kies een woord uit de lijst; de lijsten staan in docs/velden.md.
action: Choose a word from the list; the lists are in docs/velden.md.
voorbeeld_fout:
  plan/organisaties/wolk.md
  ---
  titel: Stichting Wolk
  soort: vereniging
  ---
voorbeeld_goed:
  plan/organisaties/wolk.md
  ---
  titel: Stichting Wolk
  soort: ngo
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, iif(v.soort = 'reeks', n.naam, v.pad) AS veld,
    (SELECT dichtst(k.waarde, g.a) FROM keuze k WHERE k.lijst = v.naar) AS bijna,
    (SELECT group_concat(waarde, ', ') FROM (SELECT waarde FROM keuze WHERE lijst = v.naar ORDER BY volgorde)) AS keuzes
FROM gebrek g JOIN veld v ON v.id = g.veld JOIN veldnaam n ON n.id = v.id
WHERE g.soort = 'keuze';
