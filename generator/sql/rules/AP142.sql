/*
SPDX-License-Identifier: EUPL-1.2
code: AP142
ernst: waarschuwing
titel: Afgerond met een mijlpaal die niet is gehaald
title: Finished with a milestone that was not met
melding: De actie is afgerond (bericht «{bericht}»), maar mijlpaal «{titel}» is niet gehaald.
message: The action is finished (report "{bericht}"), but milestone "{titel}" was not met.
advies: Zet bij de mijlpaal: gehaald: {datum} (de dag waarop die klaar was), of gehaald: onbekend. Is de actie niet klaar? Verbeter dan de fase in het bericht.
hint: Add to the milestone: gehaald: {datum} (the day it was done), or gehaald: onbekend. If the action is not done, mend the fase in the report.
uitleg: Wie klaar is, heeft de mijlpalen gehaald, of zegt eerlijk dat het niet bekend is.
explanation: Who is done has met the milestones, or says openly that it is not known.
wat: Een actie is afgerond, maar een mijlpaal is niet gehaald.
what: An action is finished, but a milestone was not met.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  resultaat: De brug hangt.
  mijlpalen:
    - id: m1
      titel: De windzak hangt
      datum: 2031-03-01
  ---
  plan/voortgang/2031/fietsbrug-2031-04.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: afgerond
  bron: [kst-99999-1]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  resultaat: De brug hangt.
  mijlpalen:
    - id: m1
      titel: De windzak hangt
      datum: 2031-03-01
      gehaald: 2031-03-20
  ---
  plan/voortgang/2031/fietsbrug-2031-04.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: afgerond
  bron: [kst-99999-1]
  ---
*/
SELECT b.id AS bestand, w.regel, w.kolom, s.bericht, coalesce(m.titel, m.id) AS titel, s.datum
FROM actie_stand s
JOIN mijlpaal m ON m.actie = s.id AND m.stand IN ('te-laat', 'komt', 'zonder-datum')
CROSS JOIN actie a ON a.id = s.id
CROSS JOIN bestand b ON b.pad = a.pad
CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'mijlpalen') AND w.volgnr = m.volgnr
WHERE s.fase = 'afgerond'
  AND b.id NOT IN (SELECT bestand FROM gebrek WHERE veld = (SELECT v.id FROM veld v WHERE v.soort = 'actie' AND v.pad = 'mijlpalen.gehaald'));
