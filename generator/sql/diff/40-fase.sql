-- SPDX-License-Identifier: EUPL-1.2
-- Work that was finished, taken up again, or came into another phase. A stop is told by 20-gestopt.sql.
INSERT INTO meldsoort (soort, groep) VALUES ('afgerond', 'afgerond'), ('hervat', 'afgerond'), ('fase', 'afgerond');
INSERT INTO melding (soort, item_soort, item, veld, zin, was, wordt, datum, reden, reden_nodig, bronnen)
SELECT CASE WHEN n.fase = 'afgerond' THEN 'afgerond' WHEN o.fase IN ('gestopt', 'afgerond') THEN 'hervat' ELSE 'fase' END AS soort,
    n.soort, n.id, 'fase',
    CASE WHEN n.fase = 'afgerond' THEN 'Afgerond volgens het bericht van ' || datum_nl(v.datum)
            || coalesce('. De einddatum was ' || datum_nl(pl.einde), '')
            || CASE WHEN pl.dagen_verschoven <> 0 THEN ', de oorspronkelijke ' || datum_nl(pl.oorspronkelijk) ELSE '' END
        WHEN o.fase IN ('gestopt', 'afgerond') THEN 'Hervat: de fase was «' || o.fase_naam || '» en is nu «' || n.fase_naam || '»'
        WHEN o.bericht IS NULL THEN 'Er is een eerste bericht. De fase is «' || n.fase_naam || '»'
        ELSE 'De fase was «' || o.fase_naam || '» en is nu «' || n.fase_naam || '»' END || '.',
    o.fase_naam, n.fase_naam, v.datum, r.reden, v.id IS NOT NULL, coalesce(r.bronnen, '[]')
FROM stand n JOIN stand o ON o.kant = 'was' AND o.soort = n.soort AND o.id = n.id
LEFT JOIN wordt.voortgang v ON v.id = n.bericht LEFT JOIN bericht_reden r ON r.id = v.id
LEFT JOIN wordt.actie_planning pl ON n.soort = 'actie' AND n.fase = 'afgerond' AND pl.id = n.id
WHERE n.kant = 'wordt' AND n.fase <> 'gestopt' AND n.fase <> o.fase;
