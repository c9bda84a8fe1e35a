-- SPDX-License-Identifier: EUPL-1.2
-- What is in the plan no more: its file is gone. An update that is gone is told too: what was said should stay.
INSERT INTO meldsoort (soort, groep) VALUES ('weg', 'gestopt');
INSERT INTO melding (soort, item_soort, item, zin, was, reden_nodig)
SELECT 'weg', d.soort, d.id, CASE d.soort WHEN 'voortgang' THEN 'Dit bericht is uit het plan gehaald.'
        ELSE 'Uit het plan gehaald.' || coalesce(CASE d.soort
            WHEN 'actie' THEN (SELECT ' De fase was «' || s.fase_naam || '».' FROM was.actie_stand s WHERE s.id = d.id)
            WHEN 'project' THEN (SELECT ' De fase was «' || s.fase_naam || '».' FROM was.project_stand s WHERE s.id = d.id) END, '') END,
    d.titel, d.soort NOT IN ('document', 'begrip')
FROM ding d
WHERE d.kant = 'was' AND NOT EXISTS (SELECT 1 FROM koppel k WHERE k.soort = d.soort AND k.was = d.id)
    -- not where it is there but cannot be read, nor with what it was about
    AND NOT EXISTS (SELECT 1 FROM wordt.bestand b WHERE b.soort = d.soort AND b.item = d.id)
    AND NOT (d.soort = 'voortgang' AND EXISTS (SELECT 1 FROM was.voortgang v WHERE v.id = d.id AND NOT EXISTS (
        SELECT 1 FROM koppel k WHERE k.soort = iif(v.betreft_actie IS NULL, 'project', 'actie') AND k.was = v.betreft)));
