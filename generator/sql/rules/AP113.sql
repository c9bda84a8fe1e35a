/*
SPDX-License-Identifier: EUPL-1.2
code: AP113
ernst: waarschuwing
titel: Gaat verder na het einde
title: Goes on after its end
melding: De fase was op {vorige_datum} «{vorige}», en is nu «{fase}».
message: The phase was "{vorige}" on {vorige_datum}, and is "{fase}" now.
advies: Kijk of fase en datum van beide berichten kloppen. Is het werk echt hervat, schrijf dat in de tekst en zet erbij: uitzonderingen: [{regel: AP113, reden: …}]
hint: See whether phase and date of both updates are right. If the work did start again, say so in the text and add: uitzonderingen: [{regel: AP113, reden: …}]
uitleg: Wat gestopt of afgerond is, komt niet vanzelf weer op gang. Vaak is een datum of een fase verkeerd.
*/
WITH rij AS (
    SELECT id, fase, datum_dag, lag(fase) OVER w AS vorige, lag(datum) OVER w AS vorige_datum
    FROM voortgang WHERE betreft IS NOT NULL
    WINDOW w AS (PARTITION BY betreft ORDER BY datum_dag, id)
), fout AS MATERIALIZED (
    SELECT * FROM rij WHERE vorige = 'gestopt' AND fase <> 'gestopt' OR vorige = 'afgerond' AND fase IN ('aangekondigd', 'in-voorbereiding', 'loopt')
)
SELECT p.bestand, p.regel, p.kolom, f.fase, f.vorige, f.vorige_datum
FROM fout f CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = f.id AND p.veld = 'fase';
