-- SPDX-License-Identifier: EUPL-1.2
-- Which states were compared, the newest first.

--: paren
SELECT v.id, v.van_naam, v.tot_naam, v.van_dag AS "van|datum", v.tot_dag AS "tot|datum", v.aantal,
    CASE WHEN v.van_nagebouwd OR v.tot_nagebouwd THEN 1 END AS nagebouwd,
    (SELECT count(*) FROM wijziging w WHERE w.vergelijking = v.id AND w.groep = 'verlegd') AS verlegd,
    (SELECT count(*) FROM wijziging w WHERE w.vergelijking = v.id AND w.groep = 'gestopt') AS gestopt
FROM vergelijking v
ORDER BY v.tot_dag DESC, v.van_dag DESC, v.id;
