/*
SPDX-License-Identifier: EUPL-1.2
code: AP120
ernst: fout
vast: ja
titel: Onbekende regel
title: Unknown rule
melding: Er is geen regel «{waarde}».
message: There is no rule "{waarde}".
advies: [[Bedoelt u «{bijna}»? ]]Elke bevinding noemt de code van haar regel; actieplan explain --list toont ze alle.
hint: [[Do you mean "{bijna}"? ]]Each finding names the code of its rule; actieplan explain --list shows them all.
uitleg: Bij regels (in programma.md) en bij uitzonderingen staat de code van een regel, in hoofdletters: AP115.
explanation: Under regels (in programma.md) and uitzonderingen stands the code of a rule, in capitals: AP115.
wat: Een code is niet die van een regel.
what: A code is not that of a rule.
doe: Neem de code over van een bevinding; actieplan explain --list toont ze alle.
action: Copy the code from a finding; actieplan explain --list shows them all.
voorbeeld_fout:
  plan/programma.md
  ---
  titel: Actieplan Vliegende Fietsen
  dossier: "99999"
  uitbuitingsvormen:
    - {id: stad, naam: vliegen in de stad}
  regels:
    ap115: advies
  ---
voorbeeld_goed:
  plan/programma.md
  ---
  titel: Actieplan Vliegende Fietsen
  dossier: "99999"
  uitbuitingsvormen:
    - {id: stad, naam: vliegen in de stad}
  regels:
    AP115: advies
  ---
*/
-- Codes differ little from each other, so a code is near only where it is the only one: but for one sign, or for the letters
-- and zeros in front.
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, coalesce(
    (SELECT r.code FROM regel r WHERE length(ltrim(upper(g.a), 'AP0')) <= 3 AND r.code = 'AP' || substr('00' || ltrim(upper(g.a), 'AP0'), -3)),
    (SELECT max(r.code) FROM regel r WHERE afstand(r.code, g.a) <= 1 HAVING count(*) = 1)) AS bijna
FROM gebrek g
WHERE g.soort = 'regel';
