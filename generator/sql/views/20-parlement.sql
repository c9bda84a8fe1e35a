-- SPDX-License-Identifier: EUPL-1.2
-- What the House asked, what was promised to it, what was recommended, and how far it is on the as-of date.

-- A row = a place in a letter or paper that answers a motion, commitment or recommendation. dag: the last day of the
-- paper's date. telt: 1 when the paper counts on the as-of date: not dated later (a paper without a date counts).
CREATE VIEW afdoening AS
SELECT a.soort, a.item, a.volgnr, a.brief, a.passage, a.voetnoot, a.mate,
    coalesce(b.datum, d.datum) AS datum,
    coalesce(b.datum_dag, d.datum_dag) AS dag,
    coalesce(b.datum_dag, d.datum_dag, '') <= p.datum AS telt
FROM (SELECT 'motie' AS soort, item, volgnr, brief, passage, voetnoot, mate FROM motie_afdoening
    UNION ALL SELECT 'toezegging', item, volgnr, brief, passage, voetnoot, mate FROM toezegging_afdoening
    UNION ALL SELECT 'aanbeveling', item, volgnr, brief, passage, voetnoot, mate FROM aanbeveling_afdoening) a
    JOIN peil p
    LEFT JOIN brief b ON b.id = a.brief
    LEFT JOIN document d ON d.id = a.brief;

-- A row = a motion, amendment, commitment or recommendation that was there on the as-of date (dated on or before it; without
-- a date of its own that of its paper counts, and without both it is there always).
--   wat          motie, amendement, toezegging or aanbeveling
--   staat        our view on the as-of date, a word of the list uitvoering, or onbekend. Something that is settled only
--                in papers dated after the as-of date still runs on that date
--   afgedaan_op  date of the first paper that settles it wholly; dagen: from its own date to that one, only where
--                both are known to the day
--   kamer_staat  the House's own word (kamer_status, verbatim) in ours: open, deels-afgedaan, afgedaan or
--                niet-uitgevoerd; NULL: no word, or one that we cannot place
--   vergelijking gelijk, verschil, or NULL where the two cannot be compared
--   termijn_staat verstreken, binnen-90-dagen or later, for what is not settled and has a term
CREATE VIEW parlement AS
WITH alle AS (
    SELECT 'motie' AS soort, id, titel, coalesce(soort, 'motie') AS wat, kamer, document, datum, datum_dag,
        NULL AS termijn, NULL AS termijn_dag, uitvoering, kamer_status, besluit_datum_dag AS besluit_dag FROM motie
    UNION ALL
    SELECT 'toezegging', id, titel, 'toezegging', kamer, NULL, datum, datum_dag,
        termijn, termijn_dag, uitvoering, kamer_status, NULL FROM toezegging
    UNION ALL
    SELECT 'aanbeveling', id, titel, 'aanbeveling', NULL, document, datum, datum_dag,
        NULL, NULL, uitvoering, NULL, NULL FROM aanbeveling
), brieven AS (
    SELECT soort, item,
        sum(telt AND mate IS NOT 'deels') AS heel_nu, sum(NOT telt AND mate IS NOT 'deels') AS heel_later,
        sum(telt AND mate IS 'deels') AS deels_nu, sum(NOT telt AND mate IS 'deels') AS deels_later,
        min(CASE WHEN telt AND mate IS NOT 'deels' THEN datum END) AS heel_op,
        max(CASE WHEN telt AND mate IS 'deels' THEN datum END) AS deels_op
    FROM afdoening WHERE mate IS NOT 'tussenstand' GROUP BY soort, item
), stand AS (
    SELECT a.*, p.datum AS peildatum,
        CASE WHEN a.uitvoering IS NULL THEN 'onbekend'
            WHEN a.uitvoering = 'niet-uitgevoerd' AND a.besluit_dag > p.datum THEN 'loopt'
            WHEN a.uitvoering = 'afgedaan' AND b.heel_nu = 0 AND b.heel_later + b.deels_later > 0
                THEN iif(b.deels_nu > 0, 'deels-afgedaan', 'loopt')
            WHEN a.uitvoering = 'deels-afgedaan' AND b.heel_nu + b.deels_nu = 0 AND b.heel_later + b.deels_later > 0
                THEN 'loopt'
            ELSE a.uitvoering END AS staat,
        coalesce(b.heel_op, b.deels_op) AS antwoord_op,
        CASE WHEN lower(a.kamer_status) IN ('voldaan', 'afgedaan', 'nagekomen', 'uitgevoerd') THEN 'afgedaan'
            WHEN lower(a.kamer_status) IN ('deels afgedaan', 'deels voldaan') THEN 'deels-afgedaan'
            WHEN lower(a.kamer_status) IN ('openstaand', 'open', 'in behandeling') THEN 'open'
            WHEN lower(a.kamer_status) IN ('vervallen', 'ingetrokken', 'verworpen') THEN 'niet-uitgevoerd'
            END AS kamer_staat
    FROM alle a JOIN peil p LEFT JOIN brieven b ON b.soort = a.soort AND b.item = a.id
    WHERE coalesce(a.datum_dag, (SELECT min(dag) FROM (SELECT datum_dag AS dag FROM document WHERE id = a.document
        UNION ALL SELECT datum_dag FROM brief WHERE id = a.document)), '') <= p.datum
)
SELECT soort, id, titel, wat, kamer, document, datum, datum_dag, termijn, termijn_dag, staat, kamer_status, kamer_staat,
    CASE staat WHEN 'afgedaan' THEN antwoord_op END AS afgedaan_op,
    CASE WHEN staat = 'afgedaan' AND length(antwoord_op) = 10 AND length(datum) = 10
        THEN CAST(julianday(antwoord_op) - julianday(datum) AS INTEGER) END AS dagen,
    CASE WHEN kamer_staat IS NULL OR staat = 'onbekend' THEN NULL
        WHEN kamer_staat = iif(staat IN ('niet-gestart', 'loopt'), 'open', staat) THEN 'gelijk'
        ELSE 'verschil' END AS vergelijking,
    CASE WHEN termijn_dag IS NULL OR staat IN ('afgedaan', 'niet-uitgevoerd') THEN NULL
        WHEN termijn_dag < peildatum THEN 'verstreken'
        WHEN termijn_dag <= date(peildatum, '+90 days') THEN 'binnen-90-dagen'
        ELSE 'later' END AS termijn_staat
FROM stand;

-- The same as it stands in a list: with the word for its state, its paper (citaat, stuk_adres), who asked or promised it
-- (wie; van_leden: these are members of the House), where it stands against its term (termijn_keuze, to choose by), and
-- marks, 1 or NULL, for what is told beside it. X_leeg: the word where X is not there.
CREATE VIEW parlementregel AS
WITH afgeleid AS (
    SELECT 'motie' AS soort, item, waarde FROM motie_afgeleid
    UNION ALL SELECT 'toezegging', item, waarde FROM toezegging_afgeleid
    UNION ALL SELECT 'aanbeveling', item, waarde FROM aanbeveling_afgeleid
)
SELECT p.soort, p.id, p.titel, p.datum, p.datum_dag, p.staat,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'uitvoering' AND waarde = p.staat), 'onbekend') AS staat_naam,
    CASE p.wat WHEN 'amendement' THEN 1 END AS amendement, CASE p.kamer WHEN 'eerste' THEN 1 END AS eerste_kamer,
    s.citaat, s.adres AS stuk_adres, p.termijn,
    CASE p.termijn_staat WHEN 'verstreken' THEN 1 END AS verstreken, CASE p.termijn_staat WHEN 'binnen-90-dagen' THEN 1 END AS binnenkort,
    CASE WHEN p.staat IN ('afgedaan', 'niet-uitgevoerd') THEN 'niet meer open' WHEN p.termijn_staat = 'verstreken' THEN 'verstreken'
        WHEN p.termijn_staat = 'binnen-90-dagen' THEN 'binnen 90 dagen' WHEN p.termijn_staat = 'later' THEN 'over meer dan 90 dagen'
        ELSE 'geen termijn bekend' END AS termijn_keuze,
    CASE p.soort WHEN 'motie' THEN 1 END AS van_leden,
    CASE p.soort
        WHEN 'motie' THEN (SELECT group_concat(waarde, ', ') FROM (SELECT waarde FROM motie_indieners WHERE item = p.id ORDER BY volgnr))
        WHEN 'toezegging' THEN (SELECT gedaan_bij FROM toezegging WHERE id = p.id)
        ELSE (SELECT instantie FROM aanbeveling WHERE id = p.id) END AS wie,
    p.kamer_status, CASE p.vergelijking WHEN 'verschil' THEN 1 END AS verschil,
    (SELECT 1 FROM afgeleid d WHERE d.soort = p.soort AND d.item = p.id AND d.waarde = 'datum') AS datum_afgeleid,
    (SELECT 1 FROM afgeleid d WHERE d.soort = p.soort AND d.item = p.id AND d.waarde = 'termijn') AS termijn_afgeleid,
    (SELECT 1 FROM afgeleid d WHERE d.soort = p.soort AND d.item = p.id AND d.waarde = 'uitvoering') AS staat_afgeleid,
    (SELECT 1 FROM afgeleid d WHERE d.soort = p.soort AND d.item = p.id AND d.waarde = 'document') AS stuk_afgeleid,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = p.soort AND o.item = p.id AND o.veld = 'datum') THEN 'onbekend' ELSE 'niet ingevuld' END AS datum_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = p.soort AND o.item = p.id AND o.veld = 'document') THEN 'onbekend' ELSE 'niet ingevuld' END AS stuk_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = p.soort AND o.item = p.id AND o.veld = 'termijn') THEN 'onbekend' ELSE 'niet ingevuld' END AS termijn_leeg
FROM parlement p LEFT JOIN stuk s ON s.id = p.document;
