/*
SPDX-License-Identifier: EUPL-1.2
code: AP035
ernst: waarschuwing
bereik: bestand
titel: Waarde staat twee keer in de lijst
title: Value stands in the list twice
melding: «{waarde}» staat twee keer bij «{veld}»; de eerste keer op regel {eerste}.
message: "{waarde}" stands under "{veld}" twice; first on line {eerste}.
advies: Haal een van de twee weg. Is er iets anders bedoeld, zet dat er dan voor in de plaats.
hint: Remove one of the two. If something else was meant, put that in its place.
uitleg: Een lijst noemt elke naam één keer. Staat een naam er twee keer, dan was er misschien een andere bedoeld.
explanation: A list names each name once. Where a name stands there twice, another one may have been meant.
wat: Een waarde staat twee keer in dezelfde lijst.
what: A value stands in the same list twice.
doe: Haal een van de twee weg, of zet er de waarde voor in de plaats die bedoeld was.
action: Remove one of the two, or put the value that was meant in its place.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvw, mvw]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvw]
  ---
*/
WITH dubbel AS MATERIALIZED (
    -- in most files nothing stands twice, in no list of the field at all
    SELECT v.id AS veld, iif(v.soort = 'reeks', (SELECT n.naam FROM veldnaam n WHERE n.id = v.id), v.pad) AS pad, w.bestand FROM veld v CROSS JOIN waarde w ON w.veld = v.id
    WHERE v.vorm = 'lijst' AND w.norm IS NOT NULL
    GROUP BY v.id, w.bestand HAVING count(DISTINCT w.norm) < count(*)
), lijst AS (
    SELECT w.bestand, w.regel, w.kolom, w.nr, d.pad, w.norm, w.tekst,
        first_value(w.nr) OVER keer AS eerste_nr, first_value(w.regel) OVER keer AS eerste
    FROM dubbel d CROSS JOIN waarde w ON w.veld = d.veld AND w.bestand = d.bestand
    WHERE w.norm IS NOT NULL
    WINDOW keer AS (PARTITION BY w.bestand, w.veld, w.ouder, w.norm ORDER BY w.nr)
)
SELECT bestand, regel, kolom, pad AS veld, tekst AS waarde, eerste
FROM lijst WHERE nr > eerste_nr;
