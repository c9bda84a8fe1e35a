/*
SPDX-License-Identifier: EUPL-1.2
code: AP037
ernst: waarschuwing
titel: Laatste regel is misschien afgebroken
title: Last line may be cut off
melding: De laatste regel houdt op {waar}, en er staat geen regeleinde achter: misschien is maar een deel bewaard.
message: The last line stops {where}, with no end of line behind it: maybe only part of it was saved.
advies: Kijk in de bron of de cijfers kloppen, en vul de regel aan. Is hij heel, druk dan aan het einde op Enter.
hint: See in the source whether the figures are right, and complete the line. If it is whole, press Enter at its end.
uitleg: Een cijferreeks die half is bewaard, eindigt midden in een regel. Van 12345 is dan misschien alleen 12 over. Wie bewaart met een programma, heeft achter de laatste regel een regeleinde. De waarschuwing komt alleen als er ook vakken ontbreken, of als de waarde leeg is zonder opmerking.
explanation: A series that was saved by half ends within a line. Of 12345 perhaps only 12 is left. Who saves with a program has an end of line behind the last line. The warning comes only where cells are missing too, or where the value is empty without a remark.
wat: De laatste regel van een cijferreeks is niet af en heeft geen regeleinde.
what: The last line of a series is not complete, and has no end of line.
doe: Vul de regel aan, of zet er een regeleinde achter.
action: Complete the line, or end it.
voorbeeld_fout:
  plan/indicatoren/vluchten.csv
  jaar,waarde,bron
  2029,12,kst-99999-1
  2030,2
voorbeeld_maak: truncate -s -1 plan/indicatoren/vluchten.csv
voorbeeld_goed:
  plan/indicatoren/vluchten.csv
  jaar,waarde,bron
  2029,12,kst-99999-1
  2030,20.5,kst-99999-1
*/
SELECT g.bestand, g.regel, g.kolom,
    iif(g.soort = 'csv-regel-kort', 'na ' || g.a || ' van ' || g.b || ' vakken', 'voordat er een waarde staat') AS waar,
    iif(g.soort = 'csv-regel-kort', 'after ' || g.a || ' of ' || g.b || ' cells', 'before there is a value') AS "where"
FROM gebrek g
WHERE g.soort = 'csv-regel-kort' OR g.soort = 'csv-regel-open'
    -- a: the entry that the line is
    AND NOT EXISTS (SELECT 1 FROM waarde w JOIN veld v ON v.id = w.veld
        WHERE w.bestand = g.bestand AND w.ouder = CAST(g.a AS INTEGER)
            AND v.pad IN ('meting.waarde', 'meting.ondergrens', 'meting.bovengrens', 'meting.opmerking'));
