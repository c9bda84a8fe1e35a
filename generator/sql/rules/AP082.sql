/*
SPDX-License-Identifier: EUPL-1.2
code: AP082
ernst: fout
vast: ja
titel: Rauwe uitvoer van tekst
title: Raw output of text
melding: «{naam}» is gewone tekst en mag niet met drie accolades.
message: "{naam}" is plain text and cannot have three braces.
advies: Gebruik {goed}.
hint: Use {goed}.
uitleg: Alleen opmaak die het programma zelf maakt, mag onbewerkt op de pagina.
explanation: Only markup that the program makes itself may stand on the page as it is.
wat: Gewone tekst staat in een sjabloon met drie accolades.
what: Plain text stands in a template with three braces.
doe: Gebruik twee accolades.
action: Use two braces.
voorbeeld_fout:
  templates/robots.mustache
  # {{{site.titel}}}
  User-agent: *
voorbeeld_goed:
  templates/robots.mustache
  # {{site.titel}}
  User-agent: *
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS naam, '{{' || g.a || '}}' AS goed
FROM gebrek g
WHERE g.soort = 'sjabloon-rauw';
