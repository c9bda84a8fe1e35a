-- SPDX-License-Identifier: EUPL-1.2
-- All organisations by kind, and the bodies in which they meet.

--: soorten
SELECT k.waarde AS soort, k.naam AS soort_naam
FROM keuze k
WHERE k.lijst = 'organisatiesoort' AND EXISTS (SELECT 1 FROM organisatie o WHERE o.soort = k.waarde)
ORDER BY k.volgorde;

--: soorten.organisaties
SELECT o.id, o.titel, CASE WHEN instr(o.titel, o.afkorting) = 0 THEN o.afkorting END AS afkorting,
    (SELECT count(*) FROM actie_actiehouder k WHERE k.waarde = o.id) AS houder_n,
    (SELECT count(*) FROM actie_betrokken k WHERE k.waarde = o.id) AS betrokken_n,
    (SELECT count(*) FROM project_organisaties k WHERE k.waarde = o.id) AS project_n,
    (SELECT count(*) FROM project_betrokken k WHERE k.waarde = o.id) AS project_betrokken_n
FROM organisatie o
WHERE o.soort = :soort
ORDER BY sorteer(o.titel), o.id;

--: gremia
SELECT g.id, g.titel, g.periode AS "periode|periode",
    (SELECT naam FROM keuze WHERE lijst = 'gremiumsoort' AND waarde = g.soort) AS soort_naam,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'gremium' AND u.item = g.id AND u.veld = 'periode')
        THEN 'onbekend' ELSE 'niet ingevuld' END AS periode_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'gremium' AND u.item = g.id AND u.veld = 'leden')
        THEN 'De bronnen zeggen niet wie er meedoen: onbekend.' ELSE 'Er zijn geen leden ingevuld.' END AS leden_leeg,
    (SELECT 1 FROM gremium_afgeleid d WHERE d.item = g.id AND d.waarde = 'leden') AS leden_afgeleid,
    (SELECT 1 FROM gremium_afgeleid d WHERE d.item = g.id AND d.waarde = 'periode') AS periode_afgeleid,
    g.pad, nullif(g.tekst, '') AS "inhoud|markdown4"
FROM gremium g
ORDER BY sorteer(g.titel), g.id;

--: gremia.leden
SELECT o.id, o.titel, l.rol, l.van AS "van|datum", l.tot AS "tot|datum"
FROM gremium_leden l JOIN organisatie o ON o.id = l.organisatie WHERE l.item = :id ORDER BY l.volgnr;

--: gremia.stukken
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres
FROM gremium_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;
