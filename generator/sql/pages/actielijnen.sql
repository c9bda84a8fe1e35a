-- SPDX-License-Identifier: EUPL-1.2
-- All action lines, the newest period first.

--: lijnen
SELECT l.id, l.nummer, l.titel, l.periode AS "periode|periode",
    (SELECT count(*) FROM actie_actielijn k WHERE k.waarde = l.id) AS acties_n,
    (SELECT count(*) FROM actie_actielijn k JOIN actie_stand s ON s.id = k.item
        WHERE k.waarde = l.id AND s.beeindigd) AS beeindigd_n,
    (SELECT count(*) FROM actie_actielijn k JOIN actie_stand s ON s.id = k.item
        WHERE k.waarde = l.id AND s.fase = 'onbekend') AS onbekend_n,
    (SELECT count(*) FROM project_actielijnen k WHERE k.waarde = l.id) AS projecten_n
FROM actielijn l
ORDER BY substr(l.periode, 1, 4) DESC, sorteer(l.nummer), l.id;

--: zonder een
SELECT count(*) AS n, CASE count(*) WHEN 1 THEN 'Er is 1 actie' ELSE 'Er zijn ' || count(*) || ' acties' END AS zin
FROM actie a
WHERE NOT EXISTS (SELECT 1 FROM actie_actielijn l WHERE l.item = a.id)
HAVING count(*) > 0;
