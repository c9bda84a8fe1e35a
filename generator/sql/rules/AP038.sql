/*
SPDX-License-Identifier: EUPL-1.2
code: AP038
ernst: fout
vast: ja
titel: Niet te lezen wie dit mag zien
title: Cannot tell who may see this
melding: Niet te lezen wie dit mag zien: {waarom}.
message: Cannot tell who may see this: {why}.
advies: Schrijf zichtbaarheid: intern, of zichtbaarheid: openbaar[[, {plaats}]].
hint: Write zichtbaarheid: intern, or zichtbaarheid: openbaar[[, {place}]].
uitleg: Wat intern is, mag niet op de openbare site komen door een tikfout of een leeg veld. Het programma raadt niet, en publiceert niet voordat dit klopt.
explanation: What is internal may not get onto the public site by a slip or an empty field. The program does not guess, and does not publish until this is right.
wat: Bij «zichtbaarheid» staat niet of iets intern of openbaar is.
what: "zichtbaarheid" does not tell whether something is internal or public.
doe: Schrijf intern of openbaar, of haal het veld weg als iedereen het mag zien.
action: Write intern or openbaar, or remove the field where everybody may see it.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  zichtbaarheid:
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  zichtbaarheid: intern
  ---
*/
SELECT g.bestand, g.regel, g.kolom,
    CASE g.b WHEN 'leeg' THEN '«zichtbaarheid» is leeg' WHEN 'sleutel-dubbel' THEN '«zichtbaarheid» staat er twee keer'
        WHEN 'sleutel-onbekend' THEN iif(g.a = 'zichtbaarheid', '«zichtbaarheid» kan hier niet staan', 'het veld «' || g.a || '» bestaat niet') WHEN 'keuze' THEN '«' || g.a || '» kan niet bij «zichtbaarheid»'
        ELSE '«zichtbaarheid» heeft de verkeerde vorm' END AS waarom,
    CASE g.b WHEN 'leeg' THEN '"zichtbaarheid" is empty' WHEN 'sleutel-dubbel' THEN '"zichtbaarheid" stands there twice'
        WHEN 'sleutel-onbekend' THEN iif(g.a = 'zichtbaarheid', '"zichtbaarheid" cannot stand here', 'there is no field "' || g.a || '"') WHEN 'keuze' THEN '"' || g.a || '" is not a value of "zichtbaarheid"'
        ELSE '"zichtbaarheid" has the wrong form' END AS why,
    -- the right name, where no such field is: in a source, a column of a series
    iif(g.b = 'sleutel-onbekend' AND g.a = 'zichtbaarheid', 'bij een heel bestand, een mijlpaal of een gevraagd besluit', NULL) AS plaats,
    iif(g.b = 'sleutel-onbekend' AND g.a = 'zichtbaarheid', 'for a whole file, a milestone or a decision asked for', NULL) AS place
FROM gebrek g
WHERE g.soort = 'zichtbaarheid';
