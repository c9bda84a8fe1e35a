-- SPDX-License-Identifier: EUPL-1.2
-- What is new in the plan. Motions and the like are told by 70-parlement.sql, updates by what they change.
INSERT INTO meldsoort (soort, groep) VALUES ('nieuw', 'nieuw');
INSERT INTO melding (soort, item_soort, item, veld, zin)
SELECT 'nieuw', d.soort, d.id, '', 'Nieuw in het plan.' || coalesce(CASE d.soort
        WHEN 'actie' THEN (SELECT ' De fase is «' || s.fase_naam || '». Wie het doet: ' || coalesce(w.actiehouders, 'niet ingevuld') || '. Einddatum: '
            || coalesce(datum_nl(p.einde), 'niet ingevuld') || '.' FROM wordt.actie_stand s, wordt.actie_wie w, wordt.actie_planning p
            WHERE s.id = d.id AND w.id = d.id AND p.id = d.id)
        WHEN 'project' THEN (SELECT ' De fase is «' || s.fase_naam || '». Wie het doet: ' || w.organisaties || '.' FROM wordt.project_stand s, wordt.project_wie w
            WHERE s.id = d.id AND w.id = d.id)
        WHEN 'indicator' THEN (SELECT coalesce(' De streefwaarde is ' || getal_nl(streefwaarde_waarde) || ' voor ' || datum_nl(streefwaarde_jaar) || '.', ' Er is geen streefwaarde bekend.')
            FROM wordt.indicator WHERE id = d.id) END, '')
FROM ding d
WHERE d.kant = 'wordt' AND d.soort NOT IN ('voortgang', 'motie', 'toezegging', 'aanbeveling', 'kamervraag', 'brief')
    AND NOT EXISTS (SELECT 1 FROM koppel k WHERE k.soort = d.soort AND k.wordt = d.id)
    AND NOT EXISTS (SELECT 1 FROM was.bestand b WHERE b.soort = d.soort AND b.item = d.id AND NOT b.geldig);
-- A draft of a letter; one that was sent is told by 71-brief.sql.
INSERT INTO melding (soort, item_soort, item, veld, zin)
SELECT 'nieuw', 'brief', b.id, '', 'Concept van een brief, nieuw in het plan.'
FROM wordt.brief b WHERE b.stand = 'concept' AND NOT EXISTS (SELECT 1 FROM koppel k WHERE k.soort = 'brief' AND k.wordt = b.id);
