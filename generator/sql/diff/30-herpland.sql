-- SPDX-License-Identifier: EUPL-1.2
-- An end date that was moved: by a re-planning, or of a project whose period changed. Against the date of then, and against the
-- original one. A re-planning may also be the first to give a date.
INSERT INTO meldsoort (soort, groep) VALUES ('herpland', 'planning'), ('einddatum', 'planning');
INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, dagen, dagen_oorspronkelijk, datum, reden, reden_nodig)
WITH verschil AS (
    SELECT k.wordt AS id, coalesce(a.einde, b.oorspronkelijk) AS oud, b.einde AS nieuw, b.oorspronkelijk, b.dagen_verschoven AS ver,
        CAST(julianday(b.einde_dag) - julianday(coalesce(a.einde_dag, b.oorspronkelijk_dag)) AS INTEGER) AS dagen
    FROM koppel k CROSS JOIN was.actie_planning a ON a.id = k.was CROSS JOIN wordt.actie_planning b ON b.id = k.wordt
    WHERE k.soort = 'actie' AND b.einde IS NOT coalesce(a.einde, b.oorspronkelijk) AND b.einde IS NOT NULL AND b.herplanningen > 0
), besluit AS ( -- those that were not there yet
    SELECT h.item, max(h.datum) AS datum, group_concat(h.reden, ' ') AS reden
    FROM (SELECT * FROM wordt.actie_herplanning ORDER BY item, datum_dag, volgnr) h
    WHERE h.datum_dag <= (SELECT datum FROM wordt.peil) AND NOT EXISTS (SELECT 1 FROM koppel k CROSS JOIN was.actie_herplanning o ON o.item = k.was
        WHERE k.soort = 'actie' AND k.wordt = h.item AND o.datum_dag <= (SELECT datum FROM was.peil) AND o.datum = h.datum AND o.einde = h.einde)
    GROUP BY h.item
)
SELECT 'herpland', 'actie', v.id, 'herplanning',
    CASE WHEN oud IS NULL THEN 'Er is een einddatum gekomen: ' || datum_nl(nieuw)
            ELSE 'De einddatum is verschoven van ' || datum_nl(oud) || ' naar ' || datum_nl(nieuw) END
        || CASE WHEN dagen IS NULL OR dagen = 0 THEN '' ELSE ': ' || abs(dagen) || iif(abs(dagen) = 1, ' dag ', ' dagen ') || iif(dagen > 0, 'later', 'eerder') END || '.'
        || CASE WHEN ver IS NULL THEN '' WHEN ver = 0 THEN ' Dat is weer de oorspronkelijke datum.' WHEN ver = dagen THEN ' De oude datum was de oorspronkelijke.'
            ELSE ' Dat is ' || abs(ver) || iif(abs(ver) = 1, ' dag ', ' dagen ') || iif(ver > 0, 'later', 'eerder') || ' dan de oorspronkelijke datum, '
                || datum_nl(oorspronkelijk) || '.' END,
    datum_nl(oud), datum_nl(nieuw), dagen, ver, b.datum, b.reden, 1
FROM verschil v LEFT JOIN besluit b ON b.item = v.id;

INSERT INTO melding (soort, item_soort, item, veld, zin, wordt)
SELECT 'einddatum', 'actie', k.wordt, 'einde', 'Er is een einddatum gekomen: ' || datum_nl(b.einde) || '.', datum_nl(b.einde)
FROM koppel k CROSS JOIN was.actie a ON a.id = k.was CROSS JOIN wordt.actie b ON b.id = k.wordt
WHERE k.soort = 'actie' AND a.einde IS NULL AND b.einde IS NOT NULL;

INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, dagen, reden_nodig)
SELECT 'herpland', 'project', k.wordt, 'looptijd',
    CASE WHEN a.looptijd IS NULL THEN 'Er is een looptijd gekomen: ' || datum_nl(b.looptijd)
        WHEN b.looptijd IS NULL THEN 'De looptijd is weg. Die was ' || datum_nl(a.looptijd)
        ELSE 'De looptijd is veranderd van ' || datum_nl(a.looptijd) || ' in ' || datum_nl(b.looptijd) END || '.',
    datum_nl(a.looptijd), datum_nl(b.looptijd), CAST(julianday(b.looptijd_dag) - julianday(a.looptijd_dag) AS INTEGER), a.looptijd IS NOT NULL
FROM koppel k CROSS JOIN was.project a ON a.id = k.was CROSS JOIN wordt.project b ON b.id = k.wordt
WHERE k.soort = 'project' AND b.looptijd IS NOT a.looptijd;
