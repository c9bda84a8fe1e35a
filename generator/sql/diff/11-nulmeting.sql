-- SPDX-License-Identifier: EUPL-1.2
-- A baseline, or an interim target, that was moved.
INSERT INTO meldsoort (soort, groep) VALUES ('nulmeting', 'verlegd'), ('tussendoel', 'verlegd'), ('nulmeting-nieuw', 'nieuw'),
    ('tussendoel-nieuw', 'nieuw');
INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, reden_nodig)
SELECT iif(oud IS NULL, 'nulmeting-nieuw', 'nulmeting'), 'indicator', id, 'nulmeting',
    CASE WHEN oud IS NULL THEN 'Er is een nulmeting gekomen: ' || nieuw || '.'
        WHEN nieuw IS NULL THEN 'De nulmeting is weg. Die was ' || oud || '.'
        ELSE 'De nulmeting is verlegd van ' || oud || ' naar ' || nieuw || '.' END, oud, nieuw, oud IS NOT NULL
FROM (SELECT r.wordt AS id, getal_nl(a.nulmeting_waarde) || ' in ' || datum_nl(a.nulmeting_jaar) AS oud,
        getal_nl(b.nulmeting_waarde) || ' in ' || datum_nl(b.nulmeting_jaar) AS nieuw
    FROM veranderd r CROSS JOIN was.indicator a ON a.id = r.was CROSS JOIN wordt.indicator b ON b.id = r.wordt
    WHERE r.soort = 'indicator')
WHERE oud IS NOT nieuw;

INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt, reden_nodig)
SELECT iif(was IS NULL, 'tussendoel-nieuw', 'tussendoel'), 'indicator', id, 'tussendoelen', deel,
    CASE WHEN was IS NULL THEN 'Er is een tussendoel gekomen voor ' || datum_nl(deel) || ': ' || wordt || '.'
        WHEN wordt IS NULL THEN 'Het tussendoel voor ' || datum_nl(deel) || ' is weg. Dat was ' || was || '.'
        ELSE 'Het tussendoel voor ' || datum_nl(deel) || ' is verlegd van ' || was || ' naar ' || wordt || '.' END,
    was, wordt, was IS NOT NULL
FROM bladverschil WHERE soort = 'indicator' AND veld = 'tussendoelen.waarde';
