-- SPDX-License-Identifier: EUPL-1.2
-- One No Regrets project.

--: .
SELECT p.titel, p.nummer, p.jaar, p.voorganger, p.resultaat, p.bedrag AS "bedrag|euro",
    p.looptijd AS "looptijd|periode",
    (SELECT naam FROM keuze WHERE lijst = 'projectsoort' AND waarde = p.soort) AS soort_naam,
    (SELECT naam FROM keuze WHERE lijst = 'toekenning' AND waarde = p.toekenning) AS toekenning_naam,
    s.fase, s.fase_naam, s.fase_afgeleid, s.oordeel, s.oordeel_naam, s.datum AS "stand_datum|datum",
    (SELECT verouderd_na FROM programma
        WHERE NOT s.beeindigd AND julianday((SELECT datum FROM peil)) - julianday(s.datum_dag) > verouderd_na) AS verouderd_na,
    (SELECT uitleg FROM keuze WHERE lijst = 'fase' AND waarde = s.fase) AS fase_uitleg,
    CASE WHEN s.beeindigd = 0 AND p.looptijd_dag < (SELECT datum FROM peil) THEN 1 END AS te_laat
FROM project p JOIN project_stand s ON s.id = p.id
WHERE p.id = :id;

--: tekst een
SELECT pad, tekst AS "inhoud|markdown3" FROM project WHERE id = :id AND tekst <> '';

--: organisaties
SELECT o.id, o.titel, CASE WHEN instr(o.titel, o.afkorting) = 0 THEN o.afkorting END AS afkorting
FROM project_organisaties k JOIN organisatie o ON o.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: betrokkenen
SELECT o.id, o.titel, CASE WHEN instr(o.titel, o.afkorting) = 0 THEN o.afkorting END AS afkorting
FROM project_betrokken k JOIN organisatie o ON o.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: vormen
SELECT u.naam AS vorm FROM project_uitbuitingsvormen k JOIN programma_uitbuitingsvormen u ON u.id = k.waarde
WHERE k.item = :id ORDER BY k.volgnr;

--: doelen
SELECT d.id, d.titel FROM project_doelen k JOIN doel d ON d.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: lijnen
SELECT l.id, l.nummer, l.titel, l.periode AS "periode|periode"
FROM project_actielijnen k JOIN actielijn l ON l.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: voorgangers
SELECT coalesce(a.titel, p.titel) AS titel,
    CASE WHEN k.waarde_actie IS NOT NULL THEN 'acties/' ELSE 'no-regrets/' END || k.waarde || '/index.html' AS adres
FROM project_vervolg_op k LEFT JOIN actie a ON a.id = k.waarde_actie LEFT JOIN project p ON p.id = k.waarde_project
WHERE k.item = :id ORDER BY k.volgnr;

--: vervolg
SELECT p.id, p.titel FROM project_vervolg_op k JOIN project p ON p.id = k.item
WHERE k.waarde = :id ORDER BY sorteer(p.nummer), p.id;

--: berichten
SELECT v.id, v.pad, v.datum_dag, v.datum AS "datum|datum", coalesce(v.fase, 'onbekend') AS fase,
    (SELECT naam FROM keuze WHERE lijst = 'fase' AND waarde = coalesce(v.fase, 'onbekend')) AS fase_naam,
    CASE WHEN v.fase IN ('afgerond', 'gestopt') THEN NULL ELSE coalesce(v.oordeel, 'geen') END AS oordeel,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'oordeel' AND waarde = v.oordeel), 'geen oordeel') AS oordeel_naam,
    coalesce(o.titel, v.oordeel_door) AS oordeel_door,
    v.oorzaak, v.gevolg, v.bijsturing, v.volgende_stap, b.vraag, b.gremium_titel,
    (SELECT 1 FROM voortgang_afgeleid d WHERE d.item = v.id AND d.waarde = 'fase') AS fase_afgeleid,
    (SELECT 1 FROM voortgang_afgeleid d WHERE d.item = v.id AND d.waarde = 'datum') AS datum_afgeleid,
    nullif(v.tekst, '') AS "inhoud|markdown4"
FROM voortgang v
LEFT JOIN organisatie o ON o.id = v.oordeel_door
LEFT JOIN besluit b ON b.id = v.id
WHERE v.betreft_project = :id AND v.datum_dag <= (SELECT datum FROM peil)
ORDER BY v.datum_dag DESC, v.id DESC;

--: berichten.stukken
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres
FROM voortgang_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: moties
SELECT m.id, m.titel
FROM project_moties k JOIN motie m ON m.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: indicatoren
SELECT i.id, i.titel FROM project_indicatoren k JOIN indicator i ON i.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: bronnen
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres, s.vindplaats
FROM project_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: afgeleid een
SELECT nullif(max(waarde = 'organisaties'), 0) AS organisaties, nullif(max(waarde = 'betrokken'), 0) AS betrokken,
    nullif(max(waarde = 'actielijnen'), 0) AS actielijnen,
    nullif(max(waarde = 'uitbuitingsvormen'), 0) AS uitbuitingsvormen, nullif(max(waarde = 'doelen'), 0) AS doelen,
    nullif(max(waarde = 'soort'), 0) AS soort, nullif(max(waarde = 'vervolg_op'), 0) AS vervolg_op,
    nullif(max(waarde = 'voorganger'), 0) AS voorganger, nullif(max(waarde = 'toekenning'), 0) AS toekenning,
    nullif(max(waarde = 'bedrag'), 0) AS bedrag, nullif(max(waarde = 'looptijd'), 0) AS looptijd,
    nullif(max(waarde = 'resultaat'), 0) AS resultaat, nullif(max(waarde = 'moties'), 0) AS moties,
    nullif(max(waarde = 'indicatoren'), 0) AS indicatoren
FROM project_afgeleid WHERE item = :id;

--: leeg een
SELECT CASE WHEN max(veld = 'betrokken') THEN 'onbekend' ELSE 'niet ingevuld' END AS betrokken,
    CASE WHEN max(veld = 'actielijnen') THEN 'onbekend' ELSE 'niet ingevuld' END AS actielijnen,
    CASE WHEN max(veld = 'uitbuitingsvormen') THEN 'onbekend' ELSE 'niet ingevuld' END AS uitbuitingsvormen,
    CASE WHEN max(veld = 'doelen') THEN 'onbekend' ELSE 'niet ingevuld' END AS doelen,
    CASE WHEN max(veld = 'soort') THEN 'onbekend' ELSE 'niet ingevuld' END AS soort,
    CASE WHEN max(veld = 'voorganger') OR max(veld = 'vervolg_op') THEN 'onbekend' ELSE 'niet ingevuld' END AS voorganger,
    CASE WHEN max(veld = 'toekenning') THEN 'onbekend' ELSE 'niet ingevuld' END AS toekenning,
    CASE WHEN max(veld = 'bedrag') THEN 'onbekend' ELSE 'niet ingevuld' END AS bedrag,
    CASE WHEN max(veld = 'looptijd') THEN 'onbekend' ELSE 'niet ingevuld' END AS looptijd,
    CASE WHEN max(veld = 'resultaat') THEN 'onbekend' ELSE 'niet ingevuld' END AS resultaat,
    CASE WHEN max(veld = 'moties') THEN 'onbekend' ELSE 'Geen motie of amendement bekend.' END AS moties,
    CASE WHEN max(veld = 'indicatoren') THEN 'onbekend' ELSE 'Geen indicator bekend.' END AS indicatoren
FROM onbekend WHERE soort = 'project' AND item = :id;

--: onzeker een
SELECT 1 AS ja
WHERE EXISTS (SELECT 1 FROM onbekend WHERE soort = 'project' AND item = :id)
    OR EXISTS (SELECT 1 FROM project_afgeleid WHERE item = :id);

--: onbekende
SELECT replace(replace(veld, '.', ', '), '_', ' ') AS naam
FROM onbekend WHERE soort = 'project' AND item = :id ORDER BY veld;

--: afgeleide
SELECT replace(waarde, '_', ' ') AS naam FROM project_afgeleid WHERE item = :id ORDER BY volgnr;

-- When and in which commit it last changed; nothing where that is not known.
--: gewijzigd een
SELECT substr(revisie, 1, 10) AS revisie, datum AS "datum|datum", wie, CASE stand WHEN 'niet-vastgelegd' THEN 1 END AS niet_vastgelegd
FROM item_wijziging WHERE soort = 'project' AND item = :id AND (stand = 'niet-vastgelegd' OR revisie IS NOT NULL);

--: verloop
SELECT datum AS dag, datum AS "datum|datum", tekst AS "tekst|stuk", nieuw AS "nieuw|datum", toelichting, nullif(afgeleid, 0) AS afgeleid, adres
FROM geschiedenis WHERE soort = 'project' AND item = :id ORDER BY dag DESC, wat, bij DESC;
