-- SPDX-License-Identifier: EUPL-1.2
-- The annex to a letter: everything in the plan as it is on the as-of date, which is the letter's. Documents are made of
-- the same page (document/document.h), so what stands here stands in all of them.

-- concept: not sent yet; merk: sent, and this is the plan of its tag; else sent, and made of what the plan tells now.
--: .
SELECT b.id AS brief, b.titel AS brief_titel, p.datum AS peildag, p.datum AS "peildatum|datum", b.datum AS brief_dag, b.datum AS "brief_datum|datum",
    CASE WHEN b.dossier IS NOT NULL AND b.nummer IS NOT NULL THEN s.citaat END AS "citaat|stuk", b.kenmerk,
    CASE WHEN b.stand = 'concept' THEN 1 END AS concept, CASE WHEN b.stand = 'verzonden' AND p.brief = b.id THEN 1 END AS merk,
    CASE WHEN b.stand = 'verzonden' AND p.brief <> b.id THEN 1 END AS reconstructie,
    v.id AS vorige_id, v.titel AS vorige_titel, v.datum AS "vorige_datum|datum", coalesce(v.peildatum_dag, v.datum_dag) AS vorige_dag,
    (SELECT count(*) FROM actie) AS acties_n, (SELECT count(*) FROM project) AS projecten_n, (SELECT count(*) FROM indicator) AS indicatoren_n,
    CASE (SELECT count(*) FROM actie) WHEN 1 THEN 'Er is 1 actie.' WHEN 0 THEN 'Er zijn geen acties.'
        ELSE 'Er zijn ' || (SELECT count(*) FROM actie) || ' acties.' END AS zin
FROM brief b JOIN peil p LEFT JOIN stuk s ON s.id = b.id
    LEFT JOIN brief v ON v.id = coalesce(b.vorige, (SELECT id FROM vorige_brief WHERE id <> b.id))
WHERE b.id = :id;

-- Its documents that go along on the site.
--: heeft_stukken een
SELECT 1 AS ja WHERE EXISTS (SELECT 1 FROM stukbestand WHERE brief = :id AND wat = 'bijlage');

--: stukken
SELECT adres, naam, type, omvang FROM stukregel WHERE brief = :id AND wat = 'bijlage' ORDER BY volgorde;

-- The state in figures, in all and by action line.
--: fasen
SELECT naam AS fase_naam, fase, aantal, totaal, aandeel FROM figuur_stand_fase ORDER BY volgorde;

--: oordelen
SELECT naam AS oordeel_naam, oordeel, aantal, totaal FROM figuur_stand_oordeel ORDER BY volgorde;

--: stand
SELECT s.actielijn, s.titel, s.nummer, l.periode AS "periode|periode", max(s.totaal) AS totaal,
    CASE WHEN s.actielijn IS NULL THEN 'geen actielijn' WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'actielijn' AND u.item = s.actielijn AND u.veld = 'periode')
        THEN 'onbekend' ELSE 'niet ingevuld' END AS periode_leeg
FROM figuur_stand_actielijn s LEFT JOIN actielijn l ON l.id = s.actielijn
GROUP BY s.actielijn ORDER BY s.actielijn IS NULL, substr(l.periode, 1, 4) DESC, sorteer(s.nummer), s.actielijn;

--: stand.fasen
SELECT naam AS fase_naam, aantal FROM figuur_stand_actielijn WHERE actielijn IS :actielijn ORDER BY volgorde;

-- Every action, under each of its action lines; the last group is of those without one.
--: groepen
SELECT lijn, lijn_nummer, lijn_titel, periode AS "lijn_periode|periode", aantal FROM (
    SELECT l.id AS lijn, l.nummer AS lijn_nummer, l.titel AS lijn_titel, l.periode, count(*) AS aantal
    FROM actielijn l JOIN actie_actielijn k ON k.waarde = l.id GROUP BY l.id
    UNION ALL
    SELECT NULL, NULL, NULL, NULL, count(*) FROM actie a
    WHERE NOT EXISTS (SELECT 1 FROM actie_actielijn k WHERE k.item = a.id) HAVING count(*) > 0)
ORDER BY lijn IS NULL, substr(periode, 1, 4) DESC, sorteer(lijn_nummer), lijn;

-- The columns of an action that the sources do not tell: «onbekend» where the plan says so, else «niet ingevuld».
--: groepen.acties
WITH toen AS (
    SELECT a.id,
        coalesce((SELECT v.fase FROM voortgang v WHERE v.betreft_actie = a.id AND v.datum_dag <= :vorige_dag
            ORDER BY v.datum_dag DESC, v.id DESC LIMIT 1), 'onbekend') AS fase,
        coalesce((SELECT v.oordeel FROM voortgang v WHERE v.betreft_actie = a.id AND v.datum_dag <= :vorige_dag
            ORDER BY v.datum_dag DESC, v.id DESC LIMIT 1), 'geen') AS oordeel,
        coalesce((SELECT h.einde_dag FROM actie_herplanning h WHERE h.item = a.id AND h.datum_dag <= :vorige_dag
            ORDER BY h.datum_dag DESC, h.volgnr DESC LIMIT 1), a.einde_dag) AS einde_dag,
        (SELECT count(*) FROM voortgang v WHERE v.betreft_actie = a.id AND v.datum_dag > :vorige_dag
            AND v.datum_dag <= (SELECT datum FROM peil)) AS berichten
    FROM actie a
), leeg AS (
    SELECT item, max(veld = 'nummer') AS nummer, max(veld = 'actiehouder') AS actiehouder, max(veld = 'betrokken') AS betrokken,
        max(veld = 'uitbuitingsvormen') AS vormen, max(veld = 'einde') AS einde
    FROM onbekend WHERE soort = 'actie' GROUP BY item
), nu AS MATERIALIZED ( -- else what was then is looked for at each use of it
    SELECT r.*, t.berichten, p.oorspronkelijk_dag, r.fase <> t.fase AS andere_fase,
        coalesce(r.oordeel, 'geen') <> t.oordeel AND NOT r.beeindigd AS ander_oordeel,
        CAST(julianday(r.einde_dag) - julianday(t.einde_dag) AS INTEGER) AS dagen,
        (SELECT naam FROM keuze WHERE lijst = 'fase' AND waarde = t.fase) AS was_fase,
        coalesce((SELECT naam FROM keuze WHERE lijst = 'oordeel' AND waarde = t.oordeel), 'geen oordeel') AS was_oordeel
    FROM actie_regel r JOIN toen t ON t.id = r.id JOIN actie_planning p ON p.id = r.id
    WHERE (:lijn IS NULL AND NOT EXISTS (SELECT 1 FROM actie_actielijn k WHERE k.item = r.id))
        OR EXISTS (SELECT 1 FROM actie_actielijn k WHERE k.item = r.id AND k.waarde = :lijn)
)
SELECT r.id, coalesce(r.nummer, CASE WHEN u.nummer THEN 'onbekend' ELSE 'niet ingevuld' END) AS nummer, CASE WHEN r.nummer IS NULL THEN 1 END AS nummer_leeg,
    r.titel, CASE r.soort WHEN 'bestaand-beleid' THEN 1 END AS beleid,
    coalesce(w.actiehouders, 'niet ingevuld') AS actiehouders, r.actiehouder_afgeleid,
    coalesce(w.betrokkenen, 'niet ingevuld') AS betrokkenen,
    coalesce((SELECT group_concat(naam, ', ') FROM (SELECT f.naam FROM actie_uitbuitingsvormen k
        JOIN programma_uitbuitingsvormen f ON f.id = k.waarde WHERE k.item = r.id ORDER BY k.volgnr)),
        CASE WHEN u.vormen THEN 'onbekend' ELSE 'niet ingevuld' END) AS vormen,
    (SELECT 1 FROM actie_afgeleid d WHERE d.item = r.id AND d.waarde = 'uitbuitingsvormen') AS vormen_afgeleid,
    (SELECT 1 FROM actie_afgeleid d WHERE d.item = r.id AND d.waarde = 'betrokken') AS betrokken_afgeleid,
    r.oorspronkelijk AS eerste_dag, r.oorspronkelijk AS "eerste|datum", r.einde AS einde_op, r.einde AS "einde|datum",
    CASE WHEN u.einde THEN 'onbekend' ELSE 'niet ingevuld' END AS einde_leeg, r.einde_afgeleid, r.te_laat,
    CASE WHEN r.einde <> r.oorspronkelijk THEN 1 END AS verschoven,
    r.fase, r.fase_naam, r.fase_afgeleid, r.oordeel, coalesce(r.oordeel_naam, 'niet van toepassing') AS oordeel_naam,
    r.bericht_datum AS bericht_dag, r.bericht_datum AS "bericht|datum",
    CASE WHEN :vorige_dag IS NULL THEN 'er is geen vorige brief'
        ELSE coalesce(nullif(substr(
            CASE WHEN r.andere_fase THEN '; fase was «' || r.was_fase || '»' ELSE '' END
            || CASE WHEN r.ander_oordeel THEN '; oordeel was «' || r.was_oordeel || '»' ELSE '' END
            || CASE WHEN r.dagen > 0 THEN '; einddatum ' || r.dagen || iif(r.dagen = 1, ' dag', ' dagen') || ' later'
                WHEN r.dagen < 0 THEN '; einddatum ' || -r.dagen || iif(r.dagen = -1, ' dag', ' dagen') || ' eerder' ELSE '' END
            || CASE WHEN r.berichten > 0 AND NOT r.andere_fase AND NOT r.ander_oordeel
                THEN iif(r.berichten = 1, '; 1 nieuw bericht', '; ' || r.berichten || ' nieuwe berichten') ELSE '' END, 3), ''),
            'geen nieuw bericht') END AS sinds
FROM nu r JOIN actie_wie w ON w.id = r.id LEFT JOIN leeg u ON u.item = r.id
ORDER BY r.nummer IS NULL, sorteer(r.nummer), sorteer(r.id);

--: groepen.acties.tekst een
SELECT v.pad, v.tekst AS "inhoud|markdown4" FROM actie_stand s JOIN voortgang v ON v.id = s.bericht WHERE s.id = :id AND v.tekst <> '';

--: projecten
WITH leeg AS (
    SELECT item, max(veld = 'betrokken') AS betrokken, max(veld = 'uitbuitingsvormen') AS vormen, max(veld = 'soort') AS soort,
        max(veld = 'toekenning') AS toekenning, max(veld = 'bedrag') AS bedrag, max(veld = 'looptijd') AS looptijd
    FROM onbekend WHERE soort = 'project' GROUP BY item
)
SELECT p.id, p.nummer, p.titel, p.jaar, w.organisaties,
    coalesce(w.betrokkenen, 'niet ingevuld') AS betrokkenen,
    coalesce((SELECT group_concat(naam, ', ') FROM (SELECT f.naam FROM project_uitbuitingsvormen k
        JOIN programma_uitbuitingsvormen f ON f.id = k.waarde WHERE k.item = p.id ORDER BY k.volgnr)),
        CASE WHEN u.vormen THEN 'onbekend' ELSE 'niet ingevuld' END) AS vormen,
    (SELECT 1 FROM project_afgeleid d WHERE d.item = p.id AND d.waarde = 'uitbuitingsvormen') AS vormen_afgeleid,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'projectsoort' AND waarde = p.soort),
        CASE WHEN u.soort THEN 'onbekend' ELSE 'niet ingevuld' END) AS soort,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'toekenning' AND waarde = p.toekenning),
        CASE WHEN u.toekenning THEN 'onbekend' ELSE 'niet ingevuld' END) AS toekenning,
    p.bedrag AS bedrag_getal, p.bedrag AS "bedrag|euro", CASE WHEN u.bedrag THEN 'onbekend' ELSE 'niet ingevuld' END AS bedrag_leeg,
    p.looptijd AS "looptijd|periode", CASE WHEN u.looptijd THEN 'onbekend' ELSE 'niet ingevuld' END AS looptijd_leeg,
    s.fase, s.fase_naam, s.fase_afgeleid, s.datum AS bericht_dag, s.datum AS "bericht|datum"
FROM project p JOIN project_stand s ON s.id = p.id JOIN project_wie w ON w.id = p.id LEFT JOIN leeg u ON u.item = p.id
ORDER BY p.jaar DESC, sorteer(p.nummer), p.id;

--: projecten.tekst een
SELECT v.pad, v.tekst AS "inhoud|markdown4" FROM project_stand s JOIN voortgang v ON v.id = s.bericht WHERE s.id = :id AND v.tekst <> '';

-- What the House asked, what was promised to it, what was recommended.
--: soorten
SELECT s.naam AS soort, s.map, CASE s.naam WHEN 'motie' THEN 'Moties en amendementen' WHEN 'toezegging' THEN 'Toezeggingen' ELSE 'Aanbevelingen' END AS kop,
    CASE s.naam WHEN 'motie' THEN 'Er zijn geen moties of amendementen.' WHEN 'toezegging' THEN 'Er zijn geen toezeggingen.' ELSE 'Er zijn geen aanbevelingen.' END AS geen
FROM soort s WHERE s.naam IN ('motie', 'toezegging', 'aanbeveling') ORDER BY s.volgorde;

--: soorten.items
SELECT p.soort, p.id, p.titel, CASE p.wat WHEN 'amendement' THEN 1 END AS amendement, p.datum AS dag, p.datum AS "datum|datum",
    p.staat, coalesce((SELECT naam FROM keuze WHERE lijst = 'uitvoering' AND waarde = p.staat), 'onbekend') AS staat_naam,
    s.citaat AS "citaat|stuk", s.adres AS stuk_adres, p.termijn AS termijn_dag, p.termijn AS "termijn|datum", CASE p.termijn_staat WHEN 'verstreken' THEN 1 END AS verstreken,
    p.kamer_status, r.datum_afgeleid, r.termijn_afgeleid, r.staat_afgeleid, r.stuk_afgeleid,
    -- of a commitment the plan has no paper
    iif(p.soort = 'toezegging', 'geen Kamerstuk bekend', r.stuk_leeg) AS stuk_leeg,
    CASE p.soort
        WHEN 'motie' THEN (SELECT group_concat(waarde, ', ') FROM (SELECT waarde FROM motie_indieners WHERE item = p.id ORDER BY volgnr))
        WHEN 'toezegging' THEN (SELECT gedaan_bij FROM toezegging WHERE id = p.id)
        ELSE (SELECT instantie FROM aanbeveling WHERE id = p.id) END AS wie,
    CASE p.soort WHEN 'motie' THEN 'Ingediend door' WHEN 'toezegging' THEN 'Gedaan bij' ELSE 'Van' END AS wie_woord
FROM parlement p JOIN parlementregel r ON r.soort = p.soort AND r.id = p.id LEFT JOIN stuk s ON s.id = p.document
WHERE p.soort = :soort
ORDER BY p.staat IN ('afgedaan', 'niet-uitgevoerd'), p.datum_dag DESC, sorteer(p.id);

--: soorten.items.brieven
SELECT s.citaat AS "citaat|stuk", s.adres, (SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = a.mate) AS mate
FROM afdoening a JOIN stuk s ON s.id = a.brief
WHERE a.soort = :soort AND a.item = :id AND a.telt ORDER BY a.volgnr;

-- What is brought about goes first.
--: niveaus
SELECT waarde AS niveau, naam AS niveau_naam FROM keuze k
WHERE lijst = 'niveau' AND EXISTS (SELECT 1 FROM indicator i WHERE i.niveau = k.waarde) ORDER BY volgorde DESC;

--: niveaus.indicatoren
SELECT i.id, i.titel, i.eenheid,
    i.nulmeting_jaar AS "nul_jaar|datum", i.nulmeting_waarde AS "nul_waarde|getal",
    i.streefwaarde_jaar AS "streef_jaar|datum", i.streefwaarde_waarde AS "streef_waarde|getal", d.oordeel, d.reden,
    (SELECT 1 FROM indicator_afgeleid d WHERE d.item = i.id AND d.waarde = 'teller') AS teller_afgeleid,
    (SELECT 1 FROM indicator_afgeleid d WHERE d.item = i.id AND d.waarde = 'nulmeting') AS nul_afgeleid,
    (SELECT 1 FROM indicator_afgeleid d WHERE d.item = i.id AND d.waarde = 'streefwaarde') AS streef_afgeleid,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'indicator' AND u.item = i.id AND u.veld = 'teller') THEN 'onbekend' ELSE 'niet ingevuld' END AS teller_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'indicator' AND u.item = i.id AND u.veld = 'nulmeting') THEN 'onbekend' ELSE 'niet ingevuld' END AS nul_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'indicator' AND u.item = i.id AND u.veld = 'streefwaarde') THEN 'onbekend' ELSE 'niet ingevuld' END AS streef_leeg,
    (SELECT 1 FROM bestand b WHERE b.soort = 'reeks' AND b.item = i.id AND b.geldig) AS heeft_reeks
FROM indicator i LEFT JOIN figuur_doelbereik_indicator d ON d.indicator = i.id
WHERE i.niveau = :niveau ORDER BY sorteer(i.titel), i.id;

--: niveaus.indicatoren.tellers
SELECT o.titel AS naam, CASE WHEN lead(1) OVER (ORDER BY t.volgnr) THEN ', ' END AS komma FROM indicator_teller t JOIN organisatie o ON o.id = t.waarde WHERE t.item = :id ORDER BY t.volgnr;

-- As on the indicator's own page, without the series that another counter makes.
--: niveaus.indicatoren.grafiek grafiek lijn
WITH metingen AS (
    SELECT m.jaar, m.jaar_dag, m.waarde, m.ondergrens, m.bovengrens, m.stand,
        row_number() OVER (PARTITION BY m.jaar_dag ORDER BY m.waarde IS NULL, m.geteld_op_dag DESC,
            CASE m.stand WHEN 'gecorrigeerd' THEN 3 WHEN 'definitief' THEN 2 WHEN 'voorlopig' THEN 1 ELSE 0 END DESC,
            m.volgnr DESC) AS keus
    FROM reeks_meting m JOIN meting_sinds s ON s.item = m.item AND s.volgnr = m.volgnr
    WHERE m.item = :id AND instr(m.jaar, '/') = 0 AND m.jaar_dag IS NOT NULL AND s.dag <= (SELECT datum FROM peil)
), weg AS (
    SELECT nulmeting_jaar AS jaar, nulmeting_jaar_dag AS dag, nulmeting_waarde AS waarde FROM indicator WHERE id = :id
    UNION ALL SELECT jaar, jaar_dag, waarde FROM indicator_tussendoelen WHERE item = :id
    UNION ALL SELECT streefwaarde_jaar, streefwaarde_jaar_dag, streefwaarde_waarde FROM indicator WHERE id = :id
), rijen AS (
    SELECT 0 AS rang, :id AS reeks, :titel AS naam, 'meting' AS soort, jaar_dag AS dag, substr(jaar, 1, 4) AS jaar,
        waarde, ondergrens AS onder, bovengrens AS boven, CASE stand WHEN 'voorlopig' THEN 1 END AS voorlopig
    FROM metingen WHERE keus = 1
    UNION ALL
    SELECT 9, 'doel', 'streefwaarde', 'doel', dag, substr(jaar, 1, 4), waarde, NULL, NULL, NULL
    FROM weg WHERE dag IS NOT NULL AND waarde IS NOT NULL
        AND EXISTS (SELECT 1 FROM indicator WHERE id = :id AND streefwaarde_waarde IS NOT NULL)
)
SELECT reeks, naam, soort, dag, jaar, waarde, onder, boven, voorlopig
FROM rijen
WHERE (SELECT count(*) FROM rijen WHERE coalesce(waarde, boven) IS NOT NULL) >= 2
    AND EXISTS (SELECT 1 FROM rijen WHERE rang = 0 AND coalesce(waarde, boven) IS NOT NULL)
ORDER BY rang, dag;

--: niveaus.indicatoren.metingen
SELECT m.volgnr, m.jaar AS "jaar|periode", m.waarde AS getal, m.waarde AS "waarde|getal", m.ondergrens AS onder_getal, m.ondergrens AS "onder|getal",
    m.bovengrens AS boven_getal, m.bovengrens AS "boven|getal",
    (SELECT naam FROM keuze WHERE lijst = 'aard' AND waarde = m.aard) AS aard, (SELECT naam FROM keuze WHERE lijst = 'stand' AND waarde = m.stand) AS stand, m.opmerking,
    l.onder AS onder_leeg, l.boven AS boven_leeg, l.aard AS aard_leeg, l.stand AS stand_leeg, l.opmerking AS opmerking_leeg
FROM reeks_meting m JOIN peil p JOIN meting_leeg l ON l.item = m.item AND l.volgnr = m.volgnr
WHERE m.item = :id AND coalesce(m.geteld_op_dag, m.jaar_dag, '') <= p.datum
ORDER BY m.jaar_dag, m.geteld_op_dag, m.volgnr;

--: niveaus.indicatoren.metingen.stukken
SELECT s.citaat AS "citaat|stuk", s.adres FROM reeks_meting_bron b JOIN stuk s ON s.id = b.waarde WHERE b.item = :id AND b.rij = :volgnr ORDER BY b.volgnr;

-- The words that this annex uses, and those of the programme.
--: woorden
SELECT CASE lijst WHEN 'fase' THEN 'fase' WHEN 'oordeel' THEN 'oordeel' ELSE 'uitvoering' END AS soort, naam, uitleg
FROM keuze WHERE lijst IN ('fase', 'oordeel', 'uitvoering') AND uitleg <> ''
ORDER BY CASE lijst WHEN 'fase' THEN 1 WHEN 'oordeel' THEN 2 ELSE 3 END, volgorde;

--: begrippen
SELECT id, titel, uitleg FROM begrip WHERE uitleg IS NOT NULL ORDER BY sorteer(titel), id;

-- What is not known: first how often, then per action and project what.
--: gaten
SELECT deel, teller, noemer, onbekend, noemer - teller - onbekend AS rest FROM figuur_datakwaliteit_veld WHERE volgorde < 9 ORDER BY volgorde;

--: onbekende
SELECT id, map, soort, titel, wat FROM (
    SELECT a.id, 'acties' AS map, 'actie' AS soort, a.titel, group_concat(u.naam, ', ') AS wat
    FROM (SELECT DISTINCT item, replace(replace(veld, '.', ', '), '_', ' ') AS naam FROM onbekend WHERE soort = 'actie' ORDER BY item, naam) u
        JOIN actie a ON a.id = u.item GROUP BY a.id
    UNION ALL
    SELECT p.id, 'no-regrets', 'project', p.titel, group_concat(u.naam, ', ')
    FROM (SELECT DISTINCT item, replace(replace(veld, '.', ', '), '_', ' ') AS naam FROM onbekend WHERE soort = 'project' ORDER BY item, naam) u
        JOIN project p ON p.id = u.item GROUP BY p.id)
ORDER BY soort, sorteer(id);
