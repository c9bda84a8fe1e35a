-- SPDX-License-Identifier: EUPL-1.2
-- Motions, commitments and recommendations: settled, further on, new, past their term; what the House's register says.
INSERT INTO meldsoort (soort, groep) VALUES ('afgedaan', 'parlement'), ('uitvoering', 'parlement'), ('termijn-voorbij', 'parlement'),
    ('kamer-nieuw', 'parlement'), ('register', 'parlement');
CREATE TEMP TABLE IF NOT EXISTS kamer_was AS SELECT * FROM was.parlement WHERE 0;
CREATE TEMP TABLE IF NOT EXISTS kamer_wordt AS SELECT * FROM wordt.parlement WHERE 0;
DELETE FROM temp.kamer_was; DELETE FROM temp.kamer_wordt;
INSERT INTO temp.kamer_was SELECT * FROM was.parlement;
INSERT INTO temp.kamer_wordt SELECT * FROM wordt.parlement;

INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, datum, reden_nodig, bronnen)
WITH naam AS (SELECT waarde, naam FROM wordt.keuze WHERE lijst = 'uitvoering')
SELECT iif(b.staat IN ('afgedaan', 'deels-afgedaan', 'niet-uitgevoerd'), 'afgedaan', 'uitvoering'), b.soort, b.id, 'uitvoering',
    CASE WHEN b.staat = 'afgedaan' THEN 'Afgedaan' || coalesce(' met de brief van ' || datum_nl(b.afgedaan_op), '')
        WHEN b.staat = 'deels-afgedaan' THEN 'Deels afgedaan'
        WHEN b.staat = 'niet-uitgevoerd' THEN 'Wordt niet uitgevoerd'
        ELSE 'De uitvoering is nu «' || coalesce(nb.naam, b.staat) || '»' END || '. De uitvoering was «' || coalesce(na.naam, a.staat) || '».',
    coalesce(na.naam, a.staat), coalesce(nb.naam, b.staat), b.afgedaan_op, b.staat = 'niet-uitgevoerd',
    (SELECT json_group_array(json_object('citaat', s.citaat, 'adres', s.adres)) FROM (SELECT * FROM wordt.afdoening ORDER BY volgnr) f
        JOIN wordt.stuk s ON s.id = f.brief WHERE f.soort = b.soort AND f.item = b.id AND f.telt
        AND NOT EXISTS (SELECT 1 FROM was.afdoening o WHERE o.soort = b.soort AND o.item = k.was AND o.brief = f.brief AND o.telt))
FROM temp.kamer_wordt b CROSS JOIN koppel k ON k.soort = b.soort AND k.wordt = b.id JOIN temp.kamer_was a ON a.soort = k.soort AND a.id = k.was
LEFT JOIN naam na ON na.waarde = a.staat LEFT JOIN naam nb ON nb.waarde = b.staat
WHERE b.staat <> a.staat;

INSERT INTO melding (soort, item_soort, item, veld, zin, wordt, datum)
SELECT 'kamer-nieuw', b.soort, b.id, '',
    CASE b.soort WHEN 'motie' THEN iif(b.wat = 'amendement', 'Nieuw amendement', 'Nieuwe motie') WHEN 'toezegging' THEN 'Nieuwe toezegging' ELSE 'Nieuwe aanbeveling' END
        || coalesce(' van ' || datum_nl(b.datum), '') || '. De uitvoering is «' || coalesce(n.naam, b.staat)
        || '».' || coalesce(' De termijn is ' || datum_nl(b.termijn) || '.', ''),
    coalesce(n.naam, b.staat), b.datum
FROM temp.kamer_wordt b LEFT JOIN wordt.keuze n ON n.lijst = 'uitvoering' AND n.waarde = b.staat
WHERE NOT EXISTS (SELECT 1 FROM koppel k WHERE k.soort = b.soort AND k.wordt = b.id)
    AND NOT EXISTS (SELECT 1 FROM was.bestand x WHERE x.soort = b.soort AND x.item = b.id AND NOT x.geldig);

INSERT INTO melding (soort, item_soort, item, zin, wordt, datum)
SELECT 'termijn-voorbij', b.soort, b.id, 'De termijn is voorbij (' || datum_nl(b.termijn) || '), en de uitvoering is «' || coalesce(n.naam, b.staat) || '».', datum_nl(b.termijn), b.termijn
FROM temp.kamer_wordt b LEFT JOIN wordt.keuze n ON n.lijst = 'uitvoering' AND n.waarde = b.staat CROSS JOIN koppel k ON k.soort = b.soort AND k.wordt = b.id JOIN temp.kamer_was a ON a.soort = k.soort AND a.id = k.was
WHERE b.termijn_staat = 'verstreken' AND a.termijn_staat IS NOT 'verstreken';

INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt)
SELECT 'register', b.soort, b.id, 'kamer_status',
    CASE WHEN a.kamer_status IS NULL THEN 'In het register van de Kamer staat: «' || b.kamer_status || '».'
        WHEN b.kamer_status IS NULL THEN 'De stand in het register van de Kamer is weg. Er stond: «' || a.kamer_status || '».'
        ELSE 'In het register van de Kamer stond: «' || a.kamer_status || '». Nu staat er: «' || b.kamer_status || '».' END,
    a.kamer_status, b.kamer_status
FROM temp.kamer_wordt b CROSS JOIN koppel k ON k.soort = b.soort AND k.wordt = b.id JOIN temp.kamer_was a ON a.soort = k.soort AND a.id = k.was
WHERE b.kamer_status IS NOT a.kamer_status;
