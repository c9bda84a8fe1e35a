/*
SPDX-License-Identifier: EUPL-1.2
code: AP016
ernst: fout
titel: Getal klopt niet
title: Number is not right
melding: «{waarde}» is geen {wat}.
message: "{waarde}" is not {what}.
advies: [[Schrijf {bijna}. ]]{doe}
hint: [[Write {bijna}. ]]{do}
uitleg: In de bestanden staan getallen zoals computers ze lezen; op de site staan ze in Nederlandse vorm (1.234,5).
explanation: In the files numbers stand as computers read them; on the site they stand in Dutch form (1.234,5).
wat: Dit is geen getal of bedrag zoals het plan dat schrijft.
what: This is no number or amount as the plan writes them.
voorbeeld_fout:
  plan/indicatoren/vluchten.md
  ---
  titel: Vluchten per fiets
  eenheid: vluchten per jaar
  niveau: outcome
  richting: omhoog
  nulmeting:
    jaar: 2029
    waarde: 1.234,5
  ---
voorbeeld_goed:
  plan/indicatoren/vluchten.md
  ---
  titel: Vluchten per fiets
  eenheid: vluchten per jaar
  niveau: outcome
  richting: omhoog
  nulmeting:
    jaar: 2029
    waarde: 1234.5
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, nullif(g.b, '') AS bijna,
    CASE g.soort WHEN 'getal' THEN 'getal' WHEN 'geheel' THEN 'heel getal' WHEN 'geheel-negatief' THEN 'heel getal van nul of meer' WHEN 'bedrag' THEN 'bedrag in hele euro’s' ELSE 'bedrag van nul of meer' END AS wat,
    CASE g.soort WHEN 'getal' THEN 'a number' WHEN 'geheel' THEN 'a whole number' WHEN 'geheel-negatief' THEN 'a whole number of zero or more' WHEN 'bedrag' THEN 'an amount in whole euros' ELSE 'an amount of zero or more' END AS what,
    CASE WHEN g.soort = 'bedrag-negatief' THEN 'Schrijf het bedrag zonder minteken. Is het geld dat eraf gaat, zet dat dan in de omschrijving.'
        WHEN g.soort = 'getal' THEN 'Schrijf getallen zonder punten voor duizendtallen, met een punt voor decimalen: 1234.5.'
        ELSE 'Schrijf alleen cijfers, zonder punten, komma’s of woorden: 2000000.' END AS doe,
    CASE WHEN g.soort = 'bedrag-negatief' THEN 'Write the amount without a minus sign. If it is money taken away, say so in omschrijving.'
        WHEN g.soort = 'getal' THEN 'Write numbers without separators, with a point for decimals: 1234.5.'
        ELSE 'Write digits alone, without separators, decimals or words: 2000000.' END AS "do"
FROM gebrek g
WHERE g.soort IN ('getal', 'geheel', 'bedrag', 'bedrag-negatief', 'geheel-negatief');
