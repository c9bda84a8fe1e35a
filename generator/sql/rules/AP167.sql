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
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS tekst
FROM gebrek g
WHERE g.soort = 'link-vaag';
