-- SPDX-License-Identifier: EUPL-1.2
-- Work that was stopped.
INSERT INTO meldsoort (soort, groep) VALUES ('gestopt', 'gestopt');
INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, datum, reden, reden_nodig, bronnen)
SELECT 'gestopt', n.soort, n.id, 'fase', 'Gestopt ' || iif(length(v.datum) = 10, 'op ', 'in ') || datum_nl(v.datum) || '. De fase was «' || o.fase_naam || '».',
    o.fase_naam, n.fase_naam, v.datum, r.reden, 1, r.bronnen
FROM stand n JOIN stand o ON o.kant = 'was' AND o.soort = n.soort AND o.id = n.id
JOIN wordt.voortgang v ON v.id = n.bericht JOIN bericht_reden r ON r.id = v.id
WHERE n.kant = 'wordt' AND n.fase = 'gestopt' AND o.fase <> 'gestopt';
