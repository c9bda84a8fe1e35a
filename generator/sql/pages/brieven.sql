-- SPDX-License-Identifier: EUPL-1.2
-- The letters of the plan, the newest first; those without a date last.

--: .
SELECT CASE count(*) WHEN 1 THEN '1 brief' ELSE count(*) || ' brieven' END AS aantal, count(*) AS brieven_n FROM brief;

--: brieven
SELECT b.id, b.titel, b.datum AS "datum|datum", b.onderwerp,
    (SELECT naam FROM keuze WHERE lijst = 'briefsoort' AND waarde = b.soort) AS soort_naam,
    CASE b.stand WHEN 'concept' THEN 1 END AS concept, CASE WHEN b.datum_dag > (SELECT datum FROM peil) THEN 1 END AS later,
    CASE WHEN b.dossier IS NOT NULL AND b.nummer IS NOT NULL THEN s.citaat END AS "citaat|stuk",
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'brief' AND o.item = b.id AND o.veld = 'datum') THEN 'onbekend'
        ELSE 'niet ingevuld' END AS datum_leeg,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'brief' AND o.item = b.id AND o.veld IN ('nummer', 'dossier')) THEN 'onbekend'
        ELSE 'geen' END AS nummer_leeg,
    (SELECT 1 FROM brief_afgeleid d WHERE d.item = b.id AND d.waarde = 'datum') AS datum_afgeleid
FROM brief b LEFT JOIN stuk s ON s.id = b.id
ORDER BY b.datum_dag IS NULL, b.datum_dag DESC, sorteer(b.id) DESC;
