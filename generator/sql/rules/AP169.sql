/*
SPDX-License-Identifier: EUPL-1.2
code: AP169
ernst: advies
titel: Vette of schuine tekst als kop
title: Bold or italic text as a heading
melding: «{tekst}» ziet eruit als een kop, maar is het niet.
message: "{tekst}" looks like a heading, but is none.
advies: Maak er een kop van: ### {tekst} (of ##, één niveau onder de kop erboven).
hint: Make a heading of it: ### {tekst} (or ##, one level below the heading above it).
uitleg: Alleen een echte kop is met een schermlezer te vinden en komt in de inhoudsopgave.
explanation: Only a real heading can be found with a screen reader and gets into the table of contents.
wat: Een regel met alleen vette of schuine tekst staat er als kop.
what: A line of only bold or italic text stands as a heading.
doe: Maak er een kop van, met ## of ### ervoor.
action: Make a heading of it, with ## or ### in front.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  **De planning**

  Eerst de brug.
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  ## De planning

  Eerst de brug.
*/
SELECT g.bestand, g.regel, g.kolom, rtrim(g.a, ': ') AS tekst
FROM gebrek g
WHERE g.soort = 'kop-nadruk';
