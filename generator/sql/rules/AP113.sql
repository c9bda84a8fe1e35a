/*
SPDX-License-Identifier: EUPL-1.2
code: AP113
ernst: waarschuwing
titel: Gaat verder na het einde
title: Goes on after its end
melding: De fase was op {vorige_datum} «{vorige}», en is nu «{fase}».
message: The phase was "{vorige}" on {vorige_datum}, and is "{fase}" now.
advies: Kijk of fase en datum van beide berichten kloppen. Is het werk echt hervat, schrijf dat in de tekst en zet erbij: {uitzondering}
hint: See whether phase and date of both updates are right. If the work did start again, say so in the text and add: {uitzondering}
uitleg: Wat gestopt of afgerond is, komt niet vanzelf weer op gang. Vaak is een datum of een fase verkeerd.
explanation: What was stopped or finished does not start again by itself. Often a date or a phase is wrong.
wat: Iets wat gestopt of afgerond was, gaat volgens een later bericht verder.
what: Something that was stopped or finished goes on, says a later update.
doe: Kijk of fase en datum van beide berichten kloppen. Is het werk echt hervat, zet dan een uitzondering met die reden in het bericht.
action: See whether phase and date of both updates are right. If the work did start again, put an exception with that reason in the update.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
  plan/voortgang/2031/fietsbrug-2031-04-01.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: gestopt
  oorzaak: Er is geen wind.
  bron: [kst-99999-1]
  ---
  plan/voortgang/2031/fietsbrug-2031-05-01.md
  ---
  betreft: fietsbrug
  datum: 2031-05-01
  fase: loopt
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
  plan/voortgang/2031/fietsbrug-2031-04-01.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: in-voorbereiding
  ---
  plan/voortgang/2031/fietsbrug-2031-05-01.md
  ---
  betreft: fietsbrug
  datum: 2031-05-01
  fase: loopt
  ---
*/
-- A public update is held against public ones only: what was found in it is public too.
WITH bericht AS (
    SELECT id, betreft, fase, datum, datum_dag, zichtbaarheid IS 'intern' AS intern FROM voortgang WHERE betreft IS NOT NULL
), rij AS (
    SELECT id, fase, iif(intern, lag(fase) OVER alle, lag(fase) OVER zulke) AS vorige,
        iif(intern, lag(datum) OVER alle, lag(datum) OVER zulke) AS vorige_datum
    FROM bericht
    WINDOW alle AS (PARTITION BY betreft ORDER BY datum_dag, id), zulke AS (PARTITION BY betreft, intern ORDER BY datum_dag, id)
), fout AS MATERIALIZED (
    SELECT * FROM rij WHERE vorige = 'gestopt' AND fase <> 'gestopt' OR vorige = 'afgerond' AND fase IN ('aangekondigd', 'in-voorbereiding', 'loopt')
)
SELECT p.bestand, p.regel, p.kolom, f.fase, f.vorige, f.vorige_datum, 'uitzonderingen: [{regel: AP113, reden: …}]' AS uitzondering
FROM fout f CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = f.id AND p.veld = 'fase';
