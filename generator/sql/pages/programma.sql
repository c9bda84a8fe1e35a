-- SPDX-License-Identifier: EUPL-1.2
-- The programme itself: its text, its forms of exploitation, its money.

--: .
SELECT titel, start AS "start|datum", periode AS "periode|periode",
    substr(dossier, 1, 2) || char(160) || substr(dossier, 3) AS dossier_naam, verouderd_na
FROM programma;

--: vormen
SELECT naam, (SELECT count(DISTINCT item) FROM actie_uitbuitingsvormen WHERE waarde = u.id) AS acties
FROM programma_uitbuitingsvormen u ORDER BY volgnr;

--: tekst een
SELECT pad, tekst AS "inhoud|markdown" FROM programma WHERE tekst <> '';

--: middelen
SELECT volgnr, CASE WHEN tot_en_met IS NULL THEN jaar ELSE jaar || '/' || tot_en_met END AS "jaren|periode",
    bedrag AS "bedrag|euro", CASE structureel WHEN 1 THEN 'ja' WHEN 0 THEN 'nee' END AS structureel, omschrijving,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend_rij o WHERE o.soort = 'programma' AND o.veld = 'middelen.omschrijving' AND o.volgnr = programma_middelen.volgnr)
        THEN 'onbekend' ELSE 'niet ingevuld' END AS omschrijving_leeg
FROM programma_middelen ORDER BY jaar IS NULL, jaar, volgnr;

--: middelen.stukken
SELECT s.citaat AS "citaat|stuk", b.passage, s.adres
FROM programma_middelen_bron b JOIN stuk s ON s.id = b.document WHERE b.rij = :volgnr ORDER BY b.volgnr;

--: afgeleid een
SELECT nullif(max(waarde = 'start'), 0) AS start, nullif(max(waarde = 'periode'), 0) AS periode,
    nullif(max(waarde = 'middelen'), 0) AS middelen
FROM programma_afgeleid;

--: leeg een
SELECT CASE WHEN max(veld = 'start') THEN 'onbekend' ELSE 'niet ingevuld' END AS start,
    CASE WHEN max(veld = 'periode') THEN 'onbekend' ELSE 'niet ingevuld' END AS periode,
    CASE WHEN max(veld = 'middelen') THEN 'De bronnen zeggen niet hoeveel geld er is: onbekend.' ELSE 'Er zijn geen bedragen ingevuld.' END AS middelen
FROM onbekend WHERE soort = 'programma';

--: bronnen
SELECT s.citaat AS "citaat|stuk", CASE WHEN instr(s.citaat, s.titel) = 0 THEN s.titel END AS titel, b.passage, s.adres, s.vindplaats
FROM programma_bron b JOIN stuk s ON s.id = b.document ORDER BY b.volgnr;
