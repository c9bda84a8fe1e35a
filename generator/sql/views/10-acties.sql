-- SPDX-License-Identifier: EUPL-1.2
-- The state of actions and projects on the as-of date (peil.datum).

-- A row = an action, with its newest update on or before the as-of date; no update means phase onbekend.
-- oordeel is 'geen' when the owner gave none, and NULL when the action has ended.
CREATE VIEW actie_stand AS
SELECT a.id, a.titel, a.nummer, coalesce(a.soort, 'actie') AS soort,
    v.id AS bericht, v.datum, v.datum_dag,
    coalesce(v.fase, 'onbekend') AS fase,
    coalesce(v.fase, '') IN ('afgerond', 'gestopt') AS beeindigd,
    CASE WHEN v.fase IN ('afgerond', 'gestopt') THEN NULL ELSE coalesce(v.oordeel, 'geen') END AS oordeel,
    (SELECT naam FROM keuze WHERE lijst = 'fase' AND waarde = coalesce(v.fase, 'onbekend')) AS fase_naam,
    CASE WHEN v.fase IN ('afgerond', 'gestopt') THEN NULL
        ELSE coalesce((SELECT naam FROM keuze WHERE lijst = 'oordeel' AND waarde = v.oordeel), 'geen oordeel')
        END AS oordeel_naam,
    (SELECT 1 FROM voortgang_afgeleid d WHERE d.item = v.id AND d.waarde = 'fase') AS fase_afgeleid
FROM actie a
LEFT JOIN voortgang v ON v.id = (
    SELECT n.id FROM voortgang n
    WHERE n.betreft_actie = a.id AND n.datum_dag <= (SELECT datum FROM peil)
    ORDER BY n.datum_dag DESC, n.id DESC LIMIT 1);

-- A row = a project, with the same columns as actie_stand (soort: the kind of project).
CREATE VIEW project_stand AS
SELECT p.id, p.titel, p.nummer, p.soort,
    v.id AS bericht, v.datum, v.datum_dag,
    coalesce(v.fase, 'onbekend') AS fase,
    coalesce(v.fase, '') IN ('afgerond', 'gestopt') AS beeindigd,
    CASE WHEN v.fase IN ('afgerond', 'gestopt') THEN NULL ELSE coalesce(v.oordeel, 'geen') END AS oordeel,
    (SELECT naam FROM keuze WHERE lijst = 'fase' AND waarde = coalesce(v.fase, 'onbekend')) AS fase_naam,
    CASE WHEN v.fase IN ('afgerond', 'gestopt') THEN NULL
        ELSE coalesce((SELECT naam FROM keuze WHERE lijst = 'oordeel' AND waarde = v.oordeel), 'geen oordeel')
        END AS oordeel_naam,
    (SELECT 1 FROM voortgang_afgeleid d WHERE d.item = v.id AND d.waarde = 'fase') AS fase_afgeleid
FROM project p
LEFT JOIN voortgang v ON v.id = (
    SELECT n.id FROM voortgang n
    WHERE n.betreft_project = p.id AND n.datum_dag <= (SELECT datum FROM peil)
    ORDER BY n.datum_dag DESC, n.id DESC LIMIT 1);

-- A row = an action: the original end date, the end date after the re-plannings that were decided by the as-of date,
-- and its milestones. mijlpalen_verwacht: due by the as-of date.
CREATE VIEW actie_planning AS
SELECT a.id, a.start, a.start_dag, a.einde AS oorspronkelijk, a.einde_dag AS oorspronkelijk_dag,
    coalesce(h.einde, a.einde) AS einde, coalesce(h.einde_dag, a.einde_dag) AS einde_dag,
    cast(julianday(h.einde_dag) - julianday(a.einde_dag) AS INTEGER) AS dagen_verschoven,
    (SELECT count(*) FROM actie_herplanning r
        WHERE r.item = a.id AND r.datum_dag <= (SELECT datum FROM peil)) AS herplanningen,
    (SELECT count(*) FROM actie_mijlpalen m WHERE m.item = a.id) AS mijlpalen,
    (SELECT count(*) FROM actie_mijlpalen m
        WHERE m.item = a.id AND m.gehaald_dag <= (SELECT datum FROM peil)) AS mijlpalen_gehaald,
    (SELECT count(*) FROM actie_mijlpalen m
        WHERE m.item = a.id AND m.datum_dag <= (SELECT datum FROM peil)) AS mijlpalen_verwacht
FROM actie a
LEFT JOIN actie_herplanning h ON h.item = a.id AND h.volgnr = (
    SELECT r.volgnr FROM actie_herplanning r
    WHERE r.item = a.id AND r.datum_dag <= (SELECT datum FROM peil)
    ORDER BY r.datum_dag DESC, r.volgnr DESC LIMIT 1);

-- A row = a milestone of an action on the as-of date.
-- stand: gehaald, te-laat, komt (its date has not passed), zonder-datum, vervallen (the action was stopped),
-- onbekend (its date has passed, or it has none, and the sources do not tell whether it was met). stand_naam: in words.
CREATE VIEW mijlpaal AS
SELECT m.*, CASE m.stand
    WHEN 'gehaald' THEN CASE WHEN m.gehaald_dag > m.datum_dag THEN 'gehaald, later dan gepland' ELSE 'gehaald' END
    WHEN 'vervallen' THEN 'vervallen'
    WHEN 'komt' THEN 'komt nog'
    WHEN 'onbekend' THEN 'onbekend of dit is gehaald'
    ELSE 'niet gehaald' END AS stand_naam
FROM (
    SELECT m.item AS actie, m.volgnr, m.id, m.titel, m.datum, m.datum_dag, m.bewijs,
        CASE WHEN m.gehaald_dag <= p.datum THEN m.gehaald END AS gehaald,
        CASE WHEN m.gehaald_dag <= p.datum THEN m.gehaald_dag END AS gehaald_dag,
        CASE WHEN m.gehaald_dag <= p.datum THEN 'gehaald'
            WHEN s.fase = 'gestopt' THEN 'vervallen'
            WHEN m.datum_dag >= p.datum THEN 'komt'
            WHEN EXISTS (SELECT 1 FROM onbekend_rij u WHERE u.soort = 'actie' AND u.item = m.item
                AND u.veld = 'mijlpalen.gehaald' AND u.volgnr = m.volgnr) THEN 'onbekend'
            WHEN m.datum_dag IS NULL THEN 'zonder-datum'
            ELSE 'te-laat' END AS stand
    FROM actie_mijlpalen m JOIN actie_stand s ON s.id = m.item CROSS JOIN peil p
) m;

-- A row = an action: who owns it, and who takes part, as text in the order of the plan.
-- «onbekend» where the sources do not tell, NULL where nothing was filled in.
CREATE VIEW actie_wie AS
SELECT a.id,
    coalesce(
        (SELECT group_concat(naam, ', ') FROM (
            SELECT coalesce(o.afkorting, o.titel) AS naam
            FROM actie_actiehouder h JOIN organisatie o ON o.id = h.waarde WHERE h.item = a.id ORDER BY h.volgnr)),
        (SELECT 'onbekend' FROM onbekend u WHERE u.soort = 'actie' AND u.item = a.id AND u.veld = 'actiehouder'))
        AS actiehouders,
    coalesce(
        (SELECT group_concat(naam, ', ') FROM (
            SELECT coalesce(o.afkorting, o.titel) AS naam
            FROM actie_betrokken h JOIN organisatie o ON o.id = h.waarde WHERE h.item = a.id ORDER BY h.volgnr)),
        (SELECT 'onbekend' FROM onbekend u WHERE u.soort = 'actie' AND u.item = a.id AND u.veld = 'betrokken'))
        AS betrokkenen
FROM actie a;

-- A row = an action as a line of a table: state, owner, date. Words for what is missing are filled in.
CREATE VIEW actie_regel AS
SELECT s.id, s.titel, s.nummer, s.soort, s.fase, s.fase_naam, s.fase_afgeleid, s.beeindigd, s.oordeel, s.oordeel_naam,
    s.datum AS bericht_datum,
    coalesce(w.actiehouders, 'niet ingevuld') AS actiehouders,
    (SELECT 1 FROM actie_afgeleid d WHERE d.item = s.id AND d.waarde = 'actiehouder') AS actiehouder_afgeleid,
    p.oorspronkelijk, p.einde, p.einde_dag, nullif(p.herplanningen, 0) AS herplanningen,
    coalesce((SELECT 'onbekend' FROM onbekend u WHERE u.soort = 'actie' AND u.item = s.id AND u.veld = 'einde'),
        'niet ingevuld') AS einde_leeg,
    (SELECT 1 FROM actie_afgeleid d WHERE d.item = s.id AND d.waarde = 'einde') AS einde_afgeleid,
    CASE WHEN s.beeindigd = 0 AND p.einde_dag < (SELECT datum FROM peil) THEN 1 END AS te_laat
FROM actie_stand s JOIN actie_planning p ON p.id = s.id JOIN actie_wie w ON w.id = s.id;

-- A row = a project: who carries it out, and who takes part, as text in the order of the plan.
CREATE VIEW project_wie AS
SELECT p.id,
    (SELECT group_concat(naam, ', ') FROM (
        SELECT coalesce(o.afkorting, o.titel) AS naam
        FROM project_organisaties h JOIN organisatie o ON o.id = h.waarde WHERE h.item = p.id ORDER BY h.volgnr))
        AS organisaties,
    coalesce(
        (SELECT group_concat(naam, ', ') FROM (
            SELECT coalesce(o.afkorting, o.titel) AS naam
            FROM project_betrokken h JOIN organisatie o ON o.id = h.waarde WHERE h.item = p.id ORDER BY h.volgnr)),
        (SELECT 'onbekend' FROM onbekend u WHERE u.soort = 'project' AND u.item = p.id AND u.veld = 'betrokken'))
        AS betrokkenen
FROM project p;
