/*
SPDX-License-Identifier: EUPL-1.2
code: AP167
ernst: advies
titel: Linktekst zegt niets
title: Link text says nothing
melding: De linktekst «{tekst}» zegt niet waar de link heen gaat.
message: The link text "{tekst}" does not say where the link leads.
advies: Maak van de woorden die zeggen wat er staat de link: niet «klik [hier](…) voor het rapport», maar «lees [het rapport](…)».
hint: Make the words that say what is there the link: not "click [here](…) for the report" but "read [the report](…)".
uitleg: Een schermlezer kan alle links van een pagina onder elkaar zetten. Tien keer «hier» helpt dan niet.
explanation: A screen reader can list all links of a page. "Hier" ten times is no help then.
wat: De tekst van een link zegt niet waar die heen gaat.
what: The text of a link does not say where it leads.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  Klik [hier](luchtpad.md) voor het luchtpad.
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  Lees over [het luchtpad](luchtpad.md).
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS tekst
FROM gebrek g
WHERE g.soort = 'link-vaag';
