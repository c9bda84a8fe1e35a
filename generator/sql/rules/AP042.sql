/*
SPDX-License-Identifier: EUPL-1.2
code: AP042
ernst: fout
titel: Voetnoot zonder tekst
title: Footnote without text
melding: Voetnoot [^{id}] heeft geen tekst.
message: Footnote [^{id}] has no text.
advies: Zet onderaan: [^{id}]: de tekst van de voetnoot.
hint: Add at the end: [^{id}]: the text of the footnote.
uitleg: Elk nummer in de tekst verwijst naar een voetnoot onderaan.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id
FROM gebrek g
WHERE g.soort = 'voetnoot-onbekend';
