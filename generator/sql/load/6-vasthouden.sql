-- SPDX-License-Identifier: EUPL-1.2
-- Views that are asked for many times, worked out once: a row is a statement, in the order to run them, and the one that
-- works the same out again (store/held.h). ?1: for whom; 1 the rules, 2 a page at a time, 3 all pages; 0 the state at a letter
-- (moment/stand.sql), for which those of bij_brief are held: 1 those that the as-of date changes, 2 those that it does not.
-- What is held already stays. A temporary table or view goes before one of the same name, but not within a view that is not
-- temporary itself: so all others become temporary views. The plan must not change while they stand. ?2: names of views, as
-- JSON; NULL: all. No others are held, nor made temporary.
WITH vast (nr, naam, sleutel, vanaf, bij_brief) AS (VALUES
    (1, 'actie_stand', 'id', 1, 1),
    (2, 'project_stand', 'id', 1, 1),
    (3, 'actie_planning', 'id', 1, 1),
    (4, 'mijlpaal', 'actie, volgnr', 1, 1),
    (18, 'brief_naam', 'naam', 1, 0),
    (23, 'brief_lijst_leeg', 'bestand', 1, 0),
    (24, 'brief_lege_kop', 'bestand', 1, 0),
    (5, 'stuk', 'id', 2, 0),
    (6, 'stuk_gebruik', 'document', 2, 0),
    (7, 'besluit', 'id', 2, 0),
    (8, 'afdoening', 'soort, item', 2, 0),
    (9, 'parlement', 'soort, id', 2, 1),
    (10, 'actie_regel', 'id', 2, 0),
    (11, 'meting_sinds', 'item, volgnr', NULL, 2),
    (35, 'nieuwste_cijfer', 'item', 2, 0),
    (33, 'figuur_doelbereik_indicator', 'indicator', 2, 1),
    (26, 'actie_wie', 'id', NULL, 2),
    (34, 'figuur_parlement_stand', 'wat', NULL, 1),
    (12, 'adres', 'soort, id', 2, 0),
    (13, 'item_wijziging', 'soort, item', 2, 0),
    (14, 'geschiedenis', 'soort, item', 2, 0),
    (15, 'afspraak', 'dag', 3, 0),
    (16, 'figuur_verloop_overgang', 'actie', 3, 0),
    (17, 'figuur_verloop_maand', 'indeling, maand', 3, 0),
    (19, 'figuur_belasting_actiehouder', 'actiehouder', 3, 0),
    (20, 'figuur_voltooiing_maand', 'maand', 3, 0),
    (21, 'figuur_verschuiving_brief', 'brief', 3, 0),
    (22, 'figuur_datakwaliteit_veld', 'deel', 3, 0),
    (25, 'figuur_dekking_matrix', 'actielijn', 3, 0),
    (32, 'actielijn_kort', 'actielijn', 3, 0),
    (27, 'brief_kort', 'brief', 3, 0),
    (28, 'organisatie_kort', 'organisatie', 3, 0),
    (29, 'figuur_voltooiing_actie', 'actie', 3, 1),
    (30, 'figuur_stand_actielijn', 'actielijn', 3, 0),
    (31, 'figuur_stand_actielijn_oordeel', 'actielijn', 3, 0)
), bij_regels (naam) AS (
    -- Only rules ask for these.
    VALUES ('brief_naam'), ('brief_lijst_leeg'), ('brief_lege_kop')
), leeg (naam, sql) AS (
    -- Merely to prepare these takes longer than all else that a save waits for: not where they give nothing.
    SELECT 'brief_naam', 'CREATE VIEW brief_naam AS SELECT 0 AS brief, 0 AS naam, 0 AS kaal, 0 AS soort, 0 AS leeg WHERE 0'
    WHERE NOT EXISTS (SELECT 1 FROM main.brief_gevraagd)
    UNION ALL
    SELECT 'brief_lijst_leeg', 'CREATE VIEW brief_lijst_leeg AS SELECT 0 AS bestand, 0 AS regel, 0 AS kolom, 0 AS naam, 0 AS lijst, 0 AS aantal WHERE 0'
    WHERE NOT EXISTS (SELECT 1 FROM main.verwijzing WHERE soort = 'cijfer' AND trim(pad) <> '')
    UNION ALL
    SELECT 'brief_lege_kop', 'CREATE VIEW brief_lege_kop AS SELECT 0 AS bestand, 0 AS regel, 0 AS kolom, 0 AS kop, 0 AS leeg WHERE 0'
    WHERE NOT EXISTS (SELECT 1 FROM main.verwijzing WHERE soort = 'briefkop')
), deze AS (
    SELECT v.nr, v.naam, v.sleutel, v.bij_brief, coalesce((SELECT l.sql FROM leeg l WHERE l.naam = v.naam), s.sql) AS sql
    FROM vast v JOIN main.sqlite_schema s ON s.type = 'view' AND s.name = v.naam
    WHERE iif(?1 = 0, v.bij_brief, v.vanaf <= ?1) AND (?1 = 1 OR v.naam NOT IN (SELECT naam FROM bij_regels)) AND (?2 IS NULL OR v.naam IN (SELECT value FROM json_each(?2)))
        AND v.naam NOT IN (SELECT name FROM temp.sqlite_schema WHERE type = 'table')
)
SELECT opdracht, nogmaals FROM (
    SELECT 0 AS nr, rowid AS volgorde, 'CREATE TEMP VIEW' || substr(sql, length('CREATE VIEW') + 1) AS opdracht, NULL AS nogmaals
    FROM main.sqlite_schema
    WHERE type = 'view' AND name NOT IN (SELECT naam FROM deze UNION ALL SELECT name FROM temp.sqlite_schema)
        AND (?2 IS NULL OR name IN (SELECT value FROM json_each(?2)))
    UNION ALL
    SELECT 0, 0, 'DROP VIEW temp.' || naam, NULL FROM deze WHERE naam IN (SELECT name FROM temp.sqlite_schema)
    UNION ALL
    SELECT nr, 1, 'CREATE TEMP TABLE' || substr(sql, length('CREATE VIEW') + 1),
        CASE WHEN bij_brief <> 2 THEN 'DELETE FROM temp.' || naam || '; INSERT INTO temp.' || naam || substr(sql, length('CREATE VIEW ' || naam || ' AS') + 1) END FROM deze
    UNION ALL
    SELECT nr, 2, 'CREATE INDEX temp.' || naam || '_sleutel ON ' || naam || ' (' || sleutel || ')', NULL FROM deze
) ORDER BY nr, volgorde;
