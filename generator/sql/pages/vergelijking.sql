-- SPDX-License-Identifier: EUPL-1.2
-- What changed between two states of the plan.

--: .
SELECT z.titel, z.standen, z.telling, z.nagebouwd, v.aantal,
    CASE WHEN v.van_nagebouwd OR v.tot_nagebouwd THEN NULL ELSE nullif(substr(v.van_revisie, 1, 10), '') END AS van_revisie,
    v.van_revisie AS van_vol,
    nullif(substr(v.tot_revisie, 1, 10), '') AS tot_revisie, v.tot_revisie AS tot_vol
FROM vergelijking_zin z JOIN vergelijking v ON v.id = z.id
WHERE z.id = :id;

--: groepen
SELECT g.groep, g.titel AS kop, count(*) AS n
FROM wijziging w JOIN wijziging_groep g ON g.groep = w.groep
WHERE w.vergelijking = :id
GROUP BY g.groep ORDER BY g.volgorde;

--: groepen.dingen
SELECT w.item_soort, w.item, w.onderwerp, w.adres
FROM wijziging w
WHERE w.vergelijking = :id AND w.groep = :groep
GROUP BY w.item_soort, w.item ORDER BY min(w.volgorde);

--: groepen.dingen.wijzigingen
SELECT w.volgorde, w.zin AS "zin|stuk", w.reden_zin AS "reden_zin|stuk", CASE WHEN w.verschil IS NOT NULL THEN 1 END AS heeft_delen
-- found by an index, and then read: else all changes are read for each item
FROM wijziging i CROSS JOIN wijziging_zin w ON w.vergelijking = i.vergelijking AND w.volgorde = i.volgorde
WHERE i.vergelijking = :id AND i.groep = :groep AND i.item_soort = :item_soort AND i.item = :item
ORDER BY i.volgorde;

--: groepen.dingen.wijzigingen.delen
SELECT d.tekst, CASE WHEN d.spatie THEN ' ' END AS spatie, CASE d.soort WHEN 'weg' THEN 1 END AS weg, CASE d.soort WHEN 'nieuw' THEN 1 END AS nieuw
FROM wijziging_deel d
WHERE d.vergelijking = :id AND d.volgorde = :volgorde
ORDER BY d.nr;

--: groepen.dingen.wijzigingen.bronnen
SELECT b.value ->> 'citaat' AS citaat, b.value ->> 'adres' AS bron_adres
FROM wijziging w, json_each(w.bronnen) b
WHERE w.vergelijking = :id AND w.volgorde = :volgorde
ORDER BY b.key;
