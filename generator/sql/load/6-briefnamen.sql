-- SPDX-License-Identifier: EUPL-1.2
-- The names that a letter may use, put together from 6-briefcijfers.sql: that tells what the columns are.

-- The names of counts of one letter.
CREATE VIEW brief_aantal_eigen_naam(naam, enkel, meer, uitleg) AS
VALUES ('afgedaan.moties', 'motie', 'moties', 'Moties die deze brief afhandelt.'),
    ('afgedaan.toezeggingen', 'toezegging', 'toezeggingen', 'Toezeggingen die deze brief afhandelt.'),
    ('afgedaan.aanbevelingen', 'aanbeveling', 'aanbevelingen', 'Aanbevelingen die deze brief afhandelt.'),
    ('wijzigingen_aantal', 'wijziging', 'wijzigingen', 'Wat er sinds de vorige brief is gebeurd.'),
    ('bijlagen', 'bijlage', 'bijlagen', 'De bijlagen bij deze brief.');

-- A row = a count of one letter of which the sources do not tell.
CREATE VIEW brief_aantal_niet_bekend AS
SELECT item AS brief, veld AS naam FROM onbekend WHERE soort = 'brief' AND veld = 'bijlagen';

-- A row = a count of one letter that is asked for. getal is NULL where the sources do not tell.
CREATE VIEW brief_aantal_eigen AS
SELECT b.id AS brief, n.naam, CASE n.naam WHEN 'wijzigingen_aantal' THEN (SELECT count(*) FROM brief_wijziging w WHERE w.brief = b.id)
    WHEN 'bijlagen' THEN iif((b.id, n.naam) IN (SELECT brief, naam FROM brief_aantal_niet_bekend), NULL, (SELECT count(*) FROM brief_bijlagen i WHERE i.item = b.id))
    ELSE (SELECT count(*) FROM brief_afgedaan a WHERE a.brief = b.id AND a.soort = n.enkel) END AS getal, n.enkel, n.meer
FROM (SELECT DISTINCT brief, kaal FROM brief_vraag) v JOIN brief b ON b.id = v.brief JOIN brief_aantal_eigen_naam n ON n.naam = v.kaal;

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
UNION ALL VALUES ('tel.', 'woord', NULL, NULL), ('Tel.', 'woord', NULL, NULL), ('woord.', 'woord', NULL, NULL), ('een.', 'ja-nee', NULL, NULL), ('geen.', 'ja-nee', NULL, NULL),
    ('bekend.', 'ja-nee', NULL, NULL)
UNION ALL SELECT voor || '.', 'woord', enkel, meer FROM brief_buiging;

-- A row = a name that is asked for and the same for each letter of this as-of date, but for the lists.
CREATE VIEW brief_cijfer_enkel AS
WITH vraag AS MATERIALIZED (SELECT DISTINCT naam, voor, kaal FROM brief_vraag)
SELECT v.naam, f.soort, CASE v.voor WHEN '' THEN getal_nl(a.getal)
        WHEN 'tel.' THEN CASE a.getal WHEN 0 THEN 'geen ' || a.meer WHEN 1 THEN 'één ' || a.enkel ELSE getal_nl(a.getal) || ' ' || a.meer END
        WHEN 'Tel.' THEN CASE a.getal WHEN 0 THEN 'Geen ' || a.meer WHEN 1 THEN 'Eén ' || a.enkel ELSE getal_nl(a.getal) || ' ' || a.meer END
        WHEN 'woord.' THEN CASE a.getal WHEN 0 THEN 'geen' WHEN 1 THEN 'één' ELSE getal_nl(a.getal) END
        WHEN 'een.' THEN iif(a.getal = 1, '1', '') WHEN 'geen.' THEN iif(a.getal = 0, '1', '') WHEN 'bekend.' THEN iif(a.getal IS NULL, '', '1')
        ELSE iif(a.getal = 1, f.enkel, f.meer) END AS waarde
FROM brief_aantal a JOIN vraag v ON v.kaal = a.naam JOIN brief_vorm f ON f.voor = v.voor
UNION ALL
SELECT v.naam, iif(v.voor = '', 'tekst', 'ja-nee'), iif(v.voor = '', t.waarde, iif(t.waarde IS NULL, '', '1'))
FROM brief_tekstcijfer t JOIN vraag v ON v.kaal = t.naam AND v.voor IN ('', 'bekend.');

-- The names of lists that are the same for each letter.
CREATE VIEW brief_lijst_naam(naam, uitleg) AS
VALUES ('alle_acties', 'Alle acties.'), ('lopende_acties', 'De acties die lopen.'), ('afgeronde_acties', 'De acties die zijn afgerond.'),
    ('gestopte_acties', 'De acties die zijn gestopt.'), ('vertraagde_acties', 'De acties met het oordeel «vertraagd».'), ('te_late_acties', 'De acties waarvan de einddatum voorbij is.'),
    ('actielijnen', 'De actielijnen van nu, elk met haar acties.'), ('open_moties', 'De moties en amendementen die niet zijn afgedaan.'),
    ('open_toezeggingen', 'De toezeggingen die niet zijn nagekomen.'), ('alle_projecten', 'Alle projecten.'), ('alle_indicatoren', 'Alle indicatoren met hun nieuwste cijfer.');

-- A row = such a list that is asked for.
CREATE VIEW brief_lijst AS
WITH vraag AS MATERIALIZED (SELECT DISTINCT naam FROM brief_gevraagd)
SELECT l.naam, (SELECT coalesce(json_group_array(json(object)), '[]') FROM (SELECT a.object FROM brief_actie a
        WHERE CASE l.naam WHEN 'alle_acties' THEN 1 WHEN 'lopende_acties' THEN a.fase = 'loopt' WHEN 'afgeronde_acties' THEN a.fase = 'afgerond'
            WHEN 'gestopte_acties' THEN a.fase = 'gestopt' WHEN 'vertraagde_acties' THEN a.oordeel = 'vertraagd' ELSE coalesce(a.te_laat, 0) END
        ORDER BY a.nummer IS NULL, sorteer(a.nummer), sorteer(a.id))) AS waarde
FROM vraag l WHERE l.naam IN ('alle_acties', 'lopende_acties', 'afgeronde_acties', 'gestopte_acties', 'vertraagde_acties', 'te_late_acties')
UNION ALL
SELECT l.naam, (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
    SELECT json_object('id', l.id, 'nummer', l.nummer, 'titel', l.titel, 'zin', l.zin, 'acties_in_lijn', json((
        SELECT coalesce(json_group_array(json(object)), '[]') FROM (SELECT a.object FROM brief_actie a
            WHERE a.id IN (SELECT item FROM actie_actielijn WHERE waarde = l.id) ORDER BY a.nummer IS NULL, sorteer(a.nummer), sorteer(a.id))))) AS object
    FROM brief_actielijn l ORDER BY l.nummer IS NULL, sorteer(l.nummer), sorteer(l.id))) FROM vraag l WHERE l.naam = 'actielijnen'
UNION ALL
SELECT l.naam, (SELECT coalesce(json_group_array(json(object)), '[]') FROM (SELECT object FROM brief_afspraak
    WHERE soort = 'motie' AND staat NOT IN ('afgedaan', 'niet-uitgevoerd') ORDER BY datum_dag, sorteer(id))) FROM vraag l WHERE l.naam = 'open_moties'
UNION ALL
SELECT l.naam, (SELECT coalesce(json_group_array(json(object)), '[]') FROM (SELECT object FROM brief_afspraak
    WHERE soort = 'toezegging' AND staat NOT IN ('afgedaan', 'niet-uitgevoerd') ORDER BY datum_dag, sorteer(id))) FROM vraag l WHERE l.naam = 'open_toezeggingen'
UNION ALL
SELECT l.naam, (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
    SELECT json_object('id', s.id, 'nummer', s.nummer, 'titel', s.titel, 'fase', nullif(s.fase_naam, 'onbekend'), 'organisaties', w.organisaties) AS object
    FROM project_stand s JOIN project_wie w ON w.id = s.id ORDER BY sorteer(s.nummer), sorteer(s.id))) FROM vraag l WHERE l.naam = 'alle_projecten'
UNION ALL
SELECT l.naam, (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
    SELECT json_object('id', i.id, 'titel', i.titel, 'eenheid', i.eenheid, 'nieuwste', m.waarde, 'nieuwste_jaar', datum_nl(m.jaar)) AS object
    FROM indicator i LEFT JOIN (SELECT * FROM brief_meting WHERE nieuwste) m ON m.indicator = i.id ORDER BY sorteer(i.titel), i.id)) FROM vraag l WHERE l.naam = 'alle_indicatoren';

-- A row = a name that is asked for and the same for each letter.
CREATE VIEW brief_cijfer_algemeen AS
SELECT naam, soort, waarde FROM brief_cijfer_enkel
UNION ALL SELECT naam, 'lijst', waarde FROM brief_lijst;

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

-- A row = a word of one letter that follows from who signs it.
CREATE VIEW brief_woord_eigen AS
WITH meer AS (
    SELECT b.id, (SELECT count(*) FROM brief_ondertekenaars o WHERE o.item = b.id) > 1 AS meer FROM brief b
)
SELECT id AS brief, 'meer_ondertekenaars' AS naam, 'ja-nee' AS soort, iif(meer, '1', '') AS waarde, 'Of meer dan één persoon ondertekent.' AS uitleg FROM meer
UNION ALL SELECT id, 'Ik', 'woord', iif(meer, 'Wij', 'Ik'), NULL FROM meer
UNION ALL SELECT id, een || '_ik', 'woord', iif(m.meer, w.meer || ' wij', een || ' ik'), NULL FROM meer m JOIN brief_werkwoord w
UNION ALL SELECT id, 'ik_' || een, 'woord', iif(m.meer, 'wij ' || w.meer, 'ik ' || een), NULL FROM meer m JOIN brief_werkwoord w
UNION ALL SELECT id, 'Ik_' || een, 'woord', iif(m.meer, 'Wij ' || w.meer, 'Ik ' || een), NULL FROM meer m JOIN brief_werkwoord w
UNION ALL SELECT id, 'mij', 'woord', iif(meer, 'ons', 'mij'), NULL FROM meer
UNION ALL SELECT id, 'mijn', 'woord', iif(meer, 'onze', 'mijn'), NULL FROM meer;

-- A row = a name of one letter that is asked for, but for lists and blocks.
CREATE VIEW brief_cijfer_los AS
WITH vraag AS MATERIALIZED (SELECT brief, naam, voor, kaal FROM brief_vraag)
SELECT a.brief, v.naam, f.soort, CASE v.voor WHEN '' THEN getal_nl(a.getal)
        WHEN 'tel.' THEN CASE a.getal WHEN 0 THEN 'geen ' || a.meer WHEN 1 THEN 'één ' || a.enkel ELSE getal_nl(a.getal) || ' ' || a.meer END
        WHEN 'Tel.' THEN CASE a.getal WHEN 0 THEN 'Geen ' || a.meer WHEN 1 THEN 'Eén ' || a.enkel ELSE getal_nl(a.getal) || ' ' || a.meer END
        WHEN 'woord.' THEN CASE a.getal WHEN 0 THEN 'geen' WHEN 1 THEN 'één' ELSE getal_nl(a.getal) END
        WHEN 'een.' THEN iif(a.getal = 1, '1', '') WHEN 'geen.' THEN iif(a.getal = 0, '1', '') WHEN 'bekend.' THEN iif(a.getal IS NULL, '', '1')
        ELSE iif(a.getal = 1, f.enkel, f.meer) END AS waarde
FROM brief_aantal_eigen a JOIN vraag v ON v.brief = a.brief AND v.kaal = a.naam JOIN brief_vorm f ON f.voor = v.voor
UNION ALL
SELECT t.brief, v.naam, iif(v.voor = '', 'tekst', 'ja-nee'), iif(v.voor = '', t.waarde, iif(t.waarde IS NULL, '', '1'))
FROM brief_tekstcijfer_eigen t JOIN vraag v ON v.brief = t.brief AND v.kaal = t.naam AND v.voor IN ('', 'bekend.')
UNION ALL SELECT w.brief, w.naam, w.soort, w.waarde FROM brief_woord_eigen w WHERE (w.brief, w.naam) IN (SELECT brief, naam FROM brief_gevraagd);

-- The names of lists of one letter. soort: what it lists, where that is settled by the letter.
CREATE VIEW brief_lijst_eigen_naam(naam, soort, uitleg) AS
VALUES ('afgedane_moties', 'motie', 'De moties en amendementen die deze brief afhandelt.'), ('afgedane_toezeggingen', 'toezegging', 'De toezeggingen die deze brief nakomt.'),
    ('afgedane_aanbevelingen', 'aanbeveling', 'De aanbevelingen waar deze brief op antwoordt.'), ('wijzigingen', NULL, 'Wat er sinds de vorige brief is gebeurd.');

-- A row = such a list that is asked for.
CREATE VIEW brief_lijst_eigen AS
SELECT b.id AS brief, n.naam, CASE WHEN n.soort IS NULL THEN (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
        SELECT json_object('titel', w.titel, 'datum', datum_nl(w.datum), 'zin', w.zin) AS object FROM brief_wijziging w
        WHERE w.brief = b.id ORDER BY w.rang, w.dag, sorteer(w.id)))
    ELSE (SELECT coalesce(json_group_array(json(object)), '[]') FROM (
        SELECT a.object FROM brief_afgedaan d JOIN brief_afspraak a ON a.soort = d.soort AND a.id = d.item
        WHERE d.brief = b.id AND d.soort = n.soort ORDER BY a.datum_dag, sorteer(a.id))) END AS waarde
FROM brief_gevraagd v JOIN brief b ON b.id = v.brief JOIN brief_lijst_eigen_naam n ON n.naam = v.naam;

-- A row = a name of one letter that is asked for.
CREATE VIEW brief_cijfer_eigen AS
SELECT brief, naam, soort, waarde FROM brief_cijfer_los
UNION ALL SELECT brief, naam, 'lijst', waarde FROM brief_lijst_eigen
UNION ALL SELECT brief, naam, 'blok', waarde FROM brief_blok;

-- A row = a name that is asked for and that there is (brief is NULL: each letter may use it). kaal: without the word before it;
-- leeg: 1 where its value is not known. To work out counts, lists and blocks takes long: of these no value is looked at. As TEXT, or
-- an index on it could not be asked for what is written in a letter.
CREATE VIEW brief_naam AS
WITH vraag AS MATERIALIZED (SELECT brief, naam, voor, kaal FROM brief_vraag),
    ieder AS MATERIALIZED (SELECT DISTINCT naam, voor, kaal FROM vraag)
SELECT NULL AS brief, CAST(v.naam AS TEXT) AS naam, v.kaal, f.soort, 0 AS leeg
FROM brief_aantal_naam n JOIN ieder v ON v.kaal = n.naam JOIN brief_vorm f ON f.voor = v.voor
UNION ALL
SELECT NULL, v.naam, v.kaal, iif(v.voor = '', 'tekst', 'ja-nee'), v.voor = '' AND t.waarde IS NULL
FROM brief_tekstcijfer t JOIN ieder v ON v.kaal = t.naam AND v.voor IN ('', 'bekend.')
UNION ALL SELECT NULL, n.naam, n.naam, 'lijst', 0 FROM brief_lijst_naam n WHERE n.naam IN (SELECT naam FROM ieder)
UNION ALL
SELECT b.id, v.naam, v.kaal, f.soort, v.voor IN ('', 'tel.', 'Tel.', 'woord.') AND (b.id, n.naam) IN (SELECT brief, naam FROM brief_aantal_niet_bekend)
FROM vraag v JOIN brief b ON b.id = v.brief JOIN brief_aantal_eigen_naam n ON n.naam = v.kaal JOIN brief_vorm f ON f.voor = v.voor
UNION ALL
SELECT v.brief, v.naam, v.kaal, iif(v.voor = '', 'tekst', 'ja-nee'), v.voor = '' AND t.waarde IS NULL
FROM brief_tekstcijfer_eigen t JOIN vraag v ON v.brief = t.brief AND v.kaal = t.naam AND v.voor IN ('', 'bekend.')
UNION ALL SELECT w.brief, w.naam, w.naam, w.soort, 0 FROM brief_woord_eigen w WHERE (w.brief, w.naam) IN (SELECT brief, naam FROM vraag)
UNION ALL SELECT b.id, n.naam, n.naam, n.soort, 0 FROM vraag v JOIN brief b ON b.id = v.brief JOIN (
    SELECT naam, 'lijst' AS soort FROM brief_lijst_eigen_naam UNION ALL SELECT naam, 'blok' FROM brief_blok_naam) n ON n.naam = v.naam;

-- A row = a place in the text of a letter that names a figure: whether it is there, and known. gevonden: the soort of the name, NULL
-- where there is none; kaal: without the word before it; leeg: 1 where its value is not known and the letter says so; in_zichzelf: 1
-- where a list stands within itself.
CREATE VIEW brief_gebruik AS
WITH vraag AS (
    SELECT r.bestand, r.regel, r.kolom, b.id AS brief, b.stand, r.doel AS naam, r.soort = 'cijferlijst' AS lijst, r.pad AS binnen
    FROM verwijzing r JOIN bestand f ON f.id = r.bestand AND f.soort = 'brief' AND f.geldig JOIN brief b ON b.id = f.item
    WHERE r.soort IN ('cijfer', 'cijferlijst')
), gezocht AS (
    SELECT v.*, (SELECT l.soort FROM brief_lijstveld l WHERE l.veld = v.naam AND instr(v.binnen, ' ' || l.lijst || ' ') LIMIT 1) AS veldsoort,
        n.soort AS naamsoort, n.leeg AS naamleeg, coalesce(n.kaal, v.naam) AS kaal
    FROM vraag v LEFT JOIN brief_naam n ON n.naam = v.naam AND coalesce(n.brief, v.brief) = v.brief
)
SELECT bestand, regel, kolom, brief, stand, naam, kaal, lijst, coalesce(veldsoort, naamsoort) AS gevonden,
    lijst AND coalesce(veldsoort, naamsoort) = 'lijst' AND instr(binnen, ' ' || naam || ' ') > 0 AS in_zichzelf,
    -- {{#bekend.x}} around it: the letter minds it itself
    CASE WHEN veldsoort IS NULL AND naamleeg AND instr(binnen, ' bekend.' || kaal || ' ') = 0 THEN 1 END AS leeg
FROM gezocht;

-- A row = a place in a letter that is not sent yet, within a list, that names what some of the list do not have; aantal: how many.
CREATE VIEW brief_lijst_leeg AS
WITH veld AS (
    -- a field of a list: of the innermost one that has it
    SELECT r.bestand, r.regel, r.kolom, b.id AS brief, r.doel AS naam, l.lijst,
        row_number() OVER (PARTITION BY r.bestand, r.regel, r.kolom ORDER BY instr(r.pad, ' ' || l.lijst || ' ') DESC) AS keus,
        -- the only list within another
        iif(l.lijst = 'acties_in_lijn', 'actielijnen', l.lijst) AS buiten
    -- CROSS JOIN: all references of a plan once, not once for each such field
    FROM verwijzing r CROSS JOIN bestand f ON f.id = r.bestand AND f.soort = 'brief' AND f.geldig
        CROSS JOIN brief b ON b.id = f.item AND b.stand = 'concept'
        CROSS JOIN brief_lijstveld l ON l.veld = r.doel AND l.soort = 'tekst' AND instr(r.pad, ' ' || l.lijst || ' ')
    WHERE r.soort = 'cijfer'
), geteld AS (
    SELECT v.*, (SELECT count(*) FROM (SELECT n.waarde FROM brief_lijst n WHERE n.naam = v.buiten
                UNION ALL SELECT n.waarde FROM brief_lijst_eigen n WHERE n.naam = v.buiten AND n.brief = v.brief) w, json_tree(w.waarde) j
            WHERE j.key = v.naam AND j.type = 'null' AND (v.lijst = v.buiten) = (instr(j.path, 'acties_in_lijn') = 0)) AS aantal
    FROM veld v WHERE v.keus = 1
)
SELECT bestand, regel, kolom, naam, lijst, aantal FROM geteld WHERE aantal > 0;
