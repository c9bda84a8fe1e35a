-- SPDX-License-Identifier: EUPL-1.2
-- One letter: its text, what belongs to it, and what it settles.

--: .
SELECT b.titel, (SELECT naam FROM keuze WHERE lijst = 'briefsoort' AND waarde = b.soort) AS soort_naam,
    b.datum AS "datum|datum", b.peildatum AS "peildatum|datum", b.onderwerp, b.kenmerk,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'brief' AND o.item = b.id AND o.veld = 'geadresseerde') THEN 'onbekend'
        ELSE coalesce(b.geadresseerde, 'de Voorzitter van de Tweede Kamer') END AS geadresseerde,
    CASE WHEN b.dossier IS NOT NULL AND b.nummer IS NOT NULL THEN s.citaat END AS "citaat|stuk",
    d.id AS document, d.vindplaats, d.zoals_gedrukt,
    (SELECT naam FROM keuze WHERE lijst = 'gelezen' AND waarde = d.gelezen) AS gelezen,
    CASE b.stand WHEN 'concept' THEN 1 END AS concept, CASE WHEN b.datum_dag > (SELECT datum FROM peil) THEN 1 END AS later, v.id AS vorige_id, v.titel AS vorige_titel, v.datum AS "vorige_datum|datum"
FROM brief b LEFT JOIN stuk s ON s.id = b.id LEFT JOIN document d ON d.id = b.id LEFT JOIN brief v ON v.id = b.vorige
WHERE b.id = :id;

-- What somebody wrote, then sentences with figures (views/31-kort.sql).
--: in_het_kort een
SELECT 1 AS ja WHERE EXISTS (SELECT 1 FROM brief_in_het_kort WHERE item = :id) OR EXISTS (SELECT 1 FROM brief_kort WHERE brief = :id);

--: in_het_kort.zinnen
SELECT zin FROM (SELECT 0 AS deel, volgnr, waarde AS zin FROM brief_in_het_kort WHERE item = :id UNION ALL SELECT 1, volgnr, zin FROM brief_kort WHERE brief = :id)
ORDER BY deel, volgnr;

--: moment een
SELECT m.brief, m.dag AS "dag|datum", CASE m.herkomst WHEN 'merk' THEN 1 END AS merk FROM moment m WHERE m.brief = :id;

-- Where this site has its annex (pages/bijlage.sql).
--: bijlageblad een
SELECT 'brieven/' || :id || '/bijlage/index.html' AS adres FROM uitvoer WHERE pad = 'brieven/' || :id || '/bijlage/index.html';

-- Its documents that go along on the site.
--: heeft_stukken een
SELECT 1 AS ja WHERE EXISTS (SELECT 1 FROM stukbestand WHERE brief = :id);

--: stukken
SELECT adres, naam, type, omvang FROM stukregel WHERE brief = :id ORDER BY volgorde;

--: opvolgers
SELECT id, titel, datum AS "datum|datum" FROM brief WHERE vorige = :id ORDER BY datum_dag, sorteer(id);

-- A letter whose text is the letter itself: what stands around it. Titles of office are names: nothing about them is put in lower case.
--: opmaak een
WITH ambt AS (
    SELECT volgnr, count(*) OVER () AS n, CASE WHEN lower(ambt) LIKE 'de %' THEN 'de ' || substr(ambt, 4) ELSE 'de ' || ambt END AS naam
    FROM brief_ondertekenaars WHERE item = :id ORDER BY volgnr
), namens AS (
    SELECT volgnr, count(*) OVER () AS n, CASE WHEN lower(waarde) LIKE 'de %' THEN 'de ' || substr(waarde, 4) ELSE 'de ' || waarde END AS naam
    FROM brief_mede_namens WHERE item = :id ORDER BY volgnr
), leeg AS (
    SELECT coalesce(max(veld = 'datum'), 0) AS datum, coalesce(max(veld IN ('nummer', 'dossier')), 0) AS nummer, coalesce(max(veld = 'kenmerk'), 0) AS kenmerk,
        coalesce(max(veld = 'bijlagen'), 0) AS bijlagen, coalesce(max(veld = 'geadresseerde'), 0) AS geadresseerde, coalesce(max(veld = 'afzender'), 0) AS afzender
    FROM onbekend WHERE soort = 'brief' AND item = :id
), woord(weet_niet, nog_niet) AS (VALUES ('onbekend', 'nog niet ingevuld'))
SELECT CASE b.vorm WHEN 'kamerstuk' THEN 1 END AS kamerstuk, CASE b.vorm WHEN 'departement' THEN 1 END AS departement,
    CASE WHEN l.geadresseerde THEN NULL WHEN b.geadresseerde LIKE '%Eerste Kamer%' THEN 'Eerste Kamer der Staten-Generaal'
        WHEN b.geadresseerde IS NULL OR b.geadresseerde LIKE '%Tweede Kamer%' THEN 'Tweede Kamer der Staten-Generaal' END AS kamer,
    replace(s.vergaderjaar, '/', '–') AS vergaderjaar, iif(l.datum, w.weet_niet, 'nog niet bekend') AS vergaderjaar_leeg,
    substr(b.dossier, 1, 2) || ' ' || substr(b.dossier, 3, 3) || replace(substr(b.dossier, 6), '-', ' ') AS dossier,
    'Dossier ' || iif(l.nummer, w.weet_niet, w.nog_niet) AS dossier_leeg, b.dossiertitel,
    CASE WHEN b.nummer GLOB '[0-9]*' THEN 'Nr. ' ELSE '' END || b.nummer AS nummer, CASE WHEN b.nummer GLOB '[0-9]*' THEN 'nr. ' ELSE '' END || b.nummer AS nummer_klein, 'Nr. ' || iif(l.nummer, w.weet_niet, w.nog_niet) AS nummer_leeg,
    coalesce('Brief van ' || (SELECT group_concat(CASE volgnr WHEN 1 THEN '' WHEN n THEN ' en ' ELSE ', ' END || naam, '') FROM ambt), 'Brief') AS kop,
    CASE WHEN l.geadresseerde THEN 'onbekend' WHEN b.geadresseerde IS NULL THEN 'de Voorzitter van de Tweede Kamer der Staten-Generaal'
        WHEN b.geadresseerde LIKE 'Voorzitter%' THEN 'de ' || b.geadresseerde ELSE b.geadresseerde END AS aan,
    (SELECT group_concat(waarde, ', ') FROM (SELECT waarde FROM brief_adres WHERE item = :id ORDER BY volgnr)) AS adres,
    b.plaats, iif(l.datum, w.weet_niet, w.nog_niet) AS datum_leeg, coalesce(b.onderwerp, b.titel) AS onderwerp,
    iif(l.kenmerk, w.weet_niet, w.nog_niet) AS kenmerk_leeg, iif(l.afzender, w.weet_niet, w.nog_niet) AS organisatie_leeg,
    b.afzender_organisatie AS organisatie, b.afzender_bezoekadres AS bezoekadres, b.afzender_retouradres AS retouradres, b.afzender_telefoon AS telefoon,
    -- that the plan names none does not say that there are none
    CASE WHEN l.bijlagen THEN w.weet_niet ELSE (SELECT nullif(count(*), 0) FROM brief_bijlagen i WHERE i.item = b.id) END AS bijlagen,
    (SELECT 1 FROM brief_bijlagen i WHERE i.item = b.id) AS heeft_bijlagen,
    -- the text mostly says it itself
    CASE WHEN b.tekst NOT LIKE '%mede namens%' AND b.tekst NOT LIKE '%mede_namens%'
        THEN (SELECT group_concat(CASE volgnr WHEN 1 THEN '' WHEN n THEN ' en ' ELSE ', ' END || naam, '') FROM namens) END AS mede_namens
FROM brief b JOIN leeg l JOIN woord w LEFT JOIN stuk_in_brief s ON s.id = b.id
WHERE b.id = :id AND b.vorm IS NOT NULL;

--: brieftekst een
WITH een AS (
    SELECT b.pad, coalesce((SELECT f.tekst FROM ingevulde_brief f WHERE f.brief = b.id), b.tekst) AS tekst, coalesce(b.geadresseerde LIKE '%Eerste Kamer%', 0) AS ek
    FROM brief b WHERE b.id = :id AND b.tekst <> '' AND b.vorm IS NOT NULL
)
SELECT pad, CASE WHEN NOT ek THEN tekst END AS "inhoud|brief", CASE WHEN ek THEN tekst END AS "inhoud_ek|brief-ek" FROM een;

--: onderdelen
SELECT waarde AS naam FROM brief_afzender_onderdeel WHERE item = :id ORDER BY volgnr;

--: adresregels
SELECT waarde AS regel FROM brief_adres WHERE item = :id ORDER BY volgnr;

--: ondertekenaars
SELECT ambt, CASE WHEN lower(ambt) LIKE 'de %' THEN ambt ELSE 'De ' || ambt END AS aanhef, naam AS persoon FROM brief_ondertekenaars WHERE item = :id ORDER BY volgnr;

--: mede_namens
SELECT waarde AS ambt FROM brief_mede_namens WHERE item = :id ORDER BY volgnr;

--: bijlagen
SELECT b.titel, s.citaat AS "citaat|stuk", s.adres FROM brief_bijlagen b LEFT JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: tekst een
SELECT pad, coalesce((SELECT f.tekst FROM ingevulde_brief f WHERE f.brief = b.id), b.tekst) AS "inhoud|markdown3" FROM brief b
WHERE b.id = :id AND b.tekst <> '' AND b.vorm IS NULL;

--: afgedaan
SELECT a.soort, x.titel, 'moties/' || a.item || '/index.html' AS adres, coalesce(x.soort, 'motie') AS wat, a.passage, a.voetnoot, a.mate, a.mate_naam FROM (
    SELECT 'motie' AS soort, item, volgnr, passage, voetnoot, mate,
        coalesce((SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = mate), 'niet bekend in welke mate') AS mate_naam
    FROM motie_afdoening WHERE brief = :id) a JOIN motie x ON x.id = a.item
UNION ALL
SELECT 'toezegging', x.titel, 'toezeggingen/' || a.item || '/index.html', 'toezegging', a.passage, a.voetnoot, a.mate,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = a.mate), 'niet bekend in welke mate')
FROM toezegging_afdoening a JOIN toezegging x ON x.id = a.item WHERE a.brief = :id
UNION ALL
SELECT 'aanbeveling', x.titel, 'aanbevelingen/' || a.item || '/index.html', 'aanbeveling', a.passage, a.voetnoot, a.mate,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = a.mate), 'niet bekend in welke mate')
FROM aanbeveling_afdoening a JOIN aanbeveling x ON x.id = a.item WHERE a.brief = :id
UNION ALL
SELECT a.soort, a.titel, s.map || '/' || a.item || '/index.html', coalesce((SELECT m.soort FROM motie m WHERE a.soort = 'motie' AND m.id = a.item), a.soort), a.passage, a.voetnoot, a.mate,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'mate' AND waarde = a.mate), 'niet bekend in welke mate')
FROM (SELECT *, CASE soort WHEN 'motie' THEN (SELECT titel FROM motie m WHERE m.id = t.item)
        WHEN 'toezegging' THEN (SELECT titel FROM toezegging z WHERE z.id = t.item)
        ELSE (SELECT titel FROM aanbeveling v WHERE v.id = t.item) END AS titel FROM afdoening_straks t WHERE t.brief = :id) a
    JOIN soort s ON s.naam = a.soort WHERE a.titel IS NOT NULL
ORDER BY 1 DESC, 3;

--: vragen
SELECT k.id, k.titel FROM kamervraag_beantwoord_met b JOIN kamervraag k ON k.id = b.item WHERE b.waarde = :id ORDER BY sorteer(k.id);

--: berichten
SELECT DISTINCT v.id, v.datum AS "datum|datum", (SELECT naam FROM keuze WHERE lijst = 'fase' AND waarde = v.fase) AS fase_naam, v.fase,
    coalesce(a.titel, p.titel) AS titel, v.datum_dag,
    CASE WHEN v.betreft_actie IS NOT NULL THEN 'acties/' ELSE 'no-regrets/' END || v.betreft || '/index.html#bericht-' || v.id AS adres
FROM voortgang_bron b JOIN voortgang v ON v.id = b.item LEFT JOIN actie a ON a.id = v.betreft_actie LEFT JOIN project p ON p.id = v.betreft_project
WHERE b.document = :id AND v.datum_dag <= (SELECT datum FROM peil) ORDER BY v.datum_dag, sorteer(v.id);

--: bronnen
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres, s.vindplaats
FROM brief_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: afgeleid een
SELECT nullif(max(waarde = 'datum'), 0) AS datum, nullif(max(waarde = 'nummer'), 0) AS nummer, nullif(max(waarde = 'soort'), 0) AS soort,
    nullif(max(waarde = 'onderwerp'), 0) AS onderwerp, nullif(max(waarde = 'kenmerk'), 0) AS kenmerk,
    nullif(max(waarde = 'geadresseerde'), 0) AS geadresseerde, nullif(max(waarde = 'ondertekenaars'), 0) AS ondertekenaars,
    nullif(max(waarde = 'mede_namens'), 0) AS mede_namens, nullif(max(waarde = 'bijlagen'), 0) AS bijlagen,
    nullif(max(waarde = 'vorige'), 0) AS vorige
FROM brief_afgeleid WHERE item = :id;

--: leeg een
SELECT CASE WHEN max(veld = 'datum') THEN 'onbekend' ELSE 'niet ingevuld' END AS datum,
    CASE WHEN max(veld IN ('nummer', 'dossier')) THEN 'onbekend' ELSE 'geen nummer' END AS nummer,
    CASE WHEN max(veld = 'ondertekenaars') THEN 'onbekend' ELSE 'niet ingevuld' END AS ondertekenaars,
    CASE WHEN max(veld = 'mede_namens') THEN 'onbekend' ELSE 'niemand genoemd' END AS mede_namens,
    CASE WHEN max(veld = 'bijlagen') THEN 'onbekend' ELSE 'geen bijlagen genoemd' END AS bijlagen
FROM onbekend WHERE soort = 'brief' AND item = :id;

--: onzeker een
SELECT 1 AS ja
WHERE EXISTS (SELECT 1 FROM onbekend WHERE soort = 'brief' AND item = :id) OR EXISTS (SELECT 1 FROM brief_afgeleid WHERE item = :id);

--: onbekende
SELECT replace(replace(veld, '.', ', '), '_', ' ') AS naam FROM onbekend WHERE soort = 'brief' AND item = :id ORDER BY veld;

--: afgeleide
SELECT replace(waarde, '_', ' ') AS naam FROM brief_afgeleid WHERE item = :id ORDER BY volgnr;

-- When and in which commit it last changed; nothing where that is not known.
--: gewijzigd een
SELECT substr(revisie, 1, 10) AS revisie, datum AS "datum|datum", wie, CASE stand WHEN 'niet-vastgelegd' THEN 1 END AS niet_vastgelegd
FROM item_wijziging WHERE soort = 'brief' AND item = :id AND (stand = 'niet-vastgelegd' OR revisie IS NOT NULL);

-- The letter in the words of schema.org, for search engines. What is not known is left out (json_patch drops nulls).
--: gegevens een
SELECT json_patch('{}', json_object('@context', 'https://schema.org', '@type', 'DigitalDocument', 'name', b.titel, 'inLanguage', 'nl',
    'about', b.onderwerp, 'identifier', CASE WHEN b.dossier IS NOT NULL AND b.nummer IS NOT NULL THEN s.citaat ELSE b.kenmerk END,
    CASE b.stand WHEN 'concept' THEN 'dateCreated' ELSE 'datePublished' END, b.datum,
    'creativeWorkStatus', CASE b.stand WHEN 'concept' THEN 'Draft' WHEN 'verzonden' THEN 'Published' END,
    'sameAs', d.vindplaats,
    'mainEntityOfPage', (SELECT nullif(basis, '') || 'brieven/' || b.id || '/' FROM peil),
    'audience', CASE WHEN b.geadresseerde IS NOT NULL THEN json_object('@type', 'Audience', 'name', b.geadresseerde) END,
    'author', (SELECT json_group_array(CASE WHEN naam IS NULL THEN json_object('@type', 'Role', 'roleName', ambt)
            ELSE json_object('@type', 'Person', 'name', naam, 'jobTitle', ambt) END)
        FROM (SELECT * FROM brief_ondertekenaars WHERE item = b.id ORDER BY volgnr) HAVING count(*) > 0),
    'hasPart', (SELECT json_group_array(json_object('@type', 'CreativeWork', 'name', titel))
        FROM (SELECT * FROM brief_bijlagen WHERE item = b.id ORDER BY volgnr) HAVING count(*) > 0))) AS "inhoud|json"
FROM brief b LEFT JOIN stuk s ON s.id = b.id LEFT JOIN document d ON d.id = b.id WHERE b.id = :id;
