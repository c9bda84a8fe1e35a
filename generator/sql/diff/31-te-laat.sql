-- SPDX-License-Identifier: EUPL-1.2
-- Work whose end date has passed since, and that is not known to be done. Of the moved ones the new date counts.
INSERT INTO meldsoort (soort, groep) VALUES ('te-laat', 'planning');
INSERT INTO melding (soort, item_soort, item, zin, wordt, dagen, dagen_oorspronkelijk, datum)
SELECT 'te-laat', 'actie', n.id, CASE
            WHEN n.fase = 'onbekend' THEN 'De einddatum is voorbij (' || datum_nl(b.einde) || '), en de fase is onbekend.'
            -- an update from before the end date does not tell that it was not met
            WHEN v.datum_dag <= b.einde_dag THEN 'De einddatum is voorbij (' || datum_nl(b.einde) || '), zonder bericht dat het klaar is. Volgens het nieuwste bericht, van '
                || datum_nl(v.datum) || ', was de fase «' || n.fase_naam || '».'
            ELSE 'Te laat: de einddatum was ' || datum_nl(b.einde) || ', en de fase is «' || n.fase_naam || '»'
                || coalesce(' volgens het bericht van ' || datum_nl(v.datum), '') || '.' END
        || CASE WHEN b.dagen_verschoven > 0 THEN ' De oorspronkelijke datum was ' || datum_nl(b.oorspronkelijk) || '.' ELSE '' END,
    datum_nl(b.einde), CAST(julianday(p.datum) - julianday(b.einde_dag) AS INTEGER),
    CAST(julianday(p.datum) - julianday(b.oorspronkelijk_dag) AS INTEGER), b.einde
FROM stand n CROSS JOIN wordt.peil p CROSS JOIN wordt.actie_planning b ON b.id = n.id CROSS JOIN stand o ON o.kant = 'was' AND o.soort = 'actie' AND o.id = n.id
CROSS JOIN koppel k ON k.soort = 'actie' AND k.wordt = n.id CROSS JOIN was.actie_planning a ON a.id = k.was
LEFT JOIN wordt.voortgang v ON v.id = n.bericht
WHERE n.kant = 'wordt' AND n.soort = 'actie' AND n.fase NOT IN ('afgerond', 'gestopt') AND b.einde_dag < p.datum
    AND NOT (o.fase NOT IN ('afgerond', 'gestopt') AND coalesce(a.einde_dag < (SELECT datum FROM was.peil), 0));
