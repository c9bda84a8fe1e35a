/*
SPDX-License-Identifier: EUPL-1.2
code: AP051
ernst: fout
titel: Regel die niet op de site komt
title: Line that does not reach the site
melding: Deze regel verdwijnt: wat achter «[{label}]:» staat, is het adres van een link, geen tekst[[; en waar [{citaat}] staat, wordt dat die link]].
message: This line vanishes: what stands behind "[{label}]:" is the address of a link, not text[[; and where [{citaat}] stands, that becomes the link]].
advies: Hoort het bij de tekst? Begin de regel dan met een woord: Zie [{label}]: … Hoort het een voetnoot te zijn? Schrijf dan [^1]: … Is het niet nodig? Haal de regel dan weg.
hint: If it belongs to the text, begin the line with a word: Zie [{label}]: … If it is meant as a footnote, write [^1]: … If it is not needed, remove the line.
uitleg: Een regel die begint met [woord]: geeft een link elders in de tekst zijn adres. Zulke regels staan niet op de pagina. Gebruikt geen link het woord, dan mist de lezer wat u schreef.
explanation: A line that begins with [word]: gives a link elsewhere in the text its address. Such lines do not show on the page. Where no link uses the word, the reader misses what you wrote.
wat: Een regel begint met [woord]: zonder dat een link dat woord gebruikt.
what: A line begins with [word]: while no link uses that word.
doe: Begin de regel met een gewoon woord, of haal haar weg.
action: Begin the line with an ordinary word, or remove it.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug hangt.

  [@kst-99999-1]: hoofdstuk-2
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug hangt, zoals beloofd [@kst-99999-1, hoofdstuk 2]. Zie ook [de bond][bond].

  [bond]: https://bond.example
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS label, iif(g.a GLOB '@*', g.a, '') AS citaat
FROM gebrek g
WHERE g.soort = 'regel-verdwijnt';
