-- SPDX-License-Identifier: EUPL-1.2
-- The changes as lines of text, for actieplan diff and the pages of changes.

-- A row = a comparison, with its sentences: which two states, how many changes, and what was not kept.
CREATE VIEW vergelijking_zin AS
SELECT id, aantal, 'Wijzigingen van ' || van_naam || ' tot ' || tot_naam AS titel,
    'De oude stand is die van ' || datum_nl(van_dag) || ', de nieuwe die van ' || datum_nl(tot_dag) || '.' AS standen,
    CASE aantal WHEN 0 THEN 'Er zijn geen wijzigingen.' WHEN 1 THEN 'Er is 1 wijziging.' ELSE 'Er zijn ' || aantal || ' wijzigingen.' END AS telling,
    CASE WHEN van_nagebouwd OR tot_nagebouwd THEN 'Van ' || CASE WHEN van_nagebouwd AND tot_nagebouwd THEN 'beide' WHEN van_nagebouwd THEN van_naam ELSE tot_naam END
        || ' is het plan van toen niet bewaard. Daarom vergelijken wij één plan op twee dagen: met wat op elke dag bekend was. '
        || 'Een verandering zonder datum is zo niet te zien.' END AS nagebouwd
FROM vergelijking;

-- A row = a change: why, and by which sources, in words.
CREATE VIEW wijziging_zin AS
SELECT w.*, CASE WHEN w.reden IS NOT NULL THEN CASE WHEN w.groep = 'cijfers' THEN 'Opmerking bij het cijfer: '
            WHEN w.veld IN ('fase', 'oordeel') OR w.soort = 'bericht' THEN 'Volgens het bericht: '
            ELSE 'Reden volgens het plan: ' END || rtrim(w.reden, '. ') || '.'
        WHEN w.reden_nodig THEN 'Er staat geen reden bij.' END AS reden_zin,
    (SELECT 'Bron: ' || group_concat(value ->> 'citaat', '; ') || '.' FROM json_each(w.bronnen)) AS bron_zin
FROM wijziging w;

-- A row = a change, with its place among the others. kop: the first of its group; eerste: the first of those on one item.
CREATE VIEW wijziging_regel AS
SELECT w.*, g.titel AS groep_titel, count(*) OVER (PARTITION BY w.vergelijking, w.groep) AS groep_aantal,
    lag(w.groep) OVER p IS NOT w.groep AS kop,
    lag(w.groep || ' ' || w.item_soort || ' ' || w.item) OVER p IS NOT w.groep || ' ' || w.item_soort || ' ' || w.item AS eerste
FROM wijziging_zin w JOIN wijziging_groep g ON g.groep = w.groep
WINDOW p AS (PARTITION BY w.vergelijking ORDER BY w.volgorde);

-- A row = a part of a text that changed: soort is gelijk, weg or nieuw; spatie: a blank goes before it.
CREATE VIEW wijziging_deel AS
SELECT w.vergelijking, w.volgorde, d.key AS nr, d.value ->> 0 AS soort, d.value ->> 1 AS tekst, d.value ->> 2 AS spatie
FROM wijziging w, json_each(w.verschil) d;
