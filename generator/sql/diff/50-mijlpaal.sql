-- SPDX-License-Identifier: EUPL-1.2
-- Milestones that were met or missed, that turn out not to be met, or are new.
INSERT INTO meldsoort (soort, groep) VALUES ('mijlpaal-gemist', 'mijlpalen'), ('mijlpaal-gehaald', 'mijlpalen'), ('mijlpaal-nieuw', 'mijlpalen');
CREATE TEMP TABLE IF NOT EXISTS mijlpaal_was (actie TEXT, id TEXT, stand TEXT, stand_naam TEXT, gehaald TEXT);
DELETE FROM temp.mijlpaal_was;
-- Beforehand, and from the actions on: as the right side of a LEFT JOIN the view begins with the milestones, and looks for the newest
-- update at each.
INSERT INTO temp.mijlpaal_was SELECT k.wordt, m.id, m.stand, m.stand_naam, m.gehaald
FROM koppel k CROSS JOIN was.mijlpaal m ON m.actie = k.was WHERE k.soort = 'actie';
CREATE INDEX IF NOT EXISTS temp.mijlpaal_was_id ON mijlpaal_was (actie, id);
INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt, dagen, datum, reden_nodig, bronnen)
WITH mijl AS MATERIALIZED (
    SELECT k.wordt AS actie, b.id, b.titel, b.datum, b.datum_dag, b.gehaald, b.gehaald_dag, b.bewijs, b.stand, b.stand_naam,
        a.id AS oud, a.stand AS oude_stand, a.stand_naam AS oude_naam, a.gehaald AS oud_gehaald,
        -- of a month or a year the days are not known, and perhaps not even whether it was before or after
        CASE WHEN b.gehaald = b.datum OR length(b.gehaald) = 10 AND length(b.datum) = 10
            THEN CAST(julianday(b.gehaald_dag) - julianday(b.datum_dag) AS INTEGER) END AS dagen,
        CASE WHEN substr(b.gehaald || '-01-01', 1, 10) > b.datum_dag THEN 'later' WHEN b.gehaald_dag < substr(b.datum || '-01-01', 1, 10) THEN 'eerder' END AS kant,
        iif(length(b.gehaald) = 10, 'op ', 'in ') AS op
    FROM koppel k CROSS JOIN wordt.mijlpaal b ON b.actie = k.wordt LEFT JOIN temp.mijlpaal_was a ON a.actie = k.wordt AND a.id = b.id
    WHERE k.soort = 'actie' AND (a.id IS NULL OR (b.stand = 'gehaald') <> (a.stand = 'gehaald') OR (b.stand = 'te-laat' AND a.stand <> 'te-laat')
        OR (b.stand = 'gehaald' AND b.gehaald <> a.gehaald))
)
SELECT CASE WHEN stand = 'gehaald' THEN 'mijlpaal-gehaald' WHEN stand = 'te-laat' OR oude_stand = 'gehaald' THEN 'mijlpaal-gemist' ELSE 'mijlpaal-nieuw' END,
    'actie', actie, iif(oud IS NULL, 'mijlpalen', 'mijlpalen.gehaald'), id,
    CASE WHEN oude_stand = 'gehaald' AND stand = 'gehaald' THEN 'Mijlpaal «' || titel || '» is gehaald ' || op || datum_nl(gehaald) || '. Eerder stond er ' || datum_nl(oud_gehaald)
        WHEN stand = 'gehaald' THEN 'Mijlpaal «' || titel || '» is gehaald ' || op || datum_nl(gehaald) || CASE
            WHEN dagen = 0 THEN ', zoals gepland'
            ELSE coalesce(', ' || coalesce(abs(dagen) || iif(abs(dagen) = 1, ' dag ', ' dagen '), '') || kant || ' dan gepland', '') END
        WHEN oude_stand = 'gehaald' THEN 'Mijlpaal «' || titel || '» staat niet meer als gehaald in het plan. Eerder stond er ' || datum_nl(oud_gehaald)
        WHEN stand = 'te-laat' THEN 'Mijlpaal «' || titel || '» is niet gehaald. De datum was ' || datum_nl(datum)
        ELSE 'Mijlpaal «' || titel || '» is nieuw' || coalesce(' (' || datum_nl(datum) || ')', '') END || '.',
    oude_naam, stand_naam, iif(stand = 'gehaald', dagen, NULL), coalesce(gehaald, iif(stand = 'te-laat', datum, NULL)), coalesce(oude_stand = 'gehaald', 0),
    coalesce((SELECT json_array(json_object('citaat', s.citaat, 'adres', s.adres)) FROM wordt.stuk s WHERE stand = 'gehaald' AND s.id = bewijs), '[]')
FROM mijl;
