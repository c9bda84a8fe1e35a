/*
SPDX-License-Identifier: EUPL-1.2
code: AP143
ernst: waarschuwing
titel: Weer bezig na afgerond
title: Going on after it was finished
melding: «{fase}» op {datum} kan niet: volgens bericht {eerder} was dit op {afgerond} al afgerond.
message: "{fase}" on {datum} cannot be: report {eerder} says that this was finished on {afgerond}.
advies: Verbeter de fase of de datum van een van de twee berichten. Is het werk echt opnieuw begonnen? Maak daar een nieuwe actie of een nieuw project van.
hint: Mend the fase or the date of one of the two reports. If the work really started again, make a new action or project of it.
uitleg: Afgerond is het einde. Wat daarna nog loopt of een oordeel krijgt, is iets nieuws, of het was niet klaar.
explanation: Finished is the end. What goes on after it, or is judged after it, is something new, or was not done.
wat: Een bericht zegt dat iets nog loopt of is gestopt, terwijl een ouder bericht het afgerond noemt.
what: A report says that something goes on or was stopped, while an older one calls it finished.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  resultaat: De brug hangt.
  ---
  plan/voortgang/2031/fietsbrug-2031-04.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: afgerond
  bron: [kst-99999-1]
  ---
  plan/voortgang/2031/fietsbrug-2031-05.md
  ---
  betreft: fietsbrug
  datum: 2031-05-01
  fase: loopt
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  resultaat: De brug hangt.
  ---
  plan/voortgang/2031/fietsbrug-2031-04.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: loopt
  ---
  plan/voortgang/2031/fietsbrug-2031-05.md
  ---
  betreft: fietsbrug
  datum: 2031-05-01
  fase: afgerond
  bron: [kst-99999-1]
  ---
*/
WITH klaar AS (
    SELECT betreft, min(datum_dag) AS dag, datum, id FROM voortgang WHERE fase = 'afgerond' AND betreft IS NOT NULL GROUP BY betreft
)
SELECT b.id AS bestand, w.regel, w.kolom, u.fase, u.datum, k.id AS eerder, k.datum AS afgerond
FROM klaar k
JOIN voortgang u ON u.betreft = k.betreft AND u.datum_dag > k.dag AND u.fase NOT IN ('afgerond', 'onbekend')
CROSS JOIN bestand b ON b.pad = u.pad
CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = 'voortgang' AND v.pad = 'fase');
