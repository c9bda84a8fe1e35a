-- SPDX-License-Identifier: EUPL-1.2
-- Figures: new ones, and ones that were changed afterwards. A figure counts from the day it was made known; misschien: the year or
-- month in which that was, where it may have been before the earlier date.
INSERT INTO meldsoort (soort, groep) VALUES ('cijfer-veranderd', 'cijfers'), ('cijfer-weg', 'cijfers'), ('cijfer-nieuw', 'cijfers');
CREATE TEMP TABLE IF NOT EXISTS cijfer (kant TEXT, id TEXT, jaar TEXT, waarde TEXT, stand TEXT, opmerking TEXT, bekend TEXT, volgnr INTEGER, ruw ANY, misschien TEXT);
DELETE FROM temp.cijfer;
INSERT INTO temp.cijfer
SELECT 'was', k.wordt, m.jaar, coalesce(CASE WHEN m.aard <> 'exact' THEN (SELECT naam FROM was.keuze WHERE lijst = 'aard' AND waarde = m.aard) || ' ' END, '')
        || coalesce(getal_nl(m.waarde), getal_nl(m.ondergrens) || ' tot ' || getal_nl(m.bovengrens)) || ' ' || i.eenheid, m.stand, m.opmerking, m.geteld_op, m.volgnr,
    coalesce(m.waarde, '') || '|' || coalesce(m.ondergrens, '') || '|' || coalesce(m.bovengrens, ''), NULL
FROM koppel k CROSS JOIN was.indicator i ON i.id = k.was CROSS JOIN was.reeks_meting m ON m.item = k.was CROSS JOIN was.meting_sinds s ON s.item = m.item AND s.volgnr = m.volgnr
WHERE k.soort = 'indicator' AND coalesce(s.dag, '') <= (SELECT datum FROM was.peil)
UNION ALL
SELECT 'wordt', k.wordt, m.jaar, coalesce(CASE WHEN m.aard <> 'exact' THEN (SELECT naam FROM wordt.keuze WHERE lijst = 'aard' AND waarde = m.aard) || ' ' END, '')
        || coalesce(getal_nl(m.waarde), getal_nl(m.ondergrens) || ' tot ' || getal_nl(m.bovengrens)) || ' ' || i.eenheid, m.stand, m.opmerking, m.geteld_op, m.volgnr,
    coalesce(m.waarde, '') || '|' || coalesce(m.ondergrens, '') || '|' || coalesce(m.bovengrens, ''),
    iif(s.vroegst <= (SELECT datum FROM was.peil) AND s.dag > (SELECT datum FROM was.peil), s.vroegst, NULL)
FROM koppel k CROSS JOIN wordt.indicator i ON i.id = k.wordt CROSS JOIN wordt.reeks_meting m ON m.item = k.wordt CROSS JOIN wordt.meting_sinds s ON s.item = m.item AND s.volgnr = m.volgnr
WHERE k.soort = 'indicator' AND coalesce(s.dag, '') <= (SELECT datum FROM wordt.peil);
CREATE INDEX IF NOT EXISTS temp.cijfer_jaar ON cijfer (kant, id, jaar);

INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt, datum, reden, reden_nodig)
SELECT 'cijfer-veranderd', 'indicator', b.id, 'meting', b.jaar,
    'Het cijfer voor ' || datum_nl(b.jaar) || ' was ' || coalesce(a.waarde, 'onbekend') || coalesce(' (' || a.stand || ')', '') || ' en is nu ' || coalesce(b.waarde, 'onbekend')
        || coalesce(' (' || b.stand || ')', '') || '.', a.waarde, b.waarde, b.bekend, b.opmerking, a.ruw <> b.ruw
FROM temp.cijfer b JOIN temp.cijfer a ON a.kant = 'was' AND a.id = b.id AND a.jaar = b.jaar
WHERE b.kant = 'wordt' AND (a.ruw <> b.ruw OR a.waarde IS NOT b.waarde OR a.stand IS NOT b.stand);
INSERT INTO melding (soort, item_soort, item, veld, deel, zin, wordt, datum, reden)
SELECT 'cijfer-nieuw', 'indicator', b.id, 'meting', b.jaar,
    coalesce('Nieuw cijfer voor ' || datum_nl(b.jaar) || ': ' || b.waarde || coalesce(' (' || b.stand || ')', ''),
        'Het cijfer voor ' || datum_nl(b.jaar) || ' is onbekend') || '.'
        || coalesce(' Bekend geworden in ' || datum_nl(b.misschien) || '; op welke dag weten wij niet.', ''), b.waarde, b.bekend, iif(b.waarde IS NULL, b.opmerking, NULL)
FROM temp.cijfer b WHERE b.kant = 'wordt' AND NOT EXISTS (SELECT 1 FROM temp.cijfer a WHERE a.kant = 'was' AND a.id = b.id AND a.jaar = b.jaar);
INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, reden_nodig)
SELECT 'cijfer-weg', 'indicator', a.id, 'meting', a.jaar, 'Het cijfer voor ' || datum_nl(a.jaar) || ' is weg. Dat was ' || coalesce(a.waarde, 'onbekend') || '.', a.waarde, 1
FROM temp.cijfer a WHERE a.kant = 'was' AND NOT EXISTS (SELECT 1 FROM temp.cijfer b WHERE b.kant = 'wordt' AND b.id = a.id AND b.jaar = a.jaar);
