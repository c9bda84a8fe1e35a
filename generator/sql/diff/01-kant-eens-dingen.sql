-- SPDX-License-Identifier: EUPL-1.2
-- The items of the plan of a side, and what readers call them.
DELETE FROM ding_ooit WHERE kant = '{kant}';
INSERT INTO ding_ooit (kant, soort, id, pad, titel, onderwerp, adres)
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
WHERE i.soort <> 'voortgang';

INSERT INTO ding_ooit (kant, soort, id, pad, titel, onderwerp, adres)
SELECT '{kant}', 'voortgang', v.id, v.pad, NULL,
    'Bericht van ' || datum_nl(v.datum) || ' over ' || coalesce('actie «' || a.titel || '»', 'project «' || p.titel || '»'),
    iif(v.betreft_actie IS NOT NULL, 'acties/', 'no-regrets/') || v.betreft || '/index.html#bericht-' || v.id
FROM {kant}.voortgang v LEFT JOIN {kant}.actie a ON a.id = v.betreft_actie LEFT JOIN {kant}.project p ON p.id = v.betreft_project;
