/*
SPDX-License-Identifier: EUPL-1.2
code: AP109
ernst: waarschuwing
titel: Mijlpaal gehaald in de toekomst
title: Milestone met in the future
melding: Mijlpaal «{id}» is gehaald op {gehaald}, maar het plan is van {peil}.
message: Milestone "{id}" was met on {gehaald}, but the plan is of {peil}.
advies: Kijk of jaar en maand kloppen. Is de mijlpaal nog niet gehaald, haal «gehaald» dan weg. Is die dag al geweest, dan verdwijnt dit als u de wijziging vastlegt.
hint: See whether year and month are right. If the milestone was not met yet, remove "gehaald". If that day has passed, this goes away once you commit the change.
uitleg: Wat gehaald is, ligt in het verleden: niet na de peildatum en niet na de dag waarop het plan voor het laatst is gewijzigd.
explanation: What was met lies in the past: not after the as-of date, and not after the day on which the plan was last changed.
wat: Een mijlpaal is gehaald op een dag die nog moet komen.
what: A milestone was met on a day that is yet to come.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  mijlpalen:
    - id: m1
      titel: Eerste overtocht
      datum: 2031-05-01
      gehaald: 2032-05-02
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  mijlpalen:
    - id: m1
      titel: Eerste overtocht
      datum: 2031-05-01
      gehaald: 2031-05-02
  ---
*/
WITH fout AS MATERIALIZED (
    SELECT m.item, m.volgnr, coalesce(m.id, m.titel) AS id, m.gehaald, max(p.datum, p.revisie_datum) AS peil
    FROM actie_mijlpalen m CROSS JOIN peil p WHERE substr(m.gehaald || '-01-01', 1, 10) > (SELECT max(datum, revisie_datum) FROM peil)
)
SELECT p.bestand, p.regel, p.kolom, f.id, f.gehaald, f.peil
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'actie' AND p.item = f.item AND p.veld = 'mijlpalen.gehaald' AND p.rij = f.volgnr;
