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
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, g.b AS heel
FROM gebrek g
WHERE g.soort = 'duizendpunt';
