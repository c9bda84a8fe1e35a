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
explanation: A series stands beside its indicator: the same name, with .csv.
wat: Bij deze cijfers hoort geen indicator.
what: There is no indicator for these figures.
doe: Maak naast de CSV een bestand van de indicator met dezelfde naam en .md, of geef de CSV de naam van een indicator.
action: Make a file of the indicator beside the CSV, with the same name and .md, or name the CSV after an indicator.
voorbeeld_fout:
  plan/indicatoren/sprongen.csv
  jaar,waarde
  2030,20.5
voorbeeld_goed:
  plan/indicatoren/sprongen.md
  ---
  titel: Sprongen per fiets
  eenheid: sprongen per jaar
  niveau: outcome
  richting: omhoog
  ---
  plan/indicatoren/sprongen.csv
  jaar,waarde
  2030,20.5
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id
FROM gebrek g
WHERE g.soort = 'reeks-los';
