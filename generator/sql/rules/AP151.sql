/*
SPDX-License-Identifier: EUPL-1.2
code: AP151
ernst: waarschuwing
titel: Eerdere streefwaarde klopt niet
title: Earlier target is not right
melding: {wat}
message: {what}
advies: Zet bij eerdere_streefwaarden elke streefwaarde die niet meer geldt, de oudste eerst, met de dag waarop ze is vervangen en de reden. De streefwaarde van nu staat bij streefwaarde.
hint: List under eerdere_streefwaarden each target that no longer holds, the oldest first, with the day it was replaced and the reason. The present target stands under streefwaarde.
uitleg: Een streefwaarde die stil verschuift, maakt elk cijfer goed. Daarom blijft de oude staan, met een reden.
explanation: A target that moves in silence makes every figure right. So the old one stays, with a reason.
wat: De eerdere streefwaarden staan niet op volgorde, of zijn dezelfde als die erna.
what: The earlier targets are out of order, or the same as the one after.
voorbeeld_fout:
  plan/indicatoren/landingen.md
  ---
  titel: Landingen
  eenheid: landingen per jaar
  niveau: output
  richting: omhoog
  nulmeting: {jaar: 2029, waarde: 12}
  streefwaarde: {jaar: 2034, waarde: 40}
  eerdere_streefwaarden:
    - jaar: 2034
      waarde: 40
      vervangen_op: 2030-06-01
      reden: De eerste telling was niet volledig.
  bron: [kst-99999-1]
  ---
voorbeeld_goed:
  plan/indicatoren/landingen.md
  ---
  titel: Landingen
  eenheid: landingen per jaar
  niveau: output
  richting: omhoog
  nulmeting: {jaar: 2029, waarde: 12}
  streefwaarde: {jaar: 2034, waarde: 40}
  eerdere_streefwaarden:
    - jaar: 2034
      waarde: 30
      vervangen_op: 2030-06-01
      reden: De eerste telling was niet volledig.
  bron: [kst-99999-1]
  ---
*/
WITH eerder AS (
    SELECT e.item, e.volgnr, e.jaar, e.waarde, e.vervangen_op, e.vervangen_op_dag,
        lag(e.vervangen_op) OVER lijst AS vorige, lag(e.vervangen_op_dag) OVER lijst AS vorige_dag,
        lead(e.jaar, 1, i.streefwaarde_jaar) OVER lijst AS nieuw_jaar, lead(e.waarde, 1, i.streefwaarde_waarde) OVER lijst AS nieuwe_waarde
    FROM indicator_eerdere_streefwaarden e JOIN indicator i ON i.id = e.item
    WINDOW lijst AS (PARTITION BY e.item ORDER BY e.volgnr)
), fout (id, veld, rij, wat, what) AS (
    SELECT item, 'eerdere_streefwaarden.vervangen_op', volgnr,
        'Deze streefwaarde is vervangen op ' || vervangen_op || ', maar die erboven op ' || vorige || '.',
        'This target was replaced on ' || vervangen_op || ', but the one above it on ' || vorige || '.'
    FROM eerder WHERE vervangen_op_dag <= vorige_dag
    UNION ALL
    SELECT item, 'eerdere_streefwaarden.waarde', volgnr,
        'De streefwaarde daarna is dezelfde: ' || rtrim(rtrim(printf('%.6f', waarde), '0'), '.') || ' in ' || jaar || '.',
        'The target after it is the same: ' || rtrim(rtrim(printf('%.6f', waarde), '0'), '.') || ' in ' || jaar || '.'
    FROM eerder WHERE jaar = nieuw_jaar AND waarde = nieuwe_waarde
)
SELECT p.bestand, p.regel, p.kolom, f.wat, f.what
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'indicator' AND p.item = f.id AND p.veld = f.veld AND p.rij = f.rij;
