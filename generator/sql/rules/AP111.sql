/*
SPDX-License-Identifier: EUPL-1.2
code: AP111
ernst: waarschuwing
titel: Herplanning verandert niets
title: Re-planning changes nothing
melding: De einddatum was al {einde}.
message: The end date was {einde} already.
advies: Zet bij einde de nieuwe einddatum, of haal deze herplanning weg.
hint: Put the new end date under einde, or remove this re-planning.
uitleg: Een herplanning verschuift de einddatum. Het aantal herplanningen is een cijfer op de site; een lege telt daarin mee.
explanation: A re-planning moves the end date. The number of re-plannings is a figure on the site; an empty one counts.
wat: Een herplanning noemt de einddatum die er al was.
what: A re-planning names the end date that was there already.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  einde: 2031-06-30
  herplanning:
    - {datum: 2031-03-01, einde: 2031-06-30, reden: Tegenwind.}
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  einde: 2031-06-30
  herplanning:
    - {datum: 2031-03-01, einde: 2031-12-31, reden: Tegenwind.}
  ---
*/
WITH rij AS (
    SELECT h.item, h.volgnr, h.einde, h.einde_dag,
        lag(h.einde_dag, 1, a.einde_dag) OVER (PARTITION BY h.item ORDER BY h.datum_dag, h.volgnr) AS vorige
    FROM actie_herplanning h JOIN actie a ON a.id = h.item
), fout AS MATERIALIZED (
    SELECT * FROM rij WHERE einde_dag = vorige
)
SELECT p.bestand, p.regel, p.kolom, f.einde
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'actie' AND p.item = f.item AND p.veld = 'herplanning.einde' AND p.rij = f.volgnr;
