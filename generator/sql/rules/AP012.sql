/*
SPDX-License-Identifier: EUPL-1.2
code: AP012
ernst: fout
titel: Verplicht veld ontbreekt
title: Required field is missing
melding: «{veld}» ontbreekt.
message: "{veld}" is missing.
advies: Zet erbij: {naam}: {voorbeeld}
hint: Add: {naam}: {voorbeeld}
uitleg: Zonder dit veld kan het bestand niet op de site. De velden staan in docs/velden.md.
*/
SELECT g.bestand, g.regel, g.kolom, v.pad AS veld, n.naam, CASE v.voorbeeld WHEN '' THEN '…' ELSE v.voorbeeld END AS voorbeeld
FROM gebrek g JOIN veld v ON v.id = g.veld JOIN veldnaam n ON n.id = v.id
WHERE g.soort = 'nodig';
