-- SPDX-License-Identifier: EUPL-1.2
-- Views that are asked for many times, worked out once: a row is a statement, in the order to run them. ?1: for whom; 1 the
-- rules, 2 a page at a time, 3 all pages. What is held already stays. A temporary table or view goes before one of the same
-- name, but not within a view that is not temporary itself: so all others become temporary views. The plan must not change
-- while they stand. ?2: names of views, as JSON; NULL: all. No others are held, nor made temporary.
WITH vast (nr, naam, sleutel, vanaf) AS (VALUES
    (1, 'actie_stand', 'id', 1),
    (2, 'project_stand', 'id', 1),
    (3, 'actie_planning', 'id', 1),
    (4, 'mijlpaal', 'actie, volgnr', 1),
    (5, 'stuk', 'id', 2),
    (6, 'stuk_gebruik', 'document', 2),
    (7, 'besluit', 'id', 2),
    (8, 'afdoening', 'soort, item', 2),
    (9, 'parlement', 'soort, id', 2),
    (10, 'actie_regel', 'id', 2),
    (11, 'figuur_doelbereik_indicator', 'indicator', 2),
    (12, 'adres', 'soort, id', 2),
    (13, 'item_wijziging', 'soort, item', 2),
    (14, 'geschiedenis', 'soort, item', 2),
    (15, 'afspraak', 'dag', 3),
    (16, 'figuur_verloop_overgang', 'actie', 3)
), deze AS (
    SELECT v.nr, v.naam, v.sleutel, s.sql FROM vast v JOIN main.sqlite_schema s ON s.type = 'view' AND s.name = v.naam
    WHERE v.vanaf <= ?1 AND (?2 IS NULL OR v.naam IN (SELECT value FROM json_each(?2))) AND v.naam NOT IN (SELECT name FROM temp.sqlite_schema WHERE type = 'table')
)
SELECT opdracht FROM (
    SELECT 0 AS nr, rowid AS volgorde, 'CREATE TEMP VIEW' || substr(sql, length('CREATE VIEW') + 1) AS opdracht
    FROM main.sqlite_schema
    WHERE type = 'view' AND name NOT IN (SELECT naam FROM deze UNION ALL SELECT name FROM temp.sqlite_schema)
        AND (?2 IS NULL OR name IN (SELECT value FROM json_each(?2)))
    UNION ALL
    SELECT 0, 0, 'DROP VIEW temp.' || naam FROM deze WHERE naam IN (SELECT name FROM temp.sqlite_schema)
    UNION ALL
    SELECT nr, 1, 'CREATE TEMP TABLE' || substr(sql, length('CREATE VIEW') + 1) FROM deze
    UNION ALL
    SELECT nr, 2, 'CREATE INDEX temp.' || naam || '_sleutel ON ' || naam || ' (' || sleutel || ')' FROM deze
) ORDER BY nr, volgorde;
