/*
SPDX-License-Identifier: EUPL-1.2
code: AP115
ernst: waarschuwing
titel: Nieuwste bericht is verouderd
title: Newest update is out of date
melding: Het nieuwste bericht over «{actie}» is {dagen} dagen oud; na {grens} dagen is een bericht verouderd.
message: The newest update on "{actie}" is {dagen} days old; after {grens} days an update is out of date.
advies: Vraag de actiehouder hoe het staat en maak een nieuw bericht: plan/voortgang/{jaar}/{actie}-{peil}.md
hint: Ask the owner how it stands and make a new update: plan/voortgang/{jaar}/{actie}-{peil}.md
uitleg: Het plan zegt zelf na hoeveel dagen een bericht verouderd is (verouderd_na in programma.md). Acties die klaar of gestopt zijn, tellen niet.
explanation: The plan itself says after how many days an update is out of date (verouderd_na in programma.md). Actions that are done or stopped do not count.
wat: Het nieuwste bericht over een actie is ouder dan het plan zelf goed vindt.
what: The newest update on an action is older than the plan itself allows.
doe: Vraag de actiehouder hoe het staat en maak een nieuw bericht in plan/voortgang/.
action: Ask the owner how it stands and make a new update in plan/voortgang/.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
  plan/voortgang/2030/fietsbrug-2030-11-01.md
  ---
  betreft: fietsbrug
  datum: 2030-11-01
  fase: loopt
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
  plan/voortgang/2030/fietsbrug-2030-11-01.md
  ---
  betreft: fietsbrug
  datum: 2030-11-01
  fase: loopt
  ---
  plan/voortgang/2031/fietsbrug-2031-05-01.md
  ---
  betreft: fietsbrug
  datum: 2031-05-01
  fase: loopt
  ---
*/
WITH oud AS MATERIALIZED (
    SELECT f.actie, f.dagen, s.bericht FROM figuur_actualiteit_actie f JOIN actie_stand s ON s.id = f.actie WHERE f.verouderd
)
SELECT p.bestand, p.regel, p.kolom, o.actie, o.dagen, (SELECT verouderd_na FROM programma) AS grens,
    (SELECT substr(datum, 1, 4) FROM peil) AS jaar, (SELECT datum FROM peil) AS peil
FROM oud o CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = o.bericht AND p.veld = 'datum'
-- what cannot be read might be newer
WHERE NOT EXISTS (SELECT 1 FROM bestand WHERE soort = 'voortgang' AND NOT geldig)
  AND NOT EXISTS (SELECT 1 FROM gebrek g JOIN veld v ON v.id = g.veld WHERE v.soort = 'voortgang' AND v.pad IN ('betreft', 'datum', 'fase'));
