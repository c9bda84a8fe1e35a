-- SPDX-License-Identifier: EUPL-1.2
-- What the search page looks in (templates/assets/zoeken.js): the pages, and each item that has a place on one. A row is
-- [title, kind, address, numbers, text]: kind as readers know it, numbers what it is called by (Kamerstuk, commitment,
-- reference), text without its markup; behind these of a term what it is in English, which the page has to say. What an update
-- tells stands with its action or project. The rows are put in order without their texts: to sort these takes longer than all else.
-- For the same reason those of actions and projects, of which there are most, are put together one at a time.

--: .
SELECT datum AS dag FROM peil;

--: stukken
WITH deel(soort, item, volgorde, tekst) AS (
    SELECT 'programma', id, 1, tekst FROM programma
    UNION ALL SELECT 'doel', id, 1, tekst FROM doel
    UNION ALL SELECT 'knelpunt', id, 1, tekst FROM knelpunt
    UNION ALL SELECT 'actielijn', id, 1, tekst FROM actielijn
    UNION ALL SELECT 'organisatie', id, 1, afkorting FROM organisatie
    UNION ALL SELECT 'organisatie', id, 2, tekst FROM organisatie
    UNION ALL SELECT 'gremium', id, 1, tekst FROM gremium
    UNION ALL SELECT 'motie', item, 1, group_concat(waarde, ', ') FROM (SELECT * FROM motie_indieners ORDER BY item, volgnr) GROUP BY item
    UNION ALL SELECT 'motie', id, 2, tekst FROM motie
    UNION ALL SELECT 'toezegging', id, 1, gedaan_bij FROM toezegging
    UNION ALL SELECT 'toezegging', id, 2, tekst FROM toezegging
    UNION ALL SELECT 'aanbeveling', id, 1, instantie FROM aanbeveling
    UNION ALL SELECT 'aanbeveling', id, 2, tekst FROM aanbeveling
    UNION ALL SELECT 'kamervraag', item, 1, group_concat(waarde, ', ') FROM (SELECT * FROM kamervraag_indieners ORDER BY item, volgnr) GROUP BY item
    UNION ALL SELECT 'kamervraag', id, 2, tekst FROM kamervraag
    UNION ALL SELECT 'indicator', id, 1, groep FROM indicator
    UNION ALL SELECT 'indicator', id, 2, tekst FROM indicator
    UNION ALL SELECT 'brief', id, 1, onderwerp FROM brief
    UNION ALL SELECT 'brief', id, 2, coalesce((SELECT f.tekst FROM ingevulde_brief f WHERE f.brief = brief.id), tekst) FROM brief
    UNION ALL SELECT 'document', id, 1, titel FROM document
    UNION ALL SELECT 'document', id, 2, instantie FROM document
    UNION ALL SELECT 'document', id, 3, tekst FROM document
    UNION ALL SELECT 'begrip', id, 1, uitleg FROM begrip
    UNION ALL SELECT 'begrip', id, 2, tekst FROM begrip
), bericht AS NOT MATERIALIZED (
    SELECT id, betreft_actie, betreft_project, datum_dag, tekst || coalesce(char(10, 10) || oorzaak, '') || coalesce(char(10, 10) || gevolg, '')
        || coalesce(char(10, 10) || bijsturing, '') || coalesce(char(10, 10) || volgende_stap, '')
        || coalesce(char(10, 10) || besluit_gevraagd_vraag, '') AS tekst
    FROM voortgang
), geheel AS MATERIALIZED (
    SELECT soort, item, group_concat(tekst, char(10, 10)) AS tekst
    FROM (SELECT * FROM deel WHERE tekst <> '' ORDER BY soort, item, volgorde) GROUP BY soort, item
), kamerstuk AS (
    SELECT 'document' AS soort, id, id AS item, dossier || '-' || nummer AS nummer FROM document
    UNION ALL SELECT 'brief', id, id, dossier || '-' || nummer FROM brief
), genummerd(soort, item, nummer) AS (
    SELECT soort, item, nummer FROM kamerstuk
    UNION SELECT 'motie', m.id, k.nummer FROM motie m JOIN kamerstuk k ON k.id = m.document
    UNION SELECT 'kamervraag', v.id, k.nummer FROM kamervraag v JOIN kamerstuk k ON k.id = v.document
    UNION SELECT 'brief', id, kenmerk FROM brief
    UNION SELECT 'toezegging', id, nummer FROM toezegging
    UNION SELECT 'actie', id, nummer FROM actie
    UNION SELECT 'project', id, nummer FROM project
), nummers AS MATERIALIZED (
    SELECT soort, item, group_concat(nummer, ' ; ') AS tekst FROM (SELECT * FROM genummerd WHERE nummer <> '' ORDER BY 1, 2, 3) GROUP BY 1, 2
), ding AS MATERIALIZED (
    SELECT soort, id, titel FROM item WHERE soort <> 'voortgang'
), naam(soort, naam) AS (
    VALUES ('programma', 'Programma'), ('doel', 'Doel'), ('knelpunt', 'Probleem'), ('actielijn', 'Actielijn'), ('actie', 'Actie'),
        ('project', 'No Regrets-project'), ('organisatie', 'Organisatie'), ('gremium', 'Overleg'), ('motie', 'Motie of amendement'),
        ('toezegging', 'Toezegging'), ('aanbeveling', 'Aanbeveling'), ('kamervraag', 'Kamervragen'), ('indicator', 'Indicator'),
        ('brief', 'Brief'), ('document', 'Document'), ('begrip', 'Begrip')
), vast(volgorde, pad, titel, tekst) AS (
    VALUES (1, 'index.html', 'Overzicht', 'stand van het plan, besluiten, wijzigingen, alle acties'),
        (2, 'actielijnen/index.html', 'Actielijnen', ''), (3, 'acties/index.html', 'Acties', 'alle acties'),
        (4, 'no-regrets/index.html', 'No Regrets', 'alle projecten'), (5, 'organisaties/index.html', 'Organisaties', 'overleggen, actiehouders'),
        (6, 'doelen/index.html', 'Doelen', 'problemen, oorzaken'), (7, 'planning/index.html', 'Planning', 'mijlpalen, te laat, verschoven, agenda'),
        (8, 'besluiten/index.html', 'Besluiten', 'gevraagde besluiten, stuurgroep'),
        (9, 'parlement/index.html', 'Parlement', 'register van moties, toezeggingen, aanbevelingen en Kamervragen'),
        (10, 'moties/index.html', 'Moties', ''), (11, 'toezeggingen/index.html', 'Toezeggingen', ''),
        (12, 'aanbevelingen/index.html', 'Aanbevelingen', ''), (13, 'indicatoren/index.html', 'Indicatoren', 'cijfers, streefwaarden'),
        (14, 'brieven/index.html', 'Brieven', 'brieven aan de Kamer'), (15, 'documenten/index.html', 'Documenten', 'Kamerstukken, rapporten, bronnen'),
        (16, 'begrippen/index.html', 'Begrippen', 'woorden met uitleg'), (17, 'datakwaliteit/index.html', 'Datakwaliteit', 'wat onbekend is'),
        (18, 'verantwoording/index.html', 'Verantwoording', 'hoe wij tellen'), (19, 'verantwoording/regels/index.html', 'Regels van de controle', ''),
        (20, 'wijzigingen/index.html', 'Wijzigingen', 'wat veranderde tussen brieven'), (21, 'archief/index.html', 'Eerdere standen', 'archief'),
        (22, 'data/index.html', 'Downloads', 'CSV, JSON, database')
), alles(deel, volgorde, titel, naam, adres, nummers, tekst, soort, id) AS (
    SELECT 1, volgorde, titel, 'Pagina', pad, '', tekst, NULL, NULL FROM vast WHERE pad IN (SELECT pad FROM uitvoer)
    UNION ALL
    SELECT 2, s.volgorde || ' ' || a.adres, coalesce(CASE i.soort WHEN 'document' THEN t.citaat END, i.titel, i.id), n.naam, a.adres,
        coalesce(x.tekst, ''), NULL, i.soort, i.id
    FROM ding i CROSS JOIN adres a ON a.soort = i.soort AND a.id = i.id CROSS JOIN soort s ON s.naam = i.soort CROSS JOIN naam n ON n.soort = i.soort
    LEFT JOIN stuk t ON i.soort = 'document' AND t.id = i.id LEFT JOIN nummers x ON x.soort = i.soort AND x.item = i.id
    UNION ALL
    SELECT 3, volgorde, titel, 'Hoe wij tellen', 'verantwoording/index.html#' || id, '', vraag || ' ' || definitie, NULL, NULL FROM figuur
    UNION ALL
    SELECT 4, code, titel, 'Regel van de controle', 'verantwoording/regels/' || code || '/index.html', code, wat, NULL, NULL FROM regel
), rij AS MATERIALIZED (
    SELECT *, lead(deel) OVER (ORDER BY deel, volgorde) IS NOT NULL AS meer FROM alles ORDER BY deel, volgorde
)
SELECT iif(engels IS NULL, rij, json_insert(rij, '$[#]', engels)) AS "rij|json", meer
FROM (SELECT json_array(r.titel, r.naam, r.adres, r.nummers, CASE WHEN r.soort IS NULL THEN r.tekst ELSE coalesce(platte_tekst(CASE r.soort
        WHEN 'actie' THEN (
            SELECT substr(coalesce(char(10, 10) || nullif(w.actiehouders, ''), '') || coalesce(char(10, 10) || nullif(w.betrokkenen, ''), '')
                || coalesce(char(10, 10) || nullif(a.resultaat, ''), '') || coalesce(char(10, 10) || nullif(a.tekst, ''), '')
                || coalesce(char(10, 10) || (SELECT group_concat(nullif(tekst, ''), char(10, 10)) FROM (
                    SELECT b.tekst FROM bericht b WHERE b.betreft_actie = a.id ORDER BY b.datum_dag DESC, b.id)), ''), 3)
            FROM actie a JOIN actie_wie w ON w.id = a.id WHERE a.id = r.id)
        WHEN 'project' THEN (
            SELECT substr(coalesce(char(10, 10) || nullif(p.resultaat, ''), '') || coalesce(char(10, 10) || nullif(p.tekst, ''), '')
                || coalesce(char(10, 10) || (SELECT group_concat(nullif(tekst, ''), char(10, 10)) FROM (
                    SELECT b.tekst FROM bericht b WHERE b.betreft_project = p.id ORDER BY b.datum_dag DESC, b.id)), ''), 3)
            FROM project p WHERE p.id = r.id)
        ELSE (SELECT g.tekst FROM geheel g WHERE g.soort = r.soort AND g.item = r.id) END, 6000), '') END) AS rij,
    (SELECT b.engels FROM begrip b WHERE r.soort = 'begrip' AND b.id = r.id) AS engels, nullif(r.meer, 0) AS meer
FROM rij r);
