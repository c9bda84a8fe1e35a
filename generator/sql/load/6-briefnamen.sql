-- SPDX-License-Identifier: EUPL-1.2
-- The names that a letter may use, put together from 6-briefcijfers.sql: that tells what the columns are.

-- A row = a count of one letter.
CREATE VIEW brief_aantal_eigen AS
SELECT b.id AS brief, 'afgedaan.' || w.groep AS naam, (SELECT count(*) FROM brief_afgedaan a WHERE a.brief = b.id AND a.soort = w.soort) AS getal,
    w.soort AS enkel, w.groep AS meer, upper(substr(w.groep, 1, 1)) || substr(w.groep, 2) || ' die deze brief afhandelt.' AS uitleg
FROM brief b JOIN (SELECT 'motie' AS soort, 'moties' AS groep UNION ALL VALUES ('toezegging', 'toezeggingen'), ('aanbeveling', 'aanbevelingen')) w
UNION ALL
SELECT b.id, 'wijzigingen_aantal', (SELECT count(*) FROM brief_wijziging w WHERE w.brief = b.id), 'wijziging', 'wijzigingen', 'Wat er sinds de vorige brief is gebeurd.' FROM brief b
UNION ALL
SELECT b.id, 'bijlagen', (SELECT count(*) FROM brief_bijlagen i WHERE i.item = b.id), 'bijlage', 'bijlagen', 'De bijlagen bij deze brief.' FROM brief b;

-- Words that bend with a count: {{is.acties.loopt}} is «is» where there is one, else «zijn».
CREATE VIEW brief_buiging(voor, enkel, meer) AS
VALUES ('is', 'is', 'zijn'), ('was', 'was', 'waren'), ('wordt', 'wordt', 'worden'), ('heeft', 'heeft', 'hebben'), ('loopt', 'loopt', 'lopen'),
    ('staat', 'staat', 'staan'), ('komt', 'komt', 'komen');

-- What those who sign do: {{informeer_ik}} is «informeer ik», or of more of them «informeren wij».
CREATE VIEW brief_werkwoord(een, meer) AS
VALUES ('doe', 'doen'), ('informeer', 'informeren'), ('stuur', 'sturen'), ('bied', 'bieden'), ('beschrijf', 'beschrijven'), ('verwijs', 'verwijzen'),
    ('dank', 'danken'), ('wil', 'willen'), ('kom', 'komen');

-- A row = what a count gives: itself ('') and words. enkel, meer: of a word that bends.
CREATE VIEW brief_vorm(voor, soort, enkel, meer) AS
SELECT '', 'aantal', NULL, NULL
UNION ALL VALUES ('tel.', 'woord', NULL, NULL), ('Tel.', 'woord', NULL, NULL), ('woord.', 'woord', NULL, NULL), ('een.', 'ja-nee', NULL, NULL), ('geen.', 'ja-nee', NULL, NULL)
UNION ALL SELECT voor || '.', 'woord', enkel, meer FROM brief_buiging;

-- A row = a name that is the same for each letter of this as-of date.
CREATE VIEW brief_cijfer_algemeen AS
SELECT v.voor || a.naam AS naam, v.soort, CASE v.voor WHEN '' THEN getal_nl(a.getal)
        WHEN 'tel.' THEN CASE a.getal WHEN 0 THEN 'geen ' || a.meer WHEN 1 THEN 'één ' || a.enkel ELSE getal_nl(a.getal) || ' ' || a.meer END
        WHEN 'Tel.' THEN CASE a.getal WHEN 0 THEN 'Geen ' || a.meer WHEN 1 THEN 'Eén ' || a.enkel ELSE getal_nl(a.getal) || ' ' || a.meer END
        WHEN 'woord.' THEN CASE a.getal WHEN 0 THEN 'geen' WHEN 1 THEN 'één' ELSE getal_nl(a.getal) END
        WHEN 'een.' THEN iif(a.getal = 1, '1', '') WHEN 'geen.' THEN iif(a.getal = 0, '1', '') ELSE iif(a.getal = 1, v.enkel, v.meer) END AS waarde,
    iif(v.voor = '', a.uitleg, NULL) AS uitleg
FROM brief_aantal a CROSS JOIN brief_vorm v
UNION ALL
SELECT v.voor || t.naam, v.soort, iif(v.voor = '', t.waarde, iif(t.waarde IS NULL, '', '1')), iif(v.voor = '', t.uitleg, NULL)
FROM brief_tekstcijfer t CROSS JOIN (SELECT '' AS voor, 'tekst' AS soort UNION ALL VALUES ('bekend.', 'ja-nee')) v
UNION ALL
SELECT l.lijst, 'lijst', (SELECT coalesce(json_group_array(json(object)), '[]') FROM (SELECT a.object FROM brief_actie a
        WHERE CASE l.lijst WHEN 'alle_acties' THEN 1 WHEN 'lopende_acties' THEN a.fase = 'loopt' WHEN 'afgeronde_acties' THEN a.fase = 'afgerond'
            WHEN 'gestopte_acties' THEN a.fase = 'gestopt' WHEN 'vertraagde_acties' THEN a.oordeel = 'vertraagd' ELSE coalesce(a.te_laat, 0) END
        ORDER BY a.nummer IS NULL, sorteer(a.nummer), sorteer(a.id))), l.uitleg
FROM (SELECT 'alle_acties' AS lijst, 'Alle acties.' AS uitleg UNION ALL VALUES ('lopende_acties', 'De acties die lopen.'), ('afgeronde_acties', 'De acties die zijn afgerond.'),
    ('gestopte_acties', 'De acties die zijn gestopt.'), ('vertraagde_acties', 'De acties met het oordeel «vertraagd».'), ('te_late_acties', 'De acties waarvan de einddatum voorbij is.')) l
UNION ALL
SELECT 'actielijnen', 'lijst', (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
    SELECT json_object('id', l.id, 'nummer', l.nummer, 'titel', l.titel, 'zin', l.zin, 'acties_in_lijn', json((
        SELECT coalesce(json_group_array(json(object)), '[]') FROM (SELECT a.object FROM brief_actie a
            WHERE a.id IN (SELECT item FROM actie_actielijn WHERE waarde = l.id) ORDER BY a.nummer IS NULL, sorteer(a.nummer), sorteer(a.id))))) AS object
    FROM brief_actielijn l ORDER BY l.nummer IS NULL, sorteer(l.nummer), sorteer(l.id))), 'De actielijnen van nu, elk met haar acties.'
UNION ALL
SELECT 'open_moties', 'lijst', (SELECT coalesce(json_group_array(json(object)), '[]') FROM (SELECT object FROM brief_afspraak
    WHERE soort = 'motie' AND staat NOT IN ('afgedaan', 'niet-uitgevoerd') ORDER BY datum_dag, sorteer(id))), 'De moties en amendementen die niet zijn afgedaan.'
UNION ALL
SELECT 'open_toezeggingen', 'lijst', (SELECT coalesce(json_group_array(json(object)), '[]') FROM (SELECT object FROM brief_afspraak
    WHERE soort = 'toezegging' AND staat NOT IN ('afgedaan', 'niet-uitgevoerd') ORDER BY datum_dag, sorteer(id))), 'De toezeggingen die niet zijn nagekomen.'
UNION ALL
SELECT 'alle_projecten', 'lijst', (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
    SELECT json_object('id', s.id, 'nummer', s.nummer, 'titel', s.titel, 'fase', nullif(s.fase_naam, 'onbekend'), 'organisaties', w.organisaties) AS object
    FROM project_stand s JOIN project_wie w ON w.id = s.id ORDER BY sorteer(s.nummer), sorteer(s.id))), 'Alle projecten.'
UNION ALL
SELECT 'alle_indicatoren', 'lijst', (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
    SELECT json_object('id', i.id, 'titel', i.titel, 'eenheid', i.eenheid, 'nieuwste', m.waarde, 'nieuwste_jaar', datum_nl(m.jaar)) AS object
    FROM indicator i LEFT JOIN (SELECT * FROM brief_meting WHERE nieuwste) m ON m.indicator = i.id ORDER BY sorteer(i.titel), i.id)), 'Alle indicatoren met hun nieuwste cijfer.';

-- A row = a text of one letter.
CREATE VIEW brief_tekstcijfer_eigen AS
WITH kop AS (
    SELECT b.id, b.datum, b.datum_dag, b.onderwerp, b.kenmerk, (SELECT count(*) FROM brief_ondertekenaars o WHERE o.item = b.id) > 1 AS meer
    FROM brief b
), namens AS (
    SELECT item, group_concat('de ' || waarde, ', ') FILTER (WHERE volgnr < laatste) AS eerst, max('de ' || waarde) FILTER (WHERE volgnr = laatste) AS laatst
    FROM (SELECT item, volgnr, waarde, max(volgnr) OVER (PARTITION BY item) AS laatste FROM brief_mede_namens ORDER BY item, volgnr) GROUP BY item
)
SELECT id AS brief, 'deze.datum' AS naam, datum_nl(datum) AS waarde, 'De datum van deze brief.' AS uitleg FROM kop
UNION ALL SELECT id, 'deze.onderwerp', onderwerp, 'Het onderwerp van deze brief.' FROM kop
UNION ALL SELECT id, 'deze.kenmerk', kenmerk, 'Het kenmerk van deze brief.' FROM kop
UNION ALL SELECT k.id, 'deze.mede_namens', coalesce(n.eerst || ' en ', '') || n.laatst, 'Namens wie deze brief ook is.' FROM kop k LEFT JOIN namens n ON n.item = k.id
UNION ALL SELECT id, 'ik', iif(meer, 'wij', 'ik'), 'ik, of wij bij meer ondertekenaars; zo ook Ik, mij en mijn.' FROM kop
UNION ALL
SELECT k.id, v.naam, CASE v.naam WHEN 'vorige.titel' THEN b.titel WHEN 'vorige.onderwerp' THEN b.onderwerp WHEN 'vorige.datum' THEN datum_nl(b.datum)
    WHEN 'vorige.citaat' THEN CASE WHEN b.dossier IS NOT NULL AND b.nummer IS NOT NULL THEN s.citaat END WHEN 'vorige.id' THEN b.id
    -- within a year «4 juli jl.», earlier «4 juli 2025»
    ELSE CASE WHEN length(b.datum) = 10 AND b.datum <= coalesce(k.datum_dag, p.datum) AND b.datum > date(coalesce(k.datum_dag, p.datum), '-1 year')
        THEN substr(datum_nl(b.datum), 1, length(datum_nl(b.datum)) - 5) || ' jl.' ELSE datum_nl(b.datum) END END, v.uitleg
FROM kop k JOIN peil p JOIN brief_sinds x ON x.brief = k.id LEFT JOIN brief b ON b.id = x.vorige LEFT JOIN stuk s ON s.id = b.id
    JOIN (SELECT 'vorige.titel' AS naam, 'De naam van de vorige brief.' AS uitleg UNION ALL VALUES ('vorige.onderwerp', 'Het onderwerp van de vorige brief.'),
        ('vorige.datum', 'De datum van de vorige brief.'), ('vorige.datum_jl', 'Dezelfde datum; als die minder dan een jaar geleden is, met jl. en zonder jaar.'),
        ('vorige.citaat', 'Het Kamerstuk van de vorige brief.'), ('vorige.id', 'Het id van de vorige brief, voor een verwijzing: [@{{vorige.id}}].')) v;

-- A row = a name of one letter, but for the blocks.
CREATE VIEW brief_cijfer_los AS
WITH meer AS (
    SELECT b.id, (SELECT count(*) FROM brief_ondertekenaars o WHERE o.item = b.id) > 1 AS meer FROM brief b
)
SELECT a.brief, v.voor || a.naam AS naam, v.soort, CASE v.voor WHEN '' THEN getal_nl(a.getal)
        WHEN 'tel.' THEN CASE a.getal WHEN 0 THEN 'geen ' || a.meer WHEN 1 THEN 'één ' || a.enkel ELSE getal_nl(a.getal) || ' ' || a.meer END
        WHEN 'Tel.' THEN CASE a.getal WHEN 0 THEN 'Geen ' || a.meer WHEN 1 THEN 'Eén ' || a.enkel ELSE getal_nl(a.getal) || ' ' || a.meer END
        WHEN 'woord.' THEN CASE a.getal WHEN 0 THEN 'geen' WHEN 1 THEN 'één' ELSE getal_nl(a.getal) END
        WHEN 'een.' THEN iif(a.getal = 1, '1', '') WHEN 'geen.' THEN iif(a.getal = 0, '1', '') ELSE iif(a.getal = 1, v.enkel, v.meer) END AS waarde,
    iif(v.voor = '', a.uitleg, NULL) AS uitleg
FROM brief_aantal_eigen a CROSS JOIN brief_vorm v
UNION ALL
SELECT t.brief, v.voor || t.naam, v.soort, iif(v.voor = '', t.waarde, iif(t.waarde IS NULL, '', '1')), iif(v.voor = '', t.uitleg, NULL)
FROM brief_tekstcijfer_eigen t CROSS JOIN (SELECT '' AS voor, 'tekst' AS soort UNION ALL VALUES ('bekend.', 'ja-nee')) v
UNION ALL SELECT id, 'meer_ondertekenaars', 'ja-nee', iif(meer, '1', ''), 'Of meer dan één persoon ondertekent.' FROM meer
UNION ALL SELECT id, 'Ik', 'woord', iif(meer, 'Wij', 'Ik'), NULL FROM meer
UNION ALL SELECT id, een || '_ik', 'woord', iif(m.meer, w.meer || ' wij', een || ' ik'), NULL FROM meer m JOIN brief_werkwoord w
UNION ALL SELECT id, 'ik_' || een, 'woord', iif(m.meer, 'wij ' || w.meer, 'ik ' || een), NULL FROM meer m JOIN brief_werkwoord w
UNION ALL SELECT id, 'Ik_' || een, 'woord', iif(m.meer, 'Wij ' || w.meer, 'Ik ' || een), NULL FROM meer m JOIN brief_werkwoord w
UNION ALL SELECT id, 'mij', 'woord', iif(meer, 'ons', 'mij'), NULL FROM meer
UNION ALL SELECT id, 'mijn', 'woord', iif(meer, 'onze', 'mijn'), NULL FROM meer
UNION ALL
SELECT b.id, w.lijst, 'lijst', (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
    SELECT a.object FROM brief_afgedaan d JOIN brief_afspraak a ON a.soort = d.soort AND a.id = d.item
    WHERE d.brief = b.id AND d.soort = w.soort ORDER BY a.datum_dag, sorteer(a.id))), w.uitleg
FROM brief b JOIN (SELECT 'afgedane_moties' AS lijst, 'motie' AS soort, 'De moties en amendementen die deze brief afhandelt.' AS uitleg UNION ALL
    VALUES ('afgedane_toezeggingen', 'toezegging', 'De toezeggingen die deze brief nakomt.'), ('afgedane_aanbevelingen', 'aanbeveling', 'De aanbevelingen waar deze brief op antwoordt.')) w
UNION ALL
SELECT b.id, 'wijzigingen', 'lijst', (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
    SELECT json_object('titel', w.titel, 'datum', datum_nl(w.datum), 'zin', w.zin) AS object FROM brief_wijziging w
    WHERE w.brief = b.id ORDER BY w.rang, w.dag, sorteer(w.id))), 'Wat er sinds de vorige brief is gebeurd.'
FROM brief b;

-- A row = a name of one letter.
CREATE VIEW brief_cijfer_eigen AS
SELECT brief, naam, soort, waarde, uitleg FROM brief_cijfer_los
UNION ALL SELECT brief, naam, 'blok', waarde, uitleg FROM brief_blok;

-- A row = a name that a letter which names figures may use (brief is NULL: each may); none where no letter does. leeg: 1
-- where its value is not known: never of a block, which takes long to work out. As TEXT, or an index on it could not be asked
-- for what is written in a letter.
CREATE VIEW brief_naam AS
SELECT NULL AS brief, CAST(naam AS TEXT) AS naam, soort, waarde IS NULL AS leeg FROM brief_cijfer_algemeen
WHERE EXISTS (SELECT 1 FROM verwijzing WHERE soort IN ('cijfer', 'cijferlijst'))
UNION ALL
SELECT brief, naam, soort, leeg FROM (
    SELECT brief, naam, soort, waarde IS NULL AS leeg FROM brief_cijfer_los UNION ALL SELECT brief, naam, 'blok', 0 FROM brief_blok)
WHERE brief IN (SELECT b.item FROM verwijzing r JOIN bestand b ON b.id = r.bestand WHERE r.soort IN ('cijfer', 'cijferlijst'));

-- A row = a place in the text of a letter that names a figure: whether it is there, and known. gevonden: the soort of the name, NULL
-- where there is none; leeg: 1 where its value is not known and the letter says so; in_zichzelf: 1 where a list stands within itself.
CREATE VIEW brief_gebruik AS
WITH vraag AS (
    SELECT r.bestand, r.regel, r.kolom, b.id AS brief, b.stand, r.doel AS naam, r.soort = 'cijferlijst' AS lijst, r.pad AS binnen
    FROM verwijzing r JOIN bestand f ON f.id = r.bestand AND f.soort = 'brief' AND f.geldig JOIN brief b ON b.id = f.item
    WHERE r.soort IN ('cijfer', 'cijferlijst')
), gezocht AS (
    SELECT v.*, (SELECT l.soort FROM brief_lijstveld l WHERE l.veld = v.naam AND instr(v.binnen, ' ' || l.lijst || ' ') LIMIT 1) AS veldsoort,
        n.soort AS naamsoort, n.leeg AS naamleeg
    FROM vraag v LEFT JOIN brief_naam n ON n.naam = v.naam AND coalesce(n.brief, v.brief) = v.brief
)
SELECT bestand, regel, kolom, brief, stand, naam, lijst, coalesce(veldsoort, naamsoort) AS gevonden,
    lijst AND coalesce(veldsoort, naamsoort) = 'lijst' AND instr(binnen, ' ' || naam || ' ') > 0 AS in_zichzelf,
    -- {{#bekend.x}} around it: the letter minds it itself
    CASE WHEN veldsoort IS NULL AND naamleeg AND instr(binnen, ' bekend.' || naam || ' ') = 0 THEN 1 END AS leeg
FROM gezocht;
