/*
SPDX-License-Identifier: EUPL-1.2
code: AP060
ernst: fout
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
SELECT p.bestand, p.regel, p.kolom, u.oordeel,
    substr(CASE WHEN u.oorzaak IS NULL THEN ', oorzaak' ELSE '' END || CASE WHEN u.gevolg IS NULL THEN ', gevolg' ELSE '' END
        || CASE WHEN u.bijsturing IS NULL THEN ', bijsturing' ELSE '' END, 3) AS mist
FROM voortgang u CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = u.id AND p.veld = 'oordeel'
WHERE u.oordeel IN ('aandacht', 'vertraagd') AND (u.oorzaak IS NULL OR u.gevolg IS NULL OR u.bijsturing IS NULL);
