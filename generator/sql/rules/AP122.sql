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
*/
SELECT g.bestand, g.regel, g.kolom, r.code, r.titel, r.title
FROM gebrek g JOIN regel r ON r.code = g.a
WHERE g.soort = 'regel-vast';
