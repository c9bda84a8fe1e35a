/*
SPDX-License-Identifier: EUPL-1.2
code: AP108
ernst: waarschuwing
titel: Mijlpaal valt buiten de looptijd
title: Milestone outside the planned period
melding: Mijlpaal «{id}» ({datum}) ligt {waar} van de actie ({grens}).
message: Milestone "{id}" ({datum}) lies {where} of the action ({grens}).
advies: {doe}
hint: {do}
uitleg: Een mijlpaal ligt tussen de start en de laatste geplande einddatum. Verschuift het werk, dan hoort daar een herplanning met een reden bij.
explanation: A milestone lies between the start and the last planned end date. If the work moves, a re-planning with a reason belongs there.
wat: Een mijlpaal ligt vóór de start of na het laatst geplande einde van de actie.
what: A milestone lies before the start or after the last planned end of the action.
doe: Verbeter de datum, of zet bij herplanning de nieuwe einddatum met een reden.
action: Mend the date, or put the new end date under herplanning with a reason.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2031-01-01
  einde: 2031-06-30
  mijlpalen:
    - id: m1
      titel: Eerste overtocht
      datum: 2031-09-01
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2031-01-01
  einde: 2031-06-30
  mijlpalen:
    - id: m1
      titel: Eerste overtocht
      datum: 2031-06-01
  ---
*/
WITH laatste AS (
    SELECT item, einde, einde_dag, row_number() OVER (PARTITION BY item ORDER BY datum_dag DESC, volgnr DESC) AS nr FROM actie_herplanning
), fout AS MATERIALIZED (
    SELECT m.item, m.volgnr, coalesce(m.id, m.titel) AS id, m.datum, m.datum_dag < substr(a.start || '-01-01', 1, 10) AS voor, a.start, coalesce(l.einde, a.einde) AS einde
    FROM actie a JOIN actie_mijlpalen m ON m.item = a.id LEFT JOIN laatste l ON l.item = a.id AND l.nr = 1
    WHERE m.datum_dag < substr(a.start || '-01-01', 1, 10)
        OR substr(m.datum || '-01-01', 1, 10) > coalesce(l.einde_dag, a.einde_dag)
)
SELECT p.bestand, p.regel, p.kolom, f.id, f.datum, iif(f.voor, f.start, f.einde) AS grens,
    iif(f.voor, 'vóór de start', 'na het einde') AS waar, iif(f.voor, 'before the start', 'after the end') AS "where",
    iif(f.voor, 'Verbeter de datum van de mijlpaal, of die bij start.',
        'Verbeter de datum, of zet bij herplanning de nieuwe einddatum met een reden.') AS doe,
    iif(f.voor, 'Mend the date of the milestone, or the one under start.',
        'Mend the date, or put the new end date under herplanning with a reason.') AS "do"
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'actie' AND p.item = f.item AND p.veld = 'mijlpalen.datum' AND p.rij = f.volgnr
-- a planning that cannot be read is no bound
WHERE p.bestand NOT IN (SELECT g.bestand FROM gebrek g JOIN veld v ON v.id = g.veld
    WHERE v.soort = 'actie' AND v.pad IN ('start', 'einde', 'herplanning', 'herplanning.datum', 'herplanning.einde'));
