-- SPDX-License-Identifier: EUPL-1.2
-- A target that was moved: the one that held on the one date beside the one that held on the other.
INSERT INTO meldsoort (soort, groep) VALUES ('streefwaarde', 'verlegd'), ('streefwaarde-nieuw', 'nieuw');
INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, datum, reden, reden_nodig)
WITH doel AS (
    SELECT k.wordt AS id, iif(lo.bestand IS NULL, a.streefwaarde_jaar, o.jaar) AS oud_jaar, iif(lo.bestand IS NULL, a.streefwaarde_waarde, o.waarde) AS oud,
        iif(ln.bestand IS NULL, b.streefwaarde_jaar, n.jaar) AS jaar, iif(ln.bestand IS NULL, b.streefwaarde_waarde, n.waarde) AS waarde,
        pw.datum AS dag_was, pn.datum AS dag_wordt
    FROM koppel k CROSS JOIN was.indicator a ON a.id = k.was CROSS JOIN wordt.indicator b ON b.id = k.wordt
    CROSS JOIN was.peil pw CROSS JOIN wordt.peil pn
    LEFT JOIN was.later_streefwaarde lo ON lo.bestand = (SELECT id FROM was.bestand WHERE soort = 'indicator' AND item = a.id AND geldig)
    LEFT JOIN was.waarde wo ON wo.bestand = lo.bestand AND wo.nr = lo.nr
    LEFT JOIN was.indicator_eerdere_streefwaarden o ON o.item = a.id AND o.volgnr = wo.volgnr
    LEFT JOIN wordt.later_streefwaarde ln ON ln.bestand = (SELECT id FROM wordt.bestand WHERE soort = 'indicator' AND item = b.id AND geldig)
    LEFT JOIN wordt.waarde wn ON wn.bestand = ln.bestand AND wn.nr = ln.nr
    LEFT JOIN wordt.indicator_eerdere_streefwaarden n ON n.item = b.id AND n.volgnr = wn.volgnr
    WHERE k.soort = 'indicator'
), woorden AS (
    SELECT *, getal_nl(oud) || ' voor ' || datum_nl(oud_jaar) AS oud_tekst, getal_nl(waarde) || ' voor ' || datum_nl(jaar) AS tekst
    FROM doel
)
SELECT iif(oud_tekst IS NULL, 'streefwaarde-nieuw', 'streefwaarde'), 'indicator', d.id, 'streefwaarde',
    CASE WHEN oud_tekst IS NULL THEN 'Er is een streefwaarde gekomen: ' || tekst || '.'
        WHEN tekst IS NULL THEN 'De streefwaarde is weg. Die was ' || oud_tekst || '.'
        ELSE 'De streefwaarde is verlegd van ' || oud_tekst || ' naar ' || tekst || '.' END,
    oud_tekst, tekst, max(e.vervangen_op), group_concat(e.reden, ' '), oud_tekst IS NOT NULL
FROM woorden d LEFT JOIN wordt.indicator_eerdere_streefwaarden e ON e.item = d.id AND e.vervangen_op_dag <= d.dag_wordt
    AND (e.vervangen_op_dag > d.dag_was OR (e.jaar = d.oud_jaar AND e.waarde = d.oud))
WHERE oud_tekst IS NOT tekst
GROUP BY d.id;
