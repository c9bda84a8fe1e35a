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
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, nullif(g.b, '') AS bijna,
    CASE g.soort WHEN 'datum-kalender' THEN ' die in de kalender staat' WHEN 'jaar' THEN ': hier hoort een jaar'
        WHEN 'periode' THEN ' of tijdvak (zoals 2020/2022)' WHEN 'periode-omgekeerd' THEN ' of tijdvak: het einde ligt vóór het begin' ELSE '' END AS wat,
    CASE g.soort WHEN 'datum-kalender' THEN ' in the calendar' WHEN 'jaar' THEN ': a year is wanted'
        WHEN 'periode' THEN ' or period (such as 2020/2022)' WHEN 'periode-omgekeerd' THEN ' or period: it ends before it starts' ELSE '' END AS what
FROM gebrek g
WHERE g.soort IN ('datum-vorm', 'datum-kalender', 'jaar', 'periode', 'periode-omgekeerd');
