-- SPDX-License-Identifier: EUPL-1.2
-- The data as files: one CSV a kind, and one for each list of groups in it, named KIND-LIST.csv.

--: soorten
WITH aantallen AS MATERIALIZED (
    SELECT soort, count(*) AS n FROM item GROUP BY soort UNION ALL SELECT 'reeks', count(*) FROM reeks
)
SELECT naam AS soort, meervoud, uitleg, coalesce((SELECT n FROM aantallen a WHERE a.soort = soort.naam), 0) AS aantal FROM soort ORDER BY volgorde;

--: soorten.lijsten
SELECT soort || '-' || replace(replace(pad, '.', '-'), '_', '-') AS bestand, replace(replace(pad, '.', ', '), '_', ' ') AS lijst
FROM veld WHERE soort = :soort AND vorm = 'groepen' AND pad <> 'uitzonderingen' ORDER BY id;

--: indicatoren
SELECT id, titel FROM indicator i WHERE EXISTS (SELECT 1 FROM reeks r WHERE r.id = i.id) ORDER BY sorteer(titel), id;

-- The figures: what stands on the accountability page, and behind it the tables with all rows, named FIGURE-TABLE.csv.
--: figuren
SELECT f.id, f.titel FROM figuur f ORDER BY f.volgorde, f.id;

--: figuren.tabellen
SELECT replace(substr(name, 8), '_', '-') AS bestand, replace(substr(name, length('figuur_' || :id) + 2), '_', ' ') AS tabel
FROM main.sqlite_schema
WHERE type = 'view' AND name GLOB replace('figuur_' || :id, '-', '_') || '_*' ORDER BY name;
