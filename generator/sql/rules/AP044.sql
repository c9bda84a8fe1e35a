/*
SPDX-License-Identifier: EUPL-1.2
code: AP044
ernst: fout
titel: Voetnoot staat er twee keer
title: Footnote stands there twice
melding: Voetnoot [^{id}] heeft twee teksten.
message: Footnote [^{id}] has two texts.
advies: Geef een van de twee een andere naam.
hint: Rename one of the two.
uitleg: Van twee voetnoten met dezelfde naam kan er maar één gelden.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id
FROM gebrek g
WHERE g.soort = 'voetnoot-dubbel';
