/*
SPDX-License-Identifier: EUPL-1.2
code: AP081
ernst: fout
vast: ja
titel: Sjabloon is onleesbaar
title: Template cannot be read
melding: Het sjabloon klopt hier niet: {naam}.
message: The template is not right here: {naam}.
advies: Sluit elk {{#deel}} met {{/deel}} in dezelfde volgorde.
hint: Close each {{#section}} with {{/section}} in the same order.
uitleg: Sjablonen zijn Mustache: zie generator/README.md.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS naam
FROM gebrek g
WHERE g.soort = 'sjabloon-vorm';
