/*
SPDX-License-Identifier: EUPL-1.2
code: AP063
ernst: fout
bereik: bestand
titel: Oordeel over iets dat klaar is
title: Judgement on something that has ended
melding: Bij «{fase}» hoort geen oordeel.
message: "{fase}" takes no judgement.
advies: Haal «oordeel» weg: een oordeel gaat over de planning van iets dat nog loopt.
hint: Remove "oordeel": it is about the planning of something that still goes on.
uitleg: Fase is een feit, oordeel een verwachting. Over wat klaar of gestopt is, valt niets meer te verwachten.
explanation: Fase is a fact, oordeel an expectation. Of what is done or stopped nothing is left to expect.
wat: Er staat een oordeel bij iets dat afgerond of gestopt is.
what: There is a judgement on something that is finished or stopped.
voorbeeld_fout:
  plan/voortgang/2031/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: afgerond
  oordeel: op-schema
  bron: [kst-99999-1]
  ---
voorbeeld_goed:
  plan/voortgang/2031/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: afgerond
  bron: [kst-99999-1]
  ---
*/
WITH fout AS MATERIALIZED (
    SELECT id, fase FROM voortgang WHERE fase IN ('afgerond', 'gestopt') AND oordeel IS NOT NULL
)
SELECT p.bestand, p.regel, p.kolom, f.fase
FROM fout f CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = f.id AND p.veld = 'oordeel';
