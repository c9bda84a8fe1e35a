-- SPDX-License-Identifier: EUPL-1.2
-- What is counted, or what is aimed for, was put in other words.
INSERT INTO meldsoort (soort, groep) VALUES ('definitie', 'verlegd'), ('doel', 'verlegd');
INSERT INTO melding (soort, item_soort, item, veld, zin, verschil, reden_nodig)
SELECT iif(r.soort = 'doel', 'doel', 'definitie'), r.soort, r.wordt, 'tekst',
    iif(r.soort = 'doel', 'De uitleg bij het doel is veranderd.', 'De definitie is veranderd.'), woordverschil(a.tekst, b.tekst), 1
FROM veranderd r CROSS JOIN was.bestand a ON a.id = r.bestand_was CROSS JOIN wordt.bestand b ON b.id = r.bestand_wordt
WHERE r.soort IN ('doel', 'indicator') AND woordverschil(a.tekst, b.tekst) IS NOT NULL;

INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, verschil, reden_nodig)
SELECT iif(v.soort = 'doel', 'doel', 'definitie'), v.soort, v.id, v.veld,
    CASE WHEN v.soort = 'doel' AND v.veld = 'titel' THEN 'Het doel is anders verwoord.'
        ELSE f.naam || CASE WHEN v.was IS NULL THEN ' is ingevuld: ' || v.wordt WHEN v.wordt IS NULL THEN ' is weg. Die was ' || v.was
            ELSE ' was ' || v.was || ' en is nu ' || v.wordt END || '.' END,
    v.was, v.wordt, iif(v.veld = 'titel', woordverschil(v.was, v.wordt), NULL), 1
FROM bladverschil v JOIN (
    SELECT column1 AS soort, column2 AS veld, column3 AS naam FROM (VALUES ('indicator', 'eenheid', 'De eenheid'),
        ('indicator', 'richting', 'De goede richting'), ('indicator', 'niveau', 'Het soort maat'),
        ('indicator', 'ruis', 'De verandering die te klein is om te tellen'), ('indicator', 'teller', 'Wie er telt'),
        ('doel', 'titel', ''), ('doel', 'bovenliggend', 'Het doel erboven'), ('doel', 'soort', 'Het soort doel'))
    ) f ON f.soort = v.soort AND f.veld = v.veld;
