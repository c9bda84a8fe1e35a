-- SPDX-License-Identifier: EUPL-1.2
-- The values of the items that changed, on one side; those that are not known yet on its as-of date (load/6-later.sql) are
-- not compared.
INSERT INTO later (kant, bestand, nr)
WITH begin AS MATERIALIZED (
    SELECT bestand, nr FROM {kant}.later_waarde
)
SELECT '{kant}', bestand, nr FROM begin
UNION -- and what is in them: from the value up to the entry, which is found by its number
SELECT '{kant}', w.bestand, w.nr
FROM (SELECT DISTINCT bestand FROM begin) f CROSS JOIN {kant}.waarde w ON w.bestand = f.bestand
LEFT JOIN {kant}.waarde e ON e.bestand = w.bestand AND e.nr = w.ouder
WHERE (w.bestand, w.ouder) IN (SELECT bestand, nr FROM begin) OR (e.bestand, e.ouder) IN (SELECT bestand, nr FROM begin);

INSERT INTO blad (kant, soort, id, veld, deel, tekst, toon)
WITH sleutel AS ( -- the field that tells the entries of a list of groups apart
    SELECT g.id AS groep, min(v.id) AS veld
    FROM {kant}.veld g JOIN {kant}.veld v ON v.soort = g.soort AND v.pad GLOB g.pad || '.*' AND v.vorm = 'een'
    WHERE g.vorm IN ('groepen', 'paren') GROUP BY g.id
), ruw AS ( -- a reference by the name of now
    SELECT r.soort, r.{kant} AS id, r.wordt AS nu, w.bestand, w.nr, w.ouder, w.volgnr, v.id AS veldnr, v.pad, v.vorm, v.type, v.naar,
        w.norm, w.tekst AS getypt, coalesce((SELECT k.wordt FROM {kant}.veld_doel d CROSS JOIN koppel k ON k.soort = d.soort AND k.{kant} = w.norm
            WHERE v.type = 'verwijzing' AND d.veld = v.id LIMIT 1), w.norm, w.tekst) AS tekst
    FROM veranderd r CROSS JOIN {kant}.waarde w ON w.bestand = r.bestand_{kant} CROSS JOIN {kant}.veld v ON v.id = w.veld
), rij AS MATERIALIZED ( -- an entry, with its own key: from the key to the entry, which is found by its number
    SELECT g.bestand, g.nr, g.ouder, s.tekst || CASE row_number() OVER (
            PARTITION BY g.bestand, g.veld, g.ouder, s.tekst ORDER BY g.nr) WHEN 1 THEN '' ELSE '~' || row_number() OVER (
            PARTITION BY g.bestand, g.veld, g.ouder, s.tekst ORDER BY g.nr) END AS sleutel
    FROM ruw s JOIN sleutel k ON k.veld = s.veldnr
    CROSS JOIN {kant}.waarde g ON g.bestand = s.bestand AND g.nr = s.ouder AND g.veld = k.groep
), waarden AS (
    SELECT r.*, coalesce(b.sleutel || '/', '') || coalesce(e.sleutel, '') AS deel,
        CASE WHEN r.norm IS NULL THEN r.getypt
            WHEN r.type = 'verwijzing' THEN coalesce(
                CASE WHEN r.naar = 'organisatie' THEN (SELECT coalesce(afkorting, titel) FROM {kant}.organisatie WHERE id = r.norm)
                    WHEN r.naar = 'uitbuitingsvorm' THEN (SELECT u.naam FROM {kant}.programma_uitbuitingsvormen u WHERE u.id = r.norm LIMIT 1)
                    WHEN r.naar = 'document|brief' THEN (SELECT citaat FROM {kant}.stuk WHERE id = r.norm) END,
                (SELECT d.titel FROM {kant}.veld_doel t JOIN ding d ON d.kant = '{kant}' AND d.soort = t.soort AND d.id = r.norm
                    WHERE t.veld = r.veldnr LIMIT 1), r.norm)
            WHEN r.type = 'keuze' THEN coalesce((SELECT naam FROM {kant}.keuze WHERE lijst = r.naar AND waarde = r.norm), r.norm)
            WHEN r.type IN ('datum', 'periode', 'jaar') THEN datum_nl(r.norm)
            WHEN r.type IN ('getal', 'geheel') THEN getal_nl(r.norm)
            WHEN r.type = 'bedrag' THEN '€ ' || getal_nl(r.norm)
            WHEN r.type = 'ja-nee' THEN iif(r.norm, 'ja', 'nee')
            ELSE r.norm END AS leesbaar
    FROM ruw r LEFT JOIN rij e ON e.bestand = r.bestand AND e.nr = r.ouder LEFT JOIN rij b ON b.bestand = e.bestand AND b.nr = e.ouder
    WHERE r.type <> 'groep' AND r.vorm IN ('een', 'lijst')
), zichtbaar AS (
    SELECT * FROM waarden w
    WHERE NOT EXISTS (SELECT 1 FROM later l WHERE l.kant = '{kant}' AND l.bestand = w.bestand AND l.nr = w.nr)
)
SELECT DISTINCT '{kant}', soort, nu, pad, deel,
    group_concat(tekst, char(10)) OVER (deze ORDER BY tekst ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING),
    group_concat(leesbaar, ', ') OVER (deze ORDER BY nr ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
FROM zichtbaar WHERE tekst IS NOT NULL
WINDOW deze AS (PARTITION BY soort, nu, pad, deel);
