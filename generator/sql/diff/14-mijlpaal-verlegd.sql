-- SPDX-License-Identifier: EUPL-1.2
-- A milestone got another date or title, or was taken out.
INSERT INTO meldsoort (soort, groep) VALUES ('mijlpaal-verlegd', 'verlegd'), ('mijlpaal-weg', 'verlegd'), ('mijlpaal-datum', 'mijlpalen');
CREATE TEMP TABLE IF NOT EXISTS mijlpaal_nu (actie TEXT, id TEXT, titel TEXT, datum TEXT, datum_dag TEXT);
DELETE FROM temp.mijlpaal_nu;
-- Found by id at each of then: the table of its side has them in the order of the file alone.
INSERT INTO temp.mijlpaal_nu SELECT b.item, b.id, b.titel, b.datum, b.datum_dag
FROM veranderd r CROSS JOIN wordt.actie_mijlpalen b ON b.item = r.wordt WHERE r.soort = 'actie';
CREATE INDEX IF NOT EXISTS temp.mijlpaal_nu_id ON mijlpaal_nu (actie, id);
INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt, dagen, reden_nodig)
SELECT iif(a.datum IS NULL, 'mijlpaal-datum', 'mijlpaal-verlegd'), 'actie', r.wordt, 'mijlpalen.datum', b.id,
    'De datum van mijlpaal «' || b.titel || '» ' || CASE WHEN a.datum IS NULL THEN 'is ingevuld: ' || datum_nl(b.datum)
        WHEN b.datum IS NULL THEN 'is weg. Die was ' || datum_nl(a.datum)
        ELSE 'is verlegd van ' || datum_nl(a.datum) || ' naar ' || datum_nl(b.datum) END || '.',
    datum_nl(a.datum), datum_nl(b.datum), CAST(julianday(b.datum_dag) - julianday(a.datum_dag) AS INTEGER), a.datum IS NOT NULL
FROM veranderd r CROSS JOIN was.actie_mijlpalen a ON a.item = r.was CROSS JOIN temp.mijlpaal_nu b ON b.actie = r.wordt AND b.id = a.id
WHERE r.soort = 'actie' AND b.datum IS NOT a.datum;

INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt, verschil, reden_nodig)
SELECT 'mijlpaal-verlegd', 'actie', r.wordt, 'mijlpalen.titel', b.id,
    'Mijlpaal «' || b.titel || '» is anders verwoord.', a.titel, b.titel, woordverschil(a.titel, b.titel), 1
FROM veranderd r CROSS JOIN was.actie_mijlpalen a ON a.item = r.was CROSS JOIN temp.mijlpaal_nu b ON b.actie = r.wordt AND b.id = a.id
WHERE r.soort = 'actie' AND b.titel IS NOT a.titel;

INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, reden_nodig)
SELECT 'mijlpaal-weg', 'actie', r.wordt, 'mijlpalen', a.id,
    'Mijlpaal «' || a.titel || '»' || coalesce(' (' || datum_nl(a.datum) || ')', '') || ' is uit het plan gehaald.', a.titel, 1
FROM veranderd r CROSS JOIN was.actie_mijlpalen a ON a.item = r.was
WHERE r.soort = 'actie' AND NOT EXISTS (SELECT 1 FROM temp.mijlpaal_nu b WHERE b.actie = r.wordt AND b.id = a.id);
