/*
SPDX-License-Identifier: EUPL-1.2
code: AP110
ernst: waarschuwing
titel: Herplanningen staan niet op volgorde
title: Re-plannings out of order
melding: De herplanning van {datum} staat onder die van {vorige}.
message: The re-planning of {datum} stands below that of {vorige}.
advies: Zet de oudste herplanning bovenaan, of verbeter de datum.
hint: Put the oldest re-planning first, or mend the date.
uitleg: De herplanningen vertellen hoe de einddatum verschoof, de oudste eerst.
explanation: The re-plannings tell how the end date moved, the oldest first.
wat: Een herplanning staat onder een latere.
what: A re-planning stands below a later one.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  einde: 2031-06-30
  herplanning:
    - {datum: 2031-05-01, einde: 2032-03-31, reden: Storm.}
    - {datum: 2031-03-01, einde: 2031-12-31, reden: Tegenwind.}
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  einde: 2031-06-30
  herplanning:
    - {datum: 2031-03-01, einde: 2031-12-31, reden: Tegenwind.}
    - {datum: 2031-05-01, einde: 2032-03-31, reden: Storm.}
  ---
*/
WITH rij AS (
    SELECT item, volgnr, datum, datum_dag, lag(datum) OVER (PARTITION BY item ORDER BY volgnr) AS vorige FROM actie_herplanning
), fout AS MATERIALIZED (
    SELECT * FROM rij WHERE datum_dag < substr(vorige || '-01-01', 1, 10)
)
SELECT p.bestand, p.regel, p.kolom, f.datum, f.vorige
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'actie' AND p.item = f.item AND p.veld = 'herplanning.datum' AND p.rij = f.volgnr;
