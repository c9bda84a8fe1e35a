/*
SPDX-License-Identifier: EUPL-1.2
code: AP043
ernst: waarschuwing
titel: Voetnoot wordt niet gebruikt
title: Footnote is not used
melding: Voetnoot [^{id}] staat nergens in de tekst.
message: Footnote [^{id}] is nowhere in the text.
advies: Verwijs ernaar met [^{id}], of haal de voetnoot weg.
hint: Refer to it with [^{id}], or remove the footnote.
uitleg: Een voetnoot zonder verwijzing komt niet op de site: de tekst zou verloren gaan.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id
FROM gebrek g
WHERE g.soort = 'voetnoot-ongebruikt';
