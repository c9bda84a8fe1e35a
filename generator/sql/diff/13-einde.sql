-- SPDX-License-Identifier: EUPL-1.2
-- The original end date, that should never change, was changed; or the term of a commitment.
INSERT INTO meldsoort (soort, groep) VALUES ('einde', 'verlegd'), ('termijn', 'verlegd'), ('termijn-nieuw', 'parlement');
INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, dagen, reden_nodig)
SELECT 'einde', 'actie', r.wordt, 'einde',
    CASE WHEN b.einde IS NULL THEN 'De oorspronkelijke einddatum is weg. Die was ' || datum_nl(a.einde) || '.'
        ELSE 'De oorspronkelijke einddatum is veranderd van ' || datum_nl(a.einde) || ' in ' || datum_nl(b.einde) || ', zonder herplanning.' END,
    datum_nl(a.einde), datum_nl(b.einde), CAST(julianday(b.einde_dag) - julianday(a.einde_dag) AS INTEGER), 1
FROM veranderd r CROSS JOIN was.actie a ON a.id = r.was CROSS JOIN wordt.actie b ON b.id = r.wordt
WHERE r.soort = 'actie' AND a.einde IS NOT NULL AND b.einde IS NOT a.einde;

INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, dagen, reden_nodig)
SELECT iif(a.termijn IS NULL, 'termijn-nieuw', 'termijn'), 'toezegging', r.wordt, 'termijn',
    CASE WHEN a.termijn IS NULL THEN 'Er is een termijn gekomen: ' || datum_nl(b.termijn) || '.'
        WHEN b.termijn IS NULL THEN 'De termijn is weg. Die was ' || datum_nl(a.termijn) || '.'
        ELSE 'De termijn is verlegd van ' || datum_nl(a.termijn) || ' naar ' || datum_nl(b.termijn) || '.' END,
    datum_nl(a.termijn), datum_nl(b.termijn), CAST(julianday(b.termijn_dag) - julianday(a.termijn_dag) AS INTEGER), a.termijn IS NOT NULL
FROM veranderd r CROSS JOIN was.toezegging a ON a.id = r.was CROSS JOIN wordt.toezegging b ON b.id = r.wordt
WHERE r.soort = 'toezegging' AND b.termijn IS NOT a.termijn;
