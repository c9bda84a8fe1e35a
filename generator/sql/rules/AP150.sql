/*
SPDX-License-Identifier: EUPL-1.2
code: AP150
ernst: waarschuwing
titel: Streefwaarde spreekt zichzelf tegen
title: Target contradicts itself
melding: {wat}
message: {what}
advies: Kijk of richting, jaren en waarden kloppen met de bron.
hint: See whether the direction, years and values agree with the source.
uitleg: Uit nulmeting, tussendoelen en streefwaarde rekent de site uit of het cijfer op koers is. Dat kan alleen als ze in tijd en waarde op één lijn liggen: eerst de nulmeting, dan de tussendoelen, dan de streefwaarde, in de richting van «richting».
explanation: From baseline, interim targets and target the site works out whether the figure is on course. That takes an order in time and value: first the baseline, then the interim targets, then the target, in the direction of "richting".
wat: Nulmeting, tussendoelen en streefwaarde liggen niet op één lijn in de richting van «richting».
what: Baseline, interim targets and target are not in line in the direction of "richting".
voorbeeld_fout:
  plan/indicatoren/landingen.md
  ---
  titel: Landingen
  eenheid: landingen per jaar
  niveau: output
  richting: omhoog
  nulmeting: {jaar: 2029, waarde: 40}
  streefwaarde: {jaar: 2034, waarde: 12}
  bron: [kst-99999-1]
  ---
voorbeeld_goed:
  plan/indicatoren/landingen.md
  ---
  titel: Landingen
  eenheid: landingen per jaar
  niveau: output
  richting: omlaag
  nulmeting: {jaar: 2029, waarde: 40}
  streefwaarde: {jaar: 2034, waarde: 12}
  bron: [kst-99999-1]
  ---
*/
WITH doel AS (
    SELECT i.id, i.nulmeting_jaar AS j0, i.nulmeting_jaar_dag AS d0, i.nulmeting_waarde AS w0, i.streefwaarde_jaar AS j1,
        i.streefwaarde_jaar_dag AS d1, i.streefwaarde_waarde AS w1, i.richting,
        CASE i.richting WHEN 'omhoog' THEN 1 WHEN 'omlaag' THEN -1 END AS kant
    FROM indicator i
), tussen AS (
    SELECT d.*, t.volgnr, t.jaar, t.jaar_dag AS dag, t.waarde,
        row_number() OVER (PARTITION BY t.item, t.jaar_dag ORDER BY t.volgnr) AS keer
    FROM indicator_tussendoelen t JOIN doel d ON d.id = t.item
), fout (id, veld, rij, wat, what) AS (
    SELECT id, 'streefwaarde.jaar', NULL, 'De streefwaarde is voor ' || j1 || ', maar de nulmeting is van ' || j0 || '.',
        'The target is for ' || j1 || ', but the baseline of ' || j0 || '.' FROM doel WHERE d1 <= d0
    UNION ALL
    SELECT id, 'streefwaarde.waarde', NULL,
        'Met «richting: ' || richting || '» hoort de streefwaarde (' || rtrim(rtrim(printf('%.6f', w1), '0'), '.') || ') ' || iif(kant > 0, 'hoger', 'lager') || ' te zijn dan de nulmeting (' || rtrim(rtrim(printf('%.6f', w0), '0'), '.') || ').',
        'With "richting: ' || richting || '" the target (' || rtrim(rtrim(printf('%.6f', w1), '0'), '.') || ') should be ' || iif(kant > 0, 'higher', 'lower') || ' than the baseline (' || rtrim(rtrim(printf('%.6f', w0), '0'), '.') || ').'
    FROM doel WHERE (w1 - w0) * kant <= 0
    UNION ALL
    SELECT id, 'tussendoelen.jaar', volgnr, 'Voor ' || jaar || ' staan er twee tussendoelen.', 'There are two interim targets for ' || jaar || '.'
    FROM tussen WHERE keer > 1 AND dag IS NOT NULL
    UNION ALL
    SELECT id, 'tussendoelen.jaar', volgnr,
        'Het tussendoel voor ' || jaar || iif(dag <= d0, ' ligt niet na de nulmeting (' || j0 || ').', ' ligt niet vóór de streefwaarde (' || j1 || ').'),
        'The interim target for ' || jaar || iif(dag <= d0, ' is not after the baseline (' || j0 || ').', ' is not before the target (' || j1 || ').')
    FROM tussen WHERE keer = 1 AND (dag <= d0 OR dag >= d1)
    UNION ALL
    SELECT id, 'tussendoelen.waarde', volgnr,
        'Het tussendoel ' || rtrim(rtrim(printf('%.6f', waarde), '0'), '.') || iif((waarde - w0) * kant < 0, ' is slechter dan de nulmeting (' || rtrim(rtrim(printf('%.6f', w0), '0'), '.') || ').', ' gaat verder dan de streefwaarde (' || rtrim(rtrim(printf('%.6f', w1), '0'), '.') || ').'),
        'The interim target ' || rtrim(rtrim(printf('%.6f', waarde), '0'), '.') || iif((waarde - w0) * kant < 0, ' is worse than the baseline (' || rtrim(rtrim(printf('%.6f', w0), '0'), '.') || ').', ' goes beyond the target (' || rtrim(rtrim(printf('%.6f', w1), '0'), '.') || ').')
    FROM tussen WHERE coalesce((w1 - w0) * kant > 0, 1) AND ((waarde - w0) * kant < 0 OR (w1 - waarde) * kant < 0)
)
SELECT p.bestand, p.regel, p.kolom, f.wat, f.what
FROM fout f CROSS JOIN plaats p ON p.soort = 'indicator' AND p.item = f.id AND p.veld = f.veld
WHERE f.rij IS NULL
UNION ALL
SELECT p.bestand, p.regel, p.kolom, f.wat, f.what
FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = 'indicator' AND p.item = f.id AND p.veld = f.veld AND p.rij = f.rij
WHERE f.rij IS NOT NULL;
