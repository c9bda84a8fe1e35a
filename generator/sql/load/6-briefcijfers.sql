-- SPDX-License-Identifier: EUPL-1.2
-- What a letter may name: {{acties.afgerond}}, {{#afgedane_moties}}. The one place where these names live: explain lists
-- them, the rules AP180 to AP183 judge by them, and store/letters.c fills the letter from them. Of the as-of date, as all
-- views are. Not published: they make text.
--
-- Columns of brief_cijfer_algemeen, and with the letter in front of brief_cijfer_eigen:
--   naam    as it is written in the letter, without braces
--   soort   aantal (a whole number, with words: tel., is., ...), tekst, lijst (waarde: a JSON array of objects), blok (waarde:
--           Markdown), ja-nee (waarde: '1' or ''; for sections)
--   getal   of aantal: the number itself
--   waarde  as a reader sees it; NULL: not known
--   enkel, meer  of aantal: what is counted, one and more of it
--   uitleg  what it is

-- A row = a count. The words that follow from it are in brief_cijfer_algemeen.
CREATE VIEW brief_aantal AS
WITH woorden(lijst, waarde, zin) AS (
    SELECT lijst, waarde, CASE lijst WHEN 'fase' THEN 'met de fase «' ELSE 'met het oordeel «' END || naam || '»'
    FROM keuze WHERE lijst IN ('fase', 'oordeel')
    UNION ALL VALUES ('oordeel', 'geen-oordeel', 'die lopen of nog komen, zonder oordeel van de actiehouder'), ('alle', 'totaal', 'in het plan')
), stand AS MATERIALIZED (
    SELECT r.id, r.fase, CASE r.oordeel WHEN 'geen' THEN 'geen-oordeel' ELSE r.oordeel END AS oordeel, r.te_laat, r.bericht_datum FROM actie_regel r
), plek AS MATERIALIZED (
    SELECT '' AS bij, '' AS van, s.* FROM stand s
    UNION ALL
    SELECT 'per_actielijn.' || a.waarde || '.', ' in actielijn ' || a.waarde, s.* FROM (SELECT DISTINCT item, waarde FROM actie_actielijn) a JOIN stand s ON s.id = a.item
), bij(bij, van) AS (
    SELECT '', '' UNION ALL SELECT 'per_actielijn.' || id || '.', ' in actielijn ' || id FROM actielijn
), parlement_woord(wat, groep, enkel) AS (
    VALUES ('motie', 'moties', 'motie'), ('amendement', 'amendementen', 'amendement'), ('toezegging', 'toezeggingen', 'toezegging'),
        ('aanbeveling', 'aanbevelingen', 'aanbeveling')
), telling AS MATERIALIZED (
    SELECT bij, 'fase' AS lijst, fase AS waarde, count(*) AS n FROM plek GROUP BY bij, fase
    UNION ALL SELECT bij, 'oordeel', oordeel, count(*) FROM plek GROUP BY bij, oordeel
    UNION ALL SELECT bij, 'alle', 'totaal', count(*) FROM plek GROUP BY bij
    UNION ALL SELECT bij, 'alle', 'te_laat', count(*) FILTER (WHERE te_laat) FROM plek GROUP BY bij
    UNION ALL SELECT bij, 'alle', 'zonder_bericht', count(*) FILTER (WHERE bericht_datum IS NULL) FROM plek GROUP BY bij
), mijl AS MATERIALIZED (SELECT * FROM mijlpaal)
SELECT 'acties.' || b.bij || w.waarde AS naam, coalesce(t.n, 0) AS getal,
    'actie' AS enkel, 'acties' AS meer, 'Acties' || b.van || ' ' || w.zin || '.' AS uitleg
FROM bij b JOIN woorden w LEFT JOIN telling t ON t.bij = b.bij AND t.lijst = w.lijst AND t.waarde = w.waarde
UNION ALL
SELECT 'acties.' || b.bij || 'te_laat', coalesce(t.n, 0), 'actie', 'acties',
    'Acties' || b.van || ' waarvan de einddatum voorbij is en die niet zijn afgerond of gestopt. De einddatum is de laatste die is afgesproken.'
FROM bij b LEFT JOIN telling t ON t.bij = b.bij AND t.lijst = 'alle' AND t.waarde = 'te_laat'
UNION ALL
SELECT 'acties.' || b.bij || 'zonder_bericht', coalesce(t.n, 0), 'actie', 'acties', 'Acties' || b.van || ' zonder voortgangsbericht.'
FROM bij b LEFT JOIN telling t ON t.bij = b.bij AND t.lijst = 'alle' AND t.waarde = 'zonder_bericht'
UNION ALL SELECT 'mijlpalen.totaal', (SELECT count(*) FROM mijl), 'mijlpaal', 'mijlpalen', 'Alle mijlpalen.'
UNION ALL SELECT 'mijlpalen.gehaald', (SELECT count(*) FROM mijl WHERE stand = 'gehaald'), 'mijlpaal', 'mijlpalen', 'Mijlpalen die zijn gehaald.'
UNION ALL SELECT 'mijlpalen.te_laat', (SELECT count(*) FROM mijl WHERE stand = 'te-laat'), 'mijlpaal', 'mijlpalen', 'Mijlpalen waarvan de datum voorbij is en die niet zijn gehaald.'
UNION ALL SELECT 'mijlpalen.onbekend', (SELECT count(*) FROM mijl WHERE stand = 'onbekend'), 'mijlpaal', 'mijlpalen', 'Mijlpalen waarvan de bronnen niet zeggen of ze zijn gehaald.'
UNION ALL SELECT 'mijlpalen.verwacht', (SELECT count(*) FROM mijl JOIN peil p WHERE datum_dag <= p.datum), 'mijlpaal', 'mijlpalen', 'Mijlpalen die op de peildatum klaar moesten zijn.'
UNION ALL SELECT 'projecten.totaal', (SELECT count(*) FROM project), 'project', 'projecten', 'Alle projecten.'
UNION ALL
SELECT 'projecten.' || w.waarde, (SELECT count(*) FROM project_stand s WHERE s.fase = w.waarde), 'project', 'projecten', 'Projecten ' || w.zin || '.'
FROM woorden w WHERE w.lijst = 'fase'
UNION ALL
SELECT w.groep || '.' || s.staat, s.aantal, w.enkel, w.groep, upper(substr(w.groep, 1, 1)) || substr(w.groep, 2) || ' met de stand «' || s.naam || '».'
FROM figuur_parlement_stand s JOIN parlement_woord w ON w.wat = s.wat
UNION ALL
SELECT w.groep || '.totaal', max(s.totaal), w.enkel, w.groep, 'Alle ' || w.groep || '.'
FROM figuur_parlement_stand s JOIN parlement_woord w ON w.wat = s.wat GROUP BY w.wat
UNION ALL
SELECT w.groep || '.open', t.niet_afgedaan, w.enkel, w.groep, upper(substr(w.groep, 1, 1)) || substr(w.groep, 2) || ' die niet zijn afgedaan en nog worden uitgevoerd, ook als de stand onbekend is.'
FROM figuur_parlement_termijn t JOIN parlement_woord w ON w.wat = t.wat
UNION ALL
SELECT 'toezeggingen.termijn_verstreken', verstreken, 'toezegging', 'toezeggingen', 'Toezeggingen die open staan en waarvan de termijn voorbij is.'
FROM figuur_parlement_termijn WHERE wat = 'toezegging';

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

-- A row = a text of an item.
CREATE VIEW brief_tekstcijfer AS
WITH regel AS MATERIALIZED (SELECT * FROM actie_regel), meting AS MATERIALIZED (SELECT * FROM brief_meting)
SELECT 'programma' AS naam, titel AS waarde, 'De naam van het programma.' AS uitleg FROM programma
UNION ALL SELECT 'peildatum', datum_nl(datum), 'De datum waarvoor de cijfers gelden.' FROM peil
UNION ALL SELECT 'actielijn.' || id || '.titel', titel, 'De naam van actielijn ' || id || '.' FROM actielijn
UNION ALL SELECT 'actielijn.' || id || '.nummer', nummer, 'Het nummer van actielijn ' || id || '.' FROM actielijn
UNION ALL SELECT 'actie.' || id || '.titel', titel, 'De naam van actie ' || id || '.' FROM regel
UNION ALL SELECT 'actie.' || id || '.fase', nullif(fase_naam, 'onbekend'), 'De fase van actie ' || id || '.' FROM regel
UNION ALL SELECT 'actie.' || id || '.oordeel', CASE WHEN beeindigd THEN 'geen oordeel meer: ' || fase_naam ELSE oordeel_naam END, 'Het oordeel over de planning van actie ' || id || '.' FROM regel
UNION ALL SELECT 'actie.' || id || '.einde', datum_nl(einde), 'De einddatum van actie ' || id || ', zoals nu afgesproken.' FROM regel
UNION ALL SELECT 'actie.' || id || '.eerste_einde', datum_nl(oorspronkelijk), 'De einddatum van actie ' || id || ', zoals eerst afgesproken.' FROM regel
UNION ALL SELECT 'actie.' || id || '.actiehouder', CASE WHEN actiehouders NOT IN ('onbekend', 'niet ingevuld') THEN actiehouders END, 'De actiehouder van actie ' || id || '.' FROM regel
UNION ALL SELECT 'indicatoren.' || id || '.titel', titel, 'De naam van indicator ' || id || '.' FROM indicator
UNION ALL SELECT 'indicatoren.' || id || '.eenheid', eenheid, 'Wat indicator ' || id || ' telt.' FROM indicator
UNION ALL SELECT 'indicatoren.' || indicator || '.' || jaar, CASE WHEN bekend THEN waarde END, 'Het cijfer van indicator ' || indicator || ' voor ' || datum_nl(jaar) || '.' FROM meting
UNION ALL SELECT 'indicatoren.' || i.id || '.nieuwste', m.waarde, 'Het nieuwste cijfer van indicator ' || i.id || '.'
FROM indicator i LEFT JOIN meting m ON m.indicator = i.id AND m.nieuwste
UNION ALL SELECT 'indicatoren.' || i.id || '.nieuwste_jaar', datum_nl(m.jaar),
    'Het jaar of de dag van het nieuwste cijfer van indicator ' || i.id || '.' FROM indicator i LEFT JOIN meting m ON m.indicator = i.id AND m.nieuwste
UNION ALL SELECT 'indicatoren.' || id || '.nulmeting', getal_nl(nulmeting_waarde), 'De nulmeting van indicator ' || id || '.' FROM indicator
UNION ALL SELECT 'indicatoren.' || id || '.nuljaar', datum_nl(nulmeting_jaar), 'Het jaar van die nulmeting.' FROM indicator
UNION ALL SELECT 'indicatoren.' || id || '.streefwaarde', getal_nl(streefwaarde_waarde), 'De streefwaarde van indicator ' || id || '.' FROM indicator
UNION ALL SELECT 'indicatoren.' || id || '.streefjaar', datum_nl(streefwaarde_jaar), 'Het jaar van die streefwaarde.' FROM indicator;

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
WHERE a.periode IS NULL OR a.periode LIKE '%..' OR substr(substr(a.periode, instr(a.periode, '/') + 1) || '-12-31', 1, 10) >= p.datum;

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
