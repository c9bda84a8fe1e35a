-- SPDX-License-Identifier: EUPL-1.2
-- What has to be done by when, and what has been asked of whom, on the as-of date.

-- A row = a decision that an update asks of a body. An answer from after the as-of date does not count yet.
--   vervallen   1: there is no answer, and the work that went on when it was asked has been stopped since, so that there is
--               nothing to decide. What the update asks that tells of the stop, or one after it, is still to be decided
--   open        1: to be decided
CREATE VIEW besluit AS
SELECT id, datum, datum_dag, vraag, gremium, gremium_titel, voor, voor_dag, soort, item, titel, adres, beantwoord, antwoord, beantwoord_op,
    NOT beantwoord AND gestopt AS vervallen, NOT beantwoord AND NOT gestopt AS open
FROM (
    SELECT v.id, v.datum, v.datum_dag, v.besluit_gevraagd_vraag AS vraag, v.besluit_gevraagd_gremium AS gremium,
        (SELECT titel FROM gremium WHERE id = v.besluit_gevraagd_gremium) AS gremium_titel,
        v.besluit_gevraagd_voor AS voor, v.besluit_gevraagd_voor_dag AS voor_dag,
        CASE WHEN v.betreft_actie IS NOT NULL THEN 'actie' ELSE 'project' END AS soort,
        v.betreft AS item,
        coalesce((SELECT titel FROM actie WHERE id = v.betreft_actie),
            (SELECT titel FROM project WHERE id = v.betreft_project)) AS titel,
        CASE WHEN v.betreft_actie IS NOT NULL THEN 'acties/' ELSE 'no-regrets/' END || v.betreft || '/index.html' AS adres,
        coalesce(v.besluit_gevraagd_beantwoord_op_dag <= p.datum, v.besluit_gevraagd_antwoord IS NOT NULL) AS beantwoord,
        CASE WHEN coalesce(v.besluit_gevraagd_beantwoord_op_dag <= p.datum, 1)
            THEN v.besluit_gevraagd_antwoord END AS antwoord,
        CASE WHEN v.besluit_gevraagd_beantwoord_op_dag <= p.datum
            THEN v.besluit_gevraagd_beantwoord_op END AS beantwoord_op,
        v.fase IS NOT 'gestopt' AND (CASE WHEN v.betreft_actie IS NOT NULL THEN (SELECT fase FROM actie_stand WHERE id = v.betreft_actie)
            ELSE (SELECT fase FROM project_stand WHERE id = v.betreft_project) END) IS 'gestopt' AS gestopt
    FROM voortgang v CROSS JOIN peil p
    WHERE v.besluit_gevraagd_vraag IS NOT NULL AND v.datum_dag <= p.datum
);

-- A row = something that has to be done by a date: the end of an action or project, a milestone, the term of a
-- commitment, a decision asked. item is the id of the action, project, commitment or update; volgnr the milestone.
-- klaar: 1 done, stopped or answered by the as-of date, 0 not, NULL where the sources do not tell.
CREATE VIEW afspraak AS
SELECT 'actie' AS soort, s.id AS item, 0 AS volgnr, s.titel AS wat, NULL AS bij,
    'acties/' || s.id || '/index.html' AS adres,
    p.einde AS datum, p.einde_dag AS dag,
    CASE WHEN p.herplanningen > 0 THEN p.oorspronkelijk END AS oorspronkelijk,
    s.beeindigd AS klaar, CASE s.fase WHEN 'onbekend' THEN 'fase onbekend' ELSE s.fase_naam END AS stand
FROM actie_stand s JOIN actie_planning p ON p.id = s.id
UNION ALL
SELECT 'mijlpaal', m.actie, m.volgnr, m.titel, a.titel, 'acties/' || m.actie || '/index.html#mijlpaal-' || m.id,
    m.datum, m.datum_dag, NULL, CASE m.stand WHEN 'onbekend' THEN NULL ELSE m.stand IN ('gehaald', 'vervallen') END,
    m.stand_naam
FROM mijlpaal m JOIN actie a ON a.id = m.actie
UNION ALL
SELECT 'project', s.id, 0, s.titel, NULL, 'no-regrets/' || s.id || '/index.html',
    -- the end of the period: the part behind the bar, unless it is open
    CASE WHEN p.looptijd_dag IS NOT NULL THEN substr(p.looptijd, instr(p.looptijd, '/') + 1) END, p.looptijd_dag,
    NULL, s.beeindigd, CASE s.fase WHEN 'onbekend' THEN 'fase onbekend' ELSE s.fase_naam END
FROM project_stand s JOIN project p ON p.id = s.id
UNION ALL
SELECT 'toezegging', t.id, 0, t.titel, NULL, 'toezeggingen/' || t.id || '/index.html', t.termijn, t.termijn_dag, NULL,
    t.staat IN ('afgedaan', 'niet-uitgevoerd'),
    coalesce((SELECT naam FROM keuze WHERE lijst = 'uitvoering' AND waarde = t.staat), 'uitvoering onbekend')
FROM parlement t
WHERE t.soort = 'toezegging' AND t.termijn IS NOT NULL
UNION ALL
SELECT 'besluit', b.id, 0, b.vraag, b.titel, 'besluiten/index.html#' || b.id, b.voor, b.voor_dag, NULL, NOT b.open,
    CASE WHEN b.beantwoord THEN 'beantwoord' WHEN b.vervallen THEN 'vervallen' ELSE 'open' END
FROM besluit b
WHERE b.voor IS NOT NULL;

-- A row = a piece of work with a date, or with a milestone that has one, or such a milestone (rij: werk, mijlpaal). groep: its action
-- line in words. An action of several lines stands with the first.
CREATE VIEW planning_rij AS
WITH werk AS (
    SELECT 'actie' AS soort, s.id, coalesce(nullif(s.nummer, '') || ' ', '') || s.titel AS titel,
        'acties/' || s.id || '/index.html' AS adres,
        (SELECT l.id FROM actie_actielijn k JOIN actielijn l ON l.id = k.waarde WHERE k.item = s.id ORDER BY k.volgnr LIMIT 1) AS lijn,
        p.start, p.start_dag, p.oorspronkelijk AS eerst, p.oorspronkelijk_dag AS eerst_dag, p.einde, p.einde_dag, s.beeindigd,
        CASE s.fase WHEN 'onbekend' THEN 'fase onbekend' ELSE s.fase_naam END AS stand, s.nummer
    FROM actie_stand s JOIN actie_planning p ON p.id = s.id
    UNION ALL
    SELECT 'project', s.id, s.titel, 'no-regrets/' || s.id || '/index.html', NULL, b.start,
        substr(b.start || '-01-01', 1, 10), NULL, NULL,
        -- the end of the period: the part behind the bar, unless it is open
        CASE WHEN p.looptijd_dag IS NOT NULL THEN substr(p.looptijd, instr(p.looptijd, '/') + 1) END, p.looptijd_dag, s.beeindigd,
        CASE s.fase WHEN 'onbekend' THEN 'fase onbekend' ELSE s.fase_naam END, s.nummer
    FROM project_stand s JOIN project p ON p.id = s.id
    LEFT JOIN (SELECT id, substr(looptijd, 1, instr(looptijd, '/') - 1) AS start FROM project WHERE instr(looptijd, '/') > 0) b
        ON b.id = s.id
), rijen AS (
    SELECT w.*, 'werk' AS rij, 0 AS volgnr FROM werk w
    WHERE coalesce(w.start_dag, w.einde_dag) IS NOT NULL OR w.soort = 'actie'
        AND EXISTS (SELECT 1 FROM mijlpaal m WHERE m.actie = w.id AND m.datum_dag IS NOT NULL)
    UNION ALL
    SELECT w.soort, w.id, m.titel, 'acties/' || m.actie || '/index.html#mijlpaal-' || m.id, w.lijn, NULL, NULL, NULL, NULL, m.datum,
        m.datum_dag, m.stand = 'gehaald', m.stand_naam, w.nummer, 'mijlpaal', 1 + m.volgnr
    FROM werk w JOIN mijlpaal m ON w.soort = 'actie' AND m.actie = w.id AND m.datum_dag IS NOT NULL
)
SELECT r.soort, r.id AS item, r.volgnr, r.nummer, l.id AS lijn, l.nummer AS lijn_nummer, substr(l.periode, 1, 4) AS lijn_jaar,
    CASE WHEN r.soort = 'project' THEN 'No Regrets-projecten' WHEN l.id IS NULL THEN 'Zonder bekende actielijn'
        ELSE 'Actielijn ' || l.nummer || ': ' || l.titel END AS groep,
    r.rij, r.titel, r.adres, r.start, r.start_dag, r.eerst, r.eerst_dag, r.einde, r.einde_dag, r.beeindigd AS klaar, r.stand
FROM rijen r LEFT JOIN actielijn l ON l.id = r.lijn;
