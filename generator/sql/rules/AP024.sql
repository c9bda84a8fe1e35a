/*
SPDX-License-Identifier: EUPL-1.2
code: AP024
ernst: waarschuwing
titel: Veld is leeg
title: Field is empty
melding: «{veld}» is leeg.
message: "{veld}" is empty.
advies: Vul het in, schrijf onbekend als de bronnen het niet zeggen, of haal de regel weg.
hint: Fill it in, write onbekend if the sources do not tell, or remove the line.
uitleg: Een leeg veld zegt niets. «onbekend» zegt dat u het hebt gezocht en de bronnen het niet zeggen.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS veld
FROM gebrek g
WHERE g.soort = 'leeg';
