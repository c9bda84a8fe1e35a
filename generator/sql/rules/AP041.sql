/*
SPDX-License-Identifier: EUPL-1.2
code: AP041
ernst: fout
titel: Onveilige link
title: Unsafe link
melding: De link «{waarde}» is niet veilig.
message: The link "{waarde}" is not safe.
advies: Gebruik een adres met https://, een e-mailadres met mailto:, of een bestand van het plan.
hint: Use an address with https://, an e-mail address with mailto:, or a file of the plan.
uitleg: Links met javascript: of data: kunnen iets uitvoeren bij de lezer.
explanation: Links with javascript: or data: can run something at the reader.
wat: De link is niet veilig.
what: The link is not safe.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  Zie de [kaart](javascript:kaart).
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  Zie de [kaart](https://example.org/kaart).
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'link-onveilig';
