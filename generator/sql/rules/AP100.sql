/*
SPDX-License-Identifier: EUPL-1.2
code: AP100
ernst: fout
bereik: bestand
titel: Titel zegt niets
title: Title says nothing
melding: «{waarde}» is geen titel.
message: "{waarde}" is not a title.
advies: Schrijf in een paar woorden waar het over gaat.
hint: Write in a few words what it is about.
uitleg: De titel staat boven de pagina en in elke lijst. Een lezer moet eraan zien waar het over gaat.
explanation: The title stands above the page and in every list. A reader must see from it what it is about.
wat: Een titel zegt niet waar het over gaat.
what: A title does not say what it is about.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: TODO
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT w.bestand, w.regel, w.kolom, w.norm AS waarde
FROM veld v JOIN waarde w ON w.veld = v.id
WHERE v.type = 'tekst' AND (v.pad = 'titel' OR v.pad GLOB '*.titel') AND w.norm IS NOT NULL
  -- no letter or digit: all of it is plain punctuation, dashes, dots, or characters that cannot be seen
  AND (trim(w.norm, ' !"#$%&''()*+,-./:;<=>?@[\]^_`{|}~…–—•«»‘’“”' || char(160, 173, 8203, 8204, 8205, 8288, 65279)) = ''
    OR lower(w.norm) IN ('todo', 'tbd', 'xxx', 'nvt', 'n.v.t.', 'nog invullen', 'nog in te vullen', 'invullen'));
