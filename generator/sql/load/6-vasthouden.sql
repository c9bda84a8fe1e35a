-- SPDX-License-Identifier: EUPL-1.2
-- Views that are asked for many times, worked out once: a row is a statement, in the order to run them. ?1: 1 for the pages,
-- 0 for the rules, which ask fewer of them. A temporary table or view goes before one of the same name, but not within a
-- view that is not temporary itself: so all others become temporary views. The plan must not change while they stand.
WITH vast (nr, naam, sleutel, regels) AS (VALUES
    (1, 'actie_stand', 'id', 1),
    (2, 'project_stand', 'id', 1),
    (3, 'actie_planning', 'id', 1),
    (4, 'mijlpaal', 'actie, volgnr', 1),
    (5, 'stuk', 'id', 0),
    (6, 'stuk_gebruik', 'document', 0),
    (7, 'besluit', 'id', 0),
    (8, 'afdoening', 'soort, item', 0),
    (9, 'parlement', 'soort, id', 0),
    (10, 'actie_regel', 'id', 0),
    (11, 'figuur_doelbereik_indicator', 'indicator', 0),
    (12, 'item_wijziging', 'soort, item', 0),
    (13, 'geschiedenis', 'soort, item', 0),
    (14, 'adres', 'soort, id', 0),
    (15, 'afspraak', 'dag', 0),
    (16, 'figuur_verloop_overgang', 'actie', 0)
), deze AS (
    SELECT * FROM vast WHERE regels >= 1 - ?1
)
SELECT opdracht FROM (
    SELECT 0 AS nr, rowid AS volgorde, 'CREATE TEMP VIEW' || substr(sql, length('CREATE VIEW') + 1) AS opdracht
    FROM main.sqlite_schema WHERE type = 'view' AND name NOT IN (SELECT naam FROM deze)
    UNION ALL
    SELECT d.nr, 1, 'CREATE TEMP TABLE' || substr(s.sql, length('CREATE VIEW') + 1)
    FROM deze d JOIN main.sqlite_schema s ON s.type = 'view' AND s.name = d.naam
    UNION ALL
    SELECT nr, 2, 'CREATE INDEX temp.' || naam || '_sleutel ON ' || naam || ' (' || sleutel || ')' FROM deze
) ORDER BY nr, volgorde;
