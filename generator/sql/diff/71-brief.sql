-- SPDX-License-Identifier: EUPL-1.2
-- Letters that were sent, and questions that were asked or answered.
INSERT INTO meldsoort (soort, groep) VALUES ('brief', 'parlement'), ('kamervraag', 'parlement');
INSERT INTO melding (soort, item_soort, item, veld, zin, wordt, datum)
SELECT 'brief', 'brief', b.id, 'stand', 'Verzonden' || coalesce(iif(length(b.datum) = 10, ' op ', ' in ') || datum_nl(b.datum), '') || '.', datum_nl(b.datum), b.datum
FROM wordt.brief b CROSS JOIN wordt.peil p
WHERE b.stand = 'verzonden' AND coalesce(b.datum_dag, '') <= p.datum AND NOT EXISTS (
    SELECT 1 FROM koppel k CROSS JOIN was.brief a ON a.id = k.was CROSS JOIN was.peil q
    WHERE k.soort = 'brief' AND k.wordt = b.id AND a.stand = 'verzonden' AND coalesce(a.datum_dag, '') <= q.datum);

INSERT INTO melding (soort, item_soort, item, veld, zin, wordt, datum)
SELECT 'kamervraag', 'kamervraag', b.id, iif(k.was IS NULL, '', 'beantwoord_op'),
    CASE WHEN k.was IS NULL THEN 'Nieuwe Kamervragen' || coalesce(' van ' || datum_nl(b.datum), '') || CASE WHEN b.beantwoord_op_dag <= p.datum
            THEN ', beantwoord ' || iif(length(b.beantwoord_op) = 10, 'op ', 'in ') || datum_nl(b.beantwoord_op) ELSE '' END
        ELSE 'Beantwoord ' || iif(length(b.beantwoord_op) = 10, 'op ', 'in ') || datum_nl(b.beantwoord_op) END || '.',
    datum_nl(b.beantwoord_op), coalesce(b.beantwoord_op, b.datum)
FROM wordt.kamervraag b CROSS JOIN wordt.peil p JOIN ding d ON d.kant = 'wordt' AND d.soort = 'kamervraag' AND d.id = b.id
LEFT JOIN koppel k ON k.soort = 'kamervraag' AND k.wordt = b.id LEFT JOIN was.kamervraag a ON a.id = k.was
WHERE (k.was IS NULL AND NOT EXISTS (SELECT 1 FROM was.bestand x WHERE x.soort = 'kamervraag' AND x.item = b.id AND NOT x.geldig))
    OR (b.beantwoord_op_dag <= p.datum AND (a.beantwoord_op IS NULL OR a.beantwoord_op_dag > (SELECT datum FROM was.peil)));
