-- SPDX-License-Identifier: EUPL-1.2
-- What a letter may name: {{acties.afgerond}}, {{#afgedane_moties}}. The one place where these names live: explain lists
-- them, the rules AP180 to AP183 judge by them, and store/letters.c fills the letter from them. Of the as-of date, as all
-- views are. Not published: they make text. A name is told by a view ..._naam, and only what is asked for (6-briefvraag.sql)
-- is worked out.
--
-- Columns of brief_cijfer_algemeen, and with the letter in front of brief_cijfer_eigen:
--   naam    as it is written in the letter, without braces
--   soort   aantal (a whole number, with words: tel., is., ...), tekst, lijst (waarde: a JSON array of objects), blok (waarde:
--           Markdown), ja-nee (waarde: '1' or ''; for sections)
--   waarde  as a reader sees it; NULL: not known
-- and of the views before them:
--   getal   of aantal: the number itself
--   enkel, meer  of aantal: what is counted, one and more of it
--   uitleg  what it is

-- A row = a name of a count. The words that follow from it are in brief_vorm. lijn: of an action line; lijst, waarde: what is counted of groep.
CREATE VIEW brief_aantal_naam AS
WITH woorden(lijst, waarde, zin) AS (
    SELECT lijst, waarde, CASE lijst WHEN 'fase' THEN 'met de fase «' ELSE 'met het oordeel «' END || naam || '»'
    FROM keuze WHERE lijst IN ('fase', 'oordeel')
    UNION ALL VALUES ('oordeel', 'geen-oordeel', 'die lopen of nog komen, zonder oordeel van de actiehouder'), ('alle', 'totaal', 'in het plan')
), bij(lijn, bij, van) AS (
    SELECT NULL, '', '' UNION ALL SELECT id, 'per_actielijn.' || id || '.', ' in actielijn ' || id FROM actielijn
), parlement_woord(wat, groep, enkel) AS (
    VALUES ('motie', 'moties', 'motie'), ('amendement', 'amendementen', 'amendement'), ('toezegging', 'toezeggingen', 'toezegging'),
        ('aanbeveling', 'aanbevelingen', 'aanbeveling')
)
SELECT 'acties.' || b.bij || w.waarde AS naam, 'acties' AS groep, b.lijn, w.lijst, w.waarde, 'actie' AS enkel, 'acties' AS meer,
    'Acties' || b.van || ' ' || w.zin || '.' AS uitleg
FROM bij b JOIN woorden w
UNION ALL
SELECT 'acties.' || b.bij || 'te_laat', 'acties', b.lijn, 'alle', 'te_laat', 'actie', 'acties',
    'Acties' || b.van || ' waarvan de einddatum voorbij is en die niet zijn afgerond of gestopt. De einddatum is de laatste die is afgesproken.'
FROM bij b
UNION ALL
SELECT 'acties.' || b.bij || 'zonder_bericht', 'acties', b.lijn, 'alle', 'zonder_bericht', 'actie', 'acties', 'Acties' || b.van || ' zonder voortgangsbericht.'
FROM bij b
UNION ALL
SELECT 'mijlpalen.' || column1, 'mijlpalen', NULL, 'stand', column2, 'mijlpaal', 'mijlpalen', column3
FROM (VALUES ('totaal', 'totaal', 'Alle mijlpalen.'), ('gehaald', 'gehaald', 'Mijlpalen die zijn gehaald.'),
    ('te_laat', 'te-laat', 'Mijlpalen waarvan de datum voorbij is en die niet zijn gehaald.'),
    ('onbekend', 'onbekend', 'Mijlpalen waarvan de bronnen niet zeggen of ze zijn gehaald.'),
    ('verwacht', 'verwacht', 'Mijlpalen die op de peildatum klaar moesten zijn.'))
UNION ALL SELECT 'projecten.totaal', 'projecten', NULL, 'alle', 'totaal', 'project', 'projecten', 'Alle projecten.'
UNION ALL
SELECT 'projecten.' || w.waarde, 'projecten', NULL, 'fase', w.waarde, 'project', 'projecten', 'Projecten ' || w.zin || '.' FROM woorden w WHERE w.lijst = 'fase'
UNION ALL
SELECT w.groep || '.' || s.waarde, w.wat, NULL, 'stand', s.waarde, w.enkel, w.groep, upper(substr(w.groep, 1, 1)) || substr(w.groep, 2) || ' met de stand «' || s.naam || '».'
FROM parlement_woord w JOIN (SELECT waarde, naam FROM keuze WHERE lijst = 'uitvoering' UNION ALL VALUES ('onbekend', 'onbekend')) s
UNION ALL SELECT w.groep || '.totaal', w.wat, NULL, 'alle', 'totaal', w.enkel, w.groep, 'Alle ' || w.groep || '.' FROM parlement_woord w
UNION ALL
SELECT w.groep || '.open', w.wat, NULL, 'alle', 'open', w.enkel, w.groep,
    upper(substr(w.groep, 1, 1)) || substr(w.groep, 2) || ' die niet zijn afgedaan en nog worden uitgevoerd, ook als de stand onbekend is.'
FROM parlement_woord w
UNION ALL
SELECT w.groep || '.termijn_verstreken', w.wat, NULL, 'alle', 'verstreken', w.enkel, w.groep, 'Toezeggingen die open staan en waarvan de termijn voorbij is.'
FROM parlement_woord w WHERE w.wat = 'toezegging';

-- A row = a count that is asked for. Each is a query of its own, so that only what is asked is worked out.
CREATE VIEW brief_aantal AS
WITH stand AS MATERIALIZED (SELECT fase, oordeel, te_laat, bericht_datum FROM actie_regel),
    mijl AS MATERIALIZED (SELECT stand, datum_dag FROM mijlpaal),
    gezegd AS MATERIALIZED (SELECT wat, staat, aantal, totaal FROM figuur_parlement_stand),
    termijn AS MATERIALIZED (SELECT wat, niet_afgedaan, verstreken FROM figuur_parlement_termijn)
SELECT n.naam, CASE n.groep
    WHEN 'acties' THEN CASE WHEN n.lijn IS NULL THEN (
            SELECT count(*) FROM stand s
            WHERE CASE n.lijst WHEN 'fase' THEN s.fase = n.waarde WHEN 'oordeel' THEN s.oordeel = iif(n.waarde = 'geen-oordeel', 'geen', n.waarde)
                ELSE CASE n.waarde WHEN 'te_laat' THEN s.te_laat WHEN 'zonder_bericht' THEN s.bericht_datum IS NULL ELSE 1 END END)
        ELSE (
            SELECT count(*) FROM (SELECT DISTINCT item FROM actie_actielijn WHERE waarde = n.lijn) l CROSS JOIN actie_regel s ON s.id = l.item
            WHERE CASE n.lijst WHEN 'fase' THEN s.fase = n.waarde WHEN 'oordeel' THEN s.oordeel = iif(n.waarde = 'geen-oordeel', 'geen', n.waarde)
                ELSE CASE n.waarde WHEN 'te_laat' THEN s.te_laat WHEN 'zonder_bericht' THEN s.bericht_datum IS NULL ELSE 1 END END) END
    WHEN 'mijlpalen' THEN CASE n.waarde WHEN 'totaal' THEN (SELECT count(*) FROM mijl)
        WHEN 'verwacht' THEN (SELECT count(*) FROM mijl m JOIN peil p WHERE m.datum_dag <= p.datum)
        ELSE (SELECT count(*) FROM mijl m WHERE m.stand = n.waarde) END
    WHEN 'projecten' THEN CASE n.lijst WHEN 'alle' THEN (SELECT count(*) FROM project) ELSE (SELECT count(*) FROM project_stand s WHERE s.fase = n.waarde) END
    -- a kind of what the House asked or was promised
    ELSE CASE WHEN n.lijst = 'stand' THEN (SELECT s.aantal FROM gezegd s WHERE s.wat = n.groep AND s.staat = n.waarde)
        WHEN n.waarde = 'totaal' THEN (SELECT max(s.totaal) FROM gezegd s WHERE s.wat = n.groep)
        WHEN n.waarde = 'open' THEN (SELECT t.niet_afgedaan FROM termijn t WHERE t.wat = n.groep)
        ELSE (SELECT t.verstreken FROM termijn t WHERE t.wat = n.groep) END
    END AS getal, n.enkel, n.meer
FROM brief_aantal_naam n WHERE n.naam IN (SELECT kaal FROM brief_vraag);

-- A row = a value of a series for a time that the letter can name: the one that counts, as in the figure doelbereik; also what is
-- known not to be known. In words how precise it is: a letter never prints an estimate as a count.
CREATE VIEW brief_meting AS
SELECT item AS indicator, jaar, waarde IS NOT NULL OR ondergrens IS NOT NULL OR bovengrens IS NOT NULL AS bekend,
    CASE WHEN waarde IS NULL AND ondergrens IS NOT NULL AND bovengrens IS NOT NULL THEN 'tussen ' || getal_nl(ondergrens) || ' en ' || getal_nl(bovengrens)
        WHEN waarde IS NULL AND ondergrens IS NOT NULL THEN 'minstens ' || getal_nl(ondergrens)
        WHEN waarde IS NULL AND bovengrens IS NOT NULL THEN 'hoogstens ' || getal_nl(bovengrens)
        WHEN waarde IS NOT NULL THEN CASE aard WHEN 'ongeveer' THEN 'ongeveer ' WHEN 'minstens' THEN 'minstens ' WHEN 'hoogstens' THEN 'hoogstens '
            WHEN 'schatting' THEN 'naar schatting ' ELSE '' END || getal_nl(waarde) END
        || iif(stand = 'voorlopig', ' (voorlopig cijfer)', '') AS waarde,
    -- the newest value of one year or day
    CASE WHEN instr(jaar, '/') = 0 AND waarde IS NOT NULL
        THEN row_number() OVER (PARTITION BY item, instr(jaar, '/') = 0 AND waarde IS NOT NULL ORDER BY jaar_dag DESC) = 1 ELSE 0 END AS nieuwste
FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.item, m.jaar ORDER BY m.waarde IS NULL, m.geteld_op_dag DESC,
        CASE m.stand WHEN 'gecorrigeerd' THEN 3 WHEN 'definitief' THEN 2 WHEN 'voorlopig' THEN 1 ELSE 0 END DESC, m.volgnr DESC) AS rang
    FROM reeks_meting m JOIN meting_sinds s ON s.item = m.item AND s.volgnr = m.volgnr JOIN peil p WHERE coalesce(s.dag, '') <= p.datum)
WHERE rang = 1;

-- What a letter may tell of an item: {id} stands for it.
CREATE VIEW brief_tekstveld(groep, veld, uitleg) AS
VALUES ('actielijn', 'titel', 'De naam van actielijn {id}.'), ('actielijn', 'nummer', 'Het nummer van actielijn {id}.'),
    ('actie', 'titel', 'De naam van actie {id}.'), ('actie', 'fase', 'De fase van actie {id}.'), ('actie', 'oordeel', 'Het oordeel over de planning van actie {id}.'),
    ('actie', 'einde', 'De einddatum van actie {id}, zoals nu afgesproken.'), ('actie', 'eerste_einde', 'De einddatum van actie {id}, zoals eerst afgesproken.'),
    ('actie', 'actiehouder', 'De actiehouder van actie {id}.'),
    ('indicatoren', 'titel', 'De naam van indicator {id}.'), ('indicatoren', 'eenheid', 'Wat indicator {id} telt.'),
    ('indicatoren', 'nieuwste', 'Het nieuwste cijfer van indicator {id}.'),
    ('indicatoren', 'nieuwste_jaar', 'Het jaar of de dag van het nieuwste cijfer van indicator {id}.'),
    ('indicatoren', 'nulmeting', 'De nulmeting van indicator {id}.'), ('indicatoren', 'nuljaar', 'Het jaar van die nulmeting.'),
    ('indicatoren', 'streefwaarde', 'De streefwaarde van indicator {id}.'), ('indicatoren', 'streefjaar', 'Het jaar van die streefwaarde.');

-- A row = a name of a text.
CREATE VIEW brief_tekst_naam AS
SELECT 'programma' AS naam, 'De naam van het programma.' AS uitleg FROM programma
UNION ALL SELECT 'peildatum', 'De datum waarvoor de cijfers gelden.' FROM peil
UNION ALL
SELECT i.groep || '.' || i.id || '.' || t.veld, replace(t.uitleg, '{id}', i.id) FROM brief_tekstveld t JOIN (
    SELECT 'actielijn' AS groep, id FROM actielijn UNION ALL SELECT 'actie', id FROM actie UNION ALL SELECT 'indicatoren', id FROM indicator) i ON i.groep = t.groep
UNION ALL
SELECT 'indicatoren.' || indicator || '.' || jaar, 'Het cijfer van indicator ' || indicator || ' voor ' || datum_nl(jaar) || '.' FROM brief_meting;

-- A row = a text that is asked for. The series are looked at in queries of their own: not where nobody asks for one.
CREATE VIEW brief_tekstcijfer AS
WITH vraag AS MATERIALIZED (
    SELECT DISTINCT kaal, groep, id, veld FROM brief_vraag WHERE voor IN ('', 'bekend.')
), meting AS MATERIALIZED (SELECT * FROM brief_meting)
SELECT v.kaal AS naam, p.titel AS waarde FROM vraag v CROSS JOIN programma p WHERE v.kaal = 'programma'
UNION ALL SELECT v.kaal, datum_nl(p.datum) FROM vraag v CROSS JOIN peil p WHERE v.kaal = 'peildatum'
UNION ALL
SELECT v.kaal, CASE v.veld WHEN 'titel' THEN l.titel ELSE l.nummer END
FROM vraag v CROSS JOIN actielijn l ON l.id = v.id WHERE v.groep = 'actielijn' AND v.veld IN ('titel', 'nummer')
UNION ALL
SELECT v.kaal, CASE v.veld WHEN 'titel' THEN r.titel WHEN 'fase' THEN nullif(r.fase_naam, 'onbekend')
    WHEN 'oordeel' THEN CASE WHEN r.beeindigd THEN 'geen oordeel meer: ' || r.fase_naam ELSE r.oordeel_naam END
    WHEN 'einde' THEN datum_nl(r.einde) WHEN 'eerste_einde' THEN datum_nl(r.oorspronkelijk)
    WHEN 'actiehouder' THEN CASE WHEN r.actiehouders NOT IN ('onbekend', 'niet ingevuld') THEN r.actiehouders END END
FROM vraag v CROSS JOIN actie_regel r ON r.id = v.id WHERE v.groep = 'actie' AND v.veld IN (SELECT veld FROM brief_tekstveld WHERE groep = 'actie')
UNION ALL
SELECT v.kaal, CASE v.veld WHEN 'titel' THEN i.titel WHEN 'eenheid' THEN i.eenheid
    WHEN 'nieuwste' THEN (SELECT m.waarde FROM meting m WHERE m.indicator = i.id AND m.nieuwste)
    WHEN 'nieuwste_jaar' THEN datum_nl((SELECT m.jaar FROM meting m WHERE m.indicator = i.id AND m.nieuwste))
    WHEN 'nulmeting' THEN getal_nl(i.nulmeting_waarde) WHEN 'nuljaar' THEN datum_nl(i.nulmeting_jaar)
    WHEN 'streefwaarde' THEN getal_nl(i.streefwaarde_waarde) WHEN 'streefjaar' THEN datum_nl(i.streefwaarde_jaar) END
FROM vraag v CROSS JOIN indicator i ON i.id = v.id WHERE v.groep = 'indicatoren' AND v.veld IN (SELECT veld FROM brief_tekstveld WHERE groep = 'indicatoren')
UNION ALL
SELECT v.kaal, (SELECT CASE WHEN m.bekend THEN m.waarde END FROM meting m WHERE m.indicator = v.id AND m.jaar = v.veld)
FROM vraag v WHERE v.groep = 'indicatoren' AND v.veld NOT IN (SELECT veld FROM brief_tekstveld WHERE groep = 'indicatoren')
    AND EXISTS (SELECT 1 FROM meting m WHERE m.indicator = v.id AND m.jaar = v.veld);

-- A row = an action as a list has it: an object in JSON.
CREATE VIEW brief_actie AS
SELECT r.id, r.fase, r.oordeel, r.te_laat, r.nummer, r.einde_dag, r.beeindigd,
    json_object('id', r.id, 'nummer', r.nummer, 'titel', r.titel, 'fase', nullif(r.fase_naam, 'onbekend'), 'oordeel', r.oordeel_naam,
        'actiehouder', CASE WHEN r.actiehouders NOT IN ('onbekend', 'niet ingevuld') THEN r.actiehouders END,
        'einde', datum_nl(r.einde), 'eerste_einde', datum_nl(r.oorspronkelijk), 'bericht', datum_nl(r.bericht_datum)) AS object
FROM actie_regel r;

-- A row = a motion, commitment or recommendation as a list has it. leden: «het lid A», «de leden A en B».
CREATE VIEW brief_afspraak AS
WITH lid AS (
    SELECT item, count(*) AS n, max(waarde) FILTER (WHERE volgnr = laatste) AS laatst,
        group_concat(waarde, ', ') FILTER (WHERE volgnr < laatste) AS eerst
    FROM (SELECT item, volgnr, waarde, max(volgnr) OVER (PARTITION BY item) AS laatste FROM motie_indieners ORDER BY item, volgnr)
    GROUP BY item
)
SELECT a.soort, a.id, a.wat, a.titel, a.staat, a.datum_dag, s.id AS document,
    CASE WHEN l.n = 1 THEN 'het lid ' || l.laatst WHEN l.n > 1 THEN 'de leden ' || l.eerst || ' en ' || l.laatst END AS leden,
    json_object('id', a.id, 'titel', a.titel, 'wat', a.wat, 'datum', datum_nl(a.datum), 'document', s.id, 'citaat', s.citaat,
        'leden', CASE WHEN l.n = 1 THEN 'het lid ' || l.laatst WHEN l.n > 1 THEN 'de leden ' || l.eerst || ' en ' || l.laatst END,
        'stand', (SELECT naam FROM keuze WHERE lijst = 'uitvoering' AND waarde = a.staat), 'termijn', datum_nl(a.termijn)) AS object
FROM parlement a LEFT JOIN lid l ON a.soort = 'motie' AND l.item = a.id
    LEFT JOIN stuk s ON s.id = coalesce(a.document, (SELECT d.document FROM toezegging_bron d WHERE a.soort = 'toezegging' AND d.item = a.id ORDER BY d.volgnr LIMIT 1));

-- A row = an action line whose period is not over: its actions, and in one sentence how far they are.
CREATE VIEW brief_actielijn AS
WITH telling AS (
    SELECT l.waarde AS lijn, k.waarde AS fase, k.naam, count(*) AS n, sum(count(*)) OVER (PARTITION BY l.waarde) AS totaal,
        CASE k.waarde WHEN 'afgerond' THEN 1 WHEN 'loopt' THEN 2 WHEN 'in-voorbereiding' THEN 3 WHEN 'aangekondigd' THEN 4 WHEN 'gestopt' THEN 5 ELSE 6 END AS rang
    FROM (SELECT DISTINCT item, waarde FROM actie_actielijn) l JOIN actie_stand s ON s.id = l.item JOIN keuze k ON k.lijst = 'fase' AND k.waarde = s.fase
    GROUP BY l.waarde, k.waarde
), deel AS (
    SELECT lijn, totaal, row_number() OVER (PARTITION BY lijn ORDER BY rang) AS nr, count(*) OVER (PARTITION BY lijn) AS delen,
        CASE fase WHEN 'loopt' THEN iif(n = 1, 'loopt er één', 'lopen er ' || n) WHEN 'onbekend' THEN 'is van ' || iif(n = 1, 'één', n) || ' de fase onbekend'
            ELSE iif(n = 1, 'is er één ', 'zijn er ' || n || ' ') || naam END AS tekst,
        CASE fase WHEN 'loopt' THEN 'Die loopt.' WHEN 'onbekend' THEN 'De fase daarvan is onbekend.' ELSE 'Die is ' || naam || '.' END AS alleen
    FROM telling
), zin AS (
    SELECT lijn, CASE max(totaal) WHEN 1 THEN 'Deze actielijn heeft één actie. ' || max(alleen)
        ELSE 'Van de ' || max(totaal) || ' acties ' || group_concat(CASE nr WHEN 1 THEN '' WHEN delen THEN ' en ' ELSE ', ' END || tekst, '') || '.' END AS zin
    FROM (SELECT * FROM deel ORDER BY lijn, nr) GROUP BY lijn
)
SELECT a.id, a.nummer, a.titel, coalesce(z.zin, 'Bij deze actielijn staan geen acties.') AS zin
FROM actielijn a JOIN peil p LEFT JOIN zin z ON z.lijn = a.id
WHERE a.periode_dag IS NULL OR a.periode_dag >= p.datum;

-- A row = a letter, and since when its news is: the day of the letter before it. dag is '' where that is not known: then it begins with
-- the first fact.
CREATE VIEW brief_sinds AS
SELECT b.id AS brief, v.id AS vorige, coalesce(v.peildatum_dag, v.datum_dag, '') AS dag FROM brief b LEFT JOIN brief v ON v.id = b.vorige;

-- A row = what happened to an action, motion or commitment since the letter before, from the dated facts.
CREATE VIEW brief_wijziging AS
SELECT s.brief, 1 AS rang, 'fase' AS soort, a.id, a.titel, a.datum_dag AS dag, a.datum,
    CASE coalesce(o.fase, 'onbekend') WHEN 'onbekend' THEN '' WHEN 'loopt' THEN 'liep en ' ELSE 'was ' || o.naam || ' en ' END
        || CASE a.fase WHEN 'loopt' THEN 'loopt nu' WHEN 'onbekend' THEN 'heeft nu een onbekende fase' ELSE 'is nu ' || a.fase_naam END AS zin
FROM actie_stand a CROSS JOIN brief_sinds s LEFT JOIN (
    SELECT x.brief, v.betreft_actie AS actie, v.fase, k.naam, row_number() OVER (PARTITION BY x.brief, v.betreft_actie ORDER BY v.datum_dag DESC, v.id DESC) AS nr
    FROM brief_sinds x JOIN voortgang v ON v.datum_dag <= x.dag LEFT JOIN keuze k ON k.lijst = 'fase' AND k.waarde = v.fase) o
    ON o.brief = s.brief AND o.actie = a.id AND o.nr = 1
WHERE a.datum_dag > s.dag AND a.fase <> coalesce(o.fase, 'onbekend')
UNION ALL
SELECT s.brief, 2, 'planning', a.id, a.titel, h.datum_dag, h.datum, 'kreeg een nieuwe einddatum: ' || datum_nl(h.einde) || coalesce(' in plaats van ' || datum_nl(coalesce((
    SELECT e.einde FROM actie_herplanning e WHERE e.item = a.id AND e.volgnr < h.volgnr ORDER BY e.volgnr DESC LIMIT 1), a.einde)), '')
FROM actie_herplanning h JOIN actie a ON a.id = h.item JOIN peil p CROSS JOIN brief_sinds s WHERE h.datum_dag > s.dag AND h.datum_dag <= p.datum
UNION ALL
SELECT s.brief, 3, 'mijlpaal', a.id, a.titel, m.gehaald_dag, m.gehaald, 'haalde de mijlpaal «' || m.titel || '»'
FROM mijlpaal m JOIN actie a ON a.id = m.actie CROSS JOIN brief_sinds s WHERE m.gehaald_dag > s.dag
UNION ALL
SELECT s.brief, 4, p.soort, p.id, p.titel, d.dag, p.afgedaan_op, 'is afgedaan'
FROM parlement p JOIN afdoening d ON d.soort = p.soort AND d.item = p.id AND d.datum = p.afgedaan_op AND d.telt CROSS JOIN brief_sinds s
WHERE d.dag > s.dag GROUP BY s.brief, p.soort, p.id;

-- A row = a motion, commitment or recommendation that this letter settles as a whole, also where the letter is dated after the as-of date.
CREATE VIEW brief_afgedaan AS
SELECT brief, soort, item, min(volgnr) AS volgnr FROM (
    SELECT brief, 'motie' AS soort, item, volgnr, mate FROM motie_afdoening
    UNION ALL SELECT brief, 'toezegging', item, volgnr, mate FROM toezegging_afdoening
    UNION ALL SELECT brief, 'aanbeveling', item, volgnr, mate FROM aanbeveling_afdoening
    UNION ALL SELECT brief, soort, item, volgnr, mate FROM afdoening_straks)
WHERE coalesce(mate, 'geheel') = 'geheel' GROUP BY brief, soort, item;

-- What an entry of a list holds. In a list other names of the letter stay at hand.
CREATE VIEW brief_lijstveld(lijst, veld, soort, uitleg) AS
WITH actielijst(lijst) AS (VALUES ('alle_acties'), ('lopende_acties'), ('afgeronde_acties'), ('gestopte_acties'), ('vertraagde_acties'),
    ('te_late_acties'), ('acties_in_lijn')),
afspraaklijst(lijst) AS (VALUES ('afgedane_moties'), ('afgedane_toezeggingen'), ('afgedane_aanbevelingen'), ('open_moties'), ('open_toezeggingen'))
SELECT l.lijst, v.column1, 'tekst', v.column2 FROM actielijst l JOIN (VALUES ('id', 'Het id.'), ('nummer', 'Het nummer.'), ('titel', 'De naam.'), ('fase', 'De fase.'),
    ('oordeel', 'Het oordeel over de planning.'), ('actiehouder', 'Wie de actie doet.'), ('einde', 'De einddatum van nu.'),
    ('eerste_einde', 'De einddatum die eerst was afgesproken.'), ('bericht', 'De datum van het nieuwste bericht.')) v
UNION ALL
SELECT l.lijst, v.column1, 'tekst', v.column2 FROM afspraaklijst l JOIN (VALUES ('id', 'Het id.'), ('titel', 'De naam.'), ('wat', 'Motie, amendement, toezegging of aanbeveling.'),
    ('datum', 'De datum.'), ('document', 'Het id van het stuk, voor een verwijzing: [@{{document}}].'), ('citaat', 'Het stuk: Kamerstuk 99 999, nr. 5.'),
    ('leden', 'Wie de motie indienden: de leden A en B.'), ('stand', 'De stand.'), ('termijn', 'De termijn.')) v
UNION ALL
VALUES ('actielijnen', 'id', 'tekst', 'Het id.'), ('actielijnen', 'nummer', 'tekst', 'Het nummer.'), ('actielijnen', 'titel', 'tekst', 'De naam.'),
    ('actielijnen', 'zin', 'tekst', 'In één zin hoe het met de acties staat.'), ('actielijnen', 'acties_in_lijn', 'lijst', 'De acties van deze actielijn.'),
    ('alle_indicatoren', 'id', 'tekst', 'Het id.'), ('alle_indicatoren', 'titel', 'tekst', 'De naam.'), ('alle_indicatoren', 'eenheid', 'tekst', 'Wat er is geteld.'),
    ('alle_indicatoren', 'nieuwste', 'tekst', 'Het nieuwste cijfer.'), ('alle_indicatoren', 'nieuwste_jaar', 'tekst', 'Het jaar daarvan.'),
    ('alle_projecten', 'id', 'tekst', 'Het id.'), ('alle_projecten', 'nummer', 'tekst', 'Het nummer.'), ('alle_projecten', 'titel', 'tekst', 'De naam.'),
    ('alle_projecten', 'fase', 'tekst', 'De fase.'), ('alle_projecten', 'organisaties', 'tekst', 'Wie het project doet.'),
    ('wijzigingen', 'titel', 'tekst', 'Waar het over gaat.'), ('wijzigingen', 'datum', 'tekst', 'Wanneer het gebeurde.'),
    ('wijzigingen', 'zin', 'tekst', 'Wat er gebeurde: «was aangekondigd en loopt nu».');
