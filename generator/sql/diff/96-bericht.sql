-- SPDX-License-Identifier: EUPL-1.2
-- Updates that are new and change neither phase nor judgement.
INSERT INTO meldsoort (soort, groep) VALUES ('bericht', 'teksten');
INSERT INTO melding (soort, item_soort, item, zin, datum, reden, bronnen)
SELECT 'bericht', n.soort, n.id, 'Nieuw bericht van ' || datum_nl(v.datum) || '; de fase is nog «' || n.fase_naam
        || coalesce(CASE WHEN n.oordeel <> 'geen' THEN '» en het oordeel «' || n.oordeel_naam END, '') || '».', v.datum, r.reden, r.bronnen
FROM stand n JOIN stand o ON o.kant = 'was' AND o.soort = n.soort AND o.id = n.id
JOIN wordt.voortgang v ON v.id = n.bericht JOIN bericht_reden r ON r.id = v.id
WHERE n.kant = 'wordt' AND n.fase = o.fase AND n.oordeel IS o.oordeel
    AND NOT EXISTS (SELECT 1 FROM koppel k WHERE k.soort = 'voortgang' AND k.wordt = v.id);
