-- SPDX-License-Identifier: EUPL-1.2
-- One action: why, what, who, when, how far, with what money, and where that stands.

--: .
SELECT a.titel, a.nummer, CASE a.soort WHEN 'bestaand-beleid' THEN 1 END AS beleid,
    s.fase, s.fase_naam, s.fase_afgeleid, s.oordeel, s.oordeel_naam, s.datum AS "stand_datum|datum",
    (SELECT verouderd_na FROM programma
        WHERE NOT s.beeindigd AND julianday((SELECT datum FROM peil)) - julianday(s.datum_dag) > verouderd_na) AS verouderd_na,
    (SELECT uitleg FROM keuze WHERE lijst = 'fase' AND waarde = s.fase) AS fase_uitleg,
    p.start AS "start|datum", p.oorspronkelijk AS "oorspronkelijk|datum", p.einde AS "einde|datum",
    nullif(p.herplanningen, 0) AS herplanningen_n,
    CASE p.herplanningen WHEN 1 THEN '1 keer' ELSE p.herplanningen || ' keer' END AS herplanningen_woord,
    CASE WHEN p.herplanningen > 0 AND p.dagen_verschoven IS NOT NULL THEN
        CASE WHEN p.dagen_verschoven = 0 THEN 'even laat als eerst'
            ELSE abs(p.dagen_verschoven) || CASE abs(p.dagen_verschoven) WHEN 1 THEN ' dag ' ELSE ' dagen ' END
                || CASE WHEN p.dagen_verschoven > 0 THEN 'later' ELSE 'eerder' END || ' dan eerst' END
        END AS verschoven,
    CASE WHEN s.beeindigd = 0 AND p.einde_dag < (SELECT datum FROM peil) THEN 1 END AS te_laat,
    nullif(p.mijlpalen, 0) AS mijlpalen_n, p.mijlpalen_gehaald AS gehaald_n,
    (SELECT nullif(count(*), 0) FROM mijlpaal m WHERE m.actie = a.id AND m.stand = 'onbekend') AS niet_bekend_n,
    a.resultaat
FROM actie a JOIN actie_stand s ON s.id = a.id JOIN actie_planning p ON p.id = a.id
WHERE a.id = :id;

--: lijnen
SELECT l.id, l.nummer, l.titel, l.periode AS "periode|periode"
FROM actie_actielijn k JOIN actielijn l ON l.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

-- The goals of the action itself; where it names none, those of its action lines.
--: doelen
SELECT d.id, d.titel, b.id AS boven_id, b.titel AS boven_titel, x.via_lijn, x.lijn_afgeleid,
    (SELECT 1 FROM doel_afgeleid a WHERE a.item = d.id AND a.waarde = 'bovenliggend') AS boven_afgeleid,
    (SELECT 1 FROM onbekend u WHERE u.soort = 'doel' AND u.item = d.id AND u.veld = 'bovenliggend') AS boven_onbekend
FROM (
    SELECT waarde AS doel, volgnr, NULL AS via_lijn, NULL AS lijn_afgeleid FROM actie_doelen WHERE item = :id
    UNION ALL
    SELECT d.waarde, min(1000 * k.volgnr + d.volgnr), 1, (SELECT 1 FROM actielijn_afgeleid a WHERE a.item = d.item AND a.waarde = 'doelen')
    FROM actie_actielijn k JOIN actielijn_doelen d ON d.item = k.waarde
    WHERE k.item = :id AND NOT EXISTS (SELECT 1 FROM actie_doelen WHERE item = :id)
    GROUP BY d.waarde
) x JOIN doel d ON d.id = x.doel LEFT JOIN doel b ON b.id = d.bovenliggend
ORDER BY x.volgnr;

--: doelen.knelpunten
SELECT k.id, k.titel, (SELECT 1 FROM knelpunt_afgeleid a WHERE a.item = k.id AND a.waarde = 'doelen') AS verband_afgeleid,
    (SELECT 1 FROM knelpunt_afgeleid a WHERE a.item = k.id AND a.waarde = 'oorzaken') AS oorzaken_afgeleid
FROM knelpunt_doelen d JOIN knelpunt k ON k.id = d.item
WHERE d.waarde = :id ORDER BY sorteer(k.titel);

--: doelen.knelpunten.oorzaken
SELECT waarde AS oorzaak FROM knelpunt_oorzaken WHERE item = :id ORDER BY volgnr;

--: vormen
SELECT u.naam AS vorm FROM actie_uitbuitingsvormen k JOIN programma_uitbuitingsvormen u ON u.id = k.waarde
WHERE k.item = :id ORDER BY k.volgnr;

--: tekst een
SELECT pad, tekst AS "inhoud|markdown3" FROM actie WHERE id = :id AND tekst <> '';

--: houders
SELECT o.id, o.titel, CASE WHEN instr(o.titel, o.afkorting) = 0 THEN o.afkorting END AS afkorting
FROM actie_actiehouder k JOIN organisatie o ON o.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: betrokkenen
SELECT o.id, o.titel, CASE WHEN instr(o.titel, o.afkorting) = 0 THEN o.afkorting END AS afkorting
FROM actie_betrokken k JOIN organisatie o ON o.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: mijlpalen
SELECT m.id, m.titel, m.datum AS "datum|datum", m.gehaald AS "gehaald|datum", m.stand_naam, m.stand AS staat, m.stand_naam AS staat_naam,
    s.citaat AS "citaat|stuk", s.adres,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend_rij o WHERE o.soort = 'actie' AND o.item = m.actie AND o.veld = 'mijlpalen.datum' AND o.volgnr = m.volgnr)
        THEN 'onbekend' ELSE 'niet ingevuld' END AS datum_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend_rij o WHERE o.soort = 'actie' AND o.item = m.actie AND o.veld = 'mijlpalen.bewijs' AND o.volgnr = m.volgnr)
        THEN 'onbekend' WHEN m.gehaald IS NULL THEN '–' ELSE 'niet ingevuld' END AS bewijs_leeg
FROM mijlpaal m LEFT JOIN stuk s ON s.id = m.bewijs
WHERE m.actie = :id ORDER BY m.volgnr;

--: berichten
SELECT v.id, v.pad, v.datum_dag, v.datum AS "datum|datum", coalesce(v.fase, 'onbekend') AS fase,
    (SELECT naam FROM keuze WHERE lijst = 'fase' AND waarde = coalesce(v.fase, 'onbekend')) AS fase_naam,
    CASE WHEN v.fase IN ('afgerond', 'gestopt') THEN NULL ELSE coalesce(v.oordeel, 'geen') END AS oordeel,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'oordeel' AND waarde = v.oordeel), 'geen oordeel') AS oordeel_naam,
    coalesce(o.titel, v.oordeel_door) AS oordeel_door,
    v.oorzaak, v.gevolg, v.bijsturing, v.volgende_stap,
    (SELECT vraag FROM besluit b WHERE b.id = v.id) AS vraag, (SELECT gremium_titel FROM besluit b WHERE b.id = v.id) AS gremium_titel,
    (SELECT 1 FROM voortgang_afgeleid d WHERE d.item = v.id AND d.waarde = 'fase') AS fase_afgeleid,
    (SELECT 1 FROM voortgang_afgeleid d WHERE d.item = v.id AND d.waarde = 'datum') AS datum_afgeleid,
    nullif(v.tekst, '') AS "inhoud|markdown4"
FROM voortgang v
LEFT JOIN organisatie o ON o.id = v.oordeel_door
WHERE v.betreft_actie = :id AND v.datum_dag <= (SELECT datum FROM peil)
ORDER BY v.datum_dag DESC, v.id DESC;

--: berichten.stukken
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres
FROM voortgang_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: middelen
SELECT volgnr, CASE WHEN tot_en_met IS NULL THEN jaar ELSE jaar || '/' || tot_en_met END AS "jaren|periode",
    bedrag AS "bedrag|euro", CASE WHEN bedrag IS NOT NULL AND (tot_en_met IS NOT NULL OR structureel = 1) THEN 1 END AS per_jaar,
    CASE structureel WHEN 1 THEN 'ja' WHEN 0 THEN 'nee' END AS structureel, omschrijving
FROM actie_middelen WHERE item = :id ORDER BY volgnr;

--: middelen.stukken
SELECT s.citaat AS "citaat|stuk", b.passage, s.adres
FROM actie_middelen_bron b JOIN stuk s ON s.id = b.document
WHERE b.item = :id AND b.rij = :volgnr ORDER BY b.volgnr;

--: moties
SELECT m.id, m.titel
FROM motie m
WHERE m.id IN (SELECT waarde FROM actie_moties WHERE item = :id UNION SELECT item FROM motie_acties WHERE waarde = :id)
ORDER BY m.datum_dag, m.id;

--: toezeggingen
SELECT m.id, m.titel
FROM toezegging m
WHERE m.id IN (SELECT waarde FROM actie_toezeggingen WHERE item = :id
    UNION SELECT item FROM toezegging_acties WHERE waarde = :id)
ORDER BY m.datum_dag, m.id;

--: aanbevelingen
SELECT m.id, m.titel
FROM aanbeveling m
WHERE m.id IN (SELECT waarde FROM actie_aanbevelingen WHERE item = :id
    UNION SELECT item FROM aanbeveling_acties WHERE waarde = :id)
ORDER BY m.datum_dag, m.id;

--: indicatoren
SELECT i.id, i.titel FROM actie_indicatoren k JOIN indicator i ON i.id = k.waarde WHERE k.item = :id ORDER BY k.volgnr;

--: vervolg
SELECT p.id, p.titel FROM project_vervolg_op k JOIN project p ON p.id = k.item
WHERE k.waarde = :id ORDER BY sorteer(p.nummer), p.id;

--: bronnen
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres, s.vindplaats
FROM actie_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: afgeleid een
SELECT nullif(max(waarde = 'titel'), 0) AS titel, nullif(max(waarde = 'actielijn'), 0) AS actielijn,
    nullif(max(waarde = 'actiehouder'), 0) AS actiehouder, nullif(max(waarde = 'betrokken'), 0) AS betrokken,
    nullif(max(waarde = 'uitbuitingsvormen'), 0) AS uitbuitingsvormen, nullif(max(waarde = 'doelen'), 0) AS doelen,
    nullif(max(waarde = 'start'), 0) AS start, nullif(max(waarde = 'einde'), 0) AS einde,
    nullif(max(waarde = 'herplanning'), 0) AS herplanning, nullif(max(waarde = 'mijlpalen'), 0) AS mijlpalen,
    nullif(max(waarde = 'resultaat'), 0) AS resultaat, nullif(max(waarde = 'middelen'), 0) AS middelen,
    nullif(max(waarde = 'moties'), 0) AS moties, nullif(max(waarde = 'toezeggingen'), 0) AS toezeggingen,
    nullif(max(waarde = 'aanbevelingen'), 0) AS aanbevelingen, nullif(max(waarde = 'indicatoren'), 0) AS indicatoren
FROM actie_afgeleid WHERE item = :id;

--: leeg een
SELECT CASE WHEN max(veld = 'actielijn') THEN 'onbekend' ELSE 'niet ingevuld' END AS actielijn,
    CASE WHEN max(veld = 'actiehouder') THEN 'onbekend' ELSE 'niet ingevuld' END AS actiehouder,
    CASE WHEN max(veld = 'betrokken') THEN 'onbekend' ELSE 'niet ingevuld' END AS betrokken,
    CASE WHEN max(veld = 'uitbuitingsvormen') THEN 'onbekend' ELSE 'niet ingevuld' END AS uitbuitingsvormen,
    CASE WHEN max(veld = 'doelen') THEN 'onbekend' ELSE 'niet ingevuld' END AS doelen,
    CASE WHEN max(veld = 'start') THEN 'onbekend' ELSE 'niet ingevuld' END AS start,
    CASE WHEN max(veld = 'einde') THEN 'onbekend' ELSE 'niet ingevuld' END AS einde,
    CASE WHEN max(veld = 'herplanning') THEN 'De bronnen zeggen niet of de einddatum is verschoven: onbekend.'
        ELSE 'Er is geen verschuiving bekend.' END AS herplanning,
    CASE WHEN max(veld = 'resultaat') THEN 'onbekend' ELSE 'niet ingevuld' END AS resultaat,
    CASE WHEN max(veld = 'mijlpalen') THEN 'De bronnen zeggen niet welke mijlpalen er zijn: onbekend.'
        ELSE 'Er zijn geen mijlpalen ingevuld.' END AS mijlpalen,
    CASE WHEN max(veld = 'middelen') THEN 'De bronnen zeggen niet hoeveel geld er is: onbekend.'
        ELSE 'Er is geen geld ingevuld.' END AS middelen,
    CASE WHEN max(veld = 'moties') THEN 'onbekend' ELSE 'Geen motie of amendement bekend.' END AS moties,
    CASE WHEN max(veld = 'toezeggingen') THEN 'onbekend' ELSE 'Geen toezegging bekend.' END AS toezeggingen,
    CASE WHEN max(veld = 'aanbevelingen') THEN 'onbekend' ELSE 'Geen aanbeveling bekend.' END AS aanbevelingen,
    CASE WHEN max(veld = 'indicatoren') THEN 'onbekend' ELSE 'Geen indicator bekend.' END AS indicatoren
FROM onbekend WHERE soort = 'actie' AND item = :id;

--: onzeker een
SELECT 1 AS ja
WHERE EXISTS (SELECT 1 FROM onbekend WHERE soort = 'actie' AND item = :id)
    OR EXISTS (SELECT 1 FROM actie_afgeleid WHERE item = :id);

--: onbekende
SELECT replace(replace(veld, '.', ', '), '_', ' ') AS naam
FROM onbekend WHERE soort = 'actie' AND item = :id ORDER BY veld;

--: afgeleide
SELECT replace(waarde, '_', ' ') AS naam FROM actie_afgeleid WHERE item = :id ORDER BY volgnr;

-- When and in which commit it last changed; nothing where that is not known.
--: gewijzigd een
SELECT substr(revisie, 1, 10) AS revisie, datum AS "datum|datum", wie, CASE stand WHEN 'niet-vastgelegd' THEN 1 END AS niet_vastgelegd
FROM item_wijziging WHERE soort = 'actie' AND item = :id AND (stand = 'niet-vastgelegd' OR revisie IS NOT NULL);

--: verloop
SELECT datum AS dag, datum AS "datum|datum", tekst AS "tekst|stuk", nieuw AS "nieuw|datum", toelichting, nullif(afgeleid, 0) AS afgeleid, adres
FROM geschiedenis WHERE soort = 'actie' AND item = :id ORDER BY dag DESC, wat, bij DESC;
