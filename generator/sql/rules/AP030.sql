/*
SPDX-License-Identifier: EUPL-1.2
code: AP030
ernst: fout
vast: ja
titel: CSV is onleesbaar
title: CSV cannot be read
melding: {wat}
message: {what}
advies: {doe}
hint: {do}
uitleg: Een cijferreeks is een CSV met komma’s en UTF-8. De eerste regel noemt de kolommen: jaar,waarde,ondergrens,bovengrens,aard,stand,geteld_op,bron,opmerking.
explanation: A series is a CSV with commas, in UTF-8. Its first line names the columns: jaar,waarde,ondergrens,bovengrens,aard,stand,geteld_op,bron,opmerking.
wat: De cijferreeks is niet te lezen: de vakken zijn niet met komma’s gescheiden, of een aanhalingsteken is niet gesloten.
what: The series cannot be read: its cells are not parted by commas, or a quote is not closed.
doe: Bewaar het blad als «CSV UTF-8», met komma’s tussen de vakken en een punt in getallen; zet tekst met een komma tussen aanhalingstekens.
action: Save the sheet as "CSV UTF-8", with commas between cells and a point in numbers; put text with a comma in quotes.
voorbeeld_fout:
  plan/indicatoren/vluchten.csv
  jaar;waarde;opmerking
  2030;1.234,5;ongeveer
voorbeeld_goed:
  plan/indicatoren/vluchten.csv
  jaar,waarde,opmerking
  2030,1234.5,"ongeveer, volgens het jaarverslag"
*/
WITH teken (soort, meervoud, een, plural, one) AS (VALUES
    ('csv-puntkomma', 'puntkomma’s', 'elke puntkomma', 'semicolons', 'each semicolon'), ('csv-tab', 'tabs', 'elke tab', 'tabs', 'each tab'),
    ('csv-streep', 'verticale strepen (|)', 'elke streep', 'bars (|)', 'each bar')
)
SELECT g.bestand, g.regel, g.kolom,
    CASE WHEN t.soort IS NOT NULL THEN 'De vakken zijn gescheiden met ' || t.meervoud || '. Dat moeten komma’s zijn.'
        WHEN g.soort = 'csv-leeg' THEN 'De cijferreeks heeft geen regel met kolommen.'
        WHEN g.soort = 'csv-te-veel' THEN 'Deze regel heeft meer vakken dan er kolommen zijn.'
        ELSE 'Een aanhalingsteken is niet gesloten of staat midden in een vak.' END AS wat,
    CASE WHEN t.soort IS NOT NULL THEN 'The cells are parted by ' || t.plural || '. They must be parted by commas.'
        WHEN g.soort = 'csv-leeg' THEN 'The series has no line with columns.'
        WHEN g.soort = 'csv-te-veel' THEN 'This line has more cells than there are columns.'
        ELSE 'A quote is not closed, or stands in the middle of a cell.' END AS what,
    CASE WHEN t.soort IS NOT NULL THEN 'Schrijf eerst getallen met een punt: 1234.5 in plaats van 1.234,5. Zet daarna op de plaats van ' || t.een
            || ' een komma, en bewaar als «CSV UTF-8».'
        WHEN g.soort = 'csv-leeg' THEN 'Begin met: jaar,waarde,bron'
        WHEN g.soort = 'csv-te-veel' THEN 'Schrijf een decimaal met een punt: 12.5. Zet tekst met een komma tussen aanhalingstekens: "ongeveer 1.000, volgens het jaarverslag".'
        ELSE 'Zet het hele vak tussen aanhalingstekens en schrijf een aanhalingsteken daarin dubbel.' END AS doe,
    CASE WHEN t.soort IS NOT NULL THEN 'First write numbers with a point: 1234.5 instead of 1.234,5. Then put a comma in place of ' || t.one
            || ', and save as "CSV UTF-8".'
        WHEN g.soort = 'csv-leeg' THEN 'Start with: jaar,waarde,bron'
        WHEN g.soort = 'csv-te-veel' THEN 'Write a decimal with a point: 12.5. Put text with a comma in quotes.'
        ELSE 'Put the whole cell in quotes and double each quote within.' END AS "do"
FROM gebrek g LEFT JOIN teken t ON t.soort = g.soort
WHERE g.soort IN ('csv-puntkomma', 'csv-tab', 'csv-streep', 'csv-leeg', 'csv-te-veel', 'csv-aanhaling');
