-- SPDX-License-Identifier: EUPL-1.2
-- One organisation: what it owns, what of that is due, and what it takes part in.

--: .
SELECT o.titel, CASE WHEN instr(o.titel, o.afkorting) = 0 THEN o.afkorting END AS afkorting, o.url,
    (SELECT naam FROM keuze WHERE lijst = 'organisatiesoort' AND waarde = o.soort) AS soort_naam,
    o.geldig_van AS "geldig_van|datum", o.geldig_tot AS "geldig_tot|datum",
    (SELECT dag FROM volgende_brief) AS "grens|datum"
FROM organisatie o WHERE o.id = :id;

--: opvolger
SELECT n.id, n.titel FROM organisatie o JOIN organisatie n ON n.id = o.opvolger WHERE o.id = :id;

--: voorgangers
SELECT id, titel FROM organisatie WHERE opvolger = :id ORDER BY sorteer(titel), id;

--: tekst een
SELECT pad, tekst AS "inhoud|markdown3" FROM organisatie WHERE id = :id AND tekst <> '';

--: acties
SELECT r.id, r.nummer, r.titel, CASE r.soort WHEN 'bestaand-beleid' THEN 1 END AS beleid,
    r.fase, r.fase_naam, r.fase_afgeleid, r.oordeel, r.oordeel_naam, r.bericht_datum AS "bericht|datum",
    r.actiehouders, r.actiehouder_afgeleid,
    r.einde AS "einde|datum", r.einde_leeg, r.einde_afgeleid, r.herplanningen, r.te_laat
FROM actie_actiehouder k JOIN actie_regel r ON r.id = k.item
WHERE k.waarde = :id
ORDER BY r.nummer IS NULL, sorteer(r.nummer), sorteer(r.id);

-- What the organisation has to do, in short (views/31-kort.sql).
--: in_het_kort een
SELECT 1 AS ja WHERE EXISTS (SELECT 1 FROM organisatie_kort WHERE organisatie = :id);

--: in_het_kort.zinnen
SELECT zin FROM organisatie_kort WHERE organisatie = :id ORDER BY volgnr;

-- What is asked of it now: of the work that it owns.
--: eigenaar een
SELECT 1 AS ja WHERE EXISTS (SELECT 1 FROM actie_actiehouder WHERE waarde = :id) OR EXISTS (SELECT 1 FROM project_organisaties WHERE waarde = :id);

-- Dates that have passed, or that come before the next letter; also of a milestone of which nobody knows whether it was met.
--: afspraken
WITH eigen AS (
    SELECT 'actie' AS soort, s.titel AS wat, NULL AS bij, 'acties/' || s.id || '/index.html' AS adres,
        p.einde AS datum, p.einde_dag AS dag,
        CASE s.fase WHEN 'onbekend' THEN 'fase onbekend' ELSE s.fase_naam END AS stand
    FROM actie_actiehouder k JOIN actie_stand s ON s.id = k.item JOIN actie_planning p ON p.id = k.item
    WHERE k.waarde = :id AND NOT s.beeindigd
    UNION ALL
    SELECT 'mijlpaal', m.titel, a.titel, 'acties/' || m.actie || '/index.html#mijlpaal-' || m.id, m.datum, m.datum_dag,
        m.stand_naam
    FROM actie_actiehouder k JOIN mijlpaal m ON m.actie = k.item JOIN actie a ON a.id = k.item
    WHERE k.waarde = :id AND m.stand IN ('te-laat', 'onbekend', 'komt')
    UNION ALL
    SELECT 'project', s.titel, NULL, 'no-regrets/' || s.id || '/index.html',
        substr(p.looptijd, instr(p.looptijd, '/') + 1), p.looptijd_dag,
        CASE s.fase WHEN 'onbekend' THEN 'fase onbekend' ELSE s.fase_naam END
    FROM project_organisaties k JOIN project_stand s ON s.id = k.item JOIN project p ON p.id = k.item
    WHERE k.waarde = :id AND NOT s.beeindigd
)
SELECT soort, wat, bij, adres, datum AS "datum|datum", stand,
    CASE WHEN dag < (SELECT datum FROM peil) THEN 1 END AS te_laat
FROM eigen
WHERE dag <= (SELECT dag FROM volgende_brief)
ORDER BY dag, soort, adres;

-- What parliament asked that one of its actions is about, and that is not settled.
--: kamer
WITH eigen AS (
    SELECT item AS actie FROM actie_actiehouder WHERE waarde = :id
), bij AS (
    SELECT 'motie' AS soort, k.waarde AS id FROM eigen e JOIN actie_moties k ON k.item = e.actie
    UNION SELECT 'motie', k.item FROM eigen e JOIN motie_acties k ON k.waarde = e.actie
    UNION SELECT 'toezegging', k.waarde FROM eigen e JOIN actie_toezeggingen k ON k.item = e.actie
    UNION SELECT 'toezegging', k.item FROM eigen e JOIN toezegging_acties k ON k.waarde = e.actie
    UNION SELECT 'aanbeveling', k.waarde FROM eigen e JOIN actie_aanbevelingen k ON k.item = e.actie
    UNION SELECT 'aanbeveling', k.item FROM eigen e JOIN aanbeveling_acties k ON k.waarde = e.actie
)
SELECT p.titel, p.wat, a.adres, CASE p.staat WHEN 'onbekend' THEN 'stand onbekend' ELSE k.naam END AS stand, p.termijn AS "termijn|datum",
    CASE p.termijn_staat WHEN 'verstreken' THEN 1 END AS verstreken
FROM bij CROSS JOIN parlement p ON p.soort = bij.soort AND p.id = bij.id CROSS JOIN adres a ON a.soort = p.soort AND a.id = p.id
LEFT JOIN keuze k ON k.lijst = 'uitvoering' AND k.waarde = p.staat
WHERE p.staat NOT IN ('afgedaan', 'niet-uitgevoerd')
ORDER BY p.termijn_dag IS NULL, p.termijn_dag, p.datum_dag, p.soort, p.id;

-- Actions without an update, or with one that is too old (indicators/actualiteit.sql).
--: berichten
SELECT f.actie AS id, f.titel, f.datum AS "datum|datum"
FROM actie_actiehouder k CROSS JOIN figuur_actualiteit_actie f ON f.actie = k.item
WHERE k.waarde = :id AND (f.dagen IS NULL OR f.verouderd)
ORDER BY f.datum_dag, sorteer(f.actie);

-- Decisions that one of its actions or projects waits for.
--: besluiten
SELECT b.id, b.vraag, b.gremium_titel AS gremium, b.titel, b.adres, b.voor AS "voor|datum",
    CASE WHEN b.voor_dag < (SELECT datum FROM peil) THEN 1 END AS te_laat
FROM (
    SELECT v.id FROM actie_actiehouder k JOIN voortgang v ON v.betreft_actie = k.item WHERE k.waarde = :id
    UNION SELECT v.id FROM project_organisaties k JOIN voortgang v ON v.betreft_project = k.item WHERE k.waarde = :id
) v CROSS JOIN besluit b ON b.id = v.id
WHERE b.open
ORDER BY b.voor_dag IS NULL, b.voor_dag, b.id;

--: betrokken
SELECT s.id, s.nummer, s.titel, s.fase, s.fase_naam, s.fase_afgeleid
FROM actie_betrokken k JOIN actie_stand s ON s.id = k.item
WHERE k.waarde = :id
ORDER BY s.nummer IS NULL, sorteer(s.nummer), sorteer(s.id);

--: projecten
SELECT s.id, s.nummer, s.titel, s.fase, s.fase_naam, s.fase_afgeleid, x.rol
FROM (
    SELECT item, 'voert uit' AS rol FROM project_organisaties WHERE waarde = :id
    UNION ALL
    SELECT item, 'doet mee' FROM project_betrokken WHERE waarde = :id
) x JOIN project_stand s ON s.id = x.item
ORDER BY sorteer(s.nummer), s.id, x.rol DESC;

--: gremia
SELECT g.id, g.titel, l.rol, l.van AS "van|datum", l.tot AS "tot|datum"
FROM gremium_leden l JOIN gremium g ON g.id = l.item
WHERE l.organisatie = :id
ORDER BY sorteer(g.titel), g.id, l.volgnr;

--: aanbevelingen
SELECT id, titel FROM aanbeveling WHERE organisatie = :id ORDER BY datum_dag, sorteer(nummer), id;

--: indicatoren
SELECT i.id, i.titel FROM indicator_teller k JOIN indicator i ON i.id = k.item
WHERE k.waarde = :id ORDER BY sorteer(i.titel), i.id;

--: bronnen
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres, s.vindplaats
FROM organisatie_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

--: onzeker een
SELECT 1 AS ja
WHERE EXISTS (SELECT 1 FROM onbekend WHERE soort = 'organisatie' AND item = :id)
    OR EXISTS (SELECT 1 FROM organisatie_afgeleid WHERE item = :id);

--: onbekende
SELECT replace(replace(veld, '.', ', '), '_', ' ') AS naam
FROM onbekend WHERE soort = 'organisatie' AND item = :id ORDER BY veld;

--: afgeleide
SELECT replace(waarde, '_', ' ') AS naam FROM organisatie_afgeleid WHERE item = :id ORDER BY volgnr;

-- When and in which commit it last changed; nothing where that is not known.
--: gewijzigd een
SELECT substr(revisie, 1, 10) AS revisie, datum AS "datum|datum", wie, CASE stand WHEN 'niet-vastgelegd' THEN 1 END AS niet_vastgelegd
FROM item_wijziging WHERE soort = 'organisatie' AND item = :id AND (stand = 'niet-vastgelegd' OR revisie IS NOT NULL);
