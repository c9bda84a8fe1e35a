/*
SPDX-License-Identifier: EUPL-1.2
code: AP122
ernst: fout
vast: ja
titel: Regel die altijd geldt
title: Rule that always holds
melding: Regel {code} geldt altijd: {titel}.
message: Rule {code} always holds: {title}.
advies: Haal {code} hier weg en los op wat de regel vindt.
hint: Remove {code} here and mend what the rule finds.
uitleg: Wat niet te lezen is of nergens op de site past, kan niet op de site. Daarvan kan een plan geen advies maken, en een bestand zich niet uitzonderen.
explanation: What cannot be read, or has no place on the site, cannot be on the site. Of that no plan can make an advice, and no file can except itself.
wat: Een plan of bestand wil af van een regel die altijd geldt.
what: A plan or file wants to be rid of a rule that always holds.
doe: Haal de code weg en los op wat de regel vindt.
action: Remove the code and mend what the rule finds.
voorbeeld_fout:
  plan/programma.md
  ---
  titel: Actieplan Vliegende Fietsen
  dossier: "99999"
  uitbuitingsvormen:
    - {id: stad, naam: vliegen in de stad}
  regels:
    AP021: uit
  ---
voorbeeld_goed:
  plan/programma.md
  ---
  titel: Actieplan Vliegende Fietsen
  dossier: "99999"
  uitbuitingsvormen:
    - {id: stad, naam: vliegen in de stad}
  regels:
    AP024: uit
  ---
*/
SELECT g.bestand, g.regel, g.kolom, r.code, r.titel, r.title
FROM gebrek g JOIN regel r ON r.code = g.a
WHERE g.soort = 'regel-vast';
