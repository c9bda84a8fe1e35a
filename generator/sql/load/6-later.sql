-- SPDX-License-Identifier: EUPL-1.2
-- What of the plan is from after the as-of date (schema/6-peilregels.sql). Not published.

-- A row = a date that tells since when something is known, by its last day. A bare year of a project begins with its first.
CREATE VIEW dagtekening AS
SELECT r.weg, r.velden, v.soort, w.bestand, w.nr, w.ouder,
    CASE length(w.norm) WHEN 10 THEN w.norm WHEN 7 THEN date(w.norm || '-01', '+1 month', '-1 day')
        WHEN 4 THEN w.norm || iif(v.type = 'jaar', '-01-01', '-12-31') END AS dag
FROM peilregel r CROSS JOIN veld v ON v.soort = r.soort AND v.pad = r.datum CROSS JOIN waarde w ON w.veld = v.id AND w.norm IS NOT NULL;

-- A row = a file that is not there yet.
CREATE VIEW later_bestand AS
SELECT d.bestand FROM dagtekening d JOIN peil p WHERE d.weg = 'item' AND d.dag > p.datum
UNION
SELECT b.id FROM (
    SELECT 'motie' AS soort, m.id FROM motie m JOIN stuk_dag s ON s.id = m.document JOIN peil p
        WHERE m.datum IS NULL AND s.dag > p.datum
    UNION ALL
    SELECT 'aanbeveling', a.id FROM aanbeveling a JOIN stuk_dag s ON s.id = a.document JOIN peil p
        WHERE a.datum IS NULL AND s.dag > p.datum
    UNION ALL
    SELECT 'voortgang', v.id FROM peil p CROSS JOIN project j CROSS JOIN voortgang v ON v.betreft_project = j.id
        WHERE j.jaar || '-01-01' > p.datum
) x CROSS JOIN bestand b ON b.soort = x.soort AND b.item = x.id AND b.geldig;

-- A row = a file that is there only where something rests on it that stays: later papers, organisations and bodies.
CREATE VIEW later_steun AS
SELECT b.id AS bestand FROM bestand b JOIN (
    SELECT 'document' AS soort, d.id FROM document d JOIN peil p WHERE d.datum_dag > p.datum
    UNION ALL
    SELECT 'brief', n.id FROM brief n JOIN peil p
        WHERE coalesce(n.peildatum_dag, n.datum_dag) > iif(n.stand = 'concept', date(p.datum, '+1 year'), p.datum)
    UNION ALL
    SELECT 'organisatie', o.id FROM organisatie o JOIN peil p WHERE o.geldig_van_dag > p.datum
    UNION ALL
    SELECT 'gremium', g.id FROM gremium g JOIN peil p
        WHERE substr(substr(g.periode, 1, instr(g.periode || '/', '/') - 1) || '-01-01', 1, 10) > p.datum
) x ON x.soort = b.soort AND x.id = b.item AND b.geldig;

-- A row = an entry of a list of groups that is not there yet, by its place in the typed tables.
CREATE VIEW later_rij AS
SELECT soort, veld, item, rij FROM later_bron WHERE veld <> 'streefwaarde'
UNION ALL
SELECT a.soort, 'afdoening', a.item, a.volgnr FROM afdoening a WHERE NOT a.telt
UNION ALL
SELECT 'reeks', 'meting', m.item, m.volgnr FROM meting_sinds m JOIN peil p WHERE m.dag > p.datum;

-- A row = a value or entry that is not there yet, with all that is in it.
CREATE VIEW later_waarde AS
SELECT bestand, ouder AS nr FROM dagtekening d JOIN peil p WHERE d.weg = 'rij' AND d.dag > p.datum
UNION
SELECT d.bestand, w.nr
FROM dagtekening d JOIN peil p CROSS JOIN veld v ON v.soort = d.soort AND instr(d.velden, '|' || v.pad || '|') > 0
    -- what is in an entry stands behind it and before the next (plaats_in_rij, 1-ruw.sql)
    CROSS JOIN waarde w ON w.veld = v.id AND w.bestand = d.bestand AND w.ouder IS d.ouder AND w.nr > coalesce(d.ouder, 0)
        AND w.nr < coalesce((SELECT s.nr FROM waarde g CROSS JOIN waarde s ON s.veld = g.veld AND s.bestand = g.bestand AND s.nr > g.nr
            WHERE g.bestand = d.bestand AND g.nr = d.ouder ORDER BY s.nr LIMIT 1), 9223372036854775807)
WHERE d.weg = 'velden' AND d.dag > p.datum
UNION
SELECT w.bestand, w.nr
FROM later_rij r JOIN bestand b ON b.soort = r.soort AND b.item = r.item AND b.geldig
    JOIN veld v ON v.soort = r.soort AND v.pad = r.veld
    CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = v.id AND w.volgnr = r.rij AND w.tekst IS NULL
UNION
-- an answer to questions of the House, in a later paper
SELECT w.bestand, w.nr
FROM veld v CROSS JOIN waarde w ON w.veld = v.id JOIN stuk_dag s ON s.id = w.norm JOIN peil p
WHERE v.soort = 'kamervraag' AND v.pad = 'beantwoord_met' AND s.dag > p.datum;

-- A row = an indicator whose target was another one. nr: the entry that held it; NULL: it had none yet.
CREATE VIEW later_streefwaarde AS
SELECT b.id AS bestand, (
        SELECT w.nr FROM indicator_eerdere_streefwaarden e JOIN veld v ON v.soort = 'indicator' AND v.pad = 'eerdere_streefwaarden'
            CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = v.id AND w.volgnr = e.volgnr AND w.tekst IS NULL
        WHERE e.item = b.item AND e.vervangen_op_dag > p.datum
            AND NOT EXISTS (SELECT 1 FROM later_bron l WHERE l.veld = 'eerdere_streefwaarden' AND l.item = e.item AND l.rij = e.volgnr)
        ORDER BY e.vervangen_op_dag, e.volgnr LIMIT 1) AS nr
FROM bestand b JOIN peil p
WHERE b.soort = 'indicator' AND b.geldig AND b.item IN (
    SELECT e.item FROM indicator_eerdere_streefwaarden e JOIN peil q WHERE e.vervangen_op_dag > q.datum
    UNION SELECT l.item FROM later_bron l WHERE l.soort = 'indicator' AND l.veld = 'streefwaarde');
