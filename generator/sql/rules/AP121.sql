/*
SPDX-License-Identifier: EUPL-1.2
code: AP121
ernst: waarschuwing
ronde: 2
titel: Uitzondering die nergens voor nodig is
title: Exception that excepts nothing
melding: Regel {code} vindt hier niets: de uitzondering is niet nodig.
message: Rule {code} finds nothing here: the exception is not needed.
advies: Haal de uitzondering weg.[[ Of bedoelt u {anders}?]]
hint: Remove the exception.[[ Or do you mean {anders}?]]
uitleg: Een uitzondering die blijft staan als het probleem weg is, verbergt het volgende probleem.
*/
SELECT u.bestand, u.regel, u.kolom, u.code,
    (SELECT min(f.code) FROM bevinding f JOIN regel o ON o.code = f.code AND NOT o.vast WHERE f.pad = u.pad AND f.code <> 'AP121') AS anders
FROM uitgezonderd u JOIN regel r ON r.code = u.code AND r.ernst <> 'uit'
WHERE NOT EXISTS (SELECT 1 FROM uitzondering x WHERE x.code = u.code
    AND (x.pad = u.pad OR u.soort = 'indicator' AND x.pad = 'plan/indicatoren/' || u.item || '.csv'));
