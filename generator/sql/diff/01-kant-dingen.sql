-- SPDX-License-Identifier: EUPL-1.2
-- The items of a side, and what readers call them; and what of them is not known yet on its as-of date (load/6-later.sql).
INSERT INTO weg (kant, soort, id)
SELECT DISTINCT '{kant}', b.soort, b.item FROM {kant}.later_bestand l JOIN {kant}.bestand b ON b.id = l.bestand;

INSERT INTO later (kant, bestand, nr)
WITH RECURSIVE alle(bestand, nr) AS (
    SELECT bestand, nr FROM {kant}.later_waarde
    UNION SELECT w.bestand, w.nr FROM alle a CROSS JOIN {kant}.waarde w ON w.bestand = a.bestand AND w.ouder = a.nr
)
SELECT '{kant}', bestand, nr FROM alle;

INSERT INTO ding (kant, soort, id, pad, titel, onderwerp, adres)
SELECT '{kant}', i.soort, i.id, i.pad, i.titel,
    CASE i.soort WHEN 'gremium' THEN 'Overleg'
        WHEN 'motie' THEN iif((SELECT soort FROM {kant}.motie WHERE id = i.id) IS 'amendement', 'Amendement', 'Motie')
        ELSE upper(substr(i.soort, 1, 1)) || substr(i.soort, 2) END
    || coalesce(CASE i.soort WHEN 'actie' THEN ' ' || (SELECT nummer FROM {kant}.actie WHERE id = i.id)
        WHEN 'actielijn' THEN ' ' || (SELECT nummer FROM {kant}.actielijn WHERE id = i.id)
        WHEN 'project' THEN ' ' || (SELECT nummer FROM {kant}.project WHERE id = i.id) END, '')
    || ': ' || i.titel,
    replace(s.adres, '{id}', i.id)
FROM {kant}.item i JOIN {kant}.soort s ON s.naam = i.soort
WHERE i.soort <> 'voortgang'
    -- not NOT IN: of two columns that scans all of weg for each item
    AND NOT EXISTS (SELECT 1 FROM weg w WHERE w.kant = '{kant}' AND w.soort = i.soort AND w.id = i.id);

INSERT INTO ding (kant, soort, id, pad, titel, onderwerp, adres)
SELECT '{kant}', 'voortgang', v.id, v.pad, NULL,
    'Bericht van ' || datum_nl(v.datum) || ' over ' || coalesce('actie «' || a.titel || '»', 'project «' || p.titel || '»'),
    iif(v.betreft_actie IS NOT NULL, 'acties/', 'no-regrets/') || v.betreft || '/index.html#bericht-' || v.id
FROM {kant}.voortgang v LEFT JOIN {kant}.actie a ON a.id = v.betreft_actie LEFT JOIN {kant}.project p ON p.id = v.betreft_project
WHERE NOT EXISTS (SELECT 1 FROM weg w WHERE w.kant = '{kant}' AND w.soort = 'voortgang' AND w.id = v.id);
