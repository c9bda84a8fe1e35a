/*
SPDX-License-Identifier: EUPL-1.2
code: AP029
ernst: fout
vast: ja
titel: Voortgang staat niet in een jaarmap
title: Progress is not in a folder of its year
melding: Een voortgangsbericht staat in een map met het jaar.
message: A progress report stands in a folder of its year.
advies: Zet het bestand in plan/voortgang/JJJJ/, bijvoorbeeld plan/voortgang/2025/.
hint: Put the file in plan/voortgang/YYYY/, such as plan/voortgang/2025/.
uitleg: Elk bericht is een nieuw bestand. Een map per jaar houdt dat overzichtelijk.
explanation: Each report is a new file. A folder a year keeps them in order.
voorbeeld_fout:
  plan/voortgang/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: loopt
  ---
voorbeeld_goed:
  plan/voortgang/2031/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: loopt
  ---
*/
SELECT g.bestand, g.regel, g.kolom
FROM gebrek g
WHERE g.soort = 'voortgang-jaar';
