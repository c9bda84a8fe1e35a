/*
SPDX-License-Identifier: EUPL-1.2
code: AP140
ernst: waarschuwing
titel: Op schema, maar te laat
title: On schedule, but late
melding: «op-schema» klopt niet meer: {wat} had op {datum} klaar moeten zijn[[, en {meer} ook]].
message: "op-schema" is no longer right: {what} was due on {datum}[[, and {more} too]].
advies: Is het klaar, vul dan «gehaald» in of meld «fase: afgerond». Is het niet klaar, geef dan in een nieuw voortgangsbericht oordeel aandacht of vertraagd, met oorzaak, gevolg en bijsturing.
hint: If it is done, fill in "gehaald" or report "fase: afgerond". If it is not, give judgement aandacht or vertraagd in a new progress report, with oorzaak, gevolg and bijsturing.
uitleg: Het nieuwste bericht over een actie of project zegt «op schema», maar op de peildatum is een mijlpaal of de einddatum voorbij en niet gehaald. Een lezer gelooft dan geen van beide. Een mijlpaal met «gehaald: onbekend» telt niet mee.
explanation: The newest report on an action or project says "on schedule", but on the as-of date a milestone or the end date has passed without being met. Then a reader believes neither. A milestone with "gehaald: onbekend" does not count.
wat: Het nieuwste bericht zegt «op-schema», maar een mijlpaal of de einddatum is voorbij en niet gehaald.
what: The newest report says "op-schema", but a milestone or the end date has passed and was not met.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  mijlpalen:
    - id: m1
      titel: De windzak hangt
      datum: 2031-03-01
  ---
  plan/voortgang/2031/fietsbrug-2031-04.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: loopt
  oordeel: op-schema
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  mijlpalen:
    - id: m1
      titel: De windzak hangt
      datum: 2031-03-01
      gehaald: 2031-03-20
  ---
  plan/voortgang/2031/fietsbrug-2031-04.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: loopt
  oordeel: op-schema
  ---
*/
WITH laat (soort, item, dag, datum, wat, what) AS (
    SELECT 'actie', m.actie, m.datum_dag, m.datum, 'mijlpaal «' || coalesce(m.titel, m.id) || '»', 'milestone "' || coalesce(m.titel, m.id) || '"'
    FROM mijlpaal m WHERE m.stand = 'te-laat'
    UNION ALL
    SELECT 'actie', a.id, a.einde_dag, a.einde, 'de actie zelf', 'the action itself'
    FROM actie_planning a JOIN peil p WHERE a.einde_dag < p.datum
    UNION ALL
    SELECT 'project', j.id, j.looptijd_dag, substr(j.looptijd, instr(j.looptijd, '/') + 1), 'het project zelf', 'the project itself'
    FROM project j JOIN peil p WHERE j.looptijd_dag < p.datum
), eerste AS (
    -- of what is late, the earliest: SQLite takes the other columns from the row that min() comes from
    SELECT soort, item, min(dag) AS dag, datum, wat, what, nullif(count(*) - 1, 0) AS aantal FROM laat GROUP BY soort, item
)
SELECT b.id AS bestand, w.regel, w.kolom, e.wat, e.what, e.datum,
    e.aantal || iif(e.aantal = 1, ' ander onderdeel', ' andere onderdelen') AS meer,
    e.aantal || iif(e.aantal = 1, ' other part', ' other parts') AS more
FROM (SELECT 'actie' AS soort, id, bericht FROM actie_stand WHERE oordeel = 'op-schema'
    UNION ALL SELECT 'project', id, bericht FROM project_stand WHERE oordeel = 'op-schema') s
JOIN eerste e ON e.soort = s.soort AND e.item = s.id
CROSS JOIN voortgang u ON u.id = s.bericht
CROSS JOIN bestand b ON b.pad = u.pad
CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = 'voortgang' AND v.pad = 'oordeel');
