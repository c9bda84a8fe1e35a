-- SPDX-License-Identifier: EUPL-1.2
-- What happened to an item, and when its files last changed.

-- A row = an item of a plan in a repository: the last change of its file, of an indicator also of its series. Where it is
-- not known of both, it is not known.
CREATE VIEW item_wijziging AS
WITH alle AS (
    SELECT i.soort, i.id, w.* FROM item i JOIN laatste_wijziging w ON w.pad = i.pad
    UNION ALL SELECT 'indicator', r.id, w.* FROM reeks r JOIN laatste_wijziging w ON w.pad = r.pad
), gerangd AS (
    SELECT *, row_number() OVER (PARTITION BY soort, id ORDER BY moment DESC, pad) AS nr,
        max(stand = 'onbekend') OVER (PARTITION BY soort, id) AS half,
        max(stand = 'niet-vastgelegd') OVER (PARTITION BY soort, id) AS open
    FROM alle
)
SELECT soort, id AS item, CASE WHEN open THEN 'niet-vastgelegd' WHEN half THEN 'onbekend' ELSE 'vastgelegd' END AS stand,
    CASE WHEN NOT half THEN revisie END AS revisie, CASE WHEN NOT half THEN datum END AS datum,
    CASE WHEN NOT half THEN wie END AS wie
FROM gerangd WHERE nr = 1;

-- A row = a sent or concept letter, and an item that its text links to.
CREATE VIEW vermelding AS
SELECT DISTINCT b.item AS brief, d.soort, d.item
FROM verwijzing v JOIN bestand b ON b.id = v.bestand AND b.soort = 'brief' AND b.geldig JOIN bestand d ON d.pad = v.pad AND d.geldig
WHERE v.soort = 'link';

-- A row = something that happened to an action, project, motion, commitment, recommendation or indicator on or before the
-- as-of date. dag: the last day of datum.
--   wat          bericht (an update), herplanning, mijlpaal (met), besluit (an answer to what an update asked),
--                voorstel (a motion or recommendation was made), stemming, toezegging (was made), afdoening (a paper that
--                answers), streefwaarde (was replaced), stuk (a paper that mentions it and that no other row tells of)
--   tekst        what, as the end of «3 maart 2025: ...»
--   nieuw        herplanning: the new end date
--   toelichting  the plan's own words about it, or NULL where its page has them elsewhere
--   afgeleid     1: its date, or for an update what it says, is inferred from a source
--   adres        where more stands, from the site's root, or NULL
CREATE VIEW geschiedenis AS
WITH alle AS (
    -- actions and projects apart: the updates of one are found by its index
    SELECT 'actie' AS soort, v.betreft_actie AS item, v.datum_dag AS dag, v.datum,
        'bericht' AS wat, v.id AS bij,
        'bericht: ' || (SELECT naam FROM keuze WHERE lijst = 'fase' AND waarde = coalesce(v.fase, 'onbekend'))
            || coalesce(', oordeel: ' || (SELECT naam FROM keuze WHERE lijst = 'oordeel' AND waarde = v.oordeel), '') AS tekst,
        NULL AS nieuw, NULL AS toelichting,
        EXISTS (SELECT 1 FROM voortgang_afgeleid f WHERE f.item = v.id AND f.waarde IN ('datum', 'fase', 'oordeel')) AS afgeleid,
        'acties/' || v.betreft_actie || '/index.html#bericht-' || v.id AS adres
    FROM voortgang v WHERE v.betreft_actie IS NOT NULL
    UNION ALL
    SELECT 'project', v.betreft_project, v.datum_dag, v.datum,
        'bericht', v.id,
        'bericht: ' || (SELECT naam FROM keuze WHERE lijst = 'fase' AND waarde = coalesce(v.fase, 'onbekend'))
            || coalesce(', oordeel: ' || (SELECT naam FROM keuze WHERE lijst = 'oordeel' AND waarde = v.oordeel), ''),
        NULL, NULL,
        EXISTS (SELECT 1 FROM voortgang_afgeleid f WHERE f.item = v.id AND f.waarde IN ('datum', 'fase', 'oordeel')),
        'no-regrets/' || v.betreft_project || '/index.html#bericht-' || v.id
    FROM voortgang v WHERE v.betreft_project IS NOT NULL
    UNION ALL
    SELECT 'actie', item, datum_dag, datum, 'herplanning', volgnr, 'einddatum verschoven', einde, reden,
        EXISTS (SELECT 1 FROM actie_afgeleid f WHERE f.item = h.item AND f.waarde = 'herplanning'), NULL
    FROM actie_herplanning h
    UNION ALL
    SELECT 'actie', actie, gehaald_dag, gehaald, 'mijlpaal', id, 'mijlpaal gehaald: ' || titel, NULL, NULL,
        EXISTS (SELECT 1 FROM actie_afgeleid f WHERE f.item = m.actie AND f.waarde = 'mijlpalen'),
        'acties/' || actie || '/index.html#mijlpaal-' || id
    FROM mijlpaal m WHERE gehaald IS NOT NULL
    UNION ALL
    SELECT soort, item, (SELECT besluit_gevraagd_beantwoord_op_dag FROM voortgang v WHERE v.id = b.id), beantwoord_op, 'besluit', id,
        'besluit van ' || gremium_titel, NULL, antwoord, 0, 'besluiten/index.html#' || id
    FROM besluit b WHERE beantwoord_op IS NOT NULL AND antwoord IS NOT NULL
    UNION ALL
    SELECT 'motie', m.id, m.datum_dag, m.datum, 'voorstel', '', iif(m.soort = 'amendement', 'amendement', 'motie') || ' voorgesteld of ontvangen',
        NULL, NULL, EXISTS (SELECT 1 FROM motie_afgeleid f WHERE f.item = m.id AND f.waarde = 'datum'), s.adres
    FROM motie m LEFT JOIN stuk s ON s.id = m.document
    UNION ALL
    SELECT 'motie', m.id, m.besluit_datum_dag, m.besluit_datum, 'stemming', '', 'besluit van de Kamer', NULL, m.besluit,
        EXISTS (SELECT 1 FROM motie_afgeleid f WHERE f.item = m.id AND f.waarde IN ('besluit', 'besluit_datum')), NULL
    FROM motie m
    UNION ALL
    SELECT 'toezegging', t.id, t.datum_dag, t.datum, 'toezegging', '', 'toezegging gedaan', NULL, NULL,
        EXISTS (SELECT 1 FROM toezegging_afgeleid f WHERE f.item = t.id AND f.waarde = 'datum'), NULL
    FROM toezegging t
    UNION ALL
    SELECT 'aanbeveling', a.id, coalesce(a.datum_dag, d.datum_dag), coalesce(a.datum, d.datum), 'voorstel', '', 'aanbeveling gedaan', NULL, NULL,
        EXISTS (SELECT 1 FROM aanbeveling_afgeleid f WHERE f.item = a.id AND f.waarde = 'datum'), s.adres
    FROM aanbeveling a LEFT JOIN document d ON d.id = a.document LEFT JOIN stuk s ON s.id = a.document
    UNION ALL
    SELECT a.soort, a.item, a.dag, a.datum, 'afdoening', a.brief, 'antwoord in ' || s.citaat, NULL,
        (SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = a.mate),
        EXISTS (SELECT 1 FROM (SELECT 'motie' AS soort, * FROM motie_afgeleid UNION ALL SELECT 'toezegging', * FROM toezegging_afgeleid
            UNION ALL SELECT 'aanbeveling', * FROM aanbeveling_afgeleid) f
            WHERE f.soort = a.soort AND f.item = a.item AND f.waarde = 'afdoening'),
        s.adres
    FROM afdoening a JOIN stuk s ON s.id = a.brief
    UNION ALL
    SELECT 'indicator', item, vervangen_op_dag, vervangen_op, 'streefwaarde', volgnr, 'streefwaarde vervangen', NULL, NULL, 0, NULL
    FROM indicator_eerdere_streefwaarden
    UNION ALL
    SELECT g.soort, g.item, coalesce(b.datum_dag, d.datum_dag), s.datum, 'stuk', s.id, 'genoemd in ' || s.citaat, NULL, NULL, 0, s.adres
    FROM (
        SELECT document AS stuk, soort, item FROM stuk_gebruik
            WHERE soort IN ('actie', 'project', 'motie', 'toezegging', 'aanbeveling', 'indicator')
        UNION SELECT brief, soort, item FROM vermelding
            WHERE soort IN ('actie', 'project', 'motie', 'toezegging', 'aanbeveling', 'indicator')
        -- what the update, the milestone, the answer or the proposal tells already
        EXCEPT SELECT b.document, 'actie', v.betreft_actie FROM voortgang_bron b JOIN voortgang v ON v.id = b.item
        EXCEPT SELECT b.document, 'project', v.betreft_project FROM voortgang_bron b JOIN voortgang v ON v.id = b.item
        EXCEPT SELECT bewijs, 'actie', item FROM actie_mijlpalen
        EXCEPT SELECT brief, soort, item FROM afdoening
        EXCEPT SELECT document, 'motie', id FROM motie
        EXCEPT SELECT document, 'aanbeveling', id FROM aanbeveling) g
    JOIN stuk s ON s.id = g.stuk
    LEFT JOIN document d ON s.soort = 'document' AND d.id = s.id LEFT JOIN brief b ON s.soort = 'brief' AND b.id = s.id
)
SELECT a.soort, a.item, a.dag, a.datum, a.wat, a.bij, a.tekst, a.nieuw, a.toelichting, a.afgeleid, a.adres
FROM alle a JOIN peil p
WHERE a.dag <= p.datum;
