/*
SPDX-License-Identifier: EUPL-1.2
code: AP033
ernst: waarschuwing
titel: Duizend of duizendste
title: Thousands or thousandths
melding: «{waarde}» wordt gelezen als een getal met drie decimalen.
message: "{waarde}" is read as a number with three decimals.
advies: Bedoelt u {heel}? Schrijf dan {heel}. Klopt het wel, schrijf dan {waarde}0.
hint: Do you mean {heel}? Then write {heel}. If it is right, write {waarde}0.
uitleg: In de bestanden staat een punt voor decimalen. Wie 1.234 als duizendtal bedoelt, krijgt anders ongemerkt ruim één op de site.
explanation: In the files a point stands before decimals. Who means thousands by 1.234 would get just over one on the site, unnoticed.
wat: Een getal met één punt en drie cijfers daarachter wordt gelezen als drie decimalen.
what: A number with one point and three digits behind it is read as three decimals.
doe: Schrijf een duizendtal zonder punt: 1234. Zijn het echt drie decimalen, schrijf er dan een nul achter: 1.2340.
action: Write thousands without a point: 1234. If they are decimals, add a zero: 1.2340.
voorbeeld_fout:
  plan/indicatoren/vluchten.md
  ---
  titel: Vluchten per fiets
  eenheid: vluchten per jaar
  niveau: outcome
  richting: omhoog
  nulmeting:
    jaar: 2029
    waarde: 1.234
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
    waarde: 1234
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, g.b AS heel
FROM gebrek g
WHERE g.soort = 'duizendpunt';
