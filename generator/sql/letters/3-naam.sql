-- SPDX-License-Identifier: EUPL-1.2
-- One row: whether ?1 is a name (1 or 0), and what it is; else the nearest name.
SELECT 1 AS bekend, naam || ': ' || CASE soort WHEN 'lijst' THEN json_array_length(waarde) || ' keer' WHEN 'ja-nee' THEN iif(waarde = '', 'nee', 'ja')
        WHEN 'blok' THEN char(10) || waarde ELSE coalesce(waarde, 'onbekend') END || char(10)
    || coalesce(char(10) || uitleg || char(10), '')
    || CASE soort WHEN 'lijst' THEN char(10) || (SELECT coalesce(group_concat(printf('  %-14s %s', veld, uitleg) || char(10), ''), '') FROM brief_lijstveld v WHERE v.lijst = naam) ELSE '' END AS tekst
FROM briefnaam_nu WHERE naam = ?1
UNION ALL
SELECT 0, (SELECT dichtst(naam, ?1) FROM briefnaam_nu) WHERE NOT EXISTS (SELECT 1 FROM briefnaam_nu WHERE naam = ?1);
