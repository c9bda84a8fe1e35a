/*
SPDX-License-Identifier: EUPL-1.2
code: AP060
ernst: fout
bereik: bestand
titel: Oordeel zonder uitleg
title: Judgement without explanation
melding: «{oordeel}» vraagt om uitleg. Er ontbreekt: {mist}.
message: "{oordeel}" needs an explanation. Missing: {mist}.
advies: Schrijf waardoor het komt (oorzaak), wat het betekent (gevolg) en wat er nu gebeurt (bijsturing).
hint: Write what causes it (oorzaak), what it means (gevolg) and what is done about it (bijsturing).
uitleg: Een stuurgroep kan niets met een kleur zonder reden. Bij aandacht en vertraagd horen daarom altijd oorzaak, gevolg en bijsturing.
explanation: A steering group can do nothing with a colour without a reason. So aandacht and vertraagd always come with oorzaak, gevolg and bijsturing.
wat: Een oordeel aandacht of vertraagd heeft niet alle uitleg: oorzaak, gevolg en bijsturing.
what: A judgement aandacht or vertraagd lacks a part of its explanation: oorzaak, gevolg or bijsturing.
voorbeeld_fout:
  plan/voortgang/2031/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: loopt
  oordeel: vertraagd
  ---
voorbeeld_goed:
  plan/voortgang/2031/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: loopt
  oordeel: vertraagd
  oorzaak: Het staal is later geleverd.
  gevolg: Het tweede stuk hangt een half jaar later.
  bijsturing: Een tweede leverancier levert de rest.
  ---
*/
WITH mist AS (
    SELECT u.id, u.oordeel, group_concat(f.veld, ', ') AS mist
    FROM voortgang u JOIN (SELECT 1 AS nr, 'oorzaak' AS veld UNION ALL SELECT 2, 'gevolg' UNION ALL SELECT 3, 'bijsturing') f
    WHERE u.oordeel IN ('aandacht', 'vertraagd')
      AND CASE f.nr WHEN 1 THEN u.oorzaak WHEN 2 THEN u.gevolg ELSE u.bijsturing END IS NULL
      -- what stands there, but cannot be read, is an error already
      AND NOT EXISTS (SELECT 1 FROM gebrekkig k WHERE k.soort = 'voortgang' AND k.item = u.id AND k.veld = f.veld AND k.gebrek <> 'leeg')
    GROUP BY u.id
)
SELECT p.bestand, p.regel, p.kolom, m.oordeel, m.mist
FROM mist m CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = m.id AND p.veld = 'oordeel';
