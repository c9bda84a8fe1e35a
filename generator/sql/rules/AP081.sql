/*
SPDX-License-Identifier: EUPL-1.2
code: AP081
ernst: fout
titel: Sjabloon is onleesbaar
title: Template cannot be read
melding: Het sjabloon klopt hier niet: {naam}.
message: The template is not right here: {naam}.
advies: Sluit elk {{#deel}} met {{/deel}} in dezelfde volgorde.
hint: Close each {{#section}} with {{/section}} in the same order.
uitleg: Sjablonen zijn Mustache: zie generator/README.md.
explanation: Templates are Mustache: see generator/README.md.
wat: Het sjabloon is niet te lezen.
what: The template cannot be read.
voorbeeld_fout:
  templates/robots.mustache
  User-agent: *
  {{#site.titel}}
  Disallow:
voorbeeld_goed:
  templates/robots.mustache
  User-agent: *
  {{#site.titel}}
  Disallow:
  {{/site.titel}}
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS naam
FROM gebrek g
WHERE g.soort = 'sjabloon-vorm';
