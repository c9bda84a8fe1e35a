/*
SPDX-License-Identifier: EUPL-1.2
code: AP001
ernst: fout
vast: ja
titel: Bestand is geen UTF-8
title: File is not UTF-8
melding: Dit bestand bevat tekens die geen UTF-8 zijn.
message: This file holds bytes that are not UTF-8.
advies: Open het bestand en bewaar het opnieuw met codering UTF-8. Staat er een Word-document met de naam .md? Plak dan alleen de tekst in een nieuw bestand.
hint: Save the file again with encoding UTF-8. Is it a Word document named .md? Then paste its text into a new file.
uitleg: Alle bestanden in plan/ zijn gewone tekst in UTF-8. Andere coderingen (Latin-1, UTF-16) maken van é en € iets anders.
explanation: All files in plan/ are plain text in UTF-8. Other encodings (Latin-1, UTF-16) make something else of é and €.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Luchtcaf\xe9
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Luchtcafé
  ---
*/
SELECT g.bestand, g.regel, g.kolom
FROM gebrek g
WHERE g.soort = 'geen-utf8';
