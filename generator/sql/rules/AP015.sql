/*
SPDX-License-Identifier: EUPL-1.2
code: AP015
ernst: fout
titel: Datum klopt niet
title: Date is not right
melding: «{waarde}» is geen datum{wat}.
message: "{waarde}" is not a date{what}.
advies: [[Schrijf {bijna}. ]]Een datum is JJJJ-MM-DD; als de dag niet bekend is JJJJ-MM of JJJJ.
hint: [[Write {bijna}. ]]A date is YYYY-MM-DD; if the day is not known YYYY-MM or YYYY.
uitleg: Datums staan op één manier in het plan, zodat ze te vergelijken zijn. Weet u de dag niet, laat die dan weg.
explanation: Dates stand in the plan in one way, so that they can be compared. If you do not know the day, leave it out.
wat: Dit is geen datum, jaar of tijdvak zoals het plan die schrijft.
what: This is no date, year or period as the plan writes them.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 1 februari 2030
  einde: 2031-02-30
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2030-02-01
  einde: 2031-02
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, nullif(g.b, '') AS bijna,
    CASE g.soort WHEN 'datum-kalender' THEN ' die in de kalender staat' WHEN 'jaar' THEN ': hier hoort een jaar'
        WHEN 'periode' THEN ' of tijdvak (zoals 2020/2022)' WHEN 'periode-omgekeerd' THEN ' of tijdvak: het einde ligt vóór het begin' ELSE '' END AS wat,
    CASE g.soort WHEN 'datum-kalender' THEN ' in the calendar' WHEN 'jaar' THEN ': a year is wanted'
        WHEN 'periode' THEN ' or period (such as 2020/2022)' WHEN 'periode-omgekeerd' THEN ' or period: it ends before it starts' ELSE '' END AS what
FROM gebrek g
WHERE g.soort IN ('datum-vorm', 'datum-kalender', 'jaar', 'periode', 'periode-omgekeerd');
