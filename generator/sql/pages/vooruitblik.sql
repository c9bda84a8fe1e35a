-- SPDX-License-Identifier: EUPL-1.2
-- The look-ahead as a calendar (RFC 5545): what is due before the next letter, and commitments whose term ends within 90 days.
-- A date of which only the month or year is known stands on its last day, by which the site counts too, and says so.
-- uid is the same whenever the calendar is made: the kind, the item and the milestone's own id.

--: .
SELECT titel AS "programma|ics" FROM programma;

--: afspraken
SELECT 'actieplan/' || coalesce((SELECT dossier FROM programma), '') || '/' || l.soort || '/' || l.item
        || coalesce('/' || (SELECT m.id FROM actie_mijlpalen m WHERE l.soort = 'mijlpaal' AND m.item = l.item AND m.volgnr = l.volgnr), '')
        AS "uid|ics",
    replace(p.datum, '-', '') || 'T000000Z' AS stempel,
    replace(l.dag, '-', '') AS van, replace(date(l.dag, '+1 day'), '-', '') AS tot,
    CASE l.soort WHEN 'toezegging' THEN 'Termijn van toezegging' WHEN 'besluit' THEN 'Besluit nodig' WHEN 'mijlpaal' THEN 'Mijlpaal'
        WHEN 'project' THEN 'Einde van project' ELSE 'Einde van actie' END || ': ' AS kop,
    l.titel AS "titel|ics", l.bij AS "bij|ics", l.stand AS "stand|ics", CASE WHEN length(l.datum) < 10 THEN l.datum END AS "ongeveer|datum",
    p.datum AS "peildatum|datum", nullif(p.basis, '') || l.adres AS "adres|ics-adres"
FROM figuur_vooruitblik_lijst l JOIN peil p
WHERE l.komt OR (l.soort = 'toezegging' AND l.dag BETWEEN p.datum AND date(p.datum, '+90 days'))
ORDER BY l.dag, l.soort, l.item, l.volgnr;
