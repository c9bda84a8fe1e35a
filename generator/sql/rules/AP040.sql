/*
SPDX-License-Identifier: EUPL-1.2
code: AP040
ernst: fout
titel: HTML in de tekst
title: HTML in the text
melding: Hier staat HTML ({waarde}); die komt niet op de site.
message: There is HTML here ({waarde}); it does not reach the site.
advies: Schrijf het in Markdown. Een teken < in gewone tekst: zet er een \ voor.
hint: Write it in Markdown. For a plain <: put a \ in front of it.
uitleg: HTML in de tekst kan de site onveilig of ontoegankelijk maken, en zou in de brief niet te lezen zijn.
explanation: HTML in the text can make the site unsafe or inaccessible, and could not be read in the letter.
wat: Er staat HTML in de tekst; die komt niet op de site.
what: There is HTML in the text; it does not reach the site.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug is <b>bijna</b> klaar.
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug is **bijna** klaar.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde
FROM gebrek g
WHERE g.soort = 'html';
