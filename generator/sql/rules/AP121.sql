/*
SPDX-License-Identifier: EUPL-1.2
code: AP121
ernst: waarschuwing
ronde: 2
titel: Uitzondering die nergens voor nodig is
title: Exception that excepts nothing
melding: Regel {code} vindt hier niets: de uitzondering is niet nodig.
message: Rule {code} finds nothing here: the exception is not needed.
advies: Haal de uitzondering weg.[[ Of bedoelt u {anders}?]]
hint: Remove the exception.[[ Or do you mean {anders}?]]
uitleg: Een uitzondering die blijft staan als het probleem weg is, verbergt het volgende probleem.
explanation: An exception that stays when the problem is gone hides the next problem.
wat: Een bestand zondert zich uit van een regel die er niets vindt.
what: A file excepts itself from a rule that finds nothing there.
doe: Haal de uitzondering weg.
action: Remove the exception.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2031-01-01
  einde: 2031-06-30
  mijlpalen:
    - id: m1
      titel: Eerste overtocht
      datum: 2031-06-01
  uitzonderingen:
    - regel: AP108
      reden: De feestelijke opening is met opzet na het einde.
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  start: 2031-01-01
  einde: 2031-06-30
  mijlpalen:
    - id: m1
      titel: Eerste overtocht
      datum: 2031-09-01
  uitzonderingen:
    - regel: AP108
      reden: De feestelijke opening is met opzet na het einde.
  ---
*/
WITH anders (pad, code) AS MATERIALIZED (
    SELECT f.pad, min(f.code)
    FROM (SELECT DISTINCT pad FROM uitgezonderd) u CROSS JOIN bevinding f ON f.pad = u.pad JOIN regel o ON o.code = f.code AND NOT o.vast
    WHERE f.code <> 'AP121'
    GROUP BY f.pad
)
SELECT u.bestand, u.regel, u.kolom, u.code, a.code AS anders
FROM uitgezonderd u JOIN regel r ON r.code = u.code AND r.ernst <> 'uit' LEFT JOIN anders a ON a.pad = u.pad
WHERE (u.code, u.pad) NOT IN (SELECT code, pad FROM uitzondering)
  AND NOT (u.soort = 'indicator' AND (u.code, 'plan/indicatoren/' || u.item || '.csv') IN (SELECT code, pad FROM uitzondering));
