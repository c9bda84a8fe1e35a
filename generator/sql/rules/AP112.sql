/*
SPDX-License-Identifier: EUPL-1.2
code: AP112
ernst: waarschuwing
titel: Bericht van vóór de start
title: Update from before the start
melding: Op {datum} is de fase «{fase}», maar {wat} «{item}» begint pas op {start}.
message: On {datum} the phase is "{fase}", but {what} "{item}" starts on {start}.
advies: Kies een eerdere fase (aangekondigd, in-voorbereiding), of verbeter een van de twee datums.
hint: Choose an earlier phase (aangekondigd, in-voorbereiding), or mend one of the two dates.
uitleg: Wat nog niet begonnen is, kan niet lopen of klaar zijn. Aankondigen en voorbereiden kan wel vóór de start.
explanation: What has not started cannot be going on or done. Announcing and preparing can come before the start.
wat: Een bericht van vóór de start zegt dat het al loopt of klaar is.
what: An update from before the start says that it goes on or is done.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2031-05-01
  ---
  plan/voortgang/2031/fietsbrug-2031-04-01.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: loopt
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2031-05-01
  ---
  plan/voortgang/2031/fietsbrug-2031-04-01.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: in-voorbereiding
  ---
*/
WITH fout AS MATERIALIZED (
    SELECT v.id, v.datum, v.fase, v.betreft AS item, iif(a.id IS NULL, 'project', 'actie') AS wat, iif(a.id IS NULL, 'project', 'action') AS what,
        iif(a.id IS NULL, substr(r.looptijd, 1, instr(r.looptijd || '/', '/') - 1), a.start) AS start
    FROM voortgang v LEFT JOIN actie a ON a.id = v.betreft_actie LEFT JOIN project r ON r.id = v.betreft_project
    WHERE v.fase IN ('loopt', 'afgerond')
        AND v.datum_dag < substr(iif(a.id IS NULL, substr(r.looptijd, 1, instr(r.looptijd || '/', '/') - 1), a.start) || '-01-01', 1, 10)
)
SELECT p.bestand, p.regel, p.kolom, f.datum, f.fase, f.item, f.wat, f.what, f.start
FROM fout f CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = f.id AND p.veld = 'datum';
