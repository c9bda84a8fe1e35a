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
*/
WITH laatste AS (
    SELECT item, einde, einde_dag, row_number() OVER (PARTITION BY item ORDER BY datum_dag DESC, volgnr DESC) AS nr FROM actie_herplanning
), fout AS MATERIALIZED (
    SELECT m.item, m.volgnr, m.id, m.datum, m.datum_dag < substr(a.start || '-01-01', 1, 10) AS voor, a.start, coalesce(l.einde, a.einde) AS einde
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
FROM fout f CROSS JOIN plaats p ON p.soort = 'actie' AND p.item = f.item AND p.veld = 'mijlpalen.datum' AND p.rij = f.volgnr;
