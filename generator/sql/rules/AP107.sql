/*
SPDX-License-Identifier: EUPL-1.2
code: AP107
ernst: fout
bereik: bestand
titel: Einde ligt vóór het begin
title: End lies before the start
melding: «{veld}» ({tot}) ligt vóór «{van_veld}» ({van}).
message: "{veld}" ({tot}) lies before "{van_veld}" ({van}).
advies: Kijk welke van de twee niet klopt.
hint: See which of the two is wrong.
uitleg: Iets kan niet eindigen voordat het begint. Zo’n datum is een vergissing, en zou op de site en in de planning staan.
explanation: Nothing ends before it starts. Such a date is a slip, and would stand on the site and in the planning.
wat: Een einddatum ligt vóór de begindatum die erbij hoort.
what: An end date lies before the start date that belongs to it.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2031-05-01
  einde: 2030-12-31
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2031-05-01
  einde: 2031-12-31
  ---
*/
WITH paar (soort, item, rij, veld, tot, tot_dag, van_veld, van) AS (
    SELECT 'actie', id, NULL, 'einde', einde, einde_dag, 'start', start FROM actie
    UNION ALL SELECT 'actie', h.item, h.volgnr, 'herplanning.einde', h.einde, h.einde_dag, 'start', a.start
        FROM actie a JOIN actie_herplanning h ON h.item = a.id
    UNION ALL SELECT 'organisatie', id, NULL, 'geldig_tot', geldig_tot, geldig_tot_dag, 'geldig_van', geldig_van FROM organisatie
    UNION ALL SELECT 'gremium', item, volgnr, 'leden.tot', tot, tot_dag, 'leden.van', van FROM gremium_leden
    UNION ALL SELECT 'programma', item, volgnr, 'middelen.tot_en_met', tot_en_met || '', tot_en_met || '-12-31', 'middelen.jaar', jaar || ''
        FROM programma_middelen
    UNION ALL SELECT 'actie', item, volgnr, 'middelen.tot_en_met', tot_en_met || '', tot_en_met || '-12-31', 'middelen.jaar', jaar || ''
        FROM actie_middelen
    UNION ALL SELECT 'motie', id, NULL, 'besluit_datum', besluit_datum, besluit_datum_dag, 'datum', datum FROM motie
    UNION ALL SELECT 'toezegging', id, NULL, 'termijn', termijn, termijn_dag, 'datum', datum FROM toezegging
    UNION ALL SELECT 'kamervraag', id, NULL, 'beantwoord_op', beantwoord_op, beantwoord_op_dag, 'datum', datum FROM kamervraag
    UNION ALL SELECT 'voortgang', id, NULL, 'besluit_gevraagd.beantwoord_op', besluit_gevraagd_beantwoord_op,
        besluit_gevraagd_beantwoord_op_dag, 'datum', datum FROM voortgang
), fout AS MATERIALIZED (
    -- the first day that the start may be, against the last that the end may be
    SELECT * FROM paar WHERE substr(van || '-01-01', 1, 10) > tot_dag
)
SELECT p.bestand, p.regel, p.kolom, f.veld, f.tot, f.van_veld, f.van
FROM fout f CROSS JOIN plaats p ON p.soort = f.soort AND p.item = f.item AND p.veld = f.veld
WHERE f.rij IS NULL
UNION ALL
SELECT p.bestand, p.regel, p.kolom, f.veld, f.tot, f.van_veld, f.van
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = f.soort AND p.item = f.item AND p.veld = f.veld AND p.rij = f.rij
WHERE f.rij IS NOT NULL;
