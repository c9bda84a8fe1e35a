-- SPDX-License-Identifier: EUPL-1.2
-- The newest updates on actions and projects, and answers to motions, commitments and recommendations, as an Atom feed
-- (RFC 4287). Everything in it follows from the facts: an entry's moment is the start of the day (UTC) that the fact is dated
-- by, the feed's that of the newest. An entry's id follows from the dossier and the item, not from the address of the site.
-- Links are whole addresses with --base-url, else they lead from the feed's own place.

--: .
SELECT uuid5('actieplan/' || coalesce((SELECT coalesce(dossier, titel) FROM programma), '') || '/feed') AS uuid,
    coalesce((SELECT max(dag) FROM geschiedenis WHERE wat IN ('bericht', 'afdoening')), p.datum) AS dag,
    nullif(p.basis, '') AS basis, p.basis AS voor
FROM peil p;

--: stukken
SELECT uuid5('actieplan/' || coalesce((SELECT coalesce(dossier, titel) FROM programma), '') || '/' || g.soort || '/' || g.item
        || '/' || g.wat || '/' || g.bij) AS uuid,
    coalesce(i.titel, g.item) AS titel, g.tekst, g.toelichting, g.dag, g.datum AS "datum|datum", g.wat,
    nullif(g.afgeleid, 0) AS afgeleid, (SELECT basis FROM peil) AS voor,
    -- an answer is told on the page of what it answers
    CASE g.wat WHEN 'bericht' THEN g.adres ELSE a.adres END AS adres
FROM geschiedenis g JOIN item i ON i.soort = g.soort AND i.id = g.item JOIN adres a ON a.soort = g.soort AND a.id = g.item
WHERE g.wat IN ('bericht', 'afdoening')
ORDER BY g.dag DESC, g.soort, sorteer(g.item), g.wat, g.bij LIMIT 50;
