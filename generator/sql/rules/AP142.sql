/*
SPDX-License-Identifier: EUPL-1.2
code: AP142
ernst: waarschuwing
titel: Afgerond met een mijlpaal die niet is gehaald
title: Finished with a milestone that was not met
melding: De actie is afgerond (bericht {bericht}), maar mijlpaal «{titel}» is niet gehaald.
message: The action is finished (report {bericht}), but milestone "{titel}" was not met.
advies: Zet bij de mijlpaal: gehaald: {datum} (de dag waarop die klaar was), of gehaald: onbekend. Is de actie niet klaar? Verbeter dan de fase in het bericht.
hint: Add to the milestone: gehaald: {datum} (the day it was done), or gehaald: onbekend. If the action is not done, mend the fase in the report.
uitleg: Wie klaar is, heeft de mijlpalen gehaald, of zegt eerlijk dat het niet bekend is.
*/
SELECT b.id AS bestand, w.regel, w.kolom, s.bericht, coalesce(m.titel, m.id) AS titel, s.datum
FROM actie_stand s
JOIN mijlpaal m ON m.actie = s.id AND m.stand IN ('te-laat', 'komt', 'zonder-datum')
CROSS JOIN actie a ON a.id = s.id
CROSS JOIN bestand b ON b.pad = a.pad
CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'mijlpalen') AND w.volgnr = m.volgnr
WHERE s.fase = 'afgerond';
