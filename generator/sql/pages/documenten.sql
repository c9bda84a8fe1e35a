-- SPDX-License-Identifier: EUPL-1.2
-- The register of papers: what each is, where it can be read, how much of it was read, and what rests on it.

--: .
SELECT CASE count(*) WHEN 1 THEN '1 stuk' ELSE count(*) || ' stukken' END AS aantal, nullif(count(*), 0) AS stukken_n FROM document;

--: leesstanden
SELECT k.naam, count(d.id) AS aantal
FROM (SELECT waarde, naam, volgorde FROM keuze WHERE lijst = 'gelezen' UNION ALL SELECT NULL, 'niet ingevuld', 9) k
LEFT JOIN document d ON d.gelezen IS k.waarde
GROUP BY k.naam ORDER BY k.volgorde;

--: groepen
SELECT k.waarde AS soort, 'soort-' || k.waarde AS anker, CASE k.waarde WHEN 'kamerstuk' THEN 'Kamerstukken' WHEN 'brief' THEN 'Brieven'
    WHEN 'rapport' THEN 'Rapporten' WHEN 'webpagina' THEN 'Webpagina’s' WHEN 'wet' THEN 'Wetten' WHEN 'besluit' THEN 'Besluiten'
    WHEN 'overig' THEN 'Andere stukken' ELSE k.naam END AS kop, count(*) AS aantal
FROM keuze k JOIN document d ON d.soort = k.waarde WHERE k.lijst = 'documentsoort' GROUP BY k.waarde ORDER BY k.volgorde;

--: groepen.stukken
SELECT d.id, d.pad, s.citaat AS "citaat|stuk", nullif(d.titel, s.citaat) AS titel, d.instantie, d.vergaderjaar, d.datum AS "datum|datum", d.vindplaats, d.zoals_gedrukt,
    (SELECT naam FROM keuze WHERE lijst = 'gelezen' AND waarde = d.gelezen) AS gelezen,
    (SELECT 1 FROM brief b WHERE b.id = d.id) AS brief,
    (SELECT 1 FROM document_afgeleid a WHERE a.item = d.id AND a.waarde = 'datum') AS datum_afgeleid,
    (SELECT 1 FROM document_afgeleid a WHERE a.item = d.id AND (a.waarde = 'nummer' OR a.waarde = 'titel' AND d.titel = s.citaat)) AS kop_afgeleid,
    (SELECT 1 FROM document_afgeleid a WHERE a.item = d.id AND a.waarde = 'titel') AS titel_afgeleid,
    (SELECT 1 FROM document_afgeleid a WHERE a.item = d.id AND a.waarde = 'vergaderjaar') AS vergaderjaar_afgeleid,
    (SELECT 1 FROM document_afgeleid a WHERE a.item = d.id AND a.waarde = 'vindplaats') AS vindplaats_afgeleid,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'document' AND o.item = d.id AND o.veld = 'datum') THEN 'onbekend'
        ELSE 'niet ingevuld' END AS datum_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'document' AND o.item = d.id AND o.veld = 'vindplaats') THEN 'onbekend'
        ELSE 'niet ingevuld' END AS vindplaats_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'document' AND o.item = d.id AND o.veld = 'bron') THEN 'onbekend'
        ELSE 'niet ingevuld' END AS bron_leeg,
    nullif(d.tekst, '') AS "inhoud|markdown4"
FROM document d JOIN stuk s ON s.id = d.id
WHERE d.soort = :soort
ORDER BY d.dossier IS NULL, d.dossier, sorteer(d.nummer), sorteer(s.citaat), d.id;

-- What tells of it: often another paper, where this one was not read.
--: groepen.stukken.bronnen
SELECT CASE WHEN b.document = b.item THEN 1 END AS zelf, s.citaat AS "citaat|stuk", b.passage, s.adres
FROM document_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;

-- Up to twelve items are named; of more the kinds are counted.
--: groepen.stukken.gebruik
SELECT coalesce(CASE g.soort
        WHEN 'actie' THEN (SELECT titel FROM actie WHERE id = g.item)
        WHEN 'project' THEN (SELECT titel FROM project WHERE id = g.item)
        WHEN 'actielijn' THEN (SELECT titel FROM actielijn WHERE id = g.item)
        WHEN 'doel' THEN (SELECT titel FROM doel WHERE id = g.item)
        WHEN 'knelpunt' THEN (SELECT titel FROM knelpunt WHERE id = g.item)
        WHEN 'organisatie' THEN (SELECT titel FROM organisatie WHERE id = g.item)
        WHEN 'gremium' THEN (SELECT titel FROM gremium WHERE id = g.item)
        WHEN 'motie' THEN (SELECT titel FROM motie WHERE id = g.item)
        WHEN 'toezegging' THEN (SELECT titel FROM toezegging WHERE id = g.item)
        WHEN 'aanbeveling' THEN (SELECT titel FROM aanbeveling WHERE id = g.item)
        WHEN 'kamervraag' THEN (SELECT titel FROM kamervraag WHERE id = g.item)
        WHEN 'indicator' THEN (SELECT titel FROM indicator WHERE id = g.item)
        WHEN 'brief' THEN (SELECT titel FROM brief WHERE id = g.item)
        WHEN 'document' THEN (SELECT citaat FROM stuk WHERE id = g.item)
        WHEN 'begrip' THEN (SELECT titel FROM begrip WHERE id = g.item)
        WHEN 'programma' THEN (SELECT titel FROM programma WHERE id = g.item) END, g.item) AS naam,
    g.soort, replace(s.adres, '{id}', g.item) AS adres,
    CASE WHEN lead(1) OVER (ORDER BY s.volgorde, sorteer(g.item)) THEN '; ' END AS komma
FROM stuk_gebruik g JOIN soort s ON s.naam = g.soort
WHERE g.document = :id AND (SELECT count(*) FROM stuk_gebruik n WHERE n.document = :id) <= 12
ORDER BY s.volgorde, sorteer(g.item);

--: groepen.stukken.tellingen
SELECT count(*) || ' ' || CASE count(*) WHEN 1 THEN CASE g.soort WHEN 'project' THEN 'No Regrets-project' WHEN 'gremium' THEN 'overleg' ELSE g.soort END
    ELSE s.meervoud END AS telling, CASE WHEN lead(1) OVER (ORDER BY s.volgorde) THEN '; ' END AS komma
FROM stuk_gebruik g JOIN soort s ON s.naam = g.soort
WHERE g.document = :id AND (SELECT count(*) FROM stuk_gebruik n WHERE n.document = :id) > 12
GROUP BY g.soort ORDER BY s.volgorde;
