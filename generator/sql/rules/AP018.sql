/*
SPDX-License-Identifier: EUPL-1.2
code: AP018
ernst: fout
titel: Webadres klopt niet
title: Web address is not right
melding: «{waarde}» is geen veilig webadres.
message: "{waarde}" is not a safe web address.
advies: [[Schrijf {bijna}, als dat adres werkt. ]]Een adres begint met https:// en heeft geen spaties.
hint: [[Write {bijna}, if that address works. ]]An address starts with https:// and has no spaces.
uitleg: Adressen met http:// zijn onderweg te veranderen; een overheidssite verwijst er niet naar.
explanation: Addresses with http:// can be changed on their way; a government site does not link to them.
wat: Dit is geen veilig webadres.
what: This is no safe web address.
voorbeeld_fout:
  plan/organisaties/wolk.md
  ---
  titel: Stichting Wolk
  soort: ngo
  url: http://example.org/wolk
  ---
voorbeeld_goed:
  plan/organisaties/wolk.md
  ---
  titel: Stichting Wolk
  soort: ngo
  url: https://example.org/wolk
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, nullif(g.b, '') AS bijna
FROM gebrek g
WHERE g.soort = 'url';
