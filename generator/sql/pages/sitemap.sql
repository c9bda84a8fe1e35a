-- SPDX-License-Identifier: EUPL-1.2
-- All pages, for search engines. An entry needs a whole address: without --base-url there are none.

--: paginas
SELECT p.basis || CASE WHEN u.pad = 'index.html' THEN '' WHEN u.pad LIKE '%/index.html' THEN substr(u.pad, 1, length(u.pad) - 10) ELSE u.pad END AS adres
FROM (SELECT pad FROM uitvoer
    -- of a letter with a site of its own in the archive, only its first page
    UNION SELECT 'archief/' || brief || '/index.html' FROM moment) u JOIN peil p
WHERE p.basis <> '' AND u.pad LIKE '%.html' AND u.pad <> '404.html' ORDER BY u.pad;
