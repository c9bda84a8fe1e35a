-- SPDX-License-Identifier: EUPL-1.2
-- The values of the items that changed, on one side, and the state of all actions and projects.
INSERT INTO stand (kant, soort, id, fase, fase_naam, oordeel, oordeel_naam, bericht)
SELECT '{kant}', 'actie', k.wordt, s.fase, s.fase_naam, s.oordeel, s.oordeel_naam, s.bericht
FROM koppel k CROSS JOIN {kant}.actie_stand s ON s.id = k.{kant} WHERE k.soort = 'actie'
UNION ALL
SELECT '{kant}', 'project', k.wordt, s.fase, s.fase_naam, s.oordeel, s.oordeel_naam, s.bericht
FROM koppel k CROSS JOIN {kant}.project_stand s ON s.id = k.{kant} WHERE k.soort = 'project';

-- What is not known yet.
INSERT OR IGNORE INTO verborgen (kant, soort, id, veld, volgnr)
SELECT '{kant}', 'actie', h.item, 'herplanning', h.volgnr FROM {kant}.actie_herplanning h, {kant}.peil p WHERE h.datum_dag > p.datum
UNION ALL
SELECT '{kant}', 'actie', m.item, f.veld, m.volgnr
FROM {kant}.actie_mijlpalen m, {kant}.peil p, (SELECT 'mijlpalen.gehaald' AS veld UNION SELECT 'mijlpalen.bewijs') f
WHERE m.gehaald_dag > p.datum
UNION ALL
SELECT '{kant}', 'indicator', e.item, 'eerdere_streefwaarden', e.volgnr
FROM {kant}.indicator_eerdere_streefwaarden e, {kant}.peil p WHERE e.vervangen_op_dag > p.datum
UNION ALL
SELECT '{kant}', 'reeks', m.item, 'meting', m.volgnr
FROM {kant}.reeks_meting m, {kant}.peil p WHERE coalesce(m.geteld_op_dag, m.jaar_dag) > p.datum
UNION ALL
SELECT '{kant}', a.soort, a.item, 'afdoening', a.volgnr FROM {kant}.afdoening a WHERE NOT a.telt
UNION ALL
SELECT '{kant}', 'voortgang', v.id, f.veld, 0
FROM {kant}.voortgang v, {kant}.peil p, (SELECT 'besluit_gevraagd.antwoord' AS veld UNION SELECT 'besluit_gevraagd.beantwoord_op') f
WHERE v.besluit_gevraagd_beantwoord_op_dag > p.datum
UNION ALL
SELECT '{kant}', 'motie', m.id, f.veld, 0
FROM {kant}.motie m, {kant}.peil p, (SELECT 'besluit' AS veld UNION SELECT 'besluit_datum') f
WHERE m.besluit_datum_dag > p.datum
UNION ALL
SELECT '{kant}', 'kamervraag', q.id, f.veld, 0
FROM {kant}.kamervraag q, {kant}.peil p, (SELECT 'beantwoord_op' AS veld UNION SELECT 'beantwoord_met') f
WHERE q.beantwoord_op_dag > p.datum;

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
), rij AS MATERIALIZED ( -- an entry, with its own key
    SELECT g.bestand, g.nr, g.ouder, g.volgnr, g.pad, s.tekst || CASE row_number() OVER (
            PARTITION BY g.bestand, g.veldnr, g.ouder, s.tekst ORDER BY g.nr) WHEN 1 THEN '' ELSE '~' || row_number() OVER (
            PARTITION BY g.bestand, g.veldnr, g.ouder, s.tekst ORDER BY g.nr) END AS sleutel
    FROM ruw g JOIN sleutel k ON k.groep = g.veldnr JOIN ruw s ON s.bestand = g.bestand AND s.ouder = g.nr AND s.veldnr = k.veld
    WHERE g.vorm IN ('groepen', 'paren')
), waarden AS (
    SELECT r.*, coalesce(b.sleutel || '/', '') || coalesce(e.sleutel, '') AS deel, coalesce(b.volgnr, e.volgnr, 0) AS rijnr,
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
    WHERE NOT EXISTS (SELECT 1 FROM verborgen h WHERE h.kant = '{kant}' AND h.soort = w.soort AND h.id = w.id
        AND (w.pad = h.veld OR w.pad GLOB h.veld || '.*') AND h.volgnr = w.rijnr)
)
SELECT DISTINCT '{kant}', soort, nu, pad, deel,
    group_concat(tekst, char(10)) OVER (deze ORDER BY tekst ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING),
    group_concat(leesbaar, ', ') OVER (deze ORDER BY nr ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
FROM zichtbaar WHERE tekst IS NOT NULL
WINDOW deze AS (PARTITION BY soort, nu, pad, deel);
