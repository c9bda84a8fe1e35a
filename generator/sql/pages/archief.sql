-- SPDX-License-Identifier: EUPL-1.2
-- The states that the site looks back on, the newest first.

--: .
SELECT count(*) AS momenten_n, nullif(sum(herkomst = 'merk'), 0) AS merken_n, nullif(sum(herkomst = 'reconstructie'), 0) AS reconstructies_n
FROM moment;

--: momenten
SELECT m.brief AS id, b.titel, m.dag AS "dag|datum", b.citaat AS "citaat|stuk", CASE m.herkomst WHEN 'merk' THEN 1 END AS merk,
    nullif(substr(m.revisie, 1, 10), '') AS revisie,
    (SELECT count(*) FROM moment_actie a WHERE a.brief = m.brief AND a.bericht_datum IS NOT NULL) AS bekend_n,
    (SELECT count(*) FROM moment_actie a WHERE a.brief = m.brief) AS acties_n
FROM moment m LEFT JOIN (
    SELECT v.id, v.titel, CASE WHEN v.dossier IS NOT NULL AND v.nummer IS NOT NULL THEN s.citaat END AS citaat
    FROM brief v LEFT JOIN stuk s ON s.id = v.id) b ON b.id = m.brief
ORDER BY m.dag DESC, sorteer(m.brief) DESC;
