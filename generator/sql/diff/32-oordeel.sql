-- SPDX-License-Identifier: EUPL-1.2
-- Another judgement on the planning, of work that goes on.
INSERT INTO meldsoort (soort, groep) VALUES ('oordeel', 'planning');
INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, datum, reden, reden_nodig, bronnen)
SELECT 'oordeel', n.soort, n.id, 'oordeel',
    CASE WHEN n.oordeel = 'geen' THEN 'Het nieuwste bericht geeft geen oordeel over de planning meer. Dat was «' || o.oordeel_naam
        WHEN o.oordeel = 'geen' THEN 'Er is een oordeel over de planning: «' || n.oordeel_naam
        ELSE 'Het oordeel over de planning was «' || o.oordeel_naam || '» en is nu «' || n.oordeel_naam END || '».',
    o.oordeel_naam, n.oordeel_naam, v.datum, r.reden, n.oordeel IN ('aandacht', 'vertraagd'), coalesce(r.bronnen, '[]')
FROM stand n JOIN stand o ON o.kant = 'was' AND o.soort = n.soort AND o.id = n.id
LEFT JOIN wordt.voortgang v ON v.id = n.bericht LEFT JOIN bericht_reden r ON r.id = v.id
WHERE n.kant = 'wordt' AND n.oordeel <> o.oordeel;
