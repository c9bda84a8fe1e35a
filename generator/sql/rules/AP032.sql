/*
SPDX-License-Identifier: EUPL-1.2
code: AP032
ernst: fout
vast: ja
titel: Cijferreeks zonder indicator
title: Series without indicator
melding: Bij deze cijfers hoort geen indicator «{id}».
message: There is no indicator "{id}" for these figures.
advies: Maak plan/indicatoren/{id}.md, of geef de CSV de naam van een indicator.
hint: Make plan/indicatoren/{id}.md, or name the CSV after an indicator.
uitleg: Een cijferreeks staat naast haar indicator: dezelfde naam, met .csv.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id
FROM gebrek g
WHERE g.soort = 'reeks-los';
