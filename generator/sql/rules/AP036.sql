/*
SPDX-License-Identifier: EUPL-1.2
code: AP036
ernst: fout
vast: ja
titel: Samenvoegen is niet af
title: Merge is not finished
melding: Hier staan twee versies door elkaar: het samenvoegen is niet af.
message: Two versions stand here at once: the merge is not finished.
advies: Kies tussen de regels met <<<<<<< en >>>>>>> wat blijft. Haal dan die regels weg, en ook de regel met =======.
hint: Choose what stays between the lines of <<<<<<< and >>>>>>>. Then remove these lines, and that of ======= too.
uitleg: Twee mensen wijzigden dezelfde regels. Git zet dan beide versies in het bestand, met tekens ertussen, en laat de keuze aan u. Tot die keuze is gemaakt, leest het programma dit bestand niet.
explanation: Two people changed the same lines. Git then puts both versions into the file, with marks between, and leaves the choice to you. Until it is made, the program does not read this file.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  <<<<<<< HEAD
  De brug is in juni klaar.
  =======
  De brug is in augustus klaar.
  >>>>>>> nieuwe-datum
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug is in augustus klaar.
*/
SELECT g.bestand, g.regel, g.kolom
FROM gebrek g
WHERE g.soort = 'samenvoegen';
