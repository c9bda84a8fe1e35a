/*
SPDX-License-Identifier: EUPL-1.2
code: AP129
ernst: advies
vast: ja
ronde: 2
titel: Meer bevindingen dan er getoond worden
title: More findings than are shown
melding: Nog {aantal} {woord} in dit bestand.
message: {aantal} more {word} in this file.
advies: Los eerst op wat hierboven staat; vaak verdwijnt de rest dan vanzelf.
hint: Mend what stands above first; often the rest goes with it.
uitleg: Van een bestand worden hooguit 200 bevindingen getoond, de ernstigste eerst. Ze tellen wel alle mee.
explanation: Of a file at most 200 findings are shown, the gravest first. All of them count.
wat: Een bestand heeft meer dan 200 bevindingen; de rest wordt geteld.
what: A file has more than 200 findings; the rest is counted.
voorbeeld_maak: { echo ---; seq -f 'veld-%g: x' 201; echo ---; } >plan/acties/fietsbrug.md
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT b.id AS bestand, max(f.regel * 1048576 + f.kolom) / 1048576 AS regel, max(f.regel * 1048576 + f.kolom) % 1048576 AS kolom,
    count(*) - 200 AS aantal,
    CASE count(*) WHEN 201 THEN 'bevinding' ELSE 'bevindingen' END AS woord, CASE count(*) WHEN 201 THEN 'finding' ELSE 'findings' END AS word
FROM bevinding f JOIN bestand b ON b.pad = f.pad
GROUP BY b.id HAVING count(*) > 200;
